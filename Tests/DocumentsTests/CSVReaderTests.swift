// SPDX-License-Identifier: Apache-2.0
import Documents
import ReportText
import Testing

@Suite struct CSVReaderTests {
  @Test func readsCellsByTheirNames() throws {
    let reader = try csv("编号,类别,承办单位\r\n1,咨询,\"东篱区,水务局\"\r\n2,\"求\"\"助\"\"\",")
    #expect(reader.rowCount == 2)
    var seen: [[String]] = []
    reader.forEachRow { row in
      seen.append([row["number"], row["kind"], row["agency"], row["due"]])
      #expect(row.problems.isEmpty)
      #expect((0..<4).map { String(decoding: row.bytes($0), as: UTF8.self) } == seen.last)
    }
    #expect(seen == [["1", "咨询", "东篱区,水务局", ""], ["2", "求\"助\"", "", ""]])
    #expect(reader.header.has("agency") && !reader.header.has("due"))
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func knowsEveryLineEnd(_ end: String) throws {
    let text = ["number,kind", "1,\"a\(end)b\"", "", "2,c", ""].joined(separator: end)
    #expect(
      try csv(text).rows(2) == [
        ReadRow(number: 2, line: 2, cells: ["1", "a\(end)b"]),
        ReadRow(number: 4, line: 5, cells: ["2", "c"]),
      ]
    )
  }

  @Test(arguments: CSVDelimiter.allCases)
  func findsTheDelimiterInTheTitles(_ delimiter: CSVDelimiter) throws {
    let sign = String(Unicode.Scalar(delimiter.rawValue))
    let text = "number|kind|a,b;c|d\n1|x,y;z|p|q\n".split(separator: "|").joined(separator: sign)
    let quoted = "\"number\"\(sign)\"kind\"\n7\(sign)8\n"
    #expect(try csv(text, [CSVColumn("number", isRequired: true)]).header.delimiter == delimiter)
    #expect(try csv(quoted).header.delimiter == delimiter)
    #expect(try csv(quoted).rows(2).map(\.cells) == [["7", "8"]])
    #expect(try csv(quoted, delimiter: delimiter).rows(2).map(\.cells) == [["7", "8"]])
  }

  @Test func takesTheDelimiterOfAnExcelLine() throws {
    let reader = try csv("\u{FEFF}sep=;\r\nnumber;kind\r\n1;2\r\n")
    #expect(reader.header.delimiter == .semicolon && reader.header.row == 1)
    #expect(reader.rows(2) == [ReadRow(number: 2, line: 3, cells: ["1", "2"])])
    #expect(throws: CSVRefusal.self) { try csv("sep=,x\n") }
    #expect(throws: CSVRefusal.noTitles) { try csv("sep=,") }
  }

  @Test(arguments: [
    "工单编号,类别", "编号, 诉求 类型 ", "NUMBER,Kind", "Ｎｕｍｂｅｒ,类　别*", "\"number\",\"类\n别\"",
    "\u{FEFF}编号,类别,,,",
  ])
  func knowsTitlesHoweverTheyAreWritten(_ titles: String) throws {
    let reader = try csv(titles + "\n1,a\n")
    #expect(reader.header.notices.isEmpty)
    #expect(reader.rows(2).map(\.cells) == [["1", "a"]])
    #expect(reader.problems.isEmpty)
  }

  @Test func tellsOfTitlesThatItDoesNotUse() throws {
    let reader = try csv("编号,,类别,工单编号,备注,问题\n1,2,3,4,5,6\n")
    #expect(
      reader.header.notices == [
        .untitled(place: 2), .duplicate(title: "工单编号", place: 4, first: "编号", firstPlace: 1),
        .unknown(title: "备注", place: 5),
      ],
      "the column of problems is one of ours"
    )
    #expect(reader.rows(2).map(\.cells) == [["1", "3"]])
  }

  @Test func findsTitlesBelowTheNameOfTheTable() throws {
    let reader = try csv("青禾市12345工单台账,,\n,,\n编号,类别,截止时间\n1,a,b\n")
    #expect(reader.header.row == 3 && reader.header.notices == [.titlesBelow(row: 3)])
    #expect(reader.rows().first == ReadRow(number: 4, line: 4, cells: ["1", "a", "", "b"]))
  }

  @Test func refusesWhatHasNotTheColumnsItNeeds() {
    #expect(
      throws: CSVRefusal.missingColumns(["类别 (kind)"], found: ["编号", "承办单位"], row: 2)
    ) { try csv("台账\n编号,,承办单位\n1,2,3\n") }
    #expect(throws: CSVRefusal.missingColumns(["a", "b"], found: ["x", "y"], row: 1)) {
      try csv("x,y\n", [CSVColumn("a"), CSVColumn("b")])
    }
    #expect(throws: CSVRefusal.noTitles) { try csv("\n,,\n \n") }
    #expect(throws: CSVRefusal.noTitles) { try csv("") }
    let eleventh = String(repeating: "x\n", count: 10) + "编号,类别\n"
    #expect(throws: CSVRefusal.self) { try csv(eleventh) }
    #expect(throws: Never.self) { try csv(String(eleventh.dropFirst(2))) }
  }

  @Test func refusesWhatExceedsALimit() throws {
    let limits = CSVLimits(rowCount: 2, columnCount: 3, cellByteCount: 3)
    #expect(throws: CSVRefusal.tooManyRows(limit: 2)) {
      try csv("编号,类别\n1,a\n\n2,b\n3,c\n", limits: limits)
    }
    #expect(throws: CSVRefusal.tooManyColumns(count: 4, limit: 3)) {
      try csv("编号,类别,x,y\n", limits: limits)
    }
    let within = try csv("编号,类别,x\n1,abc,\n2,\"\"\"\",\n", limits: limits)
    #expect(within.rowCount == 2 && within.problems.isEmpty)
    let beyond = try csv("编号,类别\n1,abcd\n2,b,,,9\n", limits: limits)
    #expect(
      beyond.rows(2).map(\.reasons) == [
        [.cellTooLong(byteCount: 4, limit: 3)], [.tooManyCells(count: 5, expected: 2)],
      ]
    )
    #expect(beyond.problems.map(\.place) == [2, nil])
  }

  @Test func tellsOfRaggedRows() throws {
    let reader = try csv("编号,类别,承办单位\n1,a\n2,b,c,d\n3,b,c,,\n")
    #expect(
      reader.rows(3) == [
        ReadRow(
          number: 2,
          line: 2,
          cells: ["1", "a", ""],
          reasons: [.tooFewCells(count: 2, expected: 3)]
        ),
        ReadRow(
          number: 3,
          line: 3,
          cells: ["2", "b", "c"],
          reasons: [.tooManyCells(count: 4, expected: 3)]
        ),
        ReadRow(number: 4, line: 4, cells: ["3", "b", "c"]),
      ]
    )
  }

  @Test func tellsWhereAQuotationMarkIsNotClosed() throws {
    let reader = try csv("编号,类别\n1,\"a\nb\"\n2,\"c\n3,d\n")
    let problem = try #require(reader.problems.first)
    #expect(reader.problems.count == 1 && reader.rowCount == 2)
    #expect(problem.row == 3 && problem.line == 4 && problem.place == 2)
    #expect(problem.reason == .unclosedQuote(line: 4) && problem.title == "类别")
    let late = try csv("编号,类别\n\"1\n\n\", \"c\n")
    #expect(late.problems.map(\.reason) == [.unclosedQuote(line: 4)])
    #expect(late.problems.map(\.line) == [2])
    #expect(throws: CSVRefusal.unclosedTitles(line: 1)) { try csv("编号,\"类别\n1,2\n") }
    #expect(throws: CSVRefusal.unclosedTitles(line: 1)) { try csv("\"编号,类别\n1,2\n") }
  }

  @Test func tellsOfTextBehindAClosingQuotationMark() throws {
    let reader = try csv("编号,类别\n1,\"他说\"好\"\"\n\"2\" , \"b\" \n3,x\"y\"\n")
    #expect(
      reader.rows(2) == [
        ReadRow(number: 2, line: 2, cells: ["1", "\"他说\"好\"\""], reasons: [.textAfterQuote]),
        ReadRow(number: 3, line: 3, cells: ["2", "b"]),
        ReadRow(number: 4, line: 4, cells: ["3", "x\"y\""]),
      ]
    )
  }

  @Test func takesAwayTheSignsThatKeepTextFromBeingAFormula() throws {
    let text = "编号,类别\n'=1+1,'x\n\"=\"\"0012\"\"\",=\"34\"\n'＝a,'\n"
    #expect(
      try csv(text, guards: .removed).rows(2).map(\.cells)
        == [["=1+1", "'x"], ["0012", "34"], ["＝a", "'"]]
    )
    #expect(
      try csv(text).rows(2).map(\.cells)
        == [["'=1+1", "'x"], ["=\"0012\"", "=\"34\""], ["'＝a", "'"]]
    )
    let odd = "编号,类别\n=\"a\"\"b\",=\"\n=\"\",=1\n"
    #expect(
      try csv(odd, guards: .removed).rows(2).map(\.cells)
        == [["=\"a\"\"b\"", "=\""], ["", "=1"]]
    )
  }

  @Test func givesWordsWithoutWhiteSpaceAroundThem() throws {
    let reader = try csv("编号,类别,承办单位\n 1\t,\"　水 务\n\",  \n")
    reader.forEachRow { row in
      #expect([row.word("number"), row.word("kind"), row.word("agency")] == ["1", "水 务", ""])
      #expect(row["number"] == " 1\t" && row.word("due").isEmpty)
      #expect(row.span(0).map { $0.count } == 3 && row.span(3) == nil && row.bytes(3).isEmpty)
    }
  }

  @Test func stopsWhereItsCallerThrows() throws {
    struct Enough: Error {}
    let reader = try csv("编号,类别\n1,a\n2,b\n")
    var count = 0
    #expect(throws: Enough.self) {
      try reader.forEachRow { (_) throws(Enough) in
        count += 1
        throw Enough()
      }
    }
    #expect(count == 1)
  }

  @Test func keepsRowsBeyondTheCall() throws {
    var kept: [CSVRow] = []
    try csv("编号,类别\n1,a\n2,b\n3,c\n").forEachRow { kept.append($0) }
    #expect(kept.map { $0["number"] + $0["kind"] } == ["1a", "2b", "3c"])
  }
}
