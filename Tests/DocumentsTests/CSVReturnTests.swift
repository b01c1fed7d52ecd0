// SPDX-License-Identifier: Apache-2.0
import Documents
import Testing

/// Rows that go back with a column that says what is wrong with them (product.md 3.9).
@Suite struct CSVReturnTests {
  private func givenBack(
    _ text: String,
    _ language: OutputLanguage = .en,
    limits: CSVLimits = CSVLimits()
  ) throws -> String {
    let reader = try csv(text, limits: limits)
    let writer = CSVReturn(reader.header, language: language)
    var bytes: [UInt8] = []
    writer.appendHead(to: &bytes)
    reader.forEachRow { row in
      var problems = row.problems
      if row["kind"] == "?" { problems.append(row.problem("kind", zh: "未知", en: "unknown")) }
      if row["kind"] == "!" { problems.append(row.problem(zh: "重复", en: "twice")) }
      if !problems.isEmpty { writer.append(row, problems, to: &bytes) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func givesBackTheRowsThatFailed() throws {
    #expect(
      try givenBack("编号,类别,备注\n1,a,x\n2,?,\"y,z\"\n3,!,w\n", .zh)
        == "\u{FEFF}编号,类别,备注,问题\r\n2,?,\"y,z\",第 3 行 类别（B 列）：未知\r\n3,!,w,第 4 行 重复\r\n"
    )
  }

  @Test func writesItsColumnAnew() throws {
    #expect(
      try givenBack("编号,问题,类别\n1,old,?\n2,old,a\n")
        == "\u{FEFF}编号,problem,类别\r\n1,row 2: 类别 (column C): unknown,?\r\n",
      "in the language that is asked for, wherever it stands"
    )
  }

  @Test func losesNoCell() throws {
    let few = try givenBack("编号,类别,备注\n1,?\n")
    #expect(few.hasPrefix("\u{FEFF}编号,类别,备注,problem\r\n1,?,,\"row 2: it has 2 cells"))
    #expect(few.hasSuffix("unknown\"\r\n"), "two problems are two lines of one cell")
    let many = try givenBack("编号,类别\n1,a,b,,c,\n", limits: CSVLimits(columnCount: 2))
    #expect(many.contains("\r\n1,a,row 2: it has 5 cells in place of 2: "))
    #expect(many.hasSuffix(",b,,c\r\n"))
    let open = try givenBack("编号,类别\n1,\"a,b\n2,c")
    #expect(
      open.contains("\r\n1,\"a,b\n2,c\",\"row 2: 类别 (column B): the quotation mark on line 2")
    )
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("-5", "-5"), ("+3.25", "+3.25"), ("+1-1", "'+1-1"), ("-.5", "'-.5"),
    ("@a", "'@a"), ("'=1", "'=1"), ("-", "'-"), ("1.2.3", "1.2.3"), ("＝a", "'＝a"),
    ("-1.2.3", "'-1.2.3"),
  ])
  func makesFormulasHarmlessAndKeepsNumbers(_ cell: String, _ written: String) throws {
    let back = try givenBack("编号,类别\n\(cell),?\n")
    #expect(back.contains("\r\n\(written),?,row 2"))
  }
}
