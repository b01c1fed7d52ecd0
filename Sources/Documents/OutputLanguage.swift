// SPDX-License-Identifier: Apache-2.0
package import Reading
package import ReportText

/// The language of words for people; machine words are the same in both.
package enum OutputLanguage: String, Sendable, CaseIterable {
  /// Chinese.
  case zh
  /// English.
  case en

  /// The one of two wordings that is in this language.
  package func callAsFunction(zh: String, en: String) -> String {
    switch self {
    case .zh: zh
    case .en: en
    }
  }
}

extension Rule {
  /// What the rule says, in the given language.
  package func explanation(in language: OutputLanguage) -> String {
    language(zh: explanationZh, en: explanation)
  }
}

extension Diagnostic {
  /// What is odd, in the given language.
  package func message(in language: OutputLanguage) -> String {
    language(zh: messageZh ?? message, en: message)
  }
}
