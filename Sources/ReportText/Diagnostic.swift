// SPDX-License-Identifier: Apache-2.0

/// Something odd in a text: a value to show or to store, never thrown.
///
/// A diagnostic says where it holds, in bytes of the stored text, and says it in words. A report
/// with diagnostics is still read.
///
/// ## Topics
///
/// ### What it says
/// - ``code-swift.property``
/// - ``severity-swift.property``
/// - ``message``
/// - ``messageZh``
///
/// ### Where it holds
/// - ``span``
/// - ``sourceSpan``
public struct Diagnostic: Sendable, Hashable {
  /// How much a diagnostic matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Good to know; nothing is lost.
    case note

    /// Something may be read wrongly.
    case warning

    /// Some of the text is lost or cannot be trusted.
    case error
  }

  /// The kind of a diagnostic: a stable word in kebab case, fit for storing and for filters.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The word itself, such as `invalid-bytes`.
    public let rawValue: String

    /// Makes a code of a word in kebab case.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// What kind of thing was found.
  public let code: Code

  /// How much it matters.
  public let severity: Severity

  /// Where it is, in bytes of the stored text; empty where the text has nothing of it.
  public let span: Range<Int>

  /// Where it is in the source file, in bytes; nil where that is not known or has no meaning.
  public let sourceSpan: Range<Int>?

  /// What was found, in English: one sentence.
  public let message: String

  /// The same sentence in Chinese; nil where there is none.
  public let messageZh: String?

  /// Makes a diagnostic.
  ///
  /// - Parameters:
  ///   - code: The kind.
  ///   - severity: How much it matters.
  ///   - span: Bytes of the stored text.
  ///   - sourceSpan: Bytes of the source file, where they are known.
  ///   - message: One English sentence.
  ///   - messageZh: The same in Chinese.
  public init(
    code: Code,
    severity: Severity,
    span: Range<Int>,
    sourceSpan: Range<Int>? = nil,
    message: String,
    messageZh: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.span = span
    self.sourceSpan = sourceSpan
    self.message = message
    self.messageZh = messageZh
  }
}

extension Diagnostic.Code {
  /// Bytes that are no character in the encoding of the file; each stands as U+FFFD.
  public static let invalidBytes = Self(rawValue: "invalid-bytes")

  /// The file is in none of the encodings that are read; most of its text is lost.
  public static let unknownEncoding = Self(rawValue: "unknown-encoding")

  /// A web page ends inside a tag, a comment, a script or a style sheet; what follows is lost.
  public static let unclosedMarkup = Self(rawValue: "unclosed-markup")
}
