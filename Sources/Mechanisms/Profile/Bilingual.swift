// SPDX-License-Identifier: Apache-2.0

/// The same words in Chinese and in English.
public struct Bilingual: Sendable, Hashable {
  /// In Chinese, as the rule has it where there is one.
  public var zh: String
  /// In English.
  public var en: String

  /// A pair of words.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}

/// One entry of a list that a profile keeps: an id with what people call it.
public struct NamedEntry: Sendable, Hashable {
  /// What commands and other rules call it; ASCII, unique in its list.
  public var id: String
  /// What people call it.
  public var title: Bilingual
  /// Where the entry comes from.
  public var origin: Origin

  /// An entry.
  public init(id: String, title: Bilingual, origin: Origin) {
    self.id = id
    self.title = title
    self.origin = origin
  }
}
