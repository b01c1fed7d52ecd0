// SPDX-License-Identifier: Apache-2.0
// Made by Tools/tables/generate.py from the .tsv files beside it; do not edit.

enum Tables {
  static let cn2015: StaticString = """
    2015-01-01	off	元旦	New Year's Day
    2015-01-02	off	元旦	New Year's Day
    2015-01-03	off	元旦	New Year's Day
    2015-01-04	work	元旦	New Year's Day
    2015-02-15	work	春节	Spring Festival
    2015-02-18	off	春节	Spring Festival
    2015-02-19	off	春节	Spring Festival
    2015-02-20	off	春节	Spring Festival
    2015-02-21	off	春节	Spring Festival
    2015-02-22	off	春节	Spring Festival
    2015-02-23	off	春节	Spring Festival
    2015-02-24	off	春节	Spring Festival
    2015-02-28	work	春节	Spring Festival
    2015-04-05	off	清明节	Qingming Festival
    2015-04-06	off	清明节	Qingming Festival
    2015-05-01	off	劳动节	Labour Day
    2015-06-20	off	端午节	Dragon Boat Festival
    2015-06-22	off	端午节	Dragon Boat Festival
    2015-09-03	off	抗战胜利70周年纪念日	70th Victory Day
    2015-09-04	off	抗战胜利70周年纪念日	70th Victory Day
    2015-09-05	off	抗战胜利70周年纪念日	70th Victory Day
    2015-09-06	work	抗战胜利70周年纪念日	70th Victory Day
    2015-09-27	off	中秋节	Mid-Autumn Festival
    2015-10-01	off	国庆节	National Day
    2015-10-02	off	国庆节	National Day
    2015-10-03	off	国庆节	National Day
    2015-10-04	off	国庆节	National Day
    2015-10-05	off	国庆节	National Day
    2015-10-06	off	国庆节	National Day
    2015-10-07	off	国庆节	National Day
    2015-10-10	work	国庆节	National Day
    """
  static let cn2016: StaticString = """
    2016-01-01	off	元旦	New Year's Day
    2016-02-06	work	春节	Spring Festival
    2016-02-07	off	春节	Spring Festival
    2016-02-08	off	春节	Spring Festival
    2016-02-09	off	春节	Spring Festival
    2016-02-10	off	春节	Spring Festival
    2016-02-11	off	春节	Spring Festival
    2016-02-12	off	春节	Spring Festival
    2016-02-13	off	春节	Spring Festival
    2016-02-14	work	春节	Spring Festival
    2016-04-04	off	清明节	Qingming Festival
    2016-05-01	off	劳动节	Labour Day
    2016-05-02	off	劳动节	Labour Day
    2016-06-09	off	端午节	Dragon Boat Festival
    2016-06-10	off	端午节	Dragon Boat Festival
    2016-06-11	off	端午节	Dragon Boat Festival
    2016-06-12	work	端午节	Dragon Boat Festival
    2016-09-15	off	中秋节	Mid-Autumn Festival
    2016-09-16	off	中秋节	Mid-Autumn Festival
    2016-09-17	off	中秋节	Mid-Autumn Festival
    2016-09-18	work	中秋节	Mid-Autumn Festival
    2016-10-01	off	国庆节	National Day
    2016-10-02	off	国庆节	National Day
    2016-10-03	off	国庆节	National Day
    2016-10-04	off	国庆节	National Day
    2016-10-05	off	国庆节	National Day
    2016-10-06	off	国庆节	National Day
    2016-10-07	off	国庆节	National Day
    2016-10-08	work	国庆节	National Day
    2016-10-09	work	国庆节	National Day
    """
  static let cn2017: StaticString = """
    2017-01-01	off	元旦	New Year's Day
    2017-01-02	off	元旦	New Year's Day
    2017-01-22	work	春节	Spring Festival
    2017-01-27	off	春节	Spring Festival
    2017-01-28	off	春节	Spring Festival
    2017-01-29	off	春节	Spring Festival
    2017-01-30	off	春节	Spring Festival
    2017-01-31	off	春节	Spring Festival
    2017-02-01	off	春节	Spring Festival
    2017-02-02	off	春节	Spring Festival
    2017-02-04	work	春节	Spring Festival
    2017-04-01	work	清明节	Qingming Festival
    2017-04-02	off	清明节	Qingming Festival
    2017-04-03	off	清明节	Qingming Festival
    2017-04-04	off	清明节	Qingming Festival
    2017-05-01	off	劳动节	Labour Day
    2017-05-27	work	端午节	Dragon Boat Festival
    2017-05-28	off	端午节	Dragon Boat Festival
    2017-05-29	off	端午节	Dragon Boat Festival
    2017-05-30	off	端午节	Dragon Boat Festival
    2017-09-30	work	国庆节、中秋节	Mid-Autumn and National Day
    2017-10-01	off	国庆节、中秋节	Mid-Autumn and National Day
    2017-10-02	off	国庆节、中秋节	Mid-Autumn and National Day
    2017-10-03	off	国庆节、中秋节	Mid-Autumn and National Day
    2017-10-04	off	国庆节、中秋节	Mid-Autumn and National Day
    2017-10-05	off	国庆节、中秋节	Mid-Autumn and National Day
    2017-10-06	off	国庆节、中秋节	Mid-Autumn and National Day
    2017-10-07	off	国庆节、中秋节	Mid-Autumn and National Day
    2017-10-08	off	国庆节、中秋节	Mid-Autumn and National Day
    """
  static let cn2018: StaticString = """
    2018-01-01	off	元旦	New Year's Day
    2018-02-11	work	春节	Spring Festival
    2018-02-15	off	春节	Spring Festival
    2018-02-16	off	春节	Spring Festival
    2018-02-17	off	春节	Spring Festival
    2018-02-18	off	春节	Spring Festival
    2018-02-19	off	春节	Spring Festival
    2018-02-20	off	春节	Spring Festival
    2018-02-21	off	春节	Spring Festival
    2018-02-24	work	春节	Spring Festival
    2018-04-05	off	清明节	Qingming Festival
    2018-04-06	off	清明节	Qingming Festival
    2018-04-07	off	清明节	Qingming Festival
    2018-04-08	work	清明节	Qingming Festival
    2018-04-28	work	劳动节	Labour Day
    2018-04-29	off	劳动节	Labour Day
    2018-04-30	off	劳动节	Labour Day
    2018-05-01	off	劳动节	Labour Day
    2018-06-18	off	端午节	Dragon Boat Festival
    2018-09-24	off	中秋节	Mid-Autumn Festival
    2018-09-29	work	国庆节	National Day
    2018-09-30	work	国庆节	National Day
    2018-10-01	off	国庆节	National Day
    2018-10-02	off	国庆节	National Day
    2018-10-03	off	国庆节	National Day
    2018-10-04	off	国庆节	National Day
    2018-10-05	off	国庆节	National Day
    2018-10-06	off	国庆节	National Day
    2018-10-07	off	国庆节	National Day
    2018-12-29	work	元旦	New Year's Day
    2018-12-30	off	元旦	New Year's Day
    2018-12-31	off	元旦	New Year's Day
    """
  static let cn2019: StaticString = """
    2019-01-01	off	元旦	New Year's Day
    2019-02-02	work	春节	Spring Festival
    2019-02-03	work	春节	Spring Festival
    2019-02-04	off	春节	Spring Festival
    2019-02-05	off	春节	Spring Festival
    2019-02-06	off	春节	Spring Festival
    2019-02-07	off	春节	Spring Festival
    2019-02-08	off	春节	Spring Festival
    2019-02-09	off	春节	Spring Festival
    2019-02-10	off	春节	Spring Festival
    2019-04-05	off	清明节	Qingming Festival
    2019-04-06	off	清明节	Qingming Festival
    2019-04-07	off	清明节	Qingming Festival
    2019-04-28	work	劳动节	Labour Day
    2019-05-01	off	劳动节	Labour Day
    2019-05-02	off	劳动节	Labour Day
    2019-05-03	off	劳动节	Labour Day
    2019-05-04	off	劳动节	Labour Day
    2019-05-05	work	劳动节	Labour Day
    2019-06-07	off	端午节	Dragon Boat Festival
    2019-06-08	off	端午节	Dragon Boat Festival
    2019-06-09	off	端午节	Dragon Boat Festival
    2019-09-13	off	中秋节	Mid-Autumn Festival
    2019-09-14	off	中秋节	Mid-Autumn Festival
    2019-09-15	off	中秋节	Mid-Autumn Festival
    2019-09-29	work	国庆节	National Day
    2019-10-01	off	国庆节	National Day
    2019-10-02	off	国庆节	National Day
    2019-10-03	off	国庆节	National Day
    2019-10-04	off	国庆节	National Day
    2019-10-05	off	国庆节	National Day
    2019-10-06	off	国庆节	National Day
    2019-10-07	off	国庆节	National Day
    2019-10-12	work	国庆节	National Day
    """
  static let cn2020: StaticString = """
    2020-01-01	off	元旦	New Year's Day
    2020-01-19	work	春节	Spring Festival
    2020-01-24	off	春节	Spring Festival
    2020-01-25	off	春节	Spring Festival
    2020-01-26	off	春节	Spring Festival
    2020-01-27	off	春节	Spring Festival
    2020-01-28	off	春节	Spring Festival
    2020-01-29	off	春节	Spring Festival
    2020-01-30	off	春节	Spring Festival
    2020-01-31	off	春节	Spring Festival
    2020-02-01	off	春节	Spring Festival
    2020-02-02	off	春节	Spring Festival
    2020-04-04	off	清明节	Qingming Festival
    2020-04-05	off	清明节	Qingming Festival
    2020-04-06	off	清明节	Qingming Festival
    2020-04-26	work	劳动节	Labour Day
    2020-05-01	off	劳动节	Labour Day
    2020-05-02	off	劳动节	Labour Day
    2020-05-03	off	劳动节	Labour Day
    2020-05-04	off	劳动节	Labour Day
    2020-05-05	off	劳动节	Labour Day
    2020-05-09	work	劳动节	Labour Day
    2020-06-25	off	端午节	Dragon Boat Festival
    2020-06-26	off	端午节	Dragon Boat Festival
    2020-06-27	off	端午节	Dragon Boat Festival
    2020-06-28	work	端午节	Dragon Boat Festival
    2020-09-27	work	国庆节、中秋节	Mid-Autumn and National Day
    2020-10-01	off	国庆节、中秋节	Mid-Autumn and National Day
    2020-10-02	off	国庆节、中秋节	Mid-Autumn and National Day
    2020-10-03	off	国庆节、中秋节	Mid-Autumn and National Day
    2020-10-04	off	国庆节、中秋节	Mid-Autumn and National Day
    2020-10-05	off	国庆节、中秋节	Mid-Autumn and National Day
    2020-10-06	off	国庆节、中秋节	Mid-Autumn and National Day
    2020-10-07	off	国庆节、中秋节	Mid-Autumn and National Day
    2020-10-08	off	国庆节、中秋节	Mid-Autumn and National Day
    2020-10-10	work	国庆节、中秋节	Mid-Autumn and National Day
    """
  static let cn2021: StaticString = """
    2021-01-01	off	元旦	New Year's Day
    2021-01-02	off	元旦	New Year's Day
    2021-01-03	off	元旦	New Year's Day
    2021-02-07	work	春节	Spring Festival
    2021-02-11	off	春节	Spring Festival
    2021-02-12	off	春节	Spring Festival
    2021-02-13	off	春节	Spring Festival
    2021-02-14	off	春节	Spring Festival
    2021-02-15	off	春节	Spring Festival
    2021-02-16	off	春节	Spring Festival
    2021-02-17	off	春节	Spring Festival
    2021-02-20	work	春节	Spring Festival
    2021-04-03	off	清明节	Qingming Festival
    2021-04-04	off	清明节	Qingming Festival
    2021-04-05	off	清明节	Qingming Festival
    2021-04-25	work	劳动节	Labour Day
    2021-05-01	off	劳动节	Labour Day
    2021-05-02	off	劳动节	Labour Day
    2021-05-03	off	劳动节	Labour Day
    2021-05-04	off	劳动节	Labour Day
    2021-05-05	off	劳动节	Labour Day
    2021-05-08	work	劳动节	Labour Day
    2021-06-12	off	端午节	Dragon Boat Festival
    2021-06-13	off	端午节	Dragon Boat Festival
    2021-06-14	off	端午节	Dragon Boat Festival
    2021-09-18	work	中秋节	Mid-Autumn Festival
    2021-09-19	off	中秋节	Mid-Autumn Festival
    2021-09-20	off	中秋节	Mid-Autumn Festival
    2021-09-21	off	中秋节	Mid-Autumn Festival
    2021-09-26	work	国庆节	National Day
    2021-10-01	off	国庆节	National Day
    2021-10-02	off	国庆节	National Day
    2021-10-03	off	国庆节	National Day
    2021-10-04	off	国庆节	National Day
    2021-10-05	off	国庆节	National Day
    2021-10-06	off	国庆节	National Day
    2021-10-07	off	国庆节	National Day
    2021-10-09	work	国庆节	National Day
    """
  static let cn2022: StaticString = """
    2022-01-01	off	元旦	New Year's Day
    2022-01-02	off	元旦	New Year's Day
    2022-01-03	off	元旦	New Year's Day
    2022-01-29	work	春节	Spring Festival
    2022-01-30	work	春节	Spring Festival
    2022-01-31	off	春节	Spring Festival
    2022-02-01	off	春节	Spring Festival
    2022-02-02	off	春节	Spring Festival
    2022-02-03	off	春节	Spring Festival
    2022-02-04	off	春节	Spring Festival
    2022-02-05	off	春节	Spring Festival
    2022-02-06	off	春节	Spring Festival
    2022-04-02	work	清明节	Qingming Festival
    2022-04-03	off	清明节	Qingming Festival
    2022-04-04	off	清明节	Qingming Festival
    2022-04-05	off	清明节	Qingming Festival
    2022-04-24	work	劳动节	Labour Day
    2022-04-30	off	劳动节	Labour Day
    2022-05-01	off	劳动节	Labour Day
    2022-05-02	off	劳动节	Labour Day
    2022-05-03	off	劳动节	Labour Day
    2022-05-04	off	劳动节	Labour Day
    2022-05-07	work	劳动节	Labour Day
    2022-06-03	off	端午节	Dragon Boat Festival
    2022-06-04	off	端午节	Dragon Boat Festival
    2022-06-05	off	端午节	Dragon Boat Festival
    2022-09-10	off	中秋节	Mid-Autumn Festival
    2022-09-11	off	中秋节	Mid-Autumn Festival
    2022-09-12	off	中秋节	Mid-Autumn Festival
    2022-10-01	off	国庆节	National Day
    2022-10-02	off	国庆节	National Day
    2022-10-03	off	国庆节	National Day
    2022-10-04	off	国庆节	National Day
    2022-10-05	off	国庆节	National Day
    2022-10-06	off	国庆节	National Day
    2022-10-07	off	国庆节	National Day
    2022-10-08	work	国庆节	National Day
    2022-10-09	work	国庆节	National Day
    2022-12-31	off	元旦	New Year's Day
    """
  static let cn2023: StaticString = """
    2023-01-01	off	元旦	New Year's Day
    2023-01-02	off	元旦	New Year's Day
    2023-01-21	off	春节	Spring Festival
    2023-01-22	off	春节	Spring Festival
    2023-01-23	off	春节	Spring Festival
    2023-01-24	off	春节	Spring Festival
    2023-01-25	off	春节	Spring Festival
    2023-01-26	off	春节	Spring Festival
    2023-01-27	off	春节	Spring Festival
    2023-01-28	work	春节	Spring Festival
    2023-01-29	work	春节	Spring Festival
    2023-04-05	off	清明节	Qingming Festival
    2023-04-23	work	劳动节	Labour Day
    2023-04-29	off	劳动节	Labour Day
    2023-04-30	off	劳动节	Labour Day
    2023-05-01	off	劳动节	Labour Day
    2023-05-02	off	劳动节	Labour Day
    2023-05-03	off	劳动节	Labour Day
    2023-05-06	work	劳动节	Labour Day
    2023-06-22	off	端午节	Dragon Boat Festival
    2023-06-23	off	端午节	Dragon Boat Festival
    2023-06-24	off	端午节	Dragon Boat Festival
    2023-06-25	work	端午节	Dragon Boat Festival
    2023-09-29	off	中秋节、国庆节	Mid-Autumn and National Day
    2023-09-30	off	中秋节、国庆节	Mid-Autumn and National Day
    2023-10-01	off	中秋节、国庆节	Mid-Autumn and National Day
    2023-10-02	off	中秋节、国庆节	Mid-Autumn and National Day
    2023-10-03	off	中秋节、国庆节	Mid-Autumn and National Day
    2023-10-04	off	中秋节、国庆节	Mid-Autumn and National Day
    2023-10-05	off	中秋节、国庆节	Mid-Autumn and National Day
    2023-10-06	off	中秋节、国庆节	Mid-Autumn and National Day
    2023-10-07	work	中秋节、国庆节	Mid-Autumn and National Day
    2023-10-08	work	中秋节、国庆节	Mid-Autumn and National Day
    2023-12-30	off	元旦	New Year's Day
    2023-12-31	off	元旦	New Year's Day
    """
  static let cn2024: StaticString = """
    2024-01-01	off	元旦	New Year's Day
    2024-02-04	work	春节	Spring Festival
    2024-02-10	off	春节	Spring Festival
    2024-02-11	off	春节	Spring Festival
    2024-02-12	off	春节	Spring Festival
    2024-02-13	off	春节	Spring Festival
    2024-02-14	off	春节	Spring Festival
    2024-02-15	off	春节	Spring Festival
    2024-02-16	off	春节	Spring Festival
    2024-02-17	off	春节	Spring Festival
    2024-02-18	work	春节	Spring Festival
    2024-04-04	off	清明节	Qingming Festival
    2024-04-05	off	清明节	Qingming Festival
    2024-04-06	off	清明节	Qingming Festival
    2024-04-07	work	清明节	Qingming Festival
    2024-04-28	work	劳动节	Labour Day
    2024-05-01	off	劳动节	Labour Day
    2024-05-02	off	劳动节	Labour Day
    2024-05-03	off	劳动节	Labour Day
    2024-05-04	off	劳动节	Labour Day
    2024-05-05	off	劳动节	Labour Day
    2024-05-11	work	劳动节	Labour Day
    2024-06-10	off	端午节	Dragon Boat Festival
    2024-09-14	work	中秋节	Mid-Autumn Festival
    2024-09-15	off	中秋节	Mid-Autumn Festival
    2024-09-16	off	中秋节	Mid-Autumn Festival
    2024-09-17	off	中秋节	Mid-Autumn Festival
    2024-09-29	work	国庆节	National Day
    2024-10-01	off	国庆节	National Day
    2024-10-02	off	国庆节	National Day
    2024-10-03	off	国庆节	National Day
    2024-10-04	off	国庆节	National Day
    2024-10-05	off	国庆节	National Day
    2024-10-06	off	国庆节	National Day
    2024-10-07	off	国庆节	National Day
    2024-10-12	work	国庆节	National Day
    """
  static let cn2025: StaticString = """
    2025-01-01	off	元旦	New Year's Day
    2025-01-26	work	春节	Spring Festival
    2025-01-28	off	春节	Spring Festival
    2025-01-29	off	春节	Spring Festival
    2025-01-30	off	春节	Spring Festival
    2025-01-31	off	春节	Spring Festival
    2025-02-01	off	春节	Spring Festival
    2025-02-02	off	春节	Spring Festival
    2025-02-03	off	春节	Spring Festival
    2025-02-04	off	春节	Spring Festival
    2025-02-08	work	春节	Spring Festival
    2025-04-04	off	清明节	Qingming Festival
    2025-04-05	off	清明节	Qingming Festival
    2025-04-06	off	清明节	Qingming Festival
    2025-04-27	work	劳动节	Labour Day
    2025-05-01	off	劳动节	Labour Day
    2025-05-02	off	劳动节	Labour Day
    2025-05-03	off	劳动节	Labour Day
    2025-05-04	off	劳动节	Labour Day
    2025-05-05	off	劳动节	Labour Day
    2025-05-31	off	端午节	Dragon Boat Festival
    2025-06-01	off	端午节	Dragon Boat Festival
    2025-06-02	off	端午节	Dragon Boat Festival
    2025-09-28	work	国庆节、中秋节	Mid-Autumn and National Day
    2025-10-01	off	国庆节、中秋节	Mid-Autumn and National Day
    2025-10-02	off	国庆节、中秋节	Mid-Autumn and National Day
    2025-10-03	off	国庆节、中秋节	Mid-Autumn and National Day
    2025-10-04	off	国庆节、中秋节	Mid-Autumn and National Day
    2025-10-05	off	国庆节、中秋节	Mid-Autumn and National Day
    2025-10-06	off	国庆节、中秋节	Mid-Autumn and National Day
    2025-10-07	off	国庆节、中秋节	Mid-Autumn and National Day
    2025-10-08	off	国庆节、中秋节	Mid-Autumn and National Day
    2025-10-11	work	国庆节、中秋节	Mid-Autumn and National Day
    """
  static let cn2026: StaticString = """
    2026-01-01	off	元旦	New Year's Day
    2026-01-02	off	元旦	New Year's Day
    2026-01-03	off	元旦	New Year's Day
    2026-01-04	work	元旦	New Year's Day
    2026-02-14	work	春节	Spring Festival
    2026-02-15	off	春节	Spring Festival
    2026-02-16	off	春节	Spring Festival
    2026-02-17	off	春节	Spring Festival
    2026-02-18	off	春节	Spring Festival
    2026-02-19	off	春节	Spring Festival
    2026-02-20	off	春节	Spring Festival
    2026-02-21	off	春节	Spring Festival
    2026-02-22	off	春节	Spring Festival
    2026-02-23	off	春节	Spring Festival
    2026-02-28	work	春节	Spring Festival
    2026-04-04	off	清明节	Qingming Festival
    2026-04-05	off	清明节	Qingming Festival
    2026-04-06	off	清明节	Qingming Festival
    2026-05-01	off	劳动节	Labour Day
    2026-05-02	off	劳动节	Labour Day
    2026-05-03	off	劳动节	Labour Day
    2026-05-04	off	劳动节	Labour Day
    2026-05-05	off	劳动节	Labour Day
    2026-05-09	work	劳动节	Labour Day
    2026-06-19	off	端午节	Dragon Boat Festival
    2026-06-20	off	端午节	Dragon Boat Festival
    2026-06-21	off	端午节	Dragon Boat Festival
    2026-09-20	work	国庆节	National Day
    2026-09-25	off	中秋节	Mid-Autumn Festival
    2026-09-26	off	中秋节	Mid-Autumn Festival
    2026-09-27	off	中秋节	Mid-Autumn Festival
    2026-10-01	off	国庆节	National Day
    2026-10-02	off	国庆节	National Day
    2026-10-03	off	国庆节	National Day
    2026-10-04	off	国庆节	National Day
    2026-10-05	off	国庆节	National Day
    2026-10-06	off	国庆节	National Day
    2026-10-07	off	国庆节	National Day
    2026-10-10	work	国庆节	National Day
    """
}
