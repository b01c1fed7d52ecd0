// SPDX-License-Identifier: Apache-2.0

/// Words of `names.tsv`: they hold a numeral and are no number.
struct NameWords: Sendable {
  private let trie: WordTrie
  /// The words that are numbers after all.
  private let numbers: Set<Int>

  static let shipped = NameWords()

  private init() {
    var trie = WordTrie()
    var numbers: Set<Int> = []
    forEachRow(of: Tables.names) { bytes, columns in
      let number = trie.number(of: bytes.extracting(columns[0]))
      if columns.count > 1 { numbers.insert(number) }
    }
    self.trie = trie
    self.numbers = numbers
  }

  /// The first characters of the words.
  var roots: [UInt16] { trie.roots }

  /// The end of the longest name at `index`.
  @inline(__always)
  func end(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    let (end, number) = trie.longest(bytes, at: index)
    return number == 0 || numbers.contains(number) ? nil : end
  }
}
