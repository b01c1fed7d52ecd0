// SPDX-License-Identifier: Apache-2.0
import Reading

/// A piece of the typeset page.
enum Block: Sendable {
  /// A heading with its rank below the page's own (2 to 6).
  case heading(Section, rank: Int, span: Range<Int>)
  /// A paragraph, or what a heading left of it; `leads` are topic sentences inside.
  case paragraph(number: Int, span: Range<Int>, leads: [Section])

  var span: Range<Int> {
    switch self {
    case .heading(_, _, let span), .paragraph(_, let span, _): span
    }
  }

  /// Cuts paragraphs at the headings that stand in them.
  static func blocks(of report: Report, in text: [UInt8]) -> [Block] {
    let ranks = ranks(of: report.sections)
    let sections = report.sections.sorted { $0.span.lowerBound < $1.span.lowerBound }
    var next = 0
    var blocks: [Block] = []
    for (number, paragraph) in report.paragraphs.enumerated() {
      var start = paragraph.lowerBound
      var leads: [Section] = []
      var first = true
      func close(at end: Int) {
        defer { leads = [] }
        guard start < end, !TypesetText(text, start..<end).bytes.isEmpty else { return }
        // Only the first piece bears the paragraph's number, which is an id.
        blocks.append(.paragraph(number: first ? number : -1, span: start..<end, leads: leads))
        first = false
      }
      while next < sections.count, sections[next].span.lowerBound < paragraph.lowerBound {
        next += 1
      }
      while next < sections.count, sections[next].span.lowerBound < paragraph.upperBound {
        let section = sections[next]
        let end = min(section.span.upperBound, paragraph.upperBound)
        let rest = TypesetText(text, end..<paragraph.upperBound).bytes
        let isAlone = section.span.lowerBound == start && rest.allSatisfy { $0 <= 0x20 }
        if section.level >= 3, !isAlone {
          leads.append(section)
        } else {
          close(at: section.span.lowerBound)
          let rank = min(6, ranks[section.id] ?? 2)
          blocks.append(.heading(section, rank: rank, span: section.span.lowerBound..<end))
          start = end
        }
        next += 1
      }
      close(at: paragraph.upperBound)
    }
    return blocks
  }

  /// Ranks follow the tree of sections, so that none is passed over.
  private static func ranks(of sections: [Section]) -> [Int: Int] {
    var ranks: [Int: Int] = [:]
    for section in sections {
      ranks[section.id] = (section.parent.flatMap { ranks[$0] } ?? 1) + 1
    }
    return ranks
  }
}
