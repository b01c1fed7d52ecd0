// SPDX-License-Identifier: Apache-2.0

extension Normalizer {
  mutating func tag(_ bytes: Span<UInt8>, at index: Int, to end: Int) -> Int {
    var i = index + 1
    if i < end, bytes[i] == 0x2F { i += 1 }
    guard i < end, isLetter(bytes[i]) || bytes[i] == 0x21 else {
      word(0x3C, index)
      return index + 1
    }
    if stands("sup>", at: i, in: bytes), i == index + 1 {
      return raised(bytes, at: index, inner: i + 4, to: end)
    }
    let limit = min(end, i + 300)
    while i < limit, bytes[i] != 0x3E { i += 1 }
    guard i < limit else {
      word(0x3C, index)
      return index + 1
    }
    if stands("strong", at: index + 1, in: bytes) || stands("b>", at: index + 1, in: bytes)
      || stands("/strong", at: index + 1, in: bytes) || stands("/b>", at: index + 1, in: bytes)
    {
      toggleBold()
    }
    return i + 1
  }

  /// `<sup>…</sup>`: a power after a unit of length, else a footnote mark.
  mutating func raised(
    _ bytes: Span<UInt8>,
    at index: Int,
    inner: Int,
    to end: Int
  ) -> Int {
    var i = inner
    let limit = min(end, inner + 24)
    while i < limit, bytes[i] != 0x3C { i += 1 }
    guard i < limit, stands("</sup>", at: i, in: bytes) else { return inner }
    let after = i + 6
    let number = noteNumber(bytes, from: inner, to: i)
    if i - inner == 1, bytes[inner] == 0x32 || bytes[inner] == 0x33, last == 0x6D || endsWithMetre {
      power(bytes[inner], from: index, last: after - 1)
    } else if let number {
      view.notes.append(
        NoteMark(number: number, span: index..<after, position: view.bytes.count)
      )
    } else {
      append(bytes, from: inner, to: i)
    }
    return after
  }

  /// Whether a closing quotation mark stands last: ① behind it refers to the glossary.
  var followsQuote: Bool {
    stands("”", at: view.bytes.count - 3, in: view.bytes.span)
  }

  var endsWithMetre: Bool {
    let bytes = view.bytes.span
    return bytes.count >= 3 && bytes[bytes.count - 3] == 0xE7 && bytes[bytes.count - 2] == 0xB1
      && bytes[bytes.count - 1] == 0xB3
  }

  /// The number in `3`, `[3]`, `［3］`, `〔3〕`, `③`; nil for anything else.
  func noteNumber(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var number = 0
    var i = start
    while i < end {
      let (value, length) = scalar(bytes, at: i)
      switch value {
      case 0x30...0x39: number = number * 10 + Int(value - 0x30)
      case 0xFF10...0xFF19: number = number * 10 + Int(value - 0xFF10)
      case 0x2460...0x2473: number = Int(value - 0x2460) + 1
      case 0x5B, 0x5D, 0xFF3B, 0xFF3D, 0x3014, 0x3015, 0x20, 0x5C, 0x28, 0x29: break
      default: return nil
      }
      guard number < 1000 else { return nil }
      i += length
    }
    return number > 0 ? number : nil
  }

  mutating func bracket(
    _ bytes: Span<UInt8>,
    at index: Int,
    to end: Int,
    width: Int
  ) -> Int {
    let limit = min(end, index + 14)
    var i = index + width
    while i < limit {
      let (value, length) = scalar(bytes, at: i)
      if value == 0x5D || value == 0xFF3D || value == 0x3015 {
        guard let number = noteNumber(bytes, from: index + width, to: i), number < 200 else {
          break
        }
        var after = i + length
        // A link target follows in Markdown.
        if after < end, bytes[after] == 0x28 {
          let close = min(end, after + 80)
          var j = after
          while j < close, bytes[j] != 0x29 { j += 1 }
          if j < close, bytes[after + 1] == 0x23 { after = j + 1 }
        }
        view.notes.append(
          NoteMark(number: number, span: index..<after, position: view.bytes.count)
        )
        return after
      }
      i += length
    }
    word(0x5B, index)
    return index + width
  }

  mutating func entity(_ bytes: Span<UInt8>, at index: Int, to end: Int) -> Int {
    let limit = min(end, index + Self.longestReference)
    var i = index + 1
    while i < limit, bytes[i] != 0x3B { i += 1 }
    guard i < limit, i > index + 1 else {
      word(0x26, index)
      return index + 1
    }
    let known: [(StaticString, UInt32)] = [
      ("&nbsp;", 0x20), ("&ensp;", 0x20), ("&emsp;", 0x20), ("&#160;", 0x20), ("&amp;", 0x26),
      ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#34;", 0x22), ("&middot;", 0xB7),
      ("&ldquo;", Scalar.openQuote), ("&rdquo;", Scalar.closeQuote), ("&mdash;", Scalar.dash),
      ("&lsquo;", Scalar.openSingleQuote), ("&rsquo;", Scalar.closeSingleQuote),
    ]
    for (name, value) in known where stands(name, at: index, in: bytes) {
      if value == 0x20 {
        hasSpace = true
      } else if value < 0x80 {
        reference(UInt8(value), index)
      } else if value == 0xB7 {
        emit(0xC2, index)
        emit(0xB7, index)
      } else {
        emitWide(value, index)
      }
      return i + 1
    }
    if let value = numericEntity(bytes, index + 1, to: i) {
      if value < 0x80 {
        reference(UInt8(value), index)
      } else if value >= 0x800, value < 0x10000, !(0xD800...0xDFFF).contains(value) {
        emitWide(value, index)
      }
      return i + 1
    }
    word(0x26, index)
    return index + 1
  }

  /// The scalar of `#65292` or `#xff0c`.
  func numericEntity(_ bytes: Span<UInt8>, _ start: Int, to end: Int) -> UInt32? {
    guard start + 1 < end, bytes[start] == 0x23 else { return nil }
    var value: UInt32 = 0
    let isHex = bytes[start + 1] | 0x20 == 0x78
    for i in (start + (isHex ? 2 : 1))..<end {
      let byte = bytes[i]
      if isDigit(byte) {
        value = value * (isHex ? 16 : 10) + UInt32(byte - 0x30)
      } else if isHex, (byte | 0x20) &- 0x61 < 6 {
        value = value * 16 + UInt32((byte | 0x20) - 0x61 + 10)
      } else {
        return nil
      }
      guard value < 0x110000 else { return nil }
    }
    return value > 0 ? value : nil
  }
}
