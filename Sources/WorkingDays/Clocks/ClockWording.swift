// SPDX-License-Identifier: Apache-2.0

/// A text in both languages.
public struct ClockWording: Sendable, Hashable {
  /// In Chinese.
  public var zh: String
  /// In English.
  public var en: String

  /// Makes a text.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}
