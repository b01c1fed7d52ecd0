// SPDX-License-Identifier: Apache-2.0

/// A language that every page is complete in.
package enum Language: String, Sendable, CaseIterable {
  /// Simplified Chinese, the first.
  case zh
  /// English.
  case en

  /// The value of the `lang` attribute.
  package var tag: StaticString {
    switch self {
    case .zh: "zh-CN"
    case .en: "en"
    }
  }

  /// The other one, which the switch offers.
  package var other: Language { self == .zh ? .en : .zh }

  /// The language that an `Accept-Language` header likes best; Chinese where it likes neither.
  package init(accepting header: String) {
    var best = (language: Language.zh, quality: 0.0)
    for entry in header.utf8.split(separator: UInt8(ascii: ",")) {
      let parts = entry.split(separator: UInt8(ascii: ";"))
      guard let range = parts.first.map({ String(Substring($0)) }) else { continue }
      let tag = range.lowercased().filter { $0 != " " }
      var quality = 1.0
      for part in parts.dropFirst() {
        let words = String(Substring(part)).filter { $0 != " " }
        if words.hasPrefix("q=") { quality = Double(words.dropFirst(2)) ?? 0 }
      }
      let language: Language
      if tag == "*" || tag == "zh" || tag.hasPrefix("zh-") {
        language = .zh
      } else if tag == "en" || tag.hasPrefix("en-") {
        language = .en
      } else {
        continue
      }
      if quality > best.quality { best = (language, quality) }
    }
    self = best.language
  }
}

/// The same words in every language; one that lacks a language does not compile.
package struct Phrase: Sendable {
  let zh: StaticString
  let en: StaticString

  init(_ zh: StaticString, _ en: StaticString) {
    self.zh = zh
    self.en = en
  }

  /// The words in one language.
  package func words(_ language: Language) -> StaticString {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
