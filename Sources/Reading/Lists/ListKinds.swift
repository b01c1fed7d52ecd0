// SPDX-License-Identifier: Apache-2.0

/// Tells statements that are entries of a list, asked in the order of the text.
struct ListKinds {
  private let entries: [(range: Range<Int>, kind: StatementKind)]
  private var next = 0

  init(_ lists: ReportReader.Lists) {
    entries =
      (lists.indicators.flatMap(\.entries).map { ($0, .indicator) }
      + lists.livelihood.flatMap(\.entries).map { ($0.range, .livelihood) })
      .sorted { $0.0.lowerBound < $1.0.lowerBound }
  }

  /// The kind of the entry that a statement stands in or holds; nil if there is none.
  mutating func kind(of statement: Range<Int>) -> StatementKind? {
    while next < entries.count, entries[next].range.upperBound <= statement.lowerBound { next += 1 }
    guard next < entries.count, entries[next].range.lowerBound < statement.upperBound else {
      return nil
    }
    return entries[next].kind
  }
}
