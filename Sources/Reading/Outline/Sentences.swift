// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// A sentence of a passage, up to and with its stop.
struct Sentence {
  var range: Range<Int>
  /// The passage it stands in.
  var passage: Int
  /// The cues that stand in it: most rules ask for one that does not.
  var cues: Cue
}

extension Sentence {
  /// No sentence has more bytes; reports have a sixth of them.
  ///
  /// Rules look at all of a sentence for each of its quantities, so text without a stop would take
  /// the square of its length.
  static let longest = 6000

  /// Appends the sentences of a passage, parted at 。！？ outside quotation marks, and where one is
  /// too long at a clause.
  static func split(
    _ words: WordIndex,
    _ passage: Range<Int>,
    _ index: Int,
    _ bytes: Span<UInt8>,
    _ quantities: [Amount],
    into sentences: inout [Sentence]
  ) {
    var start = passage.lowerBound
    while start < passage.upperBound {
      var end = words.sentenceEnd(start ..<~ passage.upperBound) ?? passage.upperBound
      if end - start > longest { end = cut(start ..<~ end, bytes, quantities) }
      let range = start ..<~ end
      sentences.append(Sentence(range: range, passage: index, cues: words.cues(in: range)))
      start = end
    }
  }

  /// Where a sentence that is too long is cut: behind a clause, and never inside a quantity.
  private static func cut(
    _ range: Range<Int>,
    _ bytes: Span<UInt8>,
    _ quantities: [Amount]
  ) -> Int {
    var end = range.lowerBound + longest
    while bytes[end] & 0xC0 == 0x80 { end -= 1 }
    var place = end
    while place > range.lowerBound + longest / 2 {
      if Text.ends(["，", "；", "、"], at: place, in: bytes) {
        end = place
        break
      }
      place -= 1
    }
    let index = lowerBound(quantities.count) { quantities[$0].span.upperBound <= end }
    guard index < quantities.count, quantities[index].leadingStart < end else { return end }
    let quantity = quantities[index]
    return quantity.leadingStart > range.lowerBound
      ? quantity.leadingStart : min(quantity.span.upperBound, range.upperBound)
  }
}
