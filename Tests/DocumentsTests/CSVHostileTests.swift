// SPDX-License-Identifier: Apache-2.0
import Documents
import ReportText
import Testing

/// Files that mean harm, or were made by programs that did not know better.
@Suite struct CSVHostileTests {
  private let head = "编号,类别,承办单位,截止时间\n"

  @Test func refusesFilesWithNULs() throws {
    let bytes = Array(head.utf8) + Array("1,a\0,b,c\n".utf8)
    #expect(throws: SourceRefusal.binary(offset: head.utf8.count + 3)) {
      try StoredText.read(bytes)
    }
    #expect(throws: SourceRefusal.self) {
      try StoredText.read([UInt8](repeating: 0, count: 1_000_000))
    }
    let decoded = try csv(head + "1,a\0,b,c\n")
    #expect(decoded.rows().map(\.cells) == [["1", "a\0", "b", "c"]], "a NUL is a byte like others")
  }

  @Test func readsAMillionQuotationMarks() throws {
    let even = try csv(head + String(repeating: "\"", count: 1_000_000))
    #expect(even.problems.map(\.reason) == [.tooFewCells(count: 1, expected: 4), Self.long])
    let odd = try csv(head + String(repeating: "\"", count: 1_000_001))
    #expect(odd.problems.map(\.reason) == [.unclosedQuote(line: 2)])
  }

  private static let long = CSVProblem.Reason.cellTooLong(byteCount: 999_998, limit: 100_000)

  @Test func readsARowOfAMillionCells() throws {
    let commas = String(repeating: ",", count: 999_999)
    let full = try csv(head + String(repeating: "x,", count: 999_999) + "x\n1,2,3,4\n")
    #expect(full.problems.map(\.reason) == [.tooManyCells(count: 1_000_000, expected: 4)])
    #expect(full.rowCount == 2)
    #expect(try csv(head + commas + "\n").rowCount == 0, "all of them empty is a blank row")
    #expect(throws: CSVRefusal.tooManyColumns(count: 1_000_000, limit: 256)) {
      try csv("编号,类别," + String(repeating: "x,", count: 999_997) + "x\n")
    }
    #expect(throws: CSVRefusal.missingColumns(["工单编号 (number)", "类别 (kind)"], found: [], row: 1)) {
      do throws(CSVRefusal) {
        _ = try CSVReader(
          StoredText(utf8: Array((commas + "x").utf8)),
          columns: caseColumns,
          limits: CSVLimits(columnCount: 2_000_000)
        )
      } catch .missingColumns(let names, let found, let row) {
        #expect(found == ["x"])
        throw CSVRefusal.missingColumns(names, found: [], row: row)
      }
    }
  }

  @Test func cutsTitlesThatAreNone() throws {
    let long = String(repeating: "兑现", count: 100_000)
    #expect(
      throws: CSVRefusal.missingColumns(
        ["工单编号 (number)", "类别 (kind)"],
        found: [String(repeating: "兑现", count: 30) + "…"],
        row: 1
      )
    ) { try csv(long) }
  }

  @Test func readsTablesInEveryEncoding() throws {
    let text = "编号,类别,承办单位,截止时间\r\n1,咨询,东篱区水务局,2026-03-31\r\n2,投诉,东篱区交通局,\r\n"
    let gb: [UInt8] = [
      0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xC0, 0xE0, 0xB1, 0xF0, 0x0A, 0x31, 0x2C, 0xD7, 0xC9, 0xD1,
      0xAF,
      0x0A,
    ]
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for file in [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + text.utf8, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big,
    ] {
      let read = try CSVReader(try StoredText.read(file), columns: caseColumns)
      #expect(
        read.rows().map(\.cells) == [
          ["1", "咨询", "东篱区水务局", "2026-03-31"], ["2", "投诉", "东篱区交通局", ""],
        ]
      )
      #expect(read.header.notices.isEmpty && read.problems.isEmpty)
    }
    let chinese = try CSVReader(try StoredText.read(gb), columns: caseColumns)
    #expect(chinese.rows(2).map(\.cells) == [["1", "咨询"]])
  }

  @Test func tellsWhichCellsWereNoCharacters() throws {
    let line = Array("2,咨询,东篱区水务局,\n".utf8)
    let file =
      Array(head.utf8) + line + Array("3,咨询,".utf8) + [0xE5, 0x85] + Array(",\n".utf8) + line
    let read = try CSVReader(try StoredText.read(file), columns: caseColumns)
    #expect(read.rowCount == 3)
    #expect(read.problems.map(\.reason) == [.damagedCharacters])
    #expect(read.problems.map(\.row) == [3] && read.problems.map(\.title) == ["承办单位"])
    let written = try csv(head + "1,\u{FFFD},a,b\n")
    #expect(written.problems.isEmpty, "a character that was written is no damage")
  }

  @Test func refusesWhatIsNoTable() throws {
    let page = try StoredText.read(
      Array("<!DOCTYPE html><html><body><table><tr><td>编号</td></tr></table></body></html>".utf8)
    )
    #expect(throws: CSVRefusal.page) { try CSVReader(page, columns: caseColumns) }
    var noise: [UInt8] = []
    for index in 0..<4000 { noise.append(UInt8(0x80 + (index * 7919) % 0x7F)) }
    let guess = try StoredText.read(noise)
    #expect(guess.diagnostics.contains { $0.code == .unknownEncoding })
    #expect(throws: CSVRefusal.unknownEncoding) { try CSVReader(guess, columns: caseColumns) }
  }

  @Test func passesOverTheEndMarkOfOldSystems() throws {
    #expect(try csv("编号,类别\n1,a\n\u{1A}").rowCount == 1)
    #expect(try csv("编号,类别\n1,a\u{1A}").rows(2).map(\.cells) == [["1", "a"]])
  }
}
