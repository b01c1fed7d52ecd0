// SPDX-License-Identifier: Apache-2.0
import ReportText

/// A sentence of a passage, up to and with its stop.
struct Sentence {
  var range: Range<Int>
  /// The passage it stands in.
  var passage: Int
}

extension Sentence {
  /// Parts a passage at 。！？ outside quotation marks.
  static func split(_ words: WordIndex, _ passage: Range<Int>, _ index: Int) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = passage.lowerBound
    while start < passage.upperBound {
      let end = words.sentenceEnd(start..<passage.upperBound) ?? passage.upperBound
      sentences.append(Sentence(range: start..<end, passage: index))
      start = end
    }
    return sentences
  }
}
