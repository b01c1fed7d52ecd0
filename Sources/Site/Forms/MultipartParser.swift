// SPDX-License-Identifier: Apache-2.0

/// Parts the fields of `multipart/form-data` (RFC 7578) as their bytes come in.
///
/// Made for hostile input: every count and length has a bound, a piece may end anywhere, and each
/// byte is looked at a bounded number of times.
struct MultipartParser: Sendable {
  /// Why a body is no form.
  enum Failure: Error, Hashable {
    /// The body ended before the last boundary.
    case truncated
    /// A part has no or no fitting `Content-Disposition`.
    case badHeader
    /// More than a boundary may be followed by.
    case badBoundary
    /// More than ``Bounds`` allow.
    case tooMuch
  }

  /// How much is taken.
  struct Bounds: Sendable {
    var parts = 200
    var headerBytes = 8192
    var bytes: Int
  }

  private enum State { case preamble, afterBoundary, headers, body, done }

  private let bounds: Bounds
  /// `\r\n--boundary`; the first one may lack its line break.
  private let delimiter: [UInt8]
  private var state = State.preamble
  /// What came and was not used up; `place` is where looking goes on.
  private var buffer: [UInt8] = [13, 10]
  private var place = 0
  private var current: (name: String, fileName: String?)?
  private var value: [UInt8] = []
  private var byteCount = 0
  private(set) var fields: [FormFields.Field] = []

  init(boundary: String, bounds: Bounds) {
    self.bounds = bounds
    delimiter = Array("\r\n--\(boundary)".utf8)
  }

  /// Takes the next bytes of the body.
  mutating func take(_ bytes: some Collection<UInt8>) throws(Failure) {
    byteCount += bytes.count
    guard byteCount <= bounds.bytes else { throw .tooMuch }
    buffer.append(contentsOf: bytes)
    while try step() {}
    if place > 65_536 || place == buffer.count {
      buffer.removeSubrange(..<place)
      place = 0
    }
  }

  /// Says that the body has ended.
  mutating func finish() throws(Failure) -> FormFields {
    guard state == .done else { throw .truncated }
    return FormFields(fields)
  }

  /// One move; false where more bytes are needed.
  private mutating func step() throws(Failure) -> Bool {
    switch state {
    case .preamble: return moveToDelimiter(keeping: false, then: .afterBoundary)
    case .afterBoundary: return try afterBoundary()
    case .headers: return try headers()
    case .body:
      guard moveToDelimiter(keeping: true, then: .afterBoundary) else { return false }
      try close()
      return true
    case .done:
      place = buffer.count
      return false
    }
  }

  /// Moves past the next delimiter, or as far as it is sure that none begins.
  private mutating func moveToDelimiter(keeping: Bool, then next: State) -> Bool {
    var start = place
    let last = buffer.count - delimiter.count
    while start <= last {
      guard let found = buffer[start...last].firstIndex(of: 13) else {
        start = last + 1
        break
      }
      start = found
      if buffer[start..<start + delimiter.count].elementsEqual(delimiter) {
        if keeping { value.append(contentsOf: buffer[place..<start]) }
        place = start + delimiter.count
        state = next
        return true
      }
      start += 1
    }
    let sure = max(place, min(start, max(place, last + 1)))
    if keeping { value.append(contentsOf: buffer[place..<sure]) }
    place = sure
    return false
  }

  private mutating func afterBoundary() throws(Failure) -> Bool {
    guard buffer.count - place >= 2 else { return false }
    if buffer[place] == UInt8(ascii: "-"), buffer[place + 1] == UInt8(ascii: "-") {
      state = .done
      return true
    }
    // Spaces may follow a boundary (RFC 2046); no browser writes them, so few are taken.
    var end = place
    while end < buffer.count, end - place < 16, buffer[end] == 32 || buffer[end] == 9 { end += 1 }
    guard buffer.count - end >= 2 else {
      if end - place >= 16 { throw .badBoundary }
      return false
    }
    guard buffer[end] == 13, buffer[end + 1] == 10 else { throw .badBoundary }
    guard fields.count < bounds.parts else { throw .tooMuch }
    place = end + 2
    state = .headers
    return true
  }

  private mutating func headers() throws(Failure) -> Bool {
    let limit = min(buffer.count, place + bounds.headerBytes)
    var end = place
    while end + 1 < limit {
      if buffer[end] == 13, buffer[end + 1] == 10,
        end == place || (buffer[end - 1] == 10 && buffer[end - 2] == 13)
      {
        let lines = buffer[place..<end]
        guard let found = ContentDisposition(headers: Array(lines)) else { throw .badHeader }
        current = (found.name, found.fileName)
        place = end + 2
        state = .body
        return true
      }
      end += 1
    }
    if buffer.count - place >= bounds.headerBytes { throw .tooMuch }
    return false
  }

  private mutating func close() throws(Failure) {
    guard let current else { throw .badHeader }
    fields.append(
      FormFields.Field(name: current.name, fileName: current.fileName, value: value)
    )
    value = []
    self.current = nil
  }
}
