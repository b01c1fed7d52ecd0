// SPDX-License-Identifier: Apache-2.0

/// Writes JSON into memory that it has reserved before.
///
/// ``begin(bound:flushingTo:)`` reserves an upper bound for one line, and what follows is written
/// without a check a byte: printing has to cost less than reading. This is the one place of
/// `Documents` with raw pointers; every method says how many bytes it may write.
struct LineWriter: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var at: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var isOwner: Bool

  /// An empty writer that holds as many lines as fit the first cache.
  init() {
    capacity = 1 << 14
    base = .allocate(capacity: capacity)
    at = base
    isOwner = true
  }

  /// An empty writer in memory that somebody lends it and that outlives it.
  private init(lent memory: UnsafeMutableBufferPointer<UInt8>) {
    self.init()
    guard let start = memory.baseAddress else { return }
    base.deallocate()
    (base, at, capacity, isOwner) = (start, start, memory.count, false)
  }

  deinit { if isOwner { base.deallocate() } }

  /// What `write` writes, in memory that it is written into: it is copied only where it is longer than
  /// expected.
  static func bytes(
    expecting count: Int,
    _ write: (inout LineWriter, inout [UInt8]) -> Void
  ) -> [UInt8] {
    var longer: [UInt8] = []
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { memory, written in
      var line = LineWriter(lent: memory)
      write(&line, &longer)
      if longer.isEmpty, !line.isOwner {
        written = line.at - line.base
      } else {
        line.flush(to: &longer)
      }
    }
    return longer.isEmpty ? bytes : longer
  }

  /// The most bytes that the numbers and the keys of one line take.
  static let lineOverhead = 2048

  /// The most bytes that text of the given length takes as a JSON string.
  @inline(__always)
  static func bound(of utf8Count: Int) -> Int { 6 * utf8Count + 16 }

  /// Begins a line of at most `bound` bytes beside ``lineOverhead``; what was written before goes
  /// to `out` where the memory does not hold both.
  mutating func begin(bound: Int, flushingTo out: inout [UInt8]) {
    let need = bound + Self.lineOverhead
    if at - base + need <= capacity { return }
    flush(to: &out)
    guard need > capacity else { return }
    if isOwner { base.deallocate() }
    capacity = need
    base = .allocate(capacity: need)
    at = base
    isOwner = true
  }

  /// Appends what was written and begins anew.
  mutating func flush(to out: inout [UInt8]) {
    let count = at - base
    precondition(count <= capacity, "a line was longer than its bound")
    out.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
    at = base
  }

  /// Writes the bytes as they are.
  @inline(__always)
  mutating func raw(_ text: StaticString) {
    let count = text.utf8CodeUnitCount
    at.update(from: text.utf8Start, count: count)
    at += count
  }

  /// Writes the UTF-8 of a string as it is.
  ///
  /// Not an overload of ``raw(_:)``: a literal would prefer it, and literals are the fast case.
  mutating func unescaped(_ text: String) {
    var text = text
    text.withUTF8 { copy($0) }
  }

  private mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    at.update(from: base, count: bytes.count)
    at += bytes.count
  }

  /// Writes a JSON string; at most ``bound(of:)`` bytes.
  mutating func string(_ text: String) {
    // Not `withUTF8`, which wants a copy of the string to change.
    if text.utf8.withContiguousStorageIfAvailable({ string($0) }) == nil {
      string(Array(text.utf8), 0..<text.utf8.count)
    }
  }

  /// Writes a JSON string or `null`.
  mutating func string(_ text: String?) {
    if let text { string(text) } else { raw("null") }
  }

  /// Writes UTF-8 as a JSON string; at most ``bound(of:)`` bytes.
  ///
  /// Text hardly ever needs an escape: it is copied in runs that end before one.
  mutating func string(_ bytes: UnsafeBufferPointer<UInt8>) {
    at.pointee = 0x22
    at += 1
    if let base = bytes.baseAddress {
      var start = 0
      while true {
        let count = JSONText.copy(from: base + start, count: bytes.count - start, to: at)
        at += count
        start += count
        if start == bytes.count { break }
        escape(base[start])
        start += 1
      }
    }
    at.pointee = 0x22
    at += 1
  }

  /// Writes a part of a text as a JSON string.
  mutating func string(_ text: [UInt8], _ span: Range<Int>) {
    text.withUnsafeBufferPointer { string(UnsafeBufferPointer(rebasing: $0[span])) }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: raw("\\\"")
    case 0x5C: raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    case 0..<0x20:
      raw("\\u00")
      hexDigit(byte >> 4)
      hexDigit(byte & 15)
    default:
      at.pointee = byte
      at += 1
    }
  }

  private mutating func hexDigit(_ value: UInt8) {
    at.pointee = value < 10 ? 0x30 + value : 0x57 + value
    at += 1
  }

  /// Writes a whole number; at most 20 bytes.
  mutating func integer(_ value: Int) {
    if value < 0 {
      at.pointee = 0x2D
      at += 1
    }
    var rest = value.magnitude
    if rest < 10 {
      at.pointee = 0x30 + UInt8(truncatingIfNeeded: rest)
      at += 1
      return
    }
    var count = 2
    if rest < 1_000_000 {
      // Places in a text: told without a branch, as none could be guessed.
      count += (rest >= 100 ? 1 : 0) + (rest >= 1000 ? 1 : 0) + (rest >= 10000 ? 1 : 0)
      count += rest >= 100_000 ? 1 : 0
    } else {
      var limit: UInt = 100
      while rest >= limit {
        count += 1
        limit *= 10
      }
    }
    var place = at + count
    at = place
    while rest >= 10 {
      place -= 2
      let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
      place.update(from: Self.pairs.utf8Start + Int(pair) * 2, count: 2)
      rest = quotient
    }
    if rest > 0 { (place - 1).pointee = 0x30 + UInt8(truncatingIfNeeded: rest) }
  }

  /// 00 to 99: two digits of a number are written at once.
  private static let pairs: StaticString = """
    0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546\
    4748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293\
    949596979899
    """

  /// Writes a whole number or `null`.
  mutating func integer(_ value: Int?) {
    if let value { integer(value) } else { raw("null") }
  }

  /// Writes `[start,end]`.
  mutating func span(_ span: Range<Int>) {
    at.pointee = 0x5B
    at += 1
    integer(span.lowerBound)
    at.pointee = 0x2C
    at += 1
    integer(span.upperBound)
    at.pointee = 0x5D
    at += 1
  }

  /// Writes a number in its shortest decimal form, never with an exponent; at most 400 bytes.
  mutating func number(_ value: Double) {
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
      integer(whole)
      return
    }
    let magnitude = value.magnitude
    var scale = 10.0
    var places = 1
    while places <= 6, magnitude * scale < 9_007_199_254_740_992 {
      // `scaled / scale` is the double nearest to that decimal, so equality means the same number.
      let scaled = (magnitude * scale).rounded()
      if scaled / scale == magnitude {
        fraction(UInt(scaled), places: places, isNegative: value < 0)
        return
      }
      scale *= 10
      places += 1
    }
    if value.isFinite { unescaped(plainDecimal(value)) } else { raw("null") }
  }

  /// Writes a number or `null`.
  mutating func number(_ value: Double?) {
    if let value { number(value) } else { raw("null") }
  }

  private mutating func fraction(_ digits: UInt, places: Int, isNegative: Bool) {
    var power: UInt = 1
    for _ in 0..<places { power *= 10 }
    if isNegative {
      at.pointee = 0x2D
      at += 1
    }
    integer(Int(digits / power))
    at.pointee = 0x2E
    at += 1
    var rest = digits % power
    var place = places
    while place > 0 {
      place -= 1
      at[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    at += places
  }

  /// Writes a whole number with leading zeros.
  mutating func padded(_ value: Int, width: Int) {
    var limit = 10
    for _ in 1..<width {
      if value >= 0, value < limit {
        at.pointee = 0x30
        at += 1
      }
      limit *= 10
    }
    integer(value)
  }
}
