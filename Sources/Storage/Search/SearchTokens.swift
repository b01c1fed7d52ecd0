// SPDX-License-Identifier: Apache-2.0

/// Cuts text into the tokens of the search: every two neighbouring characters, and every one alone.
///
/// Rule: Chinese has no spaces, and words of one and two characters are asked for as often as longer
/// ones. Why not the tokenizers that come along: `unicode61` makes one token of a sentence, and
/// `trigram` finds no word of two characters. Punctuation and spaces part; half and full width,
/// large and small ASCII letters are one.
package enum SearchTokens {
  /// A character that counts, with its bytes in the text.
  struct Piece {
    /// As it is compared.
    var bytes: [UInt8]
    /// Where it begins and ends in the text.
    var start: Int
    var end: Int
    /// Whether nothing parts it from the one before.
    var isJoined: Bool
  }

  /// A token with its place; `isColocated`: at the place of the one before.
  struct Token {
    var bytes: [UInt8]
    var start: Int
    var end: Int
    var isColocated: Bool
  }

  /// The tokens of a text to be found.
  static func document(_ text: some Sequence<UInt8>) -> [Token] {
    let pieces = pieces(text)
    var tokens: [Token] = []
    tokens.reserveCapacity(pieces.count * 2)
    for (index, piece) in pieces.enumerated() {
      let single = Token(
        bytes: piece.bytes,
        start: piece.start,
        end: piece.end,
        isColocated: false
      )
      guard index + 1 < pieces.count, pieces[index + 1].isJoined else {
        tokens.append(single)
        continue
      }
      let next = pieces[index + 1]
      tokens.append(
        Token(
          bytes: piece.bytes + next.bytes,
          start: piece.start,
          end: next.end,
          isColocated: false
        )
      )
      var beside = single
      beside.isColocated = true
      tokens.append(beside)
    }
    return tokens
  }

  /// The tokens of words that are asked for, to be found one behind the other.
  static func query(_ text: some Sequence<UInt8>) -> [Token] {
    let pieces = pieces(text)
    var tokens: [Token] = []
    for (index, piece) in pieces.enumerated() {
      let isFollowed = index + 1 < pieces.count && pieces[index + 1].isJoined
      let next = isFollowed ? pieces[index + 1] : nil
      // The last character of several stands in the token before.
      if next == nil, piece.isJoined { continue }
      tokens.append(
        Token(
          bytes: piece.bytes + (next?.bytes ?? []),
          start: piece.start,
          end: next?.end ?? piece.end,
          isColocated: false
        )
      )
    }
    return tokens
  }

  /// The condition of FTS5 that asks for every word of a text; nil where it has none.
  package static func match(_ words: String) -> String? {
    let words = words.split(whereSeparator: \.isWhitespace).filter { !query($0.utf8).isEmpty }
    guard !words.isEmpty else { return nil }
    return words.map { "\"\($0.filter { $0 != "\"" && $0 != "\0" })\"" }.joined(separator: " AND ")
  }

  /// The characters that count; bytes that are no text are passed over.
  private static func pieces(_ text: some Sequence<UInt8>) -> [Piece] {
    var decoder = UTF8Walk(text)
    var pieces: [Piece] = []
    var isJoined = false
    while let (scalar, start, end) = decoder.next() {
      guard let folded = fold(scalar) else {
        isJoined = false
        continue
      }
      pieces.append(
        Piece(bytes: Array(String(folded).utf8), start: start, end: end, isJoined: isJoined)
      )
      isJoined = true
    }
    return pieces
  }

  /// The character as it is compared; nil for one that parts.
  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    var scalar = scalar
    if (0xFF01...0xFF5E).contains(scalar.value) {
      scalar = Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
    }
    if ("A"..."Z").contains(scalar) { return Unicode.Scalar(UInt8(scalar.value + 32)) }
    let isWord =
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "%"
    return isWord ? scalar : nil
  }
}

/// Walks over UTF-8 with the places of its characters.
private struct UTF8Walk {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: some Sequence<UInt8>) { bytes = Array(text) }

  mutating func next() -> (Unicode.Scalar, start: Int, end: Int)? {
    while place < bytes.count {
      let start = place
      var codec = Unicode.UTF8()
      var rest = bytes[place...].makeIterator()
      switch codec.decode(&rest) {
      case .scalarValue(let scalar):
        place += Unicode.UTF8.width(scalar)
        return (scalar, start, place)
      case .emptyInput: return nil
      case .error: place += 1
      }
    }
    return nil
  }
}
