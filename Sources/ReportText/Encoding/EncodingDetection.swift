// SPDX-License-Identifier: Apache-2.0

/// Finds the encoding of a file and decodes it.
///
/// In this order: a byte order mark; valid UTF-8; UTF-16 without a mark, by its zero bytes; UTF-8
/// with a few mistakes; GB 18030 that reads as Chinese; UTF-16 that does; else UTF-8 with most of
/// it replaced. Valid UTF-8 is never taken for anything else.
enum EncodingDetection {
  /// A decoded file.
  struct Result: Sendable {
    /// The text; for valid UTF-8 the file itself.
    var text: DecodedText

    /// What the file was found to be in.
    var encoding: SourceEncoding

    /// Whether the encoding is a last resort, with most of the text lost.
    var isGuess = false
  }

  /// Decodes `file`.
  ///
  /// - Parameter file: The bytes of a file that is of no known foreign format.
  /// - Returns: The text and its encoding.
  /// - Throws: `SourceRefusal.binary` when there are NULs, or too many control characters.
  static func decode(_ file: [UInt8]) throws(SourceRefusal) -> Result {
    let bytes = file.span
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(file, isBigEndian: false, from: 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(file, isBigEndian: true, from: 2) }
    if ControlCheck.hasControls(bytes) {
      if let nul = file.firstIndex(of: 0) {
        guard let order = utf16Order(of: file) else { throw .binary(offset: nul) }
        return try utf16(file, isBigEndian: order.isBigEndian, from: 0)
      }
      if let offset = ControlCheck.firstOffset(in: bytes) { throw .binary(offset: offset) }
    }
    if let text = UTF8Repair.unchanged(file) { return Result(text: text, encoding: .utf8) }
    if bytes.starts(with: GB18030.mark) {
      return Result(text: GB18030.decode(bytes, from: GB18030.mark.count), encoding: .gb18030)
    }
    return decodeUnmarked(file)
  }

  /// Decodes a file that is not valid UTF-8 and has no NUL.
  private static func decodeUnmarked(_ file: [UInt8]) -> Result {
    let sample = foreignSample(of: file)
    let eight = TextStatistics(UTF8Repair.decode(sample[...]))
    if eight.foreign >= eight.failures * 4, eight.isMostlyChinese || file.span.startsWithUTF8Mark {
      return Result(text: UTF8Repair.decode(file[...]), encoding: .utf8)
    }
    let chinese = TextStatistics(GB18030.decode(sample.span))
    let isDeclared = HTMLDetection.declaresChineseCharset(file.span)
    if chinese.failures * 10 <= chinese.foreign,
      isDeclared || chinese.isMostlyChinese && chinese.readsAsChinese
    {
      return Result(text: GB18030.decode(file.span), encoding: .gb18030)
    }
    if let order = utf16Order(of: file, isSure: true) {
      return Result(text: order.decode(file.span), encoding: order.encoding)
    }
    return Result(
      text: UTF8Repair.decode(file[...]),
      encoding: .utf8,
      isGuess: eight.failures * 4 > eight.foreign
    )
  }

  /// Up to 64 KiB from the first byte that is not ASCII; in UTF-8 and GB 18030 a character
  /// begins there, and a web page may have nothing but script before it.
  private static func foreignSample(of file: [UInt8]) -> [UInt8] {
    let start = file.firstIndex { $0 >= 0x80 } ?? file.endIndex
    return Array(file[start..<min(start + 1 << 16, file.endIndex)])
  }

  /// The byte order in which a file without a mark reads as UTF-16; nil when in none.
  ///
  /// All of a sample of 64 KiB must decode, without control characters; at most one character in
  /// twenty may be neither ASCII nor Chinese, and the Chinese must be common ones, more so
  /// when there is no zero byte that speaks for UTF-16.
  private static func utf16Order(of file: [UInt8], isSure: Bool = false) -> UTF16Decoder? {
    let sample = Array(file.prefix(min(1 << 16, file.count & ~1)))
    for isBigEndian in [false, true] {
      let order = UTF16Decoder(isBigEndian: isBigEndian)
      let counts = TextStatistics(order.decode(sample.span))
      // A character outside the basic plane may be cut at the end of the sample.
      guard counts.failures <= (sample.count == 1 << 16 ? 1 : 0), counts.controls == 0 else {
        continue
      }
      let known = counts.ascii + counts.hanzi + counts.marks
      let isChinese = isSure ? counts.readsAsChineseForSure : counts.readsAsChinese
      if known > 0, counts.other * 20 <= known, isChinese { return order }
    }
    return nil
  }

  private static func utf16(
    _ file: [UInt8],
    isBigEndian: Bool,
    from start: Int
  ) throws(SourceRefusal) -> Result {
    let order = UTF16Decoder(isBigEndian: isBigEndian)
    if let offset = ControlCheck.firstOffset(in: file.span, of: order, from: start) {
      throw .binary(offset: offset)
    }
    return Result(text: order.decode(file.span, from: start), encoding: order.encoding)
  }
}
