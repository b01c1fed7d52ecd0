// SPDX-License-Identifier: Apache-2.0
import WorkingDays

/// Lines of what is public, packed: a server keeps some hundred thousand of them at hand, so that no list
/// asks the database.
///
/// Few kinds, topics, agencies and reports have many lines, so each word of theirs is kept once; what a
/// table says of a line stands one behind the other in one row of bytes.
package struct PublicLines: Sendable {
  private var rows: ContiguousArray<Row> = []
  private var words: [String] = []
  private var codes: [String: UInt32] = [:]
  private var text: ContiguousArray<UInt8> = []
  /// The few that a confirmed thread leads on from.
  private var nexts: [Int: PublicNext] = [:]

  private struct Row: Sendable {
    var serial, version, kind, topic, lead, report: UInt32
    var year, planYear: UInt16
    var verdict: CommitmentVerdict
    /// Days since 1970; `Row.noDay` for none.
    var lastDay, deadline: Int32
    var spanStart, spanEnd: UInt32
    var approvedAt: Timestamp
    var seal: Int
    /// Where its text begins, and where its targets do.
    var text: Int
    var quoteLength, targetsLength: UInt32

    static let noDay = Int32.min
  }

  /// No line yet, with room for so many.
  package init(room: Int = 0) { rows.reserveCapacity(room) }

  /// Lines in their order.
  package init(_ lines: some Sequence<PublicLine>) {
    self.init()
    for line in lines { append(line) }
  }

  /// Adds a line behind the others.
  package mutating func append(_ line: PublicLine) {
    nexts[rows.count] = line.next
    rows.append(
      Row(
        serial: UInt32(line.number.serial),
        version: UInt32(line.version),
        kind: code(line.kind),
        topic: code(line.topic),
        lead: code(line.lead),
        report: code(line.report),
        year: UInt16(line.number.year),
        planYear: UInt16(line.year),
        verdict: line.verdict,
        lastDay: Self.packed(line.lastDay),
        deadline: Self.packed(line.deadline),
        spanStart: UInt32(line.span?.range.lowerBound ?? 0),
        spanEnd: UInt32(line.span?.range.upperBound ?? 0),
        approvedAt: line.approvedAt,
        seal: line.seal,
        text: text.count,
        quoteLength: UInt32(line.quote.utf8.count),
        targetsLength: UInt32(line.targets.utf8.count)
      )
    )
    text.append(contentsOf: line.quote.utf8)
    text.append(contentsOf: line.targets.utf8)
  }

  private mutating func code(_ word: String) -> UInt32 {
    if let known = codes[word] { return known }
    let code = UInt32(words.count)
    words.append(word)
    codes[word] = code
    return code
  }

  private static func packed(_ day: CivilDate?) -> Int32 {
    day.map { Int32($0.dayNumber) } ?? Row.noDay
  }

  private static func day(_ packed: Int32) -> CivilDate? {
    packed == Row.noDay ? nil : CivilDate(dayNumber: Int(packed))
  }
}

extension PublicLines: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { rows.count }

  package subscript(position: Int) -> PublicLine {
    let row = rows[position]
    let quoteEnd = row.text + Int(row.quoteLength)
    return PublicLine(
      number: SerialNumber(year: Int(row.year), serial: Int(row.serial)) ?? .blank,
      version: Int(row.version),
      year: Int(row.planYear),
      kind: words[Int(row.kind)],
      topic: words[Int(row.topic)],
      lead: words[Int(row.lead)],
      report: words[Int(row.report)],
      verdict: row.verdict,
      lastDay: Self.day(row.lastDay),
      approvedAt: row.approvedAt,
      seal: row.seal,
      quote: String(decoding: text[row.text..<quoteEnd], as: UTF8.self),
      targets: String(
        decoding: text[quoteEnd..<(quoteEnd + Int(row.targetsLength))],
        as: UTF8.self
      ),
      deadline: Self.day(row.deadline),
      span: row.spanStart < row.spanEnd
        ? TextSpan(Int(row.spanStart)..<Int(row.spanEnd)) : nil,
      next: nexts[position]
    )
  }
}
