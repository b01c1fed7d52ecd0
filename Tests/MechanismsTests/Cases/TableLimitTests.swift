// SPDX-License-Identifier: Apache-2.0
import Profiles
import Testing
import WorkingDays

@testable import Mechanisms

/// Limits of a city's table go before those of the mechanism.
struct TableLimitTests {
  private func hotline() throws -> Profile {
    try #require(ProfileLibrary.shipped.profiles["hotline-12345"])
  }

  private func limit(_ severity: String?, _ count: Int, _ unit: ClockUnit) -> TableLimit {
    TableLimit(
      caseClass: "help",
      severity: severity,
      stage: "answer",
      count: count,
      unit: unit,
      source: "hotline-12345.limits.csv"
    )
  }

  @Test func theyStandBehindTheTimeToDoItAgainAndBeforeAllOthers() throws {
    let profile = try hotline()
    let own = try #require(profile.stage("answer")).stage.limits
    let laid = profile.overlaid(with: [limit(nil, 4, .workingDay), limit("danger", 1, .urgentHour)])
    let limits = try #require(laid.stage("answer")).stage.limits
    #expect(limits.count == own.count + 2)
    #expect(limits[0].start == .sentBack)
    #expect(limits[1].severities == ["danger"])
    #expect(limits[1].term == .count(1, .urgentHour))
    #expect(limits[2].severities.isEmpty)
    #expect(limits[2].classes == ["help"])
    #expect(limits[2].start == .stage("dispatch"))
    #expect(limits[2].origin == .source("hotline-12345.limits.csv"))
    #expect(Array(limits.dropFirst(3)) == Array(own.dropFirst()))
    #expect(laid.stage("sign")?.stage == profile.stage("sign")?.stage)
  }

  @Test func aStageOfNobodysLimitsCountsFromTheAssignment() throws {
    var close = limit(nil, 2, .workingDay)
    close.stage = "close"
    let laid = try hotline().overlaid(with: [close])
    let limits = try #require(laid.stage("close")).stage.limits
    #expect(limits.map(\.start) == [.stage("dispatch")])
  }

  @Test func theStageOfTheAnswerIsTheOneWhereNobodySays() throws {
    #expect(try hotline().limitedStage?.id == "answer")
    let city = try #require(ProfileLibrary.shipped.profiles["city-management"])
    #expect(city.limitedStage?.id == "serve")
  }

  @Test func aMechanismThatLimitsNothingTakesThemToo() throws {
    func entry(_ id: String) -> NamedEntry {
      NamedEntry(id: id, title: Bilingual(zh: id, en: id), origin: .assumed)
    }
    var profile = Profile(id: "bare", title: Bilingual(zh: "无", en: "none"), basis: .labelOnly)
    profile.stages = [
      Stage(entry: entry("register"), act: .register, by: "a"),
      Stage(entry: entry("report"), act: .report, by: "b"),
    ]
    #expect(profile.limitedStage?.id == "report")
    var limit = limit(nil, 3, .naturalDay)
    limit.stage = "report"
    let limits = try #require(profile.overlaid(with: [limit]).stage("report")).stage.limits
    #expect(limits.map(\.start) == [.stage("register")])
    #expect(limits.map(\.clock) == [ClockRule()])
  }
}
