// SPDX-License-Identifier: Apache-2.0
import ReportText

/// Where the clauses of all sentences begin and what they quote, found in one pass over the marks:
/// memory of its own for each sentence took longer than all that is written there.
final class ClauseIndex: Sendable {
  /// A stretch in quotation marks.
  struct Quote {
    let range: Range<Int>
    /// In 《》.
    let isBook: Bool
  }

  /// The places where a clause begins, the first of each sentence where it begins itself: after
  /// ，；：。 and before a list goes on.
  let boundaries: [Int]
  /// The quotations, in the order in which they end.
  let quotes: [Quote]
  /// For each sentence, where its boundaries and its quotations begin in the two.
  private let starts: [(boundary: Int, quote: Int)]

  /// The clauses of sentences that stand in order.
  init(_ sentences: [Sentence], _ words: WordIndex) {
    var boundaries: [Int] = []
    var quotes: [Quote] = []
    var starts: [(boundary: Int, quote: Int)] = []
    let all = words.marks
    let marks = all.span
    boundaries.reserveCapacity(marks.count + sentences.count)
    starts.reserveCapacity(sentences.count + 1)
    var next = 0
    for sentence in sentences {
      let range = sentence.range
      starts.append((boundaries.count, quotes.count))
      boundaries.append(range.lowerBound)
      var open: Int?
      var book: Int?
      var ascii: Int?
      while next < marks.count, Int(marks[next].place) < range.lowerBound { next += 1 }
      while next < marks.count, Int(marks[next].place) < range.upperBound {
        let place = Int(marks[next].place)
        switch UInt32(marks[next].character) {
        case Scalar.openQuote: open = place + 3
        case Scalar.closeQuote:
          if let start = open { quotes.append(Quote(range: start ..<~ place, isBook: false)) }
          open = nil
        case Scalar.openBook: book = place + 3
        case Scalar.closeBook:
          if let start = book { quotes.append(Quote(range: start ..<~ place, isBook: true)) }
          book = nil
        case 0x22:
          if let start = ascii {
            quotes.append(Quote(range: start ..<~ place, isBook: false))
            ascii = nil
          } else {
            ascii = place + 1
          }
        default:
          if open == nil, book == nil { boundaries.append(place + 3) }
        }
        next += 1
      }
    }
    starts.append((boundaries.count, quotes.count))
    self.boundaries = boundaries
    self.quotes = quotes
    self.starts = starts
  }

  /// The boundaries of a sentence, as places in ``boundaries``.
  func boundaries(of sentence: Int) -> Range<Int> {
    starts[sentence].boundary ..<~ starts[sentence + 1].boundary
  }

  /// The quotations of a sentence, as places in ``quotes``.
  func quotes(of sentence: Int) -> Range<Int> {
    starts[sentence].quote ..<~ starts[sentence + 1].quote
  }
}
