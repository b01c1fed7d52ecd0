// SPDX-License-Identifier: Apache-2.0
import Measures

/// The characters of a text that are gone over next, each read once for all that look at it, and a
/// few behind them that the last words reach into.
struct TextWindow {
  /// The most characters that are gone over at once.
  static let size = 128
  /// The most characters of a word.
  static let longestWord = 30

  /// How much room there is for them.
  static let room = size + longestWord + 2
  // Arrays, as one in place would be copied to read an element.
  /// The characters, 0 behind the last of the text.
  private(set) var characters = [UInt16](repeating: 0, count: room)
  /// Where each begins in the text, and where the last one ends.
  private(set) var places = [Int32](repeating: 0, count: room)
  /// How many characters are gone over.
  private(set) var count = 0
  /// How many there are with those behind.
  private var known = 0
  /// Where in the text these end.
  private var end = 0

  /// Goes on to the next characters; false at the end of the text.
  mutating func next(_ bytes: Span<UInt8>) -> Bool {
    (known, end) = Self.read(bytes, from: end, &characters, &places, keeping: count..<known)
    count = min(known, Self.size)
    return count > 0
  }

  /// Puts those that were known before in front and reads on; tells how many there are then and where
  /// they end.
  private static func read(
    _ bytes: Span<UInt8>,
    from start: Int,
    _ allCharacters: inout [UInt16],
    _ allPlaces: inout [Int32],
    keeping kept: Range<Int>
  ) -> (count: Int, end: Int) {
    var characters = allCharacters.mutableSpan
    var places = allPlaces.mutableSpan
    var count = 0
    for index in kept {
      characters[count] = characters[index]
      places[count] = places[index]
      count &+= 1
    }
    var place = start
    while count < size + longestWord, place < bytes.count {
      // Chinese characters and their marks come in runs.
      while count < size + longestWord, place &+ 2 < bytes.count, bytes[place] & 0xF0 == 0xE0 {
        characters[count] =
          UInt16(bytes[place]) << 12 | UInt16(bytes[place &+ 1] & 0x3F) << 6
          | UInt16(bytes[place &+ 2] & 0x3F)
        places[count] = Int32(truncatingIfNeeded: place)
        count &+= 1
        place &+= 3
      }
      guard count < size + longestWord, place < bytes.count else { break }
      let (character, length) = unit(bytes, at: place)
      characters[count] = character
      places[count] = Int32(truncatingIfNeeded: place)
      count &+= 1
      place &+= length
    }
    characters[count] = 0
    places[count] = Int32(truncatingIfNeeded: place)
    return (count, place)
  }
}
