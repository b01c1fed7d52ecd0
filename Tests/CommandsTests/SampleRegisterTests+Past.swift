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
    let past = LeaderPast(register, mechanisms: SampleRegister.mechanisms)
    for leader in [nil, "vice-3", "vice-1"] {
      let slow = slow.filter { leader == nil || $0.fields.leader == leader }
      let figures = try await past.figures(of: year, leader: leader, at: moment)
      #expect(figures == LeaderFigures(of: slow, at: moment))
      for figure in LeaderFigure.allCases {
        let lines = try await past.lines(
          of: figure,
          year: year,
          leader: leader,
          at: moment,
          limit: 5000
        )
        #expect(Set(lines) == slow.filter { figure.counts($0, at: moment) }, "\(figure)")
        #expect(lines.count == figures[figure], "\(figure)")
      }
      #expect(try await past.figures(of: year, leader: leader, at: moment) == figures)
    }
  }

  @Test("the numbers that the lists count are those of their lines", arguments: 2024...2026)
  func talliesAsItsLinesDo(year: Int) async throws {
    let register = try await played().register
    var query = CommitmentQuery(now: SampleRegister.now)
    (query.year, query.limit) = (year, 5000)
    let rows = try await register.commitments(query).lines
    let tally = try await register.tally(query)
    for figure in LeaderFigure.allCases {
      let slow = rows.filter { figure.counts($0, at: query.now) }
      #expect(tally[figure.count] == slow.count, "\(figure)")
      var some = query
      some.count = figure.count
      #expect(try await Set(register.commitments(some).lines) == Set(slow), "\(figure)")
    }
    let waits = rows.filter {
      $0.openObstacles > 0 || $0.openDecisions > 0 || $0.hasOpenExtension || $0.hasProposedNotice
        || $0.hasOpenAppeal
    }
    query.waiting = .leader
    #expect(try await Set(register.commitments(query).lines) == Set(waits))
    query.waiting = .lastDay
    let late = rows.filter { $0.facts.isLastDayOver(at: query.now) }
    #expect(try await Set(register.commitments(query).lines) == Set(late))
    #expect(try await register.years(2020...2027) == [2026, 2025, 2024])
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
