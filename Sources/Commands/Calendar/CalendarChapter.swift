// SPDX-License-Identifier: Apache-2.0

/// The examples below the help of `duixian calendar`; `Calendar.md` is the whole chapter.
enum CalendarChapter {
  static let zh = """
    例子：
      duixian calendar due 2026-02-13 --limit 5 --unit working_day
      duixian calendar due 2026-03-01 --limit 1 --unit calendar_month --day-one same_day
      duixian calendar due 2026-02-13T16:30 --limit 8 --unit working_hour
      duixian calendar due 2026-02-09 --limit 10 --unit working_day --stop 2026-02-11/2026-02-25
      duixian calendar check 日历/CN-2027.tsv
      duixian calendar due 2026-12-28 --limit 5 --unit working_day --calendar 日历/CN-2027.tsv

    没有日历的年份按周一至周五推算，到期日标为“暂定”，不会悄悄算错。
    """

  static let en = """
    Examples:
      duixian calendar due 2026-02-13 --limit 5 --unit working_day
      duixian calendar due 2026-03-01 --limit 1 --unit calendar_month --day-one same_day
      duixian calendar due 2026-02-13T16:30 --limit 8 --unit working_hour
      duixian calendar due 2026-02-09 --limit 10 --unit working_day --stop 2026-02-11/2026-02-25
      duixian calendar check calendars/CN-2027.tsv
      duixian calendar due 2026-12-28 --limit 5 --unit working_day --calendar calendars/CN-2027.tsv

    In a year without a calendar Monday to Friday are taken as working days, and the due date is
    marked provisional: never silently wrong.
    """
}
