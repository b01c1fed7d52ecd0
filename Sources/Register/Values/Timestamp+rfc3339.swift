// SPDX-License-Identifier: Apache-2.0
import WorkingDays

extension Timestamp {
  /// The moment in China, `2026-01-20T09:30:00.000+08:00`; a moment outside 1900 to 2199 is its first
  /// or its last minute.
  package var rfc3339: String {
    let minute = civil
    let rest = Int(milliseconds % 60_000 + 60_000) % 60_000
    let (hours, minutes) = (minute.minute / 60, minute.minute % 60)
    return
      "\(minute.date)T\(two(hours)):\(two(minutes)):\(two(rest / 1000)).\(three(rest % 1000))+08:00"
  }

  /// Reads a moment of RFC 3339 with up to three places behind the second; seconds may be left out.
  package init?(rfc3339 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 17, bytes[10] == 0x54,
      let date = CivilDate(String(decoding: bytes[..<10], as: UTF8.self))
    else { return nil }
    var parser = ClockParser(bytes[11...])
    guard let clock = parser.clock() else { return nil }
    let day = Int64(date.dayNumber) * 86_400_000
    self.init(milliseconds: day + clock)
  }
}

/// Reads the part of a moment behind its `T`.
private struct ClockParser {
  var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// Milliseconds since the midnight of Greenwich that begins the day.
  mutating func clock() -> Int64? {
    guard let hour = number(2, below: 24), take(0x3A), let minute = number(2, below: 60) else {
      return nil
    }
    var milliseconds = Int64(hour * 60 + minute) * 60_000
    if take(0x3A) {
      guard let second = number(2, below: 60) else { return nil }
      milliseconds += Int64(second) * 1000
      if take(0x2E) {
        let places = rest.prefix { (0x30...0x39).contains($0) }.count
        guard (1...3).contains(places), let part = number(places, below: 1000) else { return nil }
        milliseconds += Int64(part * [100, 10, 1][places - 1])
      }
    }
    guard let offset = offset(), rest.isEmpty else { return nil }
    return milliseconds - offset * 60_000
  }

  private mutating func offset() -> Int64? {
    if take(0x5A) { return 0 }
    let isWest = rest.first == 0x2D
    guard take(0x2B) || take(0x2D), let hours = number(2, below: 24), take(0x3A),
      let minutes = number(2, below: 60)
    else { return nil }
    return Int64(hours * 60 + minutes) * (isWest ? -1 : 1)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func number(_ places: Int, below limit: Int) -> Int? {
    let digits = rest.prefix(places)
    guard digits.count == places, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    rest = rest.dropFirst(places)
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value < limit ? value : nil
  }
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

private func three(_ number: Int) -> String { number < 100 ? "0" + two(number) : "\(number)" }
