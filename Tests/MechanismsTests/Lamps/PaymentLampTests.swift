// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@Suite struct PaymentLampTests {
  static func lamp(
    paid: Money?,
    required: Money?,
    excuses: [Excuse] = []
  ) throws -> LampReading<ProgressLamp> {
    PaymentLampRule.yinchuan2025.lamp(
      item: "a",
      paid: paid,
      required: required,
      excuses: excuses,
      on: try Given.day("2026-06-30")
    )
  }

  @Test func redBelowWhatIsRequired() throws {
    let required = Money(1, .hundredMillion)
    let enough = try Self.lamp(paid: Money(10_000, .tenThousand), required: required)
    #expect(enough.lamp == .onTrack && enough.figures.map(\.result) == [0])
    #expect(enough.rule == "yinchuan-2025-payment" && enough.source == .sourced("W72"))
    #expect(enough.reason.zh == "支付达到要求")
    let short = try Self.lamp(paid: Money(99_999_999, .yuan), required: required)
    #expect(short.lamp == .overdue && short.figures.map(\.result) == [1])
    #expect(short.figures[0].calculation == "100000000 − 99999999 = 1")
    #expect(short.reason.zh == "支付低于要求")
    let more = try Self.lamp(paid: Money(2, .hundredMillion), required: required)
    #expect(more.lamp == .onTrack)
  }

  @Test func whatIsNotKnownIsNotMeasurable() throws {
    let some = Money(1, .yuan)
    #expect(try Self.lamp(paid: nil, required: some).lamp == .notMeasurable)
    #expect(try Self.lamp(paid: some, required: nil).lamp == .notMeasurable)
  }

  @Test func anExcuseTakesItBack() throws {
    let excuse = try Given.excuse("a", on: "2026-06-30")
    let short = try Self.lamp(paid: Money(1, .yuan), required: Money(2, .yuan), excuses: [excuse])
    #expect(short.lamp == .slightlyBehind && short.unexcused == .overdue)
    let enough = try Self.lamp(paid: Money(2, .yuan), required: Money(2, .yuan), excuses: [excuse])
    #expect(enough.lamp == .onTrack && enough.excuse == nil)
  }
}
