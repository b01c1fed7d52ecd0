// SPDX-License-Identifier: Apache-2.0
import ReportText

/// Blocks that are entries of a livelihood list: numbered like headings, one a line.
enum EntryBlocks {
  /// The indices of such blocks.
  static func find(_ view: TextView, _ words: WordIndex) -> Set<Int> {
    let bytes = view.bytes.span
    var found: Set<Int> = []
    var i = 0
    while i < view.blocks.count {
      defer { i += 1 }
      let range = view.blocks[i].range
      guard LivelihoodHead.ends(words, range) else { continue }
      var next = i + 1
      var expected = 1
      var rank = 0
      while next < view.blocks.count {
        let block = view.blocks[next].range
        guard let mark = headingMark(bytes, at: block.lowerBound, to: block.upperBound),
          mark.number == expected, rank == 0 || mark.rank == rank
        else { break }
        rank = mark.rank
        found.insert(next)
        expected += 1
        next += 1
      }
    }
    return found
  }
}

/// The words that announce a list of livelihood items.
enum LivelihoodHead {

  /// Whether the last sentence of a block announces the list and the list may follow.
  static func ends(_ words: WordIndex, _ range: Range<Int>) -> Bool {
    words.contains(
      .livelihood,
      max(range.lowerBound, range.upperBound - 240) ..<~ range.upperBound
    )
  }
}
