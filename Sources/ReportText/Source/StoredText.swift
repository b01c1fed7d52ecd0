// SPDX-License-Identifier: Apache-2.0

/// The text of a report as it is stored: valid UTF-8 that every span counts in.
///
/// For valid UTF-8, plain or Markdown, it is the file itself with a byte order mark where there is
/// one. For GB 18030 (GBK, GB 2312) and UTF-16 it is the decoded text without the mark, for a web
/// page the visible text. Bytes that are no characters stand as U+FFFD, and each run of them is a
/// diagnostic.
///
/// ```swift
/// let stored = try StoredText.read(file)
/// print(stored.encoding, stored.bytes.count, stored.diagnostics.count)
/// ```
///
/// ## Topics
///
/// ### Reading
/// - ``read(_:limit:)``
/// - ``read(decoded:limit:)``
/// - ``defaultLimit``
///
/// ### What was read
/// - ``bytes``
/// - ``encoding``
/// - ``form``
/// - ``diagnostics``
public struct StoredText: Sendable {
  /// The most bytes a file may have unless the caller says otherwise: 64 MiB.
  public static let defaultLimit = 64 << 20

  /// The text: valid UTF-8, never blank.
  public let bytes: [UInt8]

  /// The encoding of the file it was made from.
  public let encoding: SourceEncoding

  /// The form of the file it was made from.
  public let form: SourceForm

  /// What was odd, in order of the text.
  public let diagnostics: [Diagnostic]

  /// Takes text that is known to be valid UTF-8 as it stands, without asking for marks of
  /// classification: for tests and for text that was read before.
  package init(utf8 bytes: [UInt8]) {
    self.init(bytes: bytes, encoding: .utf8, form: .text, diagnostics: [])
  }

  /// Makes a stored text of its parts; `bytes` must be valid UTF-8.
  package init(
    bytes: [UInt8],
    encoding: SourceEncoding,
    form: SourceForm,
    diagnostics: [Diagnostic]
  ) {
    self.bytes = bytes
    self.encoding = encoding
    self.form = form
    self.diagnostics = diagnostics
  }
}
