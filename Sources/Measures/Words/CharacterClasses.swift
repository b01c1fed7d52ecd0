// SPDX-License-Identifier: Apache-2.0

/// What a character of the basic plane may begin, looked up for every character of a text.
struct CharacterClasses: Sendable {
  static let numeral: UInt8 = 1
  static let time: UInt8 = 2
  static let name: UInt8 = 4
  static let half: UInt8 = 8

  let table: [UInt8]

  static let shipped = CharacterClasses()

  private init() {
    var table = [UInt8](repeating: 0, count: 0x10000)
    for character in "零〇一二三四五六七八九十两壹贰叁叄肆伍陆柒捌玖拾廿卅俩仨兩參貳陸百千万０１２３４５６７８９".unicodeScalars {
      table[Int(character.value)] |= Self.numeral
    }
    table[Int(("半" as Unicode.Scalar).value)] |= Self.half
    for (character, node) in TimeWords.shipped.trie.roots.enumerated() where node != 0 {
      table[character] |= Self.time
    }
    for (character, node) in NameWords.shipped.roots.enumerated() where node != 0 {
      table[character] |= Self.name
    }
    self.table = table
  }
}
