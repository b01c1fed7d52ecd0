// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import Storage
import WorkingDays

/// Reads what the desk shows from lists that are indexed, and the state of what is shown alone.
struct DeskReader: Sendable {
  let register: any RegisterStore
  let mechanisms: [String: Mechanism]
  let officer: Officer
  let now: Timestamp

  /// How many lines of a queue stand on the desk, and on a page of its own.
  static let fewLines = 10
  static let manyLines = 50

  /// The first lines of all queues, or a page of one.
  func groups(_ view: DeskView) async throws -> (groups: [DeskGroup], state: RegisterState) {
    var found: [Found] = []
    for queue in view.queue.map({ [$0] }) ?? DeskQueue.allCases {
      found.append(try await self.found(queue, view))
    }
    let subjects = found.flatMap(\.subjects) + (view.at.map { [$0] } ?? [])
    let state = try await register.state(of: Array(Set(subjects)))
    let lines = DeskLines(state: state, mechanisms: mechanisms, officer: officer, now: now)
    let groups = found.map { found in
      DeskGroup(
        queue: found.queue,
        count: found.count,
        lines: found.subjects.compactMap { lines.line($0, in: found.queue) },
        next: found.next
      )
    }
    return (groups, state)
  }

  /// What a queue holds.
  private struct Found {
    let queue: DeskQueue
    let count: Int
    let subjects: [Subject]
    let next: String?
  }

  private func found(_ queue: DeskQueue, _ view: DeskView) async throws -> Found {
    let limit = view.queue == nil ? Self.fewLines : Self.manyLines
    let after = view.queue == nil ? nil : view.after
    if queue == .sample { return try await sample(limit, after: after) }
    if queue == .cases {
      var query = CaseQuery(now: now)
      query.isOverdue = true
      query.limit = limit
      query.after = after
      let page = try await register.cases(query)
      let subjects = page.lines.map { Subject.handling($0.number) }
      return Found(queue: queue, count: page.total, subjects: subjects, next: page.next)
    }
    var query = query(of: queue)
    query.limit = limit
    query.after = after
    let page = try await register.commitments(query)
    let subjects = page.lines.map { Subject.commitment($0.number) }
    return Found(queue: queue, count: page.total, subjects: subjects, next: page.next)
  }

  private func sample(_ limit: Int, after: String?) async throws -> Found {
    let draw = try await draw()
    let start = after.flatMap { SerialNumber($0) }
    let rest = draw.numbers.drop { number in start.map { number <= $0 } ?? false }
    let page = rest.prefix(limit)
    return Found(
      queue: .sample,
      count: draw.numbers.count,
      subjects: page.map { .commitment($0) },
      next: rest.count > limit ? page.last?.description : nil
    )
  }

  /// The draw of this month, of all numbers that were given out for this year.
  func draw() async throws -> MonthlyDraw {
    var query = CommitmentQuery(now: now)
    query.year = now.date.year
    query.includesInactive = true
    query.limit = 1
    let last = try await register.commitments(query).lines.first?.number
    return MonthlyDraw(jurisdiction: register.jurisdiction, on: now.date, last: last)
  }

  // MARK: - Queues

  private func query(of queue: DeskQueue) -> CommitmentQuery {
    var query = CommitmentQuery(now: now)
    query.order = .due
    switch queue {
    case .overdue: query.dueBefore = now.next
    case .soon:
      query.dueFrom = now.next
      query.dueBefore = soon
    case .extensions: query.waiting = .extensionDecision
    case .notices: query.waiting = .noticeDecision
    case .review: query.waiting = .stages(places(of: .review))
    case .strikeOff: query.waiting = .stages(places(of: .strikeOff))
    case .assign: query.waiting = .stages(places(of: .assign))
    case .returned: query.waiting = .returns(atLeast: 2)
    case .silent: query.waiting = .word(silence)
    case .claims:
      query.waiting = .running
      query.said = .done
      query.isNotShown = true
    case .sample, .cases: break
    }
    return query
  }

  /// The end of the third working day from today.
  private var soon: Timestamp {
    let calendar = WorkingCalendar.shipped
    var day = now.date
    for _ in 0..<DeskQueue.soonWorkingDays {
      day = calendar.nextWorkingDay(after: day) ?? day
    }
    return Timestamp(CivilMoment(day.adding(days: 1) ?? day))
  }

  private func places(of act: Act) -> Set<StagePlace> {
    Set(
      mechanisms.flatMap { id, mechanism in
        mechanism.profile.stages.filter { $0.act == act }
          .map { StagePlace(mechanism: id, stage: $0.id) }
      }
    )
  }

  /// From when on a report is not too old: the longest way between two nodes of the year, or 30 days.
  private var silence: SilenceLimits {
    func before(days: Int) -> Timestamp { now.earlier(bySeconds: Int64(days) * 86_400) }
    var limits = SilenceLimits(since: before(days: 30))
    for (id, mechanism) in mechanisms {
      for severity in mechanism.profile.severities {
        guard let days = mechanism.profile.longestNodeGap(of: severity.id) else { continue }
        let kind = SilenceLimits.Kind(mechanism: id, severity: severity.id)
        limits.own[kind] = before(days: days)
      }
    }
    return limits
  }
}

extension Profile {
  /// The most days between two nodes of a severity, from the last of a year to the first of the next
  /// too; nil where there are none.
  func longestNodeGap(of severity: String) -> Int? {
    let rule = nodes.first { $0.severities.isEmpty || $0.severities.contains(severity) }
    let days = [2025, 2026].flatMap { year in
      (rule?.days ?? []).compactMap { $0.date(in: year) }
    }.sorted()
    return zip(days, days.dropFirst()).map { $1.days(since: $0) }.max()
  }
}
