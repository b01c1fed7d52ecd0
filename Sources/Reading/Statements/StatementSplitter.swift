// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// Cuts a sentence into the smallest clauses that say one thing each.
struct StatementSplitter {
  let bytes: [UInt8]
  /// No statement is longer, in bytes, where a clause ends before.
  private static let longest = 285

  /// The statements of a sentence; `cuts` are places where a list's entry begins or ends.
  func split(
    _ s: SentenceContext,
    _ measures: ArraySlice<DraftMeasure>,
    cuts: [Int]
  ) -> [Range<Int>] {
    let bytes = bytes.span
    var starts: [Int] = [s.sentence.lowerBound]
    var current = s.sentence.lowerBound
    var hasDeed = false
    for index in s.boundaries.indices.dropFirst() {
      let boundary = s.boundaries[index]
      guard boundary < s.sentence.upperBound else { break }
      let next =
        index + 1 < s.boundaries.count ? s.boundaries[index + 1] - 3 : s.sentence.upperBound
      let clause = boundary ..<~ next
      let before = boundary - 3
      let previousClause = s.boundaries[index - 1] ..<~ before
      hasDeed = hasDeed || says(previousClause, s, measures)
      let stop = scalar(bytes, at: before).value
      let isList = cuts.contains { $0 >= before && $0 <= boundary }
      let tooLong = clause.upperBound - current > Self.longest
      if isList || tooLong || stop == Scalar.semicolon && hasDeed
        || hasDeed && opens(clause, s, measures)
      {
        starts.append(boundary)
        current = boundary
        hasDeed = false
      }
    }
    for cut in cuts where cut > s.sentence.lowerBound && cut < s.sentence.upperBound {
      if !starts.contains(where: { abs($0 - cut) <= 3 }) { starts.append(cut) }
    }
    if !cuts.isEmpty { starts.sort() }
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(starts.count)
    for index in starts.indices {
      let end = index + 1 < starts.count ? starts[index + 1] : s.sentence.upperBound
      part(starts[index] ..<~ end, measures, into: &ranges)
    }
    return ranges
  }

  /// Cuts what is still too long at 、 behind a finished quantity.
  private func part(
    _ range: Range<Int>,
    _ measures: ArraySlice<DraftMeasure>,
    into ranges: inout [Range<Int>]
  ) {
    func add(_ range: Range<Int>) {
      let said = trimmed(range)
      if !said.isEmpty { ranges.append(said) }
    }
    guard range.count > Self.longest else {
      add(range)
      return
    }
    var start = range.lowerBound
    for measure in measures where range.contains(measure.quantity.span.lowerBound) {
      let end = measure.quantity.span.upperBound
      if end - start > 60, ReportText.stands("、", at: end, in: bytes.span) {
        add(start ..<~ end + 3)
        start = end + 3
      }
    }
    add(start ..<~ range.upperBound)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    Text.trimmed(bytes.span, range) {
      $0 == Scalar.comma || $0 == Scalar.semicolon || $0 == Scalar.fullStop || $0 == Scalar.colon
        || $0 == Scalar.enumerationComma || $0 == Scalar.exclamation
    }
  }

  /// Whether a clause holds a measure or a deed.
  private func says(
    _ clause: Range<Int>,
    _ s: SentenceContext,
    _ measures: ArraySlice<DraftMeasure>
  ) -> Bool {
    if first(of: measures, in: clause) != nil { return true }
    return s.words(in: clause).contains {
      !$0.classes.contains(.noun)
        && ($0.classes.contains(.work) && $0.range.count >= 6 || $0.classes.contains(.up)
          || $0.classes.contains(.down))
    } && Text.length(bytes.span, clause) >= 5
  }

  /// The first measure that begins in a clause; asked by index, as a copy of one costs more.
  private func first(of measures: ArraySlice<DraftMeasure>, in clause: Range<Int>) -> Int? {
    measures.indices.first { clause.contains(measures[$0].quantity.span.lowerBound) }
  }

  /// Whether a clause opens a deed of its own.
  private func opens(
    _ clause: Range<Int>,
    _ s: SentenceContext,
    _ measures: ArraySlice<DraftMeasure>
  ) -> Bool {
    let bytes = bytes.span
    guard Text.length(bytes, clause) >= 4 else { return false }
    let own = first(of: measures, in: clause)
    if s.index.stands(.dependent, at: clause.lowerBound) { return false }
    // 发放首批绿卡，全年引进人才1.4万人: the year's figure goes on with the deed before it.
    if Text.stands(["全年", "年内"], at: clause.lowerBound, in: bytes),
      first(of: measures, in: s.sentence.lowerBound ..<~ clause.lowerBound) == nil
    {
      return false
    }
    if let own {
      guard let subject = measures[own].subject else { return false }
      return subject.lowerBound >= clause.lowerBound
    }
    guard let token = s.token(startingAt: clause.lowerBound) else { return false }
    return token.classes.contains(.work) && !token.classes.contains(.noun) && token.range.count >= 6
      || token.classes.contains(.lead) && token.range.count >= 6
  }
}
