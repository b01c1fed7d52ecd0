// SPDX-License-Identifier: Apache-2.0

/// Where a rule comes from; shown wherever the rule is shown.
public enum Origin: Sendable, Hashable {
  /// A published rule of the place: its keys in the profile's list of sources (`W02 W07`), or its
  /// name.
  case source(String)
  /// A published rule of another place, taken over as a default only.
  case borrowed(String)
  /// Our own assumption; a city replaces it by its rule.
  case assumed
  /// A name without a rule: the locality's own text was looked for and not found.
  case label

  /// Whether the place's own rule stands behind it.
  public var isSourced: Bool {
    if case .source = self { true } else { false }
  }

  /// What a page says beside the rule.
  public var note: Bilingual {
    switch self {
    case .source(let keys): Bilingual(zh: "来源：\(keys)", en: "source: \(keys)")
    case .borrowed(let keys):
      Bilingual(zh: "借用他处规定：\(keys)", en: "borrowed from elsewhere: \(keys)")
    case .assumed: Bilingual(zh: "本系统的假定，未见规定", en: "assumed, no rule found")
    case .label: Bilingual(zh: "只有名称，未见规则", en: "a name only, no rule found")
    }
  }
}

/// What stands behind a profile as a whole.
public enum Basis: String, Sendable, CaseIterable {
  /// Published rules; each rule that has none says so itself.
  case sourced
  /// A slogan on the generic profile: nothing but its name was found.
  case labelOnly = "label-only"

  /// What a page says beside the profile's title.
  public var note: Bilingual {
    switch self {
    case .sourced: Bilingual(zh: "依据已公布的规定", en: "from published rules")
    case .labelOnly:
      Bilingual(
        zh: "仅为名称：未见当地规则，按通用流程办理",
        en: "a label only: no local rule was found, the generic loop is used"
      )
    }
  }
}
