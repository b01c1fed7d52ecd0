// SPDX-License-Identifier: Apache-2.0

/// The text that spans count in.
public struct StoredText: Sendable {
  /// UTF-8: the file itself for UTF-8 and Markdown, the decoded text for the rest.
  public let bytes: [UInt8]
  /// What is odd in the bytes of the file.
  public let diagnostics: [Diagnostic]

  /// Takes bytes that are already valid UTF-8 text.
  public init(utf8 bytes: [UInt8], diagnostics: [Diagnostic] = []) {
    self.bytes = bytes
    self.diagnostics = diagnostics
  }
}

/// A format that is converted first. LOCAL STUB: the text developer's file replaces this one.
public struct ForeignFormat: Sendable, Equatable {
  /// Its name.
  public let name: String
  /// The command, with FILE for the file.
  public let conversion: String
  /// Makes a format.
  public init(name: String, conversion: String) {
    self.name = name
    self.conversion = conversion
  }
}

/// Why bytes are no report.
public enum SourceRefusal: Error, Sendable, Equatable {
  case empty
  case tooLarge(byteCount: Int, limit: Int)
  case foreignFormat(ForeignFormat)
  case binary(offset: Int)
  case classified(mark: String, offset: Int)
}

extension StoredText {
  /// Reads a file.
  public static func read(_ file: [UInt8], limit: Int) throws(SourceRefusal) -> StoredText {
    if file.isEmpty { throw .empty }
    if file.count > limit { throw .tooLarge(byteCount: file.count, limit: limit) }
    if file.starts(with: "%PDF".utf8) {
      throw .foreignFormat(
        ForeignFormat(name: "PDF", conversion: "pdftotext -layout FILE report.txt"))
    }
    if let nul = file.firstIndex(of: 0) { throw .binary(offset: nul) }
    if file.starts(with: "★机密".utf8) { throw .classified(mark: "★机密", offset: 0) }
    return StoredText(utf8: file)
  }
}
