// SPDX-License-Identifier: Apache-2.0
import GRDB
import Mechanisms
import Register
import TestSupport
import Testing
import WorkingDays

@testable import Storage

/// Counts that are kept say what counting anew says, whatever happens and however time passes.
struct KeptCountsTests {
  @Test(arguments: 0..<4 as Range<UInt64>)
  func keptCountsAreWhatIsThere(seed: UInt64) async throws {
    try await withFolder { path in
      let store = try SQLiteStore(path: path, edition: "1")
      let register = try await foundedRegister(store)
      var random = SplitMix64(seed: seed)
      _ = try await register.submit(
        Order(.intake(.open(sheet)), at: Office.start, officer: Office.supervisor)
      )
      var now = Office.start
      var (taken, pages) = (0, 0)
      for _ in 0..<200 {
        if random.next() % 4 == 0 {
          now = Timestamp(milliseconds: now.milliseconds + Int64(random.next() % 40 * 86_400_000))
        }
        let (command, officer) = command(&random)
        if (try? await register.submit(Order(command, at: now, officer: officer))) != nil {
          taken += 1
        }
        // Views of which some were not asked for in a while, and some never.
        for _ in 0..<6 {
          let view = view(&random, now: now)
          let kept = try await register.verdicts(view)
          let counted = try await store.pool.read { db in
            try VerdictCount(view, jurisdiction: register.id, logSize: 0, in: db).counts
          }
          #expect(kept == counted, "\(view)")
          let page = try await register.commitments(view)
          #expect(page.total == page.lines.count, "\(view)")
          pages += try await pagesInMemoryAreThoseRead(view, &random, register)
        }
      }
      #expect(taken > 40)
      #expect(pages > 1000)
    }
  }

  @Test func daysHoldTheirLines() async throws {
    try await withFolder { path in
      let register = try await foundedRegister(try SQLiteStore(path: path, edition: "1"))
      var commands: [RegisterCommand] = [.intake(.open(sheet))]
      for (index, candidate) in sheet.candidates.enumerated() {
        commands.append(.intake(.accept(sheet, candidate.span, Acceptance())))
        guard index % 4 > 0, let number = SerialNumber(year: 2026, serial: index + 1) else {
          continue
        }
        commands.append(.commitment(number, .assign))
      }
      for command in commands {
        let order = Order(command, at: Office.start, officer: Office.supervisor)
        _ = try await register.submit(order)
      }
      let end = Office.start.later(bySeconds: 300 * 86_400)
      var query = CommitmentQuery(now: Office.start)
      (query.dueFrom, query.dueBefore, query.limit) = (Office.start, end, 1000)
      let lines = try await register.readPage(query).lines
      let expected = Dictionary(grouping: lines) { $0.facts.nextDue?.lastDay ?? .last }
        .map { DueDay(day: $0.key, count: $0.value.count, lines: Array($0.value.prefix(2))) }
        .sorted { $0.day < $1.day }
      #expect(try await register.dueDays(Office.start..<end, linesEach: 2) == expected)
      #expect(expected.contains { $0.count > 2 })
    }
  }

  /// Walks through a list in some order; returns how many pages came out of memory.
  private func pagesInMemoryAreThoseRead(
    _ view: CommitmentQuery,
    _ random: inout SplitMix64,
    _ register: SQLiteRegister
  ) async throws -> Int {
    var query = view
    let orders = CommitmentQuery.Order.allCases
    query.order = orders[Int(random.next() % UInt64(orders.count))]
    query.limit = Int(random.next() % 4) + 1
    if random.next() % 4 == 0 { query.verdict = .running }
    if random.next() % 8 == 0 { query.isUnknown = true }
    var pages = 0
    repeat {
      guard let kept = try await register.keptPage(query) else { return pages }
      let read = try await register.readPage(query)
      #expect(kept.lines == read.lines, "\(query)")
      #expect(kept.next == read.next, "\(query)")
      #expect(kept.total == read.total, "\(query)")
      query.after = kept.next
      pages += 1
    } while query.after != nil
    return pages
  }

  /// Sixteen statements, some with a day of their own.
  private var sheet: ReportSheet {
    var text: [UInt8] = []
    let candidates = (0..<16).map { number in
      var fields = CommitmentFields()
      fields.title = "第\(number)件"
      fields.lead = number % 2 == 0 ? "zhujian" : "jiaoyu"
      fields.deadline =
        number % 3 == 0 ? CivilDate(year: 2026, month: 2 + number % 9, day: 15) : nil
      let start = text.count
      text += "办成第\(number)件实事。".utf8
      return ReportSheet.Candidate(span: TextSpan(start..<text.count), section: "一", fields: fields)
    }
    return ReportSheet(
      report: Office.report,
      place: "青禾市",
      year: 2026,
      text: text,
      candidates: candidates
    )
  }

  private func command(_ random: inout SplitMix64) -> (RegisterCommand, Officer) {
    func pick<T>(_ things: [T]) -> T { things[Int(random.next() % UInt64(things.count))] }
    let number = SerialNumber(year: 2026, serial: Int(random.next() % 16) + 1) ?? .blank
    let lead = pick([Office.housing, Office.schools])
    switch random.next() % 11 {
    case 0, 1:
      let span = pick(sheet.candidates).span
      return (.intake(.accept(sheet, span, Acceptance())), Office.supervisor)
    case 2, 3, 4:
      let saying = pick([Saying.running, .done, .blocked, .notStarted])
      return (.commitment(number, .update(Update(saying: saying, text: "在办"), filing: nil)), lead)
    case 5:
      let topic = FieldValue(text: pick(["城建", "教育"]))
      return (.commitment(number, .correct(.topic, topic, reason: "归类")), Office.supervisor)
    case 6:
      let kind = FieldValue(text: pick(["task", "livelihood"]))
      return (.commitment(number, .correct(.kind, kind, reason: "归类")), Office.supervisor)
    case 7:
      let leader = FieldValue(text: "fushizhang")
      return (.commitment(number, .correct(.leader, leader, reason: "分管")), Office.supervisor)
    case 8, 9: return (.commitment(number, .assign), Office.supervisor)
    default: return (.commitment(number, .withdraw(.duplicate, note: "")), Office.supervisor)
    }
  }

  private func view(_ random: inout SplitMix64, now: Timestamp) -> CommitmentQuery {
    var view = CommitmentQuery(now: now)
    let next = Timestamp(milliseconds: now.milliseconds + 1)
    switch random.next() % 12 {
    case 0: view.lead = "zhujian"
    case 1: view.agency = "jiaoyu"
    case 2: view.topic = "城建"
    case 3: view.kind = "livelihood"
    case 4: view.leader = "fushizhang"
    case 5: view.said = .done
    case 6: view.dueBefore = next
    case 7:
      view.dueFrom = next
      view.dueBefore = Timestamp(milliseconds: now.milliseconds + 30 * 86_400_000)
    case 8: view.waiting = .running
    case 9: (view.year, view.isNotShown) = (2026, true)
    case 10: view.words = "实事"
    default: break
    }
    return view
  }
}
