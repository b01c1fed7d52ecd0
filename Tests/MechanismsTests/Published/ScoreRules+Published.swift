// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays

/// The published rules a second time, by hand: what the shipped files must say.
extension ScoreRules {
  /// The shipped rule sets; the first is the default.
  static let shipped = [unitScore, jiamusi]

  /// The default: Guiyang's goals with Jiamusi's item points.
  ///
  /// What joins the two is assumed: item points above 0 are bonus, those below 0 deductions, and
  /// the total does not fall below 0.
  static let unitScore = ScoreRules(
    id: "unit-score",
    title: Bilingual(zh: "单位考核得分", en: "unit score"),
    base: Sourced(100, joined),
    joining: joined,
    rounding: rounded,
    goals: .guiyang,
    points: [
      ItemPoint(.onTime, 1, .sourced("W124")), ItemPoint(.late, -1, .sourced("W124")),
      ItemPoint(.returned, -2, .sourced("W124")),
    ],
    bonusCounts: false,
    bonusCap: Sourced<Exact>(5, .sourced("W123")),
    deductionCap: Sourced<Exact>(5, .sourced("W123")),
    floor: Sourced<Exact>(
      0,
      .assumed(Bilingual(zh: "总分不低于零为本软件设定", en: "that it does not fall below 0 is ours"))
    ),
    exemption: .endOfOctober,
    minimumItems: Sourced(1, .sourced("W124")),
    quotas: GradeQuota.hangzhou2018,
    usesQuotas: false,
    falseReport: .sourced("LZ1"),
    appeal: ScoreAppeal(
      file: Sourced(ClockLimit(15, .workingDay), .sourced("LS3")),
      decide: Sourced(ClockLimit(10, .workingDay), .sourced("LS3"))
    )
  )

  /// Jiamusi's item points alone (lapsed): they are the score, without base or caps.
  static let jiamusi = ScoreRules(
    id: "jiamusi",
    title: Bilingual(zh: "佳木斯督办计分", en: "Jiamusi item points"),
    base: Sourced(0, joined),
    joining: joined,
    rounding: rounded,
    goals: .guiyang,
    points: [
      ItemPoint(.onTime, 1, .sourced("W124")), ItemPoint(.praised, 1, .sourced("W124")),
      ItemPoint(.late, -1, .sourced("W124")), ItemPoint(.returned, -2, .sourced("W124")),
      ItemPoint(.blamed, -2, .sourced("W124")),
    ],
    bonusCounts: true,
    bonusCap: nil,
    deductionCap: nil,
    floor: nil,
    exemption: .endOfOctober,
    minimumItems: Sourced(1, .sourced("W124")),
    quotas: [],
    usesQuotas: false,
    falseReport: .sourced("LZ1"),
    appeal: nil
  )

  private static let joined = RuleSource.assumed(
    Bilingual(zh: "目标分与事项分的合并方式为本软件设定", en: "how goals and items are joined is our own"),
    leaningOn: "W123",
    "W124"
  )
  private static let rounded = Sourced(
    2,
    .assumed(Bilingual(zh: "各项先四舍五入再相加，为本软件设定", en: "rounding before adding is our own"))
  )
}

extension GoalFormulas {
  /// Guiyang's.
  static let guiyang = GoalFormulas(
    development: GoalFormula(
      least: Sourced(0, .sourced("W123")),
      most: Sourced(1, .sourced("W123")),
      source: .sourced("W123")
    ),
    control: GoalFormula(
      least: Sourced(0, .sourced("W123")),
      most: Sourced(
        1,
        .assumed(
          Bilingual(zh: "控制类封顶为本软件设定", en: "the cap of control goals is our own"),
          leaningOn: "W123"
        )
      ),
      source: .sourced("W123")
    ),
    qualitative: .sourced("W123"),
    notBegun: Sourced(0, .sourced("W123"))
  )
}

extension ExemptionRule {
  /// All three reasons, by 31 October.
  static let endOfOctober = ExemptionRule(
    reasons: ExemptionReason.allCases,
    lastMonth: 10,
    lastDay: 31,
    approvers: [
      NamedEntry(
        id: "leader",
        title: Bilingual(zh: "分管领导", en: "leader in charge"),
        origin: .assumed
      ),
      NamedEntry(
        id: "committee",
        title: Bilingual(zh: "考核委员会", en: "assessment committee"),
        origin: .assumed
      ),
    ],
    source: .sourced("W129", "LS3")
  )
}

extension GradeQuota {
  /// Hangzhou 2018: 优秀 for at most 15 %, 良好 for at most 20 % of the units.
  ///
  /// Off in the shipped rule sets, for the state warns of one-sided chase after ranks.
  static let hangzhou2018 = [
    GradeQuota(
      grade: Bilingual(zh: "优秀", en: "excellent"),
      share: Exact(15, places: 2),
      source: .sourced("W128")
    ),
    GradeQuota(
      grade: Bilingual(zh: "良好", en: "good"),
      share: Exact(20, places: 2),
      source: .sourced("W128")
    ),
  ]
}
