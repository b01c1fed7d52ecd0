// SPDX-License-Identifier: Apache-2.0

/// A text in both languages of the house.
public struct Bilingual: Sendable, Hashable {
  /// The Chinese text, as the source has it where there is a source.
  public let zh: String
  /// The English text.
  public let en: String

  /// Makes a text from its two versions.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// Both versions changed alike.
  func map(_ change: (String) -> String) -> Bilingual {
    Bilingual(zh: change(zh), en: change(en))
  }
}
