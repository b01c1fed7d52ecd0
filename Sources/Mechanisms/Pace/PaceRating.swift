// SPDX-License-Identifier: Apache-2.0

/// The classes in which progress of a target is published (Jinzhai county 2025, W55).
public enum PaceRating: String, Sendable, Hashable, CaseIterable {
  /// 已完成: the whole target is met.
  case done
  /// 超进度: clearly more than planned by now.
  case ahead
  /// 达进度: as planned by now.
  case onPace = "on_pace"
  /// 欠进度: less than planned by now.
  case behind
  /// 其它: not measurable now. It is a class, and is counted.
  case other

  /// The published name, with its English.
  public var name: Bilingual {
    switch self {
    case .done: Bilingual(zh: "已完成", en: "done")
    case .ahead: Bilingual(zh: "超进度", en: "ahead of plan")
    case .onPace: Bilingual(zh: "达进度", en: "on pace")
    case .behind: Bilingual(zh: "欠进度", en: "behind plan")
    case .other: Bilingual(zh: "其它", en: "other")
    }
  }
}

/// A rating that explains itself.
public struct PaceReading: Sendable, Hashable {
  /// The class.
  public let rating: PaceRating
  /// Why, in a sentence.
  public let reason: Bilingual
  /// The figures that were compared, each down to what was entered.
  public let figures: [Step]
  /// Where the rule comes from.
  public let source: RuleSource
}

/// In which direction a target lies, and whether it adds up over the year.
public enum PaceTarget: Sendable, Hashable {
  /// Adds up, more is better (不少于): new homes, kilometres, investment. Above 0.
  case amount(Exact)
  /// A level, more is better: growth of 6 % or more.
  case growth(Exact)
  /// A level, less is better (控制在…以内): unemployment within 4.5 %.
  case ceiling(Exact)
  /// Adds up, less is better: accidents, quota of land or energy. 0 or more.
  case allowance(Exact)
}
