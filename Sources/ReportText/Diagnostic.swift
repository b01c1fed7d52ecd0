// SPDX-License-Identifier: Apache-2.0

/// Something odd in a text: collected, never thrown.
public struct Diagnostic: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable { case note, warning, error }

  /// A stable kebab-case word, such as `invalid-bytes`.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The word.
    public let rawValue: String
    /// Makes a code from its word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Bytes that are no text stand as U+FFFD.
    public static let invalidBytes = Code(rawValue: "invalid-bytes")
  }

  /// What it is.
  public let code: Code
  /// How much it matters.
  public let severity: Severity
  /// UTF-8 bytes of the stored text, half open.
  public let span: Range<Int>
  /// For people, in English.
  public let message: String
  /// For people, in Chinese.
  public let messageZh: String

  /// Makes a diagnostic from its parts.
  public init(
    code: Code, severity: Severity, span: Range<Int>, message: String, messageZh: String
  ) {
    self.code = code
    self.severity = severity
    self.span = span
    self.message = message
    self.messageZh = messageZh
  }
}
