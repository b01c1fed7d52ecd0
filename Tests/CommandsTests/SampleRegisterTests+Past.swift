// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import Storage
import Testing
import WorkingDays

@testable import Commands
@testable import Site

extension SampleRegisterTests {
  @Test(
    "lines as they stood at the end of a month are those of the log folded up to then",
    arguments: [(2026, 11), (2026, 7), (2026, 2), (2025, 12), (2024, 1)]
  )
  func standsAsItDid(year: Int, month: Int) async throws {
    let register = try await played().register
    let day = try #require(CivilDate(year: year, month: month, day: 1))
    let moment = Timestamp(CivilMoment(day))
    var state = RegisterState()
    for logged in try await register.events(from: 0, limit: .max) {
      guard logged.event.mark.at < moment else { break }
      state.evolve(logged.event)
    }
    var slow: Set<CommitmentRow> = []
    for item in state.commitments.values where item.isActive && item.number.year == year {
      let mechanism = try #require(SampleRegister.mechanisms[item.entry.mechanism])
      slow.insert(CommitmentRow(item, by: mechanism))
    }
    var query = CommitmentQuery(now: SampleRegister.now)
    (query.year, query.limit, query.includesInactive) = (year, 5000, true)
    let now = try await register.commitments(query).lines
    let past = LeaderPast(register, mechanisms: SampleRegister.mechanisms)
    let fast = try await past.lines(of: year, at: moment, now: now)
    #expect(Set(fast) == slow)
    #expect(fast.count == slow.count)
    #expect(try await past.lines(of: year, at: moment, now: []) == fast)
  }

  @Test("changes since a day go on from where they were told")
  func tellsChangesAgain() async throws {
    let register = try await played().register
    let day = try #require(CivilDate(year: 2026, month: 10, day: 21))
    let past = LeaderPast(register, mechanisms: SampleRegister.mechanisms)
    let first = try await past.changes(since: Timestamp(CivilMoment(day)))
    #expect(!first.isEmpty)
    #expect(first.allSatisfy { $0.day >= day })
    #expect(try await past.changes(since: Timestamp(CivilMoment(day))) == first)
  }
}
