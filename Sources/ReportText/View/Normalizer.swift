// SPDX-License-Identifier: Apache-2.0

/// Writes lines of stored text into a view in one spelling.
///
/// Full-width digits, letters and percent signs become ASCII, half-width punctuation becomes
/// full-width, thousands separators, markup and spaces beside Chinese characters go, footnote
/// marks are set aside.
struct Normalizer {
  var view: TextView
  private var boldStart: Int?
  /// A space waits for what comes after it.
  var hasSpace = false

  init(stored: [UInt8]) {
    view = TextView(stored: stored)
    view.bytes.reserveCapacity(stored.count + 64)
  }

  /// Appends the stored bytes from `start` to `end`, which hold no line break.
  mutating func append(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    var i = start
    hasSpace = false
    joinThousands(bytes, at: start, to: end)
    while i < end {
      let byte = bytes[i]
      // Whether a space stays before a digit, a letter or % is told by what stands before it.
      let next = hasSpace && byte < 0x80 ? i : plainRunEnd(bytes, from: i, to: end)
      if next > i {
        hasSpace = false
        copy(i..<next)
        i = next
      } else if byte < 0x80 {
        i = ascii(bytes, at: i, to: end)
      } else {
        i = other(bytes, at: i, to: end)
      }
    }
    hasSpace = false
  }

  /// Appends a line that is one plain run.
  mutating func appendPlain(_ bytes: Span<UInt8>, _ line: Range<Int>) {
    joinThousands(bytes, at: line.lowerBound, to: line.upperBound)
    copy(line)
  }

  private mutating func copy(_ run: Range<Int>) {
    view.map.copy(run.count, from: run.lowerBound)
    view.bytes.append(contentsOf: view.stored[run])
  }

  /// 10,⏎500: a separator before a break goes once its digits are seen.
  private mutating func joinThousands(_ bytes: Span<UInt8>, at start: Int, to end: Int) {
    let count = view.bytes.count
    guard count >= 4, isDigit(bytes[start]), stands("，", at: count - 3, in: view.bytes.span),
      isDigit(view.bytes[count - 4]), view.stored[view.map.source(of: count - 1).offset] == 0x2C
    else { return }
    var i = start
    while i < end, isDigit(bytes[i]), i - start < 4 { i += 1 }
    guard i - start == 3 else { return }
    view.bytes.removeLast(3)
    view.map.removeLast(3)
  }

  /// Ends a bold stretch that a paragraph left open.
  mutating func endParagraph() {
    if let start = boldStart, view.bytes.count > start {
      view.bold.append(start..<view.bytes.count)
    }
    boldStart = nil
  }

  /// Writes one byte for the character at `offset` of the stored text.
  @inline(__always)
  mutating func emit(_ byte: UInt8, _ offset: Int) {
    if offset < view.stored.count, view.stored[offset] == byte {
      view.map.copy(1, from: offset)
    } else {
      view.map.write(1, for: offset)
    }
    view.bytes.append(byte)
  }

  /// Writes a character of three bytes for the character at `offset` of the stored text.
  mutating func emitWide(_ value: UInt32, _ offset: Int) {
    hasSpace = false
    view.map.write(3, for: offset)
    view.bytes.append(UInt8(0xE0 | value >> 12))
    view.bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
    view.bytes.append(UInt8(0x80 | value & 0x3F))
  }

  var last: UInt8 { view.bytes.last ?? 0x0A }

  /// Emits an ASCII byte; a space stays only between two words.
  mutating func word(_ byte: UInt8, _ offset: Int) {
    if hasSpace {
      hasSpace = false
      if keepsSpace(before: byte) { emit(0x20, offset - 1) }
    }
    emit(byte, offset)
  }

  /// The most bytes of a reference to a character, `&` and `;` included.
  static let longestReference = 10

  /// Emits the ASCII byte that a reference at `offset` names; it stands for all of the reference, also
  /// where it is the `&` that opens one.
  mutating func reference(_ byte: UInt8, _ offset: Int) {
    if hasSpace, keepsSpace(before: byte) { emit(0x20, offset - 1) }
    hasSpace = false
    view.map.write(1, for: offset)
    view.bytes.append(byte)
  }

  private func keepsSpace(before byte: UInt8) -> Bool {
    if isLetter(last) { return isLetter(byte) || isDigit(byte) }
    guard isDigit(last), isDigit(byte) else { return false }
    // 1 200 and 2 0 2 6 are one number; a year stands alone.
    let count = view.bytes.count
    guard count >= 4, view.bytes[count - 4] == 0x32 || view.bytes[count - 4] == 0x31 else {
      return false
    }
    return isDigit(view.bytes[count - 3]) && isDigit(view.bytes[count - 2])
      && (count == 4 || !isDigit(view.bytes[count - 5]))
  }

  // MARK: - ASCII

  private mutating func ascii(_ bytes: Span<UInt8>, at i: Int, to end: Int) -> Int {
    let byte = bytes[i]
    if isDigit(byte) || isLetter(byte) {
      word(byte, i)
      return i + 1
    }
    let next = i + 1 < end ? bytes[i + 1] : 0
    switch byte {
    case 0x20, 0x09:
      hasSpace = true
      return i + 1
    case 0x2C:  // ,
      if isDigit(last), groupsThousands(bytes, at: i + 1, to: end) { return i + 1 }
      emitWide(Scalar.comma, i)
      return i + 1
    case 0x3B:
      emitWide(Scalar.semicolon, i)
      return i + 1
    case 0x3A:
      if isDigit(last), isDigit(next) || next == 0x2F {
        emit(byte, i)
      } else {
        emitWide(Scalar.colon, i)
      }
      return i + 1
    case 0x28:
      emitWide(Scalar.openParenthesis, i)
      return i + 1
    case 0x29:
      emitWide(Scalar.closeParenthesis, i)
      return i + 1
    case 0x21:
      emitWide(Scalar.exclamation, i)
      return i + 1
    case 0x3F:
      emitWide(Scalar.question, i)
      return i + 1
    case 0x2E:
      if last >= 0x80 || last == 0x25, !isDigit(next), !isLetter(next) {
        emitWide(Scalar.fullStop, i)
      } else {
        word(byte, i)
      }
      return i + 1
    case 0x2A:  // *
      if next == 0x2A {
        toggleBold()
        return i + 2
      }
      if isDigit(last), isDigit(next) { word(byte, i) }
      return i + 1
    case 0x5F, 0x5E:  // _ ^
      return script(bytes, at: i, to: end)
    case 0x3C:
      return tag(bytes, at: i, to: end)
    case 0x26:
      return entity(bytes, at: i, to: end)
    case 0x5B:
      return bracket(bytes, at: i, to: end, width: 1)
    case 0x5C:
      return i + 1
    case 0x24, 0x60:  // $ `
      return i + 1
    case 0x7C:  // a cell's edge
      hasSpace = true
      return i + 1
    default:
      word(byte, i)
      return i + 1
    }
  }

  /// Whether exactly three digits follow a comma, so that it parts thousands.
  private func groupsThousands(_ bytes: Span<UInt8>, at index: Int, to end: Int) -> Bool {
    var digits = 0
    var i = index
    while i < end, digits < 4 {
      let (value, length) = scalar(bytes, at: i)
      guard (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value) else { break }
      digits += 1
      i += length
    }
    guard digits == 3 else { return false }
    // At most three digits stand before it, or an earlier separator does.
    var before = 0
    var j = view.bytes.count
    while j > 0, isDigit(view.bytes[j - 1]), before < 10 {
      before += 1
      j -= 1
    }
    return before <= 3 || before % 3 != 0 || before == 6 || before == 9
  }

  mutating func toggleBold() {
    if let start = boldStart {
      if view.bytes.count > start { view.bold.append(start..<view.bytes.count) }
      boldStart = nil
    } else {
      boldStart = view.bytes.count
    }
  }

  /// `_{2.5}`, `_2`, `^{2}`, `^2`: the mark goes, a raised 2 or 3 becomes ² or ³.
  mutating func script(_ bytes: Span<UInt8>, at index: Int, to end: Int) -> Int {
    var i = index + 1
    let raised = bytes[index] == 0x5E
    guard i < end else { return i }
    let braced = bytes[i] == 0x7B
    if braced { i += 1 }
    let inner = i
    while i < end, i - inner < 12, braced ? bytes[i] != 0x7D : isDigit(bytes[i]) { i += 1 }
    let stop = i
    let after = braced && i < end && bytes[i] == 0x7D ? i + 1 : i
    if raised, stop - inner == 1, bytes[inner] == 0x32 || bytes[inner] == 0x33 {
      power(bytes[inner], from: index, last: after - 1)
      return after
    }
    if !braced, !raised { return index + 1 }
    var j = inner
    while j < stop {
      emit(bytes[j], j)
      j += 1
    }
    return max(after, index + 1)
  }

  /// Emits ² or ³ for a construct of the source that runs from `from` to its last byte.
  mutating func power(_ digit: UInt8, from: Int, last: Int) {
    emit(0xC2, from)
    emit(digit == 0x32 ? 0xB2 : 0xB3, last)
  }

  // MARK: - Beyond ASCII

  private mutating func other(_ bytes: Span<UInt8>, at i: Int, to end: Int) -> Int {
    let (value, length) = scalar(bytes, at: i)
    if isSpace(value) {
      if value != 0xFEFF, value != 0x200B, value != 0x2060 { hasSpace = true }
      return i + length
    }
    switch value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      word(UInt8(value - 0xFEE0), i)
      return i + length
    case 0xFF05, 0xFF0B, 0xFF0D, 0xFF0F, 0xFF5E, 0xFF1C, 0xFF1E, 0xFF0A:
      word(UInt8(value - 0xFEE0), i)
      return i + length
    case 0xFF0E:
      word(0x2E, i)
      return i + length
    case 0xFE6A:
      word(0x25, i)
      return i + length
    case 0xFF3B, 0x3014:
      return bracket(bytes, at: i, to: end, width: length)
    case 0x2460...0x2473 where followsQuote:
      view.notes.append(
        NoteMark(number: Int(value - 0x2460) + 1, span: i..<i + 3, position: view.bytes.count)
      )
      return i + length
    case 0x33A1:  // ㎡
      word(0x6D, i)
      power(0x32, from: i, last: i)
      return i + length
    case 0x33A5:  // ㎥
      word(0x6D, i)
      power(0x33, from: i, last: i)
      return i + length
    case 0x339E:  // ㎞
      word(0x6B, i)
      word(0x6D, i)
      return i + length
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079:
      return superscript(bytes, at: i, to: end)
    default:
      break
    }
    hasSpace = false
    view.map.copy(length, from: i)
    for j in i..<i + length { view.bytes.append(bytes[j]) }
    return i + length
  }

  /// A run of superscript digits: a power after a unit of length, else a footnote mark.
  private mutating func superscript(_ bytes: Span<UInt8>, at index: Int, to end: Int) -> Int {
    var i = index
    var number = 0
    while i < end {
      let (value, length) = scalar(bytes, at: i)
      let digit: Int
      switch value {
      case 0xB2: digit = 2
      case 0xB3: digit = 3
      case 0xB9: digit = 1
      case 0x2070: digit = 0
      case 0x2074...0x2079: digit = Int(value - 0x2070)
      default: digit = -1
      }
      guard digit >= 0 else { break }
      number = number * 10 + digit
      i += length
      if number > 999 { break }
    }
    if number == 2 || number == 3, last == 0x6D || endsWithMetre {
      power(number == 2 ? 0x32 : 0x33, from: index, last: index)
    } else if number > 0 {
      view.notes.append(NoteMark(number: number, span: index..<i, position: view.bytes.count))
    }
    return i
  }
}
