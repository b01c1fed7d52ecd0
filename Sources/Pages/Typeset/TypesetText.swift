// SPDX-License-Identifier: Apache-2.0

/// The bytes of a paragraph that are shown, each with its place in the stored text.
///
/// What only the carrier put there is left out of the view, never of the text: hard wraps, a line
/// break that was written out, indents, the signs of Markdown and simple HTML.
struct TypesetText: Sendable {
  /// What is shown.
  private(set) var bytes: [UInt8] = []
  /// For each shown byte its offset in the stored text; ascending.
  private(set) var origin: [Int] = []

  init(_ text: [UInt8], _ span: Range<Int>) {
    let span = span.clamped(to: 0..<text.count)
    bytes.reserveCapacity(span.count)
    origin.reserveCapacity(span.count)
    var place = Self.skipHeadingSigns(text, span)
    while place < span.upperBound {
      // Nearly every byte can begin neither a break nor a sign.
      if !Self.isSpecial(text[place]) {
        show(text[place], at: place)
        place += 1
      } else if let end = Self.breakEnd(text, place, span.upperBound) {
        if keepsApart(text, end, span.upperBound) { show(UInt8(ascii: " "), at: place) }
        place = end
      } else if let end = Self.markupEnd(text, place, span.upperBound) {
        place = end
      } else {
        show(text[place], at: place)
        place += 1
      }
    }
    trimEnd()
  }

  /// The shown bytes that lie in a span of the stored text.
  func visible(_ span: Range<Int>) -> Range<Int> {
    let start = firstIndex(from: span.lowerBound)
    return start..<max(start, firstIndex(from: span.upperBound))
  }

  /// Where words stand among the shown bytes; ASCII letters match in either case.
  func places(of words: [UInt8]) -> [Range<Int>] {
    guard !words.isEmpty, words.count <= bytes.count else { return [] }
    let words = words.map(Self.lowered)
    var found: [Range<Int>] = []
    var place = 0
    while place + words.count <= bytes.count {
      if Self.lowered(bytes[place]) == words[0],
        words.indices.allSatisfy({ Self.lowered(bytes[place + $0]) == words[$0] })
      {
        found.append(place..<place + words.count)
        place += words.count
      } else {
        place += 1
      }
    }
    return found
  }

  private mutating func show(_ byte: UInt8, at place: Int) {
    bytes.append(byte)
    origin.append(place)
  }

  private func firstIndex(from offset: Int) -> Int {
    var low = 0
    var high = origin.count
    while low < high {
      let middle = (low + high) / 2
      if origin[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A wrap parts words of Latin letters; Chinese and broken numbers run on.
  private func keepsApart(_ text: [UInt8], _ next: Int, _ limit: Int) -> Bool {
    guard let last = bytes.last, next < limit else { return false }
    let letters = (last | 0x20, text[next] | 0x20)
    let isLetter = { (byte: UInt8) in (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    return isLetter(letters.0) && isLetter(letters.1)
  }

  private mutating func trimEnd() {
    while let last = bytes.last {
      let isIdeographicSpace = last == 0x80 && bytes.suffix(3).elementsEqual([0xE3, 0x80, 0x80])
      guard last == UInt8(ascii: " ") || isIdeographicSpace else { return }
      bytes.removeLast(isIdeographicSpace ? 3 : 1)
      origin.removeLast(isIdeographicSpace ? 3 : 1)
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}

extension TypesetText {
  /// Whether a byte may begin white space, a break that was written out, or a sign of markup.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, 0xC2, 0xE3, 0xEF: true
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "<"), UInt8(ascii: "_"),
      UInt8(ascii: "^"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  private static func skipHeadingSigns(_ text: [UInt8], _ span: Range<Int>) -> Int {
    var place = skipSpace(text, span.lowerBound, span.upperBound)
    let signs = place
    while place < span.upperBound, text[place] == UInt8(ascii: "#") { place += 1 }
    if place > signs, place < span.upperBound, text[place] == UInt8(ascii: " ") {
      return skipSpace(text, place, span.upperBound)
    }
    return signs
  }

  private static func skipSpace(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var place = start
    while place < limit {
      let byte = text[place]
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        place += 1
      } else if byte < 0x80 {
        return place
      } else if matches(text, place, limit, [0xE3, 0x80, 0x80])
        || matches(text, place, limit, [0xEF, 0xBB, 0xBF])
      {
        place += 3
      } else if matches(text, place, limit, [0xC2, 0xA0]) {
        place += 2
      } else {
        return place
      }
    }
    return place
  }

  /// The end of a run of line breaks, written as bytes or as `\r\n`, with the spaces around.
  private static func breakEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var place = start
    var isBreak = false
    while place < limit {
      if text[place] == 0x0A || text[place] == 0x0D {
        isBreak = true
        place += 1
      } else if text[place] == UInt8(ascii: "\\"), place + 1 < limit,
        text[place + 1] == UInt8(ascii: "n") || text[place + 1] == UInt8(ascii: "r")
      {
        isBreak = true
        place += 2
      } else {
        let next = skipSpace(text, place, limit)
        guard next > place else { break }
        place = next
      }
    }
    return isBreak ? place : nil
  }

  /// The end of a sign of Markdown or of a simple tag.
  private static func markupEnd(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    if matches(text, start, limit, [0x2A, 0x2A]) { return start + 2 }
    if isIndexSign(text, start, limit) { return start + 2 }
    if text[start] == UInt8(ascii: "}"),
      let open = text[max(0, start - 12)..<start].lastIndex(where: { $0 == 0x7B || $0 == 0x7D }),
      open > 0, isIndexSign(text, open - 1, start)
    {
      return start + 1
    }
    guard text[start] == UInt8(ascii: "<") else { return nil }
    var place = start + 1
    if place < limit, text[place] == UInt8(ascii: "/") { place += 1 }
    let name = place
    while place < limit, place - name < 8, text[place] | 0x20 >= 0x61, text[place] | 0x20 <= 0x7A {
      place += 1
    }
    guard place < limit, text[place] == UInt8(ascii: ">") else { return nil }
    let word = String(decoding: text[name..<place], as: UTF8.self).lowercased()
    return tags.contains(word) ? place + 1 : nil
  }

  /// The sign before an index, as in `PM_{2.5}`.
  private static func isIndexSign(_ text: [UInt8], _ start: Int, _ limit: Int) -> Bool {
    matches(text, start, limit, Array("_{".utf8)) || matches(text, start, limit, Array("^{".utf8))
  }

  private static let tags: Set<String> = [
    "sup", "sub", "b", "strong", "i", "em", "br", "p", "span",
  ]

  private static func matches(
    _ text: [UInt8],
    _ start: Int,
    _ limit: Int,
    _ bytes: [UInt8]
  ) -> Bool {
    start + bytes.count <= limit && text[start..<start + bytes.count].elementsEqual(bytes)
  }
}
