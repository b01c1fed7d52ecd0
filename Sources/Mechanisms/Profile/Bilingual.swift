// SPDX-License-Identifier: Apache-2.0

/// The same words in Chinese and in English.
public struct Bilingual: Sendable, Hashable {
  /// In Chinese, as the rule has it where there is one.
  public let zh: String
  /// In English.
  public let en: String

  /// A pair of words.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}
