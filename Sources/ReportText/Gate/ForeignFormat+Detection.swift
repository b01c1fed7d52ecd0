// SPDX-License-Identifier: Apache-2.0

extension ForeignFormat {
  /// Tells the format of a file by its first bytes and, for containers, by the names within.
  ///
  /// One pass over the file at most; any content is safe.
  ///
  /// - Parameter file: The bytes of the file.
  /// - Returns: The format, or nil for what may be text.
  static func of(_ file: Span<UInt8>) -> ForeignFormat? {
    if file.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return ofZip(file) }
    if file.starts(with: [0x50, 0x4B, 0x05, 0x06]) { return .zip }
    if file.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return ofOLE(file) }
    for (bytes, format) in marks where file.starts(with: bytes) { return format }
    if file.starts(with: Array("RIFF".utf8)), file.starts(with: Array("WEBP".utf8), at: 8) {
      return .webp
    }
    if file.starts(with: Array("ustar".utf8), at: 257) { return .tar }
    if file.starts(with: Array("BM".utf8)), number(file, at: 2) == file.count,
      number(file, at: 6) == 0
    {
      return .bmp
    }
    if file.starts(with: Array("MZ".utf8)), let header = number(file, at: 60),
      file.starts(with: [0x50, 0x45, 0, 0], at: header)
    {
      return .exe
    }
    return nil
  }

  /// First bytes that say it all.
  ///
  /// UTF-32 comes before UTF-16, whose mark it begins with.
  private static let marks: [([UInt8], ForeignFormat)] = [
    (Array("%PDF-".utf8), .pdf),
    ([0xEF, 0xBB, 0xBF] + Array("%PDF-".utf8), .pdf),
    (Array("%!PS".utf8), .ps),
    (Array(#"{\rtf"#.utf8), .rtf),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
    ([0xFF, 0xD8, 0xFF], .jpeg),
    (Array("GIF87a".utf8), .gif),
    (Array("GIF89a".utf8), .gif),
    ([0x49, 0x49, 0x2A, 0x00], .tiff),
    ([0x4D, 0x4D, 0x00, 0x2A], .tiff),
    ([0x1F, 0x8B, 0x08], .gzip),
    (Array("BZh91AY&SY".utf8), .bzip2),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz),
    ([0x28, 0xB5, 0x2F, 0xFD], .zstd),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
    ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], .rar),
    ([0x7F, 0x45, 0x4C, 0x46], .elf),
    (Array("SQLite format 3\0".utf8), .sqlite),
    ([0xFF, 0xFE, 0x00, 0x00], .utf32),
    ([0x00, 0x00, 0xFE, 0xFF], .utf32),
  ]

  /// A number of four bytes, the low one first; nil past the end.
  private static func number(_ file: Span<UInt8>, at offset: Int) -> Int? {
    guard offset >= 0, offset <= file.count - 4 else { return nil }
    var value = 0
    for index in (0..<4).reversed() { value = value << 8 | Int(file[offset + index]) }
    return value
  }

  /// The kind of a zip archive, by the names in its local headers.
  private static func ofZip(_ file: Span<UInt8>) -> ForeignFormat {
    let header: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    var at = 0
    while at <= file.count - 30 {
      guard file[at] == 0x50, file.starts(with: header, at: at) else {
        at += 1
        continue
      }
      let length = Int(file[at + 26]) | Int(file[at + 27]) << 8
      let content = at + 30 + length + (Int(file[at + 28]) | Int(file[at + 29]) << 8)
      for (name, format) in zipNames
      where name.count <= length && file.starts(with: name, at: at + 30) {
        return format
      }
      if length == 8, file.starts(with: Array("mimetype".utf8), at: at + 30) {
        for (type, format) in zipTypes where file.starts(with: type, at: content) {
          return format
        }
      }
      // With its size known (flag 3 clear), an entry is passed over: it may be an archive itself.
      let size = number(file, at: at + 18) ?? 0
      at = file[at + 6] & 8 == 0 ? content + size : at + 30
    }
    return .zip
  }

  /// Beginnings of names that only one kind of archive has.
  private static let zipNames: [([UInt8], ForeignFormat)] = [
    (Array("word/".utf8), .docx),
    (Array("xl/".utf8), .xlsx),
    (Array("ppt/".utf8), .pptx),
    (Array("OFD.xml".utf8), .ofd),
  ]

  /// Contents of the stored entry `mimetype`.
  private static let zipTypes: [([UInt8], ForeignFormat)] = [
    (Array("application/vnd.oasis.opendocument.text".utf8), .odt),
    (Array("application/vnd.oasis.opendocument.spreadsheet".utf8), .ods),
    (Array("application/vnd.oasis.opendocument.presentation".utf8), .odp),
    (Array("application/epub+zip".utf8), .epub),
  ]

  /// The kind of an OLE2 container, by the names of its streams, which are in UTF-16.
  private static func ofOLE(_ file: Span<UInt8>) -> ForeignFormat {
    // Directory entries are 128 bytes long and lie in sectors of 512 or 4,096 bytes.
    var at = 512
    while at <= file.count - 128 {
      for (name, format) in streamNames where file.starts(with: name, at: at) { return format }
      at += 128
    }
    return .ole
  }

  /// Names of streams in UTF-16.
  ///
  /// Kingsoft's wps files name theirs as Word does and are `doc`;
  /// `wps` is what Microsoft Works wrote.
  private static let streamNames: [([UInt8], ForeignFormat)] = [
    (wide("WordDocument"), .doc),
    (wide("Workbook"), .xls),
    (wide("Book\0"), .xls),
    (wide("PowerPoint Document"), .ppt),
    (wide("MatOST"), .wps),
    (wide("WPS"), .wps),
  ]

  private static func wide(_ name: String) -> [UInt8] { name.utf8.flatMap { [$0, 0] } }
}
