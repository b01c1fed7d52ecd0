// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// Cuts sentences into the smallest clauses that say one thing each.
struct StatementSplitter {
  /// No statement is longer, in bytes, where a clause ends before.
  private static let longest = 285

  /// Where statements begin in a sentence with entries of a list.
  private var starts: [Int] = []

  /// Appends the statements of a sentence, their measures left open; `cuts` are places where a list's
  /// entry begins or ends.
  mutating func split(
    _ s: SentenceContext,
    _ bytes: Span<UInt8>,
    _ measures: Span<DraftMeasure>,
    cuts: Span<Int>,
    passage: Int,
    into statements: inout [DraftStatement]
  ) {
    let all = s.clauses.boundaries
    let boundaries = all.span
    let allTokens = s.index.tokens
    let tokens = allTokens.span
    var token = s.tokenRange.lowerBound
    var current = s.sentence.lowerBound
    var hasDeed = false
    if !cuts.isEmpty { starts = [current] }
    var index = s.boundaryRange.lowerBound + 1
    while index < s.boundaryRange.upperBound {
      let boundary = boundaries[index]
      guard boundary < s.sentence.upperBound else { break }
      let before = boundary - 3
      let previousClause = boundaries[index - 1] ..<~ before
      index += 1
      let next = index < s.boundaryRange.upperBound ? boundaries[index] - 3 : s.sentence.upperBound
      let clause = boundary ..<~ next
      if !hasDeed {
        // The words of a clause follow those of the one before.
        while token < s.tokenRange.upperBound,
          Int(tokens[token].start) < previousClause.lowerBound
        {
          token += 1
        }
        let words = tokens.extracting(token..<s.tokenRange.upperBound)
        hasDeed = Self.says(previousClause, words, bytes, measures)
      }
      let isList = cuts.indices.contains { cuts[$0] >= before && cuts[$0] <= boundary }
      let tooLong = clause.upperBound - current > Self.longest
      if isList || tooLong || hasDeed && scalar(bytes, at: before).value == Scalar.semicolon
        || hasDeed && Self.opens(clause, s, bytes, measures)
      {
        if cuts.isEmpty {
          part(current ..<~ boundary, bytes, measures, passage, into: &statements)
        } else {
          starts.append(boundary)
        }
        current = boundary
        hasDeed = false
      }
    }
    if cuts.isEmpty {
      part(current ..<~ s.sentence.upperBound, bytes, measures, passage, into: &statements)
      return
    }
    for place in cuts.indices {
      let cut = cuts[place]
      guard cut > s.sentence.lowerBound, cut < s.sentence.upperBound else { continue }
      if !starts.contains(where: { abs($0 - cut) <= 3 }) { starts.append(cut) }
    }
    starts.sort()
    for index in starts.indices {
      let end = index + 1 < starts.count ? starts[index + 1] : s.sentence.upperBound
      part(starts[index] ..<~ end, bytes, measures, passage, into: &statements)
    }
  }

  /// Cuts what is still too long at 、 behind a finished quantity.
  private func part(
    _ range: Range<Int>,
    _ bytes: Span<UInt8>,
    _ measures: Span<DraftMeasure>,
    _ passage: Int,
    into statements: inout [DraftStatement]
  ) {
    var start = range.lowerBound
    if range.count > Self.longest {
      for index in measures.indices where range.contains(measures[index].quantity.span.lowerBound) {
        let end = measures[index].quantity.span.upperBound
        if end - start > 60, ReportText.stands("、", at: end, in: bytes) {
          add(start ..<~ end + 3, bytes, passage, to: &statements)
          start = end + 3
        }
      }
    }
    add(start ..<~ range.upperBound, bytes, passage, to: &statements)
  }

  private func add(
    _ range: Range<Int>,
    _ bytes: Span<UInt8>,
    _ passage: Int,
    to statements: inout [DraftStatement]
  ) {
    let said = Text.trimmed(bytes, range) {
      $0 == Scalar.comma || $0 == Scalar.semicolon || $0 == Scalar.fullStop || $0 == Scalar.colon
        || $0 == Scalar.enumerationComma || $0 == Scalar.exclamation
    }
    guard !said.isEmpty else { return }
    statements.append(DraftStatement(range: said, passage: passage, measures: 0..<0))
  }

  /// Whether a clause holds a measure or a deed; the first of the words stands in it or behind.
  private static func says(
    _ clause: Range<Int>,
    _ words: Span<Token>,
    _ bytes: Span<UInt8>,
    _ measures: Span<DraftMeasure>
  ) -> Bool {
    if first(of: measures, in: clause) != nil { return true }
    var index = 0
    while index < words.count, Int(words[index].end) <= clause.upperBound {
      if words[index].classes.contains(.clauseDeed) { return Text.hasLength(5, bytes, clause) }
      index += 1
    }
    return false
  }

  /// The first measure that begins in a clause; asked by index, as a copy of one costs more.
  private static func first(of measures: Span<DraftMeasure>, in clause: Range<Int>) -> Int? {
    measures.indices.first { clause.contains(measures[$0].quantity.span.lowerBound) }
  }

  /// Whether a clause opens a deed of its own.
  private static func opens(
    _ clause: Range<Int>,
    _ s: SentenceContext,
    _ bytes: Span<UInt8>,
    _ measures: Span<DraftMeasure>
  ) -> Bool {
    guard Text.hasLength(4, bytes, clause) else { return false }
    let own = first(of: measures, in: clause)
    if own == nil {
      // Asked first, as most clauses open with no verb.
      guard let token = s.token(startingAt: clause.lowerBound), token.range.count >= 6,
        token.classes.contains(.work) && !token.classes.contains(.noun)
          || token.classes.contains(.lead)
      else { return false }
    }
    if let own {
      guard let subject = measures[own].subject, subject.lowerBound >= clause.lowerBound else {
        return false
      }
    }
    if s.index.stands(.dependent, at: clause.lowerBound) { return false }
    // 发放首批绿卡，全年引进人才1.4万人: the year's figure goes on with the deed before it.
    if Text.stands(["全年", "年内"], at: clause.lowerBound, in: bytes),
      first(of: measures, in: s.sentence.lowerBound ..<~ clause.lowerBound) == nil
    {
      return false
    }
    return true
  }
}
