// SPDX-License-Identifier: Apache-2.0

/// What a character of the basic plane may begin, looked up for every character of a text.
struct CharacterClasses: Sendable {
  static let numeral: UInt8 = 1
  static let word: UInt8 = 2
  static let half: UInt8 = 4

  /// The classes of each character.
  let table: [UInt8]
  /// For the first two bytes of a character (four bits of one and six of the other), whether any
  /// that begins so has a class: most characters are done with here, in a table that stays near.
  let pairs: [Bool]

  static let shipped = CharacterClasses()

  private init() {
    var table = [UInt8](repeating: 0, count: 0x10000)
    for character in "零〇一二三四五六七八九十两壹贰叁叄肆伍陆柒捌玖拾廿卅俩仨兩參貳陸百千万亿０１２３４５６７８９".unicodeScalars {
      table[Int(character.value)] |= Self.numeral
    }
    table[Int(("半" as Unicode.Scalar).value)] |= Self.half
    for (character, node) in TimeWords.shipped.trie.roots.enumerated() where node != 0 {
      table[character] |= Self.word
    }
    pairs = (0..<1024).map { pair in table[pair << 6..<(pair + 1) << 6].contains { $0 != 0 } }
    self.table = table
  }
}
