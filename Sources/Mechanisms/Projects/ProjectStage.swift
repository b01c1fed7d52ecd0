// SPDX-License-Identifier: Apache-2.0

/// The stages of a major project's life (全生命周期), in order.
///
/// No single official list was readable; names are merged from W69, W71, W72 and L14, the order is
/// assumed.
public enum ProjectStage: String, Sendable, Hashable, CaseIterable {
  /// 谋划
  case idea
  /// 储备
  case reserve
  /// 签约
  case signed
  /// 前期
  case preparation
  /// 落地
  case landed
  /// 开工
  case started
  /// 在建
  case building
  /// 入库纳统: entered for statistics.
  case entered
  /// 竣工验收
  case accepted
  /// 投产
  case producing = "in_production"
  /// 达产达效: full output and yield.
  case yielding = "at_full_output"

  /// The published name, with its English.
  public var name: Bilingual {
    switch self {
    case .idea: Bilingual(zh: "谋划", en: "idea")
    case .reserve: Bilingual(zh: "储备", en: "reserve")
    case .signed: Bilingual(zh: "签约", en: "signed")
    case .preparation: Bilingual(zh: "前期", en: "preparation")
    case .landed: Bilingual(zh: "落地", en: "landed")
    case .started: Bilingual(zh: "开工", en: "started")
    case .building: Bilingual(zh: "在建", en: "building")
    case .entered: Bilingual(zh: "入库纳统", en: "entered for statistics")
    case .accepted: Bilingual(zh: "竣工验收", en: "accepted")
    case .producing: Bilingual(zh: "投产", en: "in production")
    case .yielding: Bilingual(zh: "达产达效", en: "at full output")
    }
  }

  /// Where the name comes from.
  public var source: RuleSource {
    switch self {
    case .idea, .preparation: .assumed(Self.merged, leaningOn: "W71")
    case .signed, .landed, .building: .sourced("W69", "W71")
    case .reserve: .sourced("W71")
    case .started, .producing: .sourced("W69", "W70", "W71")
    case .entered: .sourced("W72")
    case .accepted: .sourced("L14")
    case .yielding: .sourced("W69", "W70")
    }
  }

  private static let merged = Bilingual(zh: "合并各地说法", en: "merged from several places")
}
