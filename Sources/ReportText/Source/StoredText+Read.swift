// SPDX-License-Identifier: Apache-2.0
// Stub for building the site; the reader's own file replaces it.

/// Why a file was not read.
public enum SourceRefusal: Error, Sendable, Hashable {
  /// No byte, or only white space.
  case empty
  /// More bytes than the limit.
  case tooLarge(byteCount: Int, limit: Int)
  /// A format that another program converts.
  case foreignFormat(ForeignFormat)
  /// Not text.
  case binary(offset: Int)
  /// Bears a classification mark.
  case classified(mark: String, offset: Int)
}

/// A file format that is not read, and the command that converts it.
public struct ForeignFormat: Sendable, Hashable {
  /// Such as `PDF`.
  public let name: String
  /// A command line.
  public let conversion: String

  /// Makes a format from its parts.
  public init(name: String, conversion: String) {
    self.name = name
    self.conversion = conversion
  }
}

extension StoredText {
  /// Decodes a file.
  public static func read(_ file: [UInt8], limit: Int) throws(SourceRefusal) -> StoredText {
    if file.count > limit { throw .tooLarge(byteCount: file.count, limit: limit) }
    if file.allSatisfy({ $0 <= 0x20 }) { throw .empty }
    if file.starts(with: "%PDF".utf8) {
      throw .foreignFormat(
        ForeignFormat(name: "PDF", conversion: "pdftotext -layout FILE.pdf FILE.txt")
      )
    }
    if file.starts(with: "PK\u{3}\u{4}".utf8) {
      throw .foreignFormat(
        ForeignFormat(
          name: "docx",
          conversion: "libreoffice --headless --convert-to txt:Text FILE.docx"
        )
      )
    }
    if let zero = file.firstIndex(of: 0) { throw .binary(offset: zero) }
    for mark in ["绝密★", "机密★", "秘密★"] where file.starts(with: mark.utf8) {
      throw .classified(mark: mark, offset: 0)
    }
    return StoredText(utf8: [UInt8](String(decoding: file, as: UTF8.self).utf8))
  }
}
