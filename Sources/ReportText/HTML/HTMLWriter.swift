// SPDX-License-Identifier: Apache-2.0

/// Builds the visible text of a web page: white space collapses, breaks wait until text follows.
struct HTMLWriter: Sendable {
  /// The text so far; it neither begins nor ends with white space that was collapsed.
  private(set) var bytes: [UInt8] = []

  /// How many bytes of visible text were written, breaks and spaces not counted.
  private(set) var visibleCount = 0

  private var newlines = 0
  private var tabs = 0
  private var hasSpace = false
  private var spaceHasLineEnd = false
  private var lastLead: UInt8 = 0
  private var isRowStart = false
  private var cells = 0

  /// Makes a writer with room for `capacity` bytes.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Ends the line, unless nothing has been written since the last cell began.
  mutating func endLine() {
    if tabs == 0 { newlines = max(newlines, 1) }
  }

  /// Breaks the line; two or more in a row leave one empty line.
  mutating func breakLine() {
    newlines = min(newlines + 1, 2)
  }

  /// Begins or ends a row of a table, or the table.
  mutating func endRow() {
    newlines = max(newlines, 1)
    tabs = 0
    cells = 0
    isRowStart = true
  }

  /// Begins a cell: a tab parts it from the one before in the row.
  mutating func beginCell() {
    cells += 1
    guard cells > 1 else { return }
    if !isRowStart { newlines = 0 }
    tabs += 1
  }

  /// Adds collapsible white space.
  mutating func space(hasLineEnd: Bool) {
    hasSpace = true
    if hasLineEnd { spaceHasLineEnd = true }
  }

  /// Writes the breaks that wait, before a character whose first byte is `lead`.
  ///
  /// A line end in the source between two Chinese characters leaves no space, as CSS Text 3 has
  /// it; elsewhere it leaves one.
  @inline(__always)
  mutating func flush(before lead: UInt8) {
    if newlines | tabs != 0 || hasSpace { flushPending(before: lead) }
  }

  private mutating func flushPending(before lead: UInt8) {
    if !bytes.isEmpty {
      if newlines + tabs > 0 {
        for _ in 0..<newlines { bytes.append(UInt8(ascii: "\n")) }
        for _ in 0..<tabs { bytes.append(UInt8(ascii: "\t")) }
      } else if !(spaceHasLineEnd && Self.isWide(lastLead) && Self.isWide(lead)) {
        bytes.append(UInt8(ascii: " "))
      }
    }
    newlines = 0
    tabs = 0
    isRowStart = false
    hasSpace = false
    spaceHasLineEnd = false
  }

  /// Writes one byte of a character; `flush` has been called before its first.
  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    visibleCount += 1
    if byte & 0xC0 != 0x80 { lastLead = byte }
  }

  /// Writes the characters of `page` in `range`, none of them white space; `flush` has been called.
  mutating func append(_ page: Span<UInt8>, _ range: Range<Int>) {
    for index in range { bytes.append(page[index]) }
    visibleCount += range.count
    var last = range.upperBound - 1
    while last > range.lowerBound, page[last] & 0xC0 == 0x80 { last -= 1 }
    lastLead = page[last]
  }

  /// Writes a whole character.
  mutating func append(scalar value: UInt32) {
    var encoded = DecodedText(capacity: 4)
    encoded.append(value)
    flush(before: encoded.bytes[0])
    for byte in encoded.bytes { append(byte) }
  }

  /// Writes a piece of markup that stays in the text, such as `<sup>`.
  mutating func append(markup: String) {
    flush(before: UInt8(ascii: "<"))
    bytes.append(contentsOf: markup.utf8)
    lastLead = UInt8(ascii: ">")
  }

  /// Whether a character with this first byte is as wide as a Chinese one: 3000…9FFF, FF00….
  private static func isWide(_ lead: UInt8) -> Bool { 0xE3...0xE9 ~= lead || lead == 0xEF }
}
