// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// What the rules may ask of the sentence around a quantity.
struct SentenceContext {
  /// Bytes of the view.
  private(set) var sentence = 0..<0
  /// The words of the whole view.
  let index: WordIndex
  /// The words of this sentence.
  private(set) var tokenRange = 0..<0
  /// The clauses of the whole view.
  let clauses: ClauseIndex
  /// Where clauses of this sentence begin, as places in its boundaries; never empty.
  private(set) var boundaryRange = 0..<0
  /// What this sentence quotes, as places in its quotes.
  private var quoteRange = 0..<0

  /// The cues that stand in this sentence.
  private var cues: Cue = []

  /// No sentence yet.
  init(index: WordIndex, clauses: ClauseIndex) {
    self.index = index
    self.clauses = clauses
  }

  /// Goes on to a sentence by its number, with its words by their places in the index.
  ///
  /// One context serves all sentences: each of its own would count the indices in and out.
  mutating func enter(_ sentence: Sentence, _ number: Int, tokens: Range<Int>) {
    self.sentence = sentence.range
    cues = sentence.cues
    tokenRange = tokens
    boundaryRange = clauses.boundaries(of: number)
    quoteRange = clauses.quotes(of: number)
  }

  /// Whether one of the cues stands within a range.
  func contains(_ cue: Cue, _ range: Range<Int>) -> Bool { first(cue, range) != nil }

  /// Where one of the cues first stands within a range, which need not be one of this sentence.
  @inline(__always)
  func first(_ cue: Cue, _ range: Range<Int>) -> Range<Int>? {
    if cues.isDisjoint(with: cue), range.lowerBound >= sentence.lowerBound,
      range.upperBound <= sentence.upperBound
    {
      return nil
    }
    return index.first(cue, range)
  }

  /// Where a date may begin: runs of digits, “十 and 届时, in order.
  func datePlaces(_ bytes: Span<UInt8>) -> [Int] {
    var places: [Int] = []
    places.reserveCapacity(8)
    let all = index.starts
    let starts = all.span
    var next = lowerBound(starts.count) { Int(starts[$0]) < sentence.lowerBound }
    // 十 may stand behind the sentence that its quotation mark ends.
    while next < starts.count, Int(starts[next]) < sentence.upperBound + 3 {
      let place = Int(starts[next])
      next += 1
      if ReportText.stands("“十", at: place - 3, in: bytes) {
        if place - 3 >= sentence.lowerBound { places.append(place - 3) }
      } else if place < sentence.upperBound {
        if isDigit(bytes[place]) {
          if place == sentence.lowerBound || !isDigit(bytes[place - 1]) { places.append(place) }
        } else if ReportText.stands("届时", at: place, in: bytes) {
          places.append(place)
        }
      }
    }
    return places
  }

  /// The quotation that holds the whole span.
  func quote(around span: Range<Int>) -> ClauseIndex.Quote? {
    for index in quoteRange {
      let range = clauses.quotes[index].range
      if range.lowerBound <= span.lowerBound, span.lowerBound < range.upperBound {
        return clauses.quotes[index]
      }
    }
    return nil
  }

  /// The start of the clause that a place stands in.
  func clauseStart(_ place: Int) -> Int {
    let all = clauses.boundaries
    let boundaries = all.span
    var index = boundaryRange.upperBound
    while index > boundaryRange.lowerBound {
      index -= 1
      if boundaries[index] <= place { return boundaries[index] }
    }
    return sentence.lowerBound
  }

  /// The end of the clause that a place stands in, its punctuation left out.
  func clauseEnd(_ place: Int) -> Int {
    let all = clauses.boundaries
    let boundaries = all.span
    var index = boundaryRange.upperBound
    while index > boundaryRange.lowerBound, boundaries[index - 1] > place { index -= 1 }
    return index < boundaryRange.upperBound ? boundaries[index] - 3 : sentence.upperBound
  }

  /// The clause around a quantity.
  func clause(_ q: Amount) -> Range<Int> {
    let start = clauseStart(q.span.lowerBound)
    return start..<max(start, clauseEnd(q.span.upperBound - 1))
  }

  /// The stretch of the clause before a quantity and its bound.
  func before(_ q: Amount) -> Range<Int> {
    let start = min(clauseStart(q.leadingStart), q.leadingStart)
    return start ..<~ q.leadingStart
  }

  /// The index of the first token that ends after `place`.
  private func lowerIndex(_ place: Int) -> Int {
    min(max(index.tokenIndex(after: place), tokenRange.lowerBound), tokenRange.upperBound)
  }

  /// The word that ends where the place is.
  func token(endingAt place: Int) -> Token? {
    let index = lowerIndex(place - 1)
    guard index < tokenRange.upperBound, Int(self.index.tokens[index].end) == place else {
      return nil
    }
    return self.index.tokens[index]
  }

  /// The word that begins at a place.
  func token(startingAt place: Int) -> Token? {
    let index = lowerIndex(place)
    guard index < tokenRange.upperBound, Int(self.index.tokens[index].start) == place else {
      return nil
    }
    return self.index.tokens[index]
  }

  /// The word that holds a place.
  func token(covering place: Int) -> Token? {
    let index = lowerIndex(place)
    guard index < tokenRange.upperBound, Int(self.index.tokens[index].start) <= place else {
      return nil
    }
    return self.index.tokens[index]
  }

  /// The words within a range, in order.
  func words(in range: Range<Int>) -> ArraySlice<Token> {
    var index = lowerIndex(range.lowerBound)
    if index < tokenRange.upperBound, Int(self.index.tokens[index].start) < range.lowerBound {
      index += 1
    }
    let first = index
    while index < tokenRange.upperBound, Int(self.index.tokens[index].end) <= range.upperBound {
      index += 1
    }
    return self.index.tokens[min(first, index) ..<~ index]
  }

  /// Whether a work verb stands right before a quantity, adverbs looked through.
  func work(before q: Amount) -> Bool {
    var place = q.leadingStart
    while let token = token(endingAt: place), Int(token.start) >= sentence.lowerBound {
      if token.classes.contains(.work), !token.classes.contains(.noun) { return true }
      guard token.classes.contains(.lead) else { return false }
      place = Int(token.start)
    }
    return false
  }
}
