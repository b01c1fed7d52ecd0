// SPDX-License-Identifier: Apache-2.0

extension StoredText {
  /// Reads a file of any content: a report, or the reason why it is none.
  ///
  /// In this order: size, blankness, known foreign formats, encoding, form, classification mark.
  /// A valid UTF-8 file is not copied. Time and memory are linear in its size.
  ///
  /// - Parameters:
  ///   - file: The bytes of the file.
  ///   - limit: The most bytes it may have.
  /// - Returns: The text to store. Its diagnostics tell what could not be decoded.
  /// - Throws: `SourceRefusal`; nothing of such a file may be stored.
  public static func read(
    _ file: [UInt8],
    limit: Int = defaultLimit
  ) throws(SourceRefusal) -> StoredText {
    guard file.count <= limit else { throw .tooLarge(byteCount: file.count, limit: limit) }
    guard !isBlank(file.span) else { throw .empty }
    if let format = ForeignFormat.of(file.span) { throw .foreignFormat(format) }
    let source = try EncodingDetection.decode(file)
    guard !isBlank(source.text.bytes.span) else { throw .empty }
    guard HTMLDetection.isPage(source.text.bytes.span) else {
      return try finish(source, form: .ofText(source.text.bytes.span))
    }
    let page = HTMLText.extract(source.text)
    if ClassificationMark.find(in: page.bytes.span) == nil {
      // The mark may stand in the header of the page, which is not stored.
      try refuseClassified(HTMLText.head(of: source.text).span)
    }
    var text = source
    text.text.bytes = page.bytes
    text.text.invalid = page.invalid
    guard !isBlank(page.bytes.span) else { throw .empty }
    return try finish(text, form: .html, isUnclosed: page.isUnclosed)
  }

  /// Reads text that was decoded already, such as the value of a JSON string.
  ///
  /// Nothing is taken away: the text is stored as it is, web page or not.
  ///
  /// - Parameters:
  ///   - text: UTF-8; invalid bytes are replaced and told of.
  ///   - limit: The most bytes it may have.
  /// - Returns: The text to store.
  /// - Throws: `SourceRefusal.empty`, `tooLarge`, `binary` (for NULs and control characters) or
  ///   `classified`.
  public static func read(
    decoded text: [UInt8],
    limit: Int = defaultLimit
  ) throws(SourceRefusal) -> StoredText {
    try refuseUnread(text, limit: limit)
    let valid = UTF8Repair.unchanged(text) ?? UTF8Repair.decode(text[...])
    let source = EncodingDetection.Result(text: valid, encoding: .utf8)
    return try finish(source, form: .ofText(source.text.bytes.span))
  }

  /// Reads text that is known to be valid UTF-8, as ``read(decoded:limit:)`` does.
  package static func read(
    valid text: [UInt8],
    limit: Int
  ) throws(SourceRefusal) -> StoredText {
    try refuseUnread(text, limit: limit)
    try refuseClassified(text.span)
    return StoredText(bytes: text, encoding: .utf8, form: .ofText(text.span), diagnostics: [])
  }

  /// Refuses decoded text that is too large, blank or binary.
  private static func refuseUnread(_ text: [UInt8], limit: Int) throws(SourceRefusal) {
    guard text.count <= limit else { throw .tooLarge(byteCount: text.count, limit: limit) }
    guard !isBlank(text.span) else { throw .empty }
    guard ControlCheck.hasControls(text.span) else { return }
    if let nul = text.firstIndex(of: 0) { throw .binary(offset: nul) }
    if let offset = ControlCheck.firstOffset(in: text.span) { throw .binary(offset: offset) }
  }

  private static func finish(
    _ source: EncodingDetection.Result,
    form: SourceForm,
    isUnclosed: Bool = false
  ) throws(SourceRefusal) -> StoredText {
    let bytes = source.text.bytes
    try refuseClassified(bytes.span)
    var diagnostics = Diagnostic.invalidBytes(source.text.invalid, source.encoding)
    if source.isGuess { diagnostics.insert(.unknownEncoding(byteCount: bytes.count), at: 0) }
    if isUnclosed { diagnostics.append(.unclosedMarkup(at: bytes.count)) }
    return StoredText(
      bytes: bytes,
      encoding: source.encoding,
      form: form,
      diagnostics: diagnostics
    )
  }

  private static func refuseClassified(_ text: Span<UInt8>) throws(SourceRefusal) {
    guard let found = ClassificationMark.find(in: text) else { return }
    throw .classified(mark: found.mark, offset: found.offset)
  }

  /// Whether there is nothing but white space, zero-width characters and byte order marks.
  private static func isBlank(_ text: Span<UInt8>) -> Bool {
    var at = 0
    while at < text.count {
      switch text[at] {
      case 0x09...0x0D, 0x20: at += 1
      case 0xC2 where text.starts(with: [0xA0], at: at + 1): at += 2
      case 0xE3 where text.starts(with: [0x80, 0x80], at: at + 1): at += 3
      case 0xE2
      where text.starts(with: [0x80], at: at + 1) && at + 2 < text.count
        && (0x80...0x8F ~= text[at + 2] || 0xA8...0xA9 ~= text[at + 2]):
        at += 3
      case 0xEF where text.starts(with: [0xBB, 0xBF], at: at + 1): at += 3
      case 0xFF where at == 0 && text.count == 2 && text[1] == 0xFE: return true
      case 0xFE where at == 0 && text.count == 2 && text[1] == 0xFF: return true
      default: return false
      }
    }
    return true
  }
}
