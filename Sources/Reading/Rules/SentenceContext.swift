// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// What the rules may ask of the sentence around a quantity.
final class SentenceContext {
  /// Bytes of the view.
  let sentence: Range<Int>
  /// The words of the whole view.
  let index: WordIndex
  /// The words of this sentence.
  let tokenRange: Range<Int>
  /// Quoted stretches of this sentence.
  let quotes: [Quote]
  /// The places where a clause ends: after ，；：。 and before a list goes on.
  let boundaries: [Int]
  /// Where a date may begin: runs of digits, “十 and 届时, in order.
  let datePlaces: [Int]

  /// A stretch in quotation marks.
  struct Quote {
    let range: Range<Int>
    /// In 《》.
    let isBook: Bool
  }

  init(_ bytes: Span<UInt8>, sentence: Range<Int>, index: WordIndex, tokenRange: Range<Int>) {
    self.sentence = sentence
    self.index = index
    self.tokenRange = tokenRange
    var quotes: [Quote] = []
    var boundaries = [sentence.lowerBound]
    boundaries.reserveCapacity(sentence.count / 24 + 4)
    var datePlaces: [Int] = []
    datePlaces.reserveCapacity(sentence.count / 48 + 2)
    var open: Int?
    var book: Int?
    var ascii: Int?
    var i = sentence.lowerBound
    while i < sentence.upperBound {
      let lead = bytes[i]
      // Most characters are Chinese, and none of those but 届时 says anything here.
      if lead >= 0xE4, lead <= 0xE9 {
        if lead == 0xE5, ReportText.stands("届时", at: i, in: bytes) { datePlaces.append(i) }
        i += 3
        continue
      }
      if lead == 0x22 {
        if let start = ascii {
          quotes.append(Quote(range: start ..<~ i, isBook: false))
          ascii = nil
        } else {
          ascii = i + 1
        }
        i += 1
        continue
      }
      guard lead == 0xE2 || lead == 0xE3 || lead == 0xEF else {
        if isDigit(lead) {
          datePlaces.append(i)
          repeat { i += 1 } while i < sentence.upperBound && isDigit(bytes[i])
          continue
        }
        i += sequenceLength(lead)
        continue
      }
      let (value, step) = scalar(bytes, at: i)
      switch value {
      case Scalar.openQuote:
        open = i + step
        if ReportText.stands("十", at: i + step, in: bytes) { datePlaces.append(i) }
      case Scalar.closeQuote:
        if let start = open { quotes.append(Quote(range: start ..<~ i, isBook: false)) }
        open = nil
      case Scalar.openBook: book = i + step
      case Scalar.closeBook:
        if let start = book { quotes.append(Quote(range: start ..<~ i, isBook: true)) }
        book = nil
      case Scalar.comma, Scalar.semicolon, Scalar.colon, Scalar.fullStop, Scalar.exclamation,
        Scalar.question:
        if open == nil, book == nil { boundaries.append(i + step) }
      default: break
      }
      i += step
    }
    self.quotes = quotes
    self.boundaries = boundaries
    self.datePlaces = datePlaces
  }

  /// The quotation that holds the whole span.
  func quote(around span: Range<Int>) -> Quote? {
    quotes.first { $0.range.lowerBound <= span.lowerBound && span.lowerBound < $0.range.upperBound }
  }

  /// The start of the clause that a place stands in.
  func clauseStart(_ place: Int) -> Int {
    var index = boundaries.count - 1
    while index >= 0, boundaries[index] > place { index -= 1 }
    return index >= 0 ? boundaries[index] : sentence.lowerBound
  }

  /// The end of the clause that a place stands in, its punctuation left out.
  func clauseEnd(_ place: Int) -> Int {
    var index = boundaries.count
    while index > 0, boundaries[index - 1] > place { index -= 1 }
    return index < boundaries.count ? boundaries[index] - 3 : sentence.upperBound
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
