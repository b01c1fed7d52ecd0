// SPDX-License-Identifier: Apache-2.0

extension WorkingCalendar {
  /// The calendar of China (CN) with the State Council's notices for 2015 to 2026.
  public static let shipped = WorkingCalendar(
    shippedTables.map { CalendarTable.read($0.text.description, year: $0.year).table }
  )

  /// The tables that come with the library; `Tables/CN-YYYY.tsv` is the text of each.
  static let shippedTables: [(year: Int, text: StaticString)] = [
    (2015, Tables.cn2015), (2016, Tables.cn2016), (2017, Tables.cn2017), (2018, Tables.cn2018),
    (2019, Tables.cn2019), (2020, Tables.cn2020), (2021, Tables.cn2021), (2022, Tables.cn2022),
    (2023, Tables.cn2023), (2024, Tables.cn2024), (2025, Tables.cn2025), (2026, Tables.cn2026),
  ]
}
