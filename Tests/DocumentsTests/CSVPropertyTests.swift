// SPDX-License-Identifier: Apache-2.0
import Documents
import TestSupport
import Testing

/// Invented tables: whatever they hold, the reader finds what the slow one does.
@Suite struct CSVPropertyTests {
  private static let titles = "number,kind,agency,due"

  @Test(arguments: 0..<400 as Range<UInt64>)
  func readsWhatTheSlowReaderReads(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let delimiter = CSVDelimiter.allCases[Int(seed) % 3]
    let sign = String(Unicode.Scalar(delimiter.rawValue))
    let alphabet = [
      sign, sign, sign, sign, "\"", "\"", "\n", "\r", "\r\n", " ", "a", "兑现", "'", "=", ";", "\t",
      ",",
    ]
    let body = (0..<Int.random(in: 0...120, using: &random))
      .map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }.joined()
    let text = Self.titles.split(separator: ",").joined(separator: sign) + "\n" + body
    let slow = SlowCSV.rows(text, delimiter: Unicode.Scalar(delimiter.rawValue)).dropFirst()
      .filter { $0.filledCount > 0 || $0.unclosedLine != nil }
    let read = try csv(text)
    #expect(read.rows() == slow.map(expected), "\(text.debugDescription)")
    #expect(read.rowCount == slow.count)
  }

  private func expected(_ row: SlowCSV.Row) -> ReadRow {
    var reasons: [CSVProblem.Reason] = []
    if let line = row.unclosedLine {
      reasons = [.unclosedQuote(line: line)]
    } else {
      if row.brokenCell != nil { reasons.append(.textAfterQuote) }
      if row.filledCount > 4 {
        reasons.append(.tooManyCells(count: row.filledCount, expected: 4))
      } else if row.cells.count < 4 {
        reasons.append(.tooFewCells(count: row.cells.count, expected: 4))
      }
    }
    let cells = (0..<4).map { $0 < row.cells.count ? row.cells[$0] : "" }
    return ReadRow(number: row.number, line: row.line, cells: cells, reasons: reasons)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func readsBackWhatIsPrinted(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let table = Self.table(&random)
    var bytes: [UInt8] = []
    ThreadCSV.append(Self.titles.split(separator: ",").map(String.init), to: &bytes)
    for cells in table { ThreadCSV.append(cells, to: &bytes) }
    let read = try csv(String(decoding: bytes, as: UTF8.self))
    #expect(read.rows().map(\.cells) == table)
    #expect(read.problems.isEmpty && read.rowCount == table.count)
  }

  /// What is given back and sent in again is the same table, and given back once more the same bytes.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func readsBackWhatIsGivenBack(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let table = Self.table(&random)
    var bytes: [UInt8] = []
    ThreadCSV.append(Self.titles.split(separator: ",").map(String.init), to: &bytes)
    for cells in table { ThreadCSV.append(cells, to: &bytes) }
    let first = try csv(String(decoding: bytes, as: UTF8.self), guards: .removed)
    let back = Self.givenBack(first)
    let second = try csv(String(decoding: back, as: UTF8.self), guards: .removed)
    #expect(second.rows().map(\.cells) == first.rows().map(\.cells))
    #expect(second.problems.isEmpty && second.header.notices.isEmpty)
    #expect(Self.givenBack(second) == back)
  }

  /// Rows of four cells, none of them blank as a whole.
  private static func table(_ random: inout SplitMix64) -> [[String]] {
    let words = [
      "", "a", "\"", ",", ";", "\t", "\n", "\r\n", " ", "兑现", "=", "-", "-1.5", "+86-1", "'", "＝",
      "@",
    ]
    return (0..<Int.random(in: 1...12, using: &random)).map { _ in
      let cells = (0..<3).map { _ in
        (0..<Int.random(in: 0...4, using: &random))
          .map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined()
      }
      return cells + ["2026"]
    }
  }

  private static func givenBack(_ reader: CSVReader) -> [UInt8] {
    let writer = CSVReturn(reader.header, language: .zh)
    var bytes: [UInt8] = []
    writer.appendHead(to: &bytes)
    reader.forEachRow { row in
      writer.append(row, [row.problem("kind", zh: "不是已知的类别", en: "not a known kind")], to: &bytes)
    }
    // The number of a row is that of the file it came from; both tables have theirs from row 2 on.
    return bytes
  }
}
