// SPDX-License-Identifier: Apache-2.0

/// Finds the list that a place stands in, asked in the order of the text.
struct ListCursor {
  private let ranges: [Range<Int>]
  private var next = 0

  /// The ranges in the order of their beginnings.
  init(_ ranges: [Range<Int>]) { self.ranges = ranges }

  /// The index of the first list that holds the place.
  mutating func index(at place: Int) -> Int? {
    while next < ranges.count, ranges[next].upperBound <= place { next += 1 }
    return next < ranges.count && ranges[next].contains(place) ? next : nil
  }
}

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
