// SPDX-License-Identifier: Apache-2.0

extension WeightedScore {
  /// The shipped weighted scores.
  public static let shipped = [threeRates, proposals]

  /// 三率 of the hotline with the weights of one locality, 30/35/35.
  ///
  /// Its denominators are assumed: no official formula of 三率 was found.
  public static let threeRates = WeightedScore(
    id: "three-rates",
    title: Bilingual(zh: "三率得分", en: "three rates"),
    parts: [
      WeightedRate(.responded, Exact(30, places: 2), .sourced("W94")),
      WeightedRate(.solved, Exact(35, places: 2), .sourced("W94")),
      WeightedRate(.satisfied, Exact(35, places: 2), .sourced("W94")),
    ]
  )

  /// 建议提案: more weight on what is done of the promises than on satisfaction (Qingdao, LS5 article 31).
  ///
  /// The numbers 0.6 and 0.4 are assumed.
  public static let proposals = WeightedScore(
    id: "proposals",
    title: Bilingual(zh: "建议提案办理得分", en: "handling of proposals"),
    parts: [
      WeightedRate(.fulfilled, Exact(60, places: 2), .assumed(numbersAreOurs, leaningOn: "LS5")),
      WeightedRate(
        .proposersSatisfied,
        Exact(40, places: 2),
        .assumed(numbersAreOurs, leaningOn: "LS5")
      ),
    ]
  )

  private static let numbersAreOurs = Bilingual(
    zh: "条例仅规定落实率权重更大，数值为本软件设定",
    en: "the regulation only says more weight on fulfilment; the numbers are our own"
  )
}

extension RateDefinition {
  /// 响应率: responded to in time, of what was dispatched and of which that is known.
  public static let responded = RateDefinition(
    id: "respond",
    title: Bilingual(zh: "响应率", en: "response rate"),
    numerator: Bilingual(zh: "已响应工单数", en: "orders responded to"),
    denominator: Bilingual(
      zh: "响应情况已知的派单数",
      en: "orders dispatched of which the response is known"
    ),
    kind: .count,
    source: .assumed(denominatorIsOurs, leaningOn: "LB1", "W94")
  )

  /// 解决率: solved of the valid call-backs.
  public static let solved = RateDefinition(
    id: "solve",
    title: Bilingual(zh: "解决率", en: "solution rate"),
    numerator: Bilingual(zh: "已解决数", en: "solved"),
    denominator: Bilingual(zh: "有效回访数", en: "valid call-backs"),
    kind: .count,
    source: .assumed(denominatorIsOurs, leaningOn: "LB1")
  )

  /// 满意率 of the hotline: satisfied of the valid call-backs.
  public static let satisfied = RateDefinition(
    id: "satisfied",
    title: Bilingual(zh: "满意率", en: "satisfaction rate"),
    numerator: Bilingual(zh: "满意数", en: "satisfied"),
    denominator: Bilingual(zh: "有效回访数", en: "valid call-backs"),
    kind: .count,
    source: .assumed(denominatorIsOurs, leaningOn: "LB1")
  )

  /// 落实率: promises in answers that were fulfilled, of those due.
  public static let fulfilled = RateDefinition(
    id: "fulfilled",
    title: Bilingual(zh: "落实率", en: "fulfilment rate"),
    numerator: Bilingual(zh: "已落实承诺数", en: "promises fulfilled"),
    denominator: Bilingual(zh: "到期承诺数", en: "promises due"),
    kind: .count,
    source: .assumed(denominatorIsOurs, leaningOn: "LS5")
  )

  /// 满意率 of proposers: those who do not reply are left out of the base (Chongqing, LC1 article 29).
  public static let proposersSatisfied = RateDefinition(
    id: "proposers_satisfied",
    title: Bilingual(zh: "满意率", en: "satisfaction rate"),
    numerator: Bilingual(zh: "满意反馈数", en: "replies that are satisfied"),
    denominator: Bilingual(zh: "反馈意见数", en: "replies"),
    kind: .count,
    source: .sourced("LC1")
  )

  private static let denominatorIsOurs = Bilingual(
    zh: "分母为本软件设定",
    en: "the denominator is our own"
  )
}
