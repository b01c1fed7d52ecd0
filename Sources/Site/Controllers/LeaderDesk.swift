// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import Storage
import WorkingDays

/// Gathers what the leader's page, its lists and the meeting show.
struct LeaderDesk: Sendable {
  let register: any RegisterStore
  let mechanisms: [String: Mechanism]
  let past: LeaderPast

  init(_ register: any RegisterStore, mechanisms: [String: Mechanism]) {
    self.register = register
    self.mechanisms = mechanisms
    past = LeaderPast(register, mechanisms: mechanisms)
  }

  /// A year's lines and what else there is to know of them, as somebody has asked to see them.
  struct Sheet: Sendable {
    let now: Timestamp
    let view: LeaderView
    let directory: Directory
    /// The year of the plan, and the years that have one.
    let year: Int
    let years: [Int]
    /// All lines of the year, those that are no rows any more too.
    let all: [CommitmentRow]
    /// The post whose field is shown; nil for everything.
    let field: String?
    /// Whether the officer leads a field.
    let hasOwn: Bool

    /// The rows of the register within the scope.
    var rows: [CommitmentRow] { all.filter { $0.isActive && isInScope($0) } }

    func isInScope(_ row: CommitmentRow) -> Bool { field == nil || row.fields.leader == field }

    /// The moment at which last month ended.
    var monthStart: Timestamp { Timestamp(CivilMoment(now.date.firstOfMonth)) }

    /// What agencies are called, by their ids.
    var names: [String: String] {
      Dictionary(
        uniqueKeysWithValues: directory.agencies.keys.map { ($0, directory.name(ofAgency: $0)) }
      )
    }

    /// The day from which changes are told: no earlier than a year back, thirty days unless one is named.
    var since: CivilDate {
      let today = now.date
      let asked = view.since ?? today.adding(days: -30) ?? today
      return min(max(asked, today.adding(days: -366) ?? asked), today)
    }
  }

  func sheet(_ view: LeaderView, _ officer: Officer, at now: Timestamp) async throws -> Sheet {
    let directory = try await register.state(of: []).directory
    var years: [Int] = []
    for year in stride(from: now.date.year, to: now.date.year - 5, by: -1) {
      var query = CommitmentQuery(now: now)
      (query.year, query.limit) = (year, 1)
      if try await register.commitments(query).total > 0 { years.append(year) }
    }
    let year = view.year.flatMap { years.contains($0) ? $0 : nil } ?? years.first ?? now.date.year
    var query = CommitmentQuery(now: now)
    (query.year, query.limit, query.includesInactive) = (year, 1_000_000, true)
    let hasOwn = directory.leadsField(officer)
    let isOwn = hasOwn && view.scope != .all
    return Sheet(
      now: now,
      view: view,
      directory: directory,
      year: year,
      years: years,
      all: try await register.commitments(query).lines,
      field: isOwn ? officer.post : nil,
      hasOwn: hasOwn
    )
  }

  /// What waits for a leader, and what was decided and is not carried out, in order.
  func agenda(_ sheet: Sheet) async throws -> [AgendaItem] {
    let numbers = sheet.rows.filter { row in
      row.openObstacles > 0 || row.openDecisions > 0 || row.hasOpenExtension
        || row.hasProposedNotice || row.hasOpenAppeal || row.facts.isLastDayOver(at: sheet.now)
    }.map(\.number)
    let items = try await register.state(of: numbers.map { .commitment($0) }).commitments
    return AgendaItem.inOrder(
      numbers.compactMap { number in
        guard let item = items[number], let mechanism = mechanisms[item.entry.mechanism] else {
          return nil
        }
        return AgendaItem(item, by: mechanism, at: sheet.now, sheet.directory)
      }
    )
  }

  /// The open lines of the scope that an obstacle stands in the way of, by its cause.
  func obstacles(_ sheet: Sheet) async throws -> [ObstacleCause: [CommitmentRow]] {
    let rows = sheet.rows.filter { $0.openObstacles > 0 && $0.facts.phase == .open }
    let items = try await register.state(of: rows.map { .commitment($0.number) }).commitments
    var found: [ObstacleCause: [CommitmentRow]] = [:]
    for row in rows {
      let standing = items[row.number]?.obstacles.filter { $0.cleared == nil } ?? []
      for cause in Set(standing.map(\.cause)) { found[cause, default: []].append(row) }
    }
    return found
  }

  /// The lines of the scope as they stood at the end of last month.
  func lastMonth(_ sheet: Sheet) async throws -> [CommitmentRow] {
    try await past.lines(of: sheet.year, at: sheet.monthStart, now: sheet.all)
      .filter { sheet.isInScope($0) }
  }

  /// What changed in the scope since the last meeting, the latest first: one line for each commitment and
  /// kind, and none of what left and runs again.
  func changes(_ sheet: Sheet) async throws -> [(change: LeaderChange, row: CommitmentRow)] {
    let all = try await past.changes(since: Timestamp(CivilMoment(sheet.since)))
    let rows = Dictionary(uniqueKeysWithValues: sheet.all.map { ($0.number, $0) })
    var seen: Set<String> = []
    return all.reversed().compactMap { change in
      guard let row = rows[change.number], sheet.isInScope(row),
        change.kind != .left || !row.isActive || row.facts.phase != .open,
        seen.insert("\(change.kind) \(change.number)").inserted
      else { return nil }
      return (change, row)
    }
  }
}

extension Directory {
  /// Whether somebody leads a field of government (分管领导): a leader who acts as one in the mechanisms.
  ///
  /// The head of the government (市长), who acts as the head alone, and all others see everything.
  func leadsField(_ officer: Officer) -> Bool {
    guard officer.role == .leader, let post = posts[officer.post] else { return false }
    return post.mechanismRoles.isEmpty || post.mechanismRoles.contains("leader")
  }
}

extension CivilDate {
  /// The first day of its month.
  var firstOfMonth: CivilDate { adding(days: 1 - day) ?? self }
}
