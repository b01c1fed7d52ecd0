// SPDX-License-Identifier: Apache-2.0

extension ScoreRules {
  /// The shipped rule sets; the first is the default.
  public static let shipped = [unitScore, jiamusi]

  /// The default: Guiyang's goals with Jiamusi's item points.
  ///
  /// What joins the two is assumed: item points above 0 are bonus, those below 0 deductions, and
  /// the total does not fall below 0.
  public static let unitScore = ScoreRules(
    id: "unit-score",
    title: Bilingual(zh: "单位考核得分", en: "unit score"),
    base: 100,
    points: [
      ItemPoint(.onTime, 1, .sourced("W124")), ItemPoint(.late, -1, .sourced("W124")),
      ItemPoint(.returned, -2, .sourced("W124")),
    ],
    bonusCounts: false,
    bonusCap: PointsCap(5, .sourced("W123")),
    deductionCap: PointsCap(5, .sourced("W123")),
    floor: PointsCap(
      0,
      .assumed(Bilingual(zh: "总分不低于零为本软件设定", en: "that it does not fall below 0 is ours"))
    ),
    exemption: .endOfOctober,
    minimumItems: 1
  )

  /// Jiamusi's item points alone (lapsed): they are the score, without base or caps.
  public static let jiamusi = ScoreRules(
    id: "jiamusi",
    title: Bilingual(zh: "佳木斯督办计分", en: "Jiamusi item points"),
    base: 0,
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
    minimumItems: 1
  )
}
