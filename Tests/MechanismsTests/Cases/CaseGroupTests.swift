// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import TestSupport
import Testing
import WorkingDays

/// Invented cases: counted at once they are what a slow count gives, and groups add up.
@Suite struct CaseGroupTests {
  private static func facts(_ random: inout SplitMix64) -> [CaseFacts] {
    let start = CivilMoment(CivilDate(dayNumber: 20_400) ?? .first)
    func moment(_ days: Int) -> CivilMoment {
      start.adding(minutes: Int.random(in: 0...days * 1440, using: &random)) ?? start
    }
    return (0..<Int.random(in: 0...40, using: &random)).map { _ in
      CaseFacts(
        agency: ["水务局", "交通局", "城管局"].randomElement(using: &random) ?? "",
        kind: ["咨询", "投诉"].randomElement(using: &random) ?? "",
        opened: moment(60),
        due: Bool.random(using: &random) ? moment(90) : nil,
        closed: Bool.random(using: &random) ? moment(120) : nil,
        handled: Bool.random(using: &random) ? moment(90) : nil,
        isRedo: Bool.random(using: &random),
        isExtended: Bool.random(using: &random),
        respondedInTime: [true, false, nil].randomElement(using: &random) ?? nil,
        resolved: [true, false, nil].randomElement(using: &random) ?? nil,
        satisfaction: (Satisfaction.allCases + [nil]).randomElement(using: &random) ?? nil,
        exclusion: (CaseExclusion.allCases + [CaseExclusion?](repeating: nil, count: 8))
          .randomElement(using: &random) ?? nil
      )
    }
  }

  private static func counting(_ random: inout SplitMix64) -> CaseCounting {
    let day = CivilDate(dayNumber: 20_400 + Int.random(in: 30...120, using: &random)) ?? .first
    return CaseCounting(
      at: CivilMoment(day),
      calendar: .shipped,
      countsBasicallySatisfied: Bool.random(using: &random)
    )
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func countsWhatASlowCountGives(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let facts = Self.facts(&random)
    var counting = Self.counting(&random)
    if seed % 3 == 0 {
      let hours = [
        (opens: try #require(MinuteOfDay("00:00")), closes: try #require(MinuteOfDay("07:15"))),
        (opens: try #require(MinuteOfDay("20:00")), closes: try #require(MinuteOfDay("24:00"))),
      ]
      counting.hours = try BusinessHours(hours)
    }
    #expect(SlowCaseRates(CaseRates(of: facts, counting)) == SlowCaseRates(facts, counting))
    var tally = CaseTally(counting)
    for fact in facts.shuffled(using: &random) { tally.add(fact) }
    #expect(tally.rates == CaseRates(of: facts, counting), "in any order")
  }

  @Test(arguments: 0..<30 as Range<UInt64>, CaseGrouping.allCases)
  func groupsAddUp(_ seed: UInt64, _ grouping: CaseGrouping) throws {
    var random = SplitMix64(seed: seed &* 977)
    let facts = Self.facts(&random) + Self.facts(&random)
    let counting = Self.counting(&random)
    let groups = CaseRates.grouped(facts, by: grouping, counting)
    let slow = Dictionary(grouping: facts) { Self.key($0, grouping, counting.now) }
    #expect(groups.count == slow.count)
    for group in groups {
      let members = try #require(slow[group.key])
      #expect(SlowCaseRates(group.rates) == SlowCaseRates(members, counting))
    }
    let keys = groups.map(\.key)
    #expect(keys.compactMap(\.self) == keys.compactMap(\.self).sorted())
    #expect(keys.dropLast().allSatisfy { $0 != nil }, "those without a key come last")
    guard !groups.isEmpty else { return }
    let all = CaseRates(of: facts, counting)
    #expect(try Rate.pooled(groups.map(\.rates.closed)) == all.closed)
    #expect(try Rate.pooled(groups.map(\.rates.satisfied)) == all.satisfied)
    #expect(groups.reduce(0) { $0 + $1.rates.working.minutes } == all.working.minutes)
  }

  private static func key(
    _ facts: CaseFacts,
    _ grouping: CaseGrouping,
    _ now: CivilMoment
  ) -> String? {
    func month(_ moment: CivilMoment) -> String { String(moment.description.prefix(7)) }
    return switch grouping {
    case .agency: facts.agency
    case .kind: facts.kind
    case .monthFiled: month(facts.opened)
    case .monthDue: facts.due.map(month)
    case .monthClosed: facts.closed.flatMap { $0 <= now ? month($0) : nil }
    }
  }

  @Test func twoUnitsAreNotTheMeanOfTheirRates() throws {
    let due = try Given.moment("2026-03-10T00:00")
    func unit(_ agency: String, closed: Int, of count: Int) throws -> [CaseFacts] {
      try (0..<count).map { index in
        CaseFacts(
          agency: agency,
          kind: "投诉",
          opened: try Given.moment("2026-03-02T09:00"),
          due: due,
          closed: index < closed ? try Given.moment("2026-03-03T09:00") : nil
        )
      }
    }
    let facts = try unit("甲", closed: 1, of: 2) + unit("乙", closed: 98, of: 98)
    let counting = CaseCounting(at: try Given.moment("2026-03-31T00:00"), calendar: .shipped)
    let groups = CaseRates.grouped(facts, by: .agency, counting)
    #expect(groups.map(\.key) == ["乙", "甲"])
    #expect(groups.map { $0.rates.closed.share?.percent() } == ["100.00 %", "50.00 %"])
    #expect(CaseRates(of: facts, counting).closed.share?.percent() == "99.00 %")
  }

  @Test func aCaseOfThreeHundredYearsIsCounted() throws {
    let now = try Given.moment("2199-12-31T23:59")
    let fact = CaseFacts(agency: "甲", kind: "乙", opened: CivilMoment(.first), closed: now)
    let counting = CaseCounting(at: now, calendar: .shipped)
    #expect(SlowCaseRates(CaseRates(of: [fact], counting)) == SlowCaseRates([fact], counting))
  }
}
