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
