// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// Lights a lamp where less money was paid than is required by now: Yinchuan 2025, red at once,
/// without a yellow (W72).
public struct PaymentLampRule: Sendable, Hashable {
  /// Its stable name.
  public let id: String
  /// Where the rule comes from.
  public let source: RuleSource

  /// Makes a rule.
  public init(id: String, source: RuleSource) {
    self.id = id
    self.source = source
  }

  /// The lamp on that day; paying exactly what is required is on track.
  ///
  /// What is not known is not measurable.
  public func lamp(
    item: String,
    paid: Money?,
    required: Money?,
    excuses: [Excuse] = [],
    on day: CivilDate
  ) -> LampReading<ProgressLamp> {
    let missing = Step.difference(
      Bilingual(zh: "欠付金额（元）", en: "still to pay, in yuan"),
      .given(Bilingual(zh: "应付金额（元）", en: "required, in yuan"), required?.inYuan),
      .given(Bilingual(zh: "已付金额（元）", en: "paid, in yuan"), paid?.inYuan),
      source
    )
    guard let amount = missing.result else {
      return reading(.notMeasurable, missing, zh: "缺少支付数据", en: "a figure is missing")
    }
    return amount > 0
      ? reading(.overdue, missing, zh: "支付低于要求", en: "paid less than required")
        .excused(by: excuses, item: item, on: day)
      : reading(.onTrack, missing, zh: "支付达到要求", en: "paid as required")
  }

  private func reading(
    _ lamp: ProgressLamp,
    _ figure: Step,
    zh: String,
    en: String
  ) -> LampReading<ProgressLamp> {
    LampReading(
      lamp,
      rule: id,
      reason: Bilingual(zh: zh, en: en),
      figures: [figure],
      source: source
    )
  }
}
