// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import WorkingDays

@Suite struct CalendarTableTests {
  @Test func saysEverythingThatIsWrong() {
    let text = """
      # 青禾市
      2026-04-20\toff\t三月三

      2026-04-31\toff\t三月三
      2027-04-20\toff\t三月三
      2026-04-20\twork\t三月三
      2026-04-25\tholiday\t三月三
      2026-04-26\toff
      2026-04-27\toff\t
      2026-04-28 off 三月三
      2026-04-29\toff\t三月三\tSanyuesan\t?
      2026-04-25\twork\t三月三\tSanyuesan
      """
    let (table, problems) = CalendarTable.read(text, year: 2026)
    #expect(
      problems.map(\.kind) == [
        .badDate("2026-04-31"), .wrongYear(day("2027-04-20"), expected: 2026),
        .duplicate(day("2026-04-20"), line: 2), .unknownWord("holiday"), .columns(2), .columns(3),
        .columns(1), .columns(5),
      ]
    )
    #expect(problems.map(\.line) == [4, 5, 6, 7, 8, 9, 10, 11])
    #expect(table.year == 2026)
    #expect(table.entries.map(\.date.description) == ["2026-04-20", "2026-04-25"])
    #expect(table.entries.map(\.isWorking) == [false, true])
    #expect(table.entries.map(\.name.en) == ["三月三", "Sanyuesan"])
  }

  @Test func everyProblemHasItsWordsAndItsCode() {
    let kinds: [CalendarProblem.Kind] = [
      .columns(2), .badDate("x"), .wrongYear(day("2027-01-01"), expected: 2026),
      .duplicate(day("2026-01-01"), line: 3), .unknownWord("holiday"),
    ]
    let problems = kinds.map { CalendarProblem(line: 1, kind: $0) }
    #expect(Set(problems.map(\.code)).count == kinds.count)
    #expect(Set(problems.map(\.wording)).count == kinds.count)
    for problem in problems {
      #expect(problem.code.hasPrefix("calendar-"))
      #expect(!problem.wording.zh.isEmpty && !problem.wording.en.isEmpty)
    }
  }

  /// Editors on Windows write a byte order mark and carriage returns.
  @Test func readsWhatEditorsWrite() {
    let (table, problems) = CalendarTable.read(
      "\u{FEFF}# 青禾市\r\n2026-04-20\toff\t三月三\r\n\r\n",
      year: 2026
    )
    #expect(problems.isEmpty)
    #expect(table.entries.map(\.name.zh) == ["三月三"])
    #expect(CalendarTable.read("", year: 2026).table.entries.isEmpty)
  }

  @Test func theShippedTablesAreTheFilesAndHaveNoProblem() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: tables.path)
      .filter { $0.hasSuffix(".tsv") }.sorted()
    #expect(files == WorkingCalendar.shippedTables.map { "CN-\($0.year).tsv" })
    for (year, literal) in WorkingCalendar.shippedTables {
      let file = tables.appending(path: "CN-\(year).tsv")
      let text = try String(contentsOf: file, encoding: .utf8)
      let (table, problems) = CalendarTable.read(text, year: year)
      #expect(
        problems.isEmpty && CalendarTable.read(literal.description, year: year).table == table
      )
      #expect(table.entries.map(\.date) == table.entries.map(\.date).sorted(), "\(year)")
      #expect(table.entries.allSatisfy { $0.name.en.utf8.allSatisfy { $0 < 0x80 } }, "\(year)")
      #expect(text.contains("发明电〔"), "\(year) names its notice")
    }
  }

  private let tables = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/WorkingDays/Tables").standardizedFileURL
}

@Suite struct WorkingCalendarTests {
  let calendar = WorkingCalendar.shipped

  @Test(arguments: [
    ("2026-02-13", true, nil), ("2026-02-14", true, "春节"), ("2026-02-15", false, "春节"),
    ("2026-02-24", true, nil), ("2026-02-28", true, "春节"), ("2026-03-01", false, nil),
    ("2020-02-01", false, "春节"), ("2020-02-02", false, "春节"), ("2020-02-03", true, nil),
    ("2015-09-03", false, "抗战胜利70周年纪念日"), ("2015-09-06", true, "抗战胜利70周年纪念日"),
    ("2019-05-02", false, "劳动节"), ("2020-10-01", false, "国庆节、中秋节"),
  ])
  func knowsTheDay(_ text: String, _ isWorking: Bool, _ name: String?) {
    let found = calendar[day(text)]
    #expect(found.isWorking == isWorking && found.name?.zh == name && !found.isProvisional)
    #expect(calendar.isWorkingDay(day(text)) == isWorking)
  }

  @Test func takesWeekdaysWhereItHasNoTable() {
    #expect(calendar.years == Array(2015...2026))
    for text in ["2014-10-01", "2027-02-08", "1900-01-01", "2199-12-31"] {
      #expect(calendar[day(text)].isProvisional && calendar.isWorkingDay(day(text)), "\(text)")
    }
    #expect(!calendar.isWorkingDay(day("2027-01-02")))
    #expect(WorkingCalendar()[day("2026-01-01")].isProvisional)
  }

  @Test func laysATableOverThatOfItsYear() {
    let local = CalendarTable.read("2026-04-20\toff\t三月三\n2026-04-25\twork\t三月三", year: 2026)
    let city = calendar.adding(local.table)
    #expect(!city.isWorkingDay(day("2026-04-20")) && city.isWorkingDay(day("2026-04-25")))
    #expect(!city.isWorkingDay(day("2026-02-16")), "what was there stays")
    #expect(city.years == calendar.years && city != calendar)
    let next = calendar.adding(CalendarTable.read("", year: 2027).table)
    #expect(next.years.last == 2027 && !next[day("2027-01-01")].isProvisional)
    #expect(next[day("2027-12-31")].isProvisional == false && next[day("2028-01-01")].isProvisional)
    let leap = calendar.adding(CalendarTable.read("", year: 2028).table)
    #expect(leap[day("2027-12-31")].isProvisional && !leap[day("2028-01-01")].isProvisional)
    #expect(!leap[day("2028-12-31")].isProvisional && leap[day("2029-01-01")].isProvisional)
  }

  @Test func leavesATableOutsideItsYearsAlone() {
    #expect(calendar.adding(CalendarTable.read("", year: 1899).table) == calendar)
  }

  @Test func findsTheNextWorkingDay() {
    #expect(calendar.nextWorkingDay(after: day("2026-02-13")) == day("2026-02-14"))
    #expect(calendar.nextWorkingDay(after: day("2026-02-14")) == day("2026-02-24"))
    #expect(calendar.nextWorkingDay(onOrAfter: day("2026-02-14")) == day("2026-02-14"))
    #expect(calendar.nextWorkingDay(onOrAfter: day("2026-02-15")) == day("2026-02-24"))
    #expect(calendar.nextWorkingDay(after: .last) == nil)
  }

  @Test func countsBothWays() {
    let (a, b) = (day("2026-02-13"), day("2026-03-02"))
    #expect(calendar.workingDayCount(after: a, through: b) == 7)
    #expect(calendar.workingDayCount(after: b, through: a) == -7)
    #expect(calendar.workingDayCount(after: a, through: a) == 0)
    let (from, to) = (moment("2026-02-13T16:30"), moment("2026-02-14T09:00"))
    #expect(calendar.workingMinuteCount(from: from, to: to) == 90)
    #expect(calendar.workingMinuteCount(from: to, to: from) == 0)
    #expect(calendar.workingMinuteCount(from: to, to: moment("2026-02-24T08:31")) == 391)
  }
}
