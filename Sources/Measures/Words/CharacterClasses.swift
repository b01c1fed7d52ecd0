// SPDX-License-Identifier: Apache-2.0

/// What a character of the basic plane may begin, looked up for every character of a text.
struct CharacterClasses: Sendable {
  static let numeral: UInt8 = 1
  static let word: UInt8 = 2
  static let half: UInt8 = 4

  /// The classes of each character.
  let table: [UInt8]

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
    self.table = table
  }
}
