// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@Suite struct CaseRatesTests {
  private static let calendar = WorkingCalendar.shipped

  private func counting(_ now: String, basically: Bool = false) throws -> CaseCounting {
    CaseCounting(
      at: try Given.moment(now),
      calendar: Self.calendar,
      countsBasicallySatisfied: basically
    )
  }

  private func facts(
    _ opened: String,
    due: String? = nil,
    closed: String? = nil
  ) throws -> CaseFacts {
    CaseFacts(
      agency: "东篱区水务局",
      kind: "投诉",
      opened: try Given.moment(opened),
      due: try due.map(Given.moment),
      closed: try closed.map(Given.moment)
    )
  }

  /// Tianmen (W104): 972 were due, 911 of them closed, 737 on time.
  @Test func publishedFiguresOfCityCases() throws {
    let due = "2026-03-10T17:30"
    var cases = [CaseFacts](
      repeating: try facts("2026-03-02T09:00", due: due, closed: "2026-03-10T17:29"),
      count: 737
    )
    let late = try facts("2026-03-02T09:00", due: due, closed: "2026-03-10T17:30")
    cases += [CaseFacts](repeating: late, count: 911 - 737)
    cases += [CaseFacts](repeating: try facts("2026-03-02T09:00", due: due), count: 972 - 911)
    let notDue = try facts("2026-03-30T09:00", due: "2026-04-03T00:00", closed: "2026-03-30T10:00")
    cases += [CaseFacts](repeating: notDue, count: 30)
    let rates = CaseRates(of: cases, try counting("2026-03-31T18:00"))
    #expect(rates.closed.step.calculation == "911 ÷ 972 = 911/972")
    #expect(rates.closed.share?.percent() == "93.72 %")
    #expect(rates.onTime.share?.percent() == "75.82 %" && rates.onTime.numerator == 737)
    #expect(rates.rework.denominator == 941, "what was closed early is closed, but was not due")
    #expect(rates.extended.denominator == 1002 && rates.extended.share == 0)
    #expect(rates.closed.definition.source.keys == ["W104"])
  }

  /// Friday 2026-03-06 to Tuesday 2026-03-10: hours are 08:30–12:00 and 14:00–17:30.
  @Test func timesComputedByHand() throws {
    let cases = [
      // 16:30 to Monday 09:00: 60 on Friday, 30 on Monday.
      try facts("2026-03-06T16:30", closed: "2026-03-09T09:00"),
      // Within the noon break.
      try facts("2026-03-10T12:10", closed: "2026-03-10T13:10"),
      // A weekend.
      try facts("2026-03-07T00:00", closed: "2026-03-08T24:00"),
      // A whole working day and 150 minutes of the next.
      try facts("2026-03-09T07:00", closed: "2026-03-10T11:00"),
    ]
    let rates = CaseRates(of: cases, try counting("2026-03-31T18:00"))
    #expect(rates.elapsed.minutes == 8490 && rates.elapsed.count == 4)
    #expect(rates.elapsed.mean == Exact(8490, over: 4))
    #expect(rates.elapsed.median == 2280, "1680 and 2880 are in the middle")
    #expect(rates.working.minutes == 660, "90 + 0 + 0 + 570")
    #expect(rates.working.step.calculation == "660 ÷ 4 = 165" && rates.working.median == 45)
    #expect(rates.working.step.holds() && rates.working.step.source.basis == .assumed)
    #expect(rates.elapsed.title.zh != rates.working.title.zh)
    #expect(rates.elapsed.clock == .elapsed && rates.working.clock == .working)
    let odd = CaseRates(of: Array(cases.dropFirst()), try counting("2026-03-31T18:00"))
    #expect(odd.elapsed.median == 1680)
  }

  @Test func holidaysAndMakeUpDaysAreInTheCalendar() throws {
    // National Day 2025: 1 to 8 October off, Saturday the 11th worked.
    let rates = CaseRates(
      of: [try facts("2025-09-30T17:00", closed: "2025-10-11T09:00")],
      try counting("2026-01-01T00:00")
    )
    #expect(rates.working.minutes == 900, "30 on the 30th, 420 on the 9th and 10th, 30 on the 11th")
  }

  @Test func whatComesAfterTheMomentHasNotHappened() throws {
    let cases = [
      try facts("2026-03-02T09:00", due: "2026-03-09T24:00", closed: "2026-03-09T12:00"),
      try facts("2026-03-09T09:01", due: "2026-03-16T00:00"),
    ]
    func figures(_ now: String) throws -> [Exact] {
      let rates = CaseRates(of: cases, try counting(now))
      return [
        rates.extended.denominator, rates.rework.denominator, rates.closed.numerator,
        rates.closed.denominator, rates.onTime.numerator,
      ]
    }
    #expect(try figures("2026-03-09T09:00") == [1, 0, 0, 0, 0])
    #expect(try figures("2026-03-09T09:01") == [2, 0, 0, 0, 0])
    #expect(try figures("2026-03-09T12:00") == [2, 1, 0, 0, 0])
    #expect(try figures("2026-03-09T23:59") == [2, 1, 0, 0, 0])
    #expect(try figures("2026-03-10T00:00") == [2, 1, 1, 1, 1])
    #expect(try figures("2026-03-16T00:00") == [2, 1, 1, 2, 1])
    let early = CaseRates(of: cases, try counting("2026-03-01T00:00"))
    #expect(early.leftOut.notYetFiled == 2)
  }

  @Test func withoutACaseThereIsNoRate() throws {
    let rates = CaseRates(of: [], try counting("2026-03-01T00:00"))
    #expect(rates.all.allSatisfy { $0.share == nil } && rates.all.count == 7)
    #expect(rates.elapsed.mean == nil && rates.working.median == nil)
    #expect(rates.threeRates.result == nil && rates.answers.isEmpty)
    #expect(rates.leftOut == CaseOmissions())
    let open = CaseRates(of: [try facts("2026-02-01T00:00")], try counting("2026-03-01T00:00"))
    #expect(open.closed.share == nil && open.extended.share == 0 && open.leftOut.withoutLimit == 1)
    #expect(open.responded.share == nil, "not known is not “no”")
    #expect(CaseRates.grouped([], by: .agency, try counting("2026-03-01T00:00")).isEmpty)
  }

  /// 8 of 10 responded, 6 of 8 solved, 5 of 8 satisfied: 24 + 26.25 + 21.875.
  @Test func weighsTheThreeRates() throws {
    var cases: [CaseFacts] = []
    for index in 0..<10 {
      var fact = try facts("2026-03-02T09:00")
      fact.respondedInTime = index < 8
      if index < 8 {
        fact.resolved = index < 6
        fact.satisfaction =
          index < 5 ? .satisfied : index < 6 ? .basicallySatisfied : .dissatisfied
      }
      cases.append(fact)
    }
    let rates = CaseRates(of: cases, try counting("2026-03-31T18:00"))
    #expect(rates.responded.step.calculation == "8 ÷ 10 = 0.8")
    #expect(rates.solved.step.calculation == "6 ÷ 8 = 0.75")
    #expect(rates.satisfied.step.calculation == "5 ÷ 8 = 0.625")
    #expect(rates.answers == [.satisfied: 5, .basicallySatisfied: 1, .dissatisfied: 2])
    #expect(rates.threeRates.result?.text(places: 2) == "72.13" && rates.threeRates.holds())
    #expect(rates.leftOut.withoutSolution == 2 && rates.leftOut.withoutSatisfaction == 2)
    let generous = CaseRates(of: cases, try counting("2026-03-31T18:00", basically: true))
    #expect(generous.satisfied.numerator == 6)
  }

  @Test func countsRedoneAndExtendedCases() throws {
    var redone = try facts("2026-03-02T09:00", closed: "2026-03-03T09:00")
    redone.isRedo = true
    var put = try facts("2026-03-02T09:00")
    (put.isExtended, put.isRedo) = (true, true)
    let plain = try facts("2026-03-02T09:00", closed: "2026-03-02T08:59")
    let rates = CaseRates(of: [redone, put, plain], try counting("2026-03-31T18:00"))
    #expect(rates.rework.step.calculation == "1 ÷ 2 = 0.5", "an open case is not reworked yet")
    #expect(rates.extended.step.calculation == "1 ÷ 3 = 1/3")
    #expect(rates.leftOut.closedBeforeFiled == 1 && rates.elapsed.count == 1)
  }

  @Test(arguments: CaseExclusion.allCases)
  func excludedCasesAreInNoRate(_ exclusion: CaseExclusion) throws {
    var fact = try facts("2026-03-02T09:00", due: "2026-03-03T00:00", closed: "2026-03-02T10:00")
    (fact.isRedo, fact.isExtended, fact.respondedInTime) = (true, true, true)
    (fact.resolved, fact.satisfaction, fact.exclusion) = (true, .satisfied, exclusion)
    let rates = CaseRates(of: [fact, fact], try counting("2026-03-31T18:00"))
    #expect(rates.all.allSatisfy { $0.numerator == 0 && $0.denominator == 0 })
    #expect(rates.leftOut.excluded == [exclusion: 2] && rates.elapsed.count == 0)
  }
}
