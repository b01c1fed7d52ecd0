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

  /// What there is to know of a year before its lines are asked for, as somebody has asked to see it.
  struct Sheet: Sendable {
    let now: Timestamp
    let view: LeaderView
    let directory: Directory
    /// The year of the plan, and the years that have one.
    let year: Int
    let years: [Int]
    /// The post whose field is shown; nil for everything.
    let field: String?
    /// Whether the officer leads a field.
    let hasOwn: Bool

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
    let years = try await register.years(now.date.year - 4...now.date.year)
    let year = view.year.flatMap { years.contains($0) ? $0 : nil } ?? years.first ?? now.date.year
    let hasOwn = directory.leadsField(officer)
    let isOwn = hasOwn && view.scope != .all
    return Sheet(
      now: now,
      view: view,
      directory: directory,
      year: year,
      years: years,
      field: isOwn ? officer.post : nil,
      hasOwn: hasOwn
    )
  }

  // MARK: - Numbers and the lists behind them

  /// The active lines of the year within the scope, as they stand now.
  private func query(_ sheet: Sheet) -> CommitmentQuery {
    var query = CommitmentQuery(now: sheet.now)
    (query.year, query.leader, query.limit) = (sheet.year, sheet.field, Self.mostLines)
    return query
  }

  /// The five numbers now.
  func figures(_ sheet: Sheet) async throws -> LeaderFigures {
    LeaderFigures(try await register.tally(query(sheet)))
  }

  /// The five numbers as they stood at the end of last month.
  func lastMonth(_ sheet: Sheet) async throws -> LeaderFigures {
    try await past.figures(of: sheet.year, leader: sheet.field, at: sheet.monthStart)
  }

  /// The first lines that count in a number, and how many there are, now or then.
  func lines(
    of figure: LeaderFigure,
    _ sheet: Sheet
  ) async throws -> (rows: [CommitmentRow], total: Int) {
    let limit = LeaderListPage.shownLines
    guard !sheet.view.isThen else {
      let rows = try await past.lines(
        of: figure,
        year: sheet.year,
        leader: sheet.field,
        at: sheet.monthStart,
        limit: limit
      )
      return (rows, try await lastMonth(sheet)[figure])
    }
    var query = query(sheet)
    (query.count, query.order, query.limit) = (figure.count, .entered, limit)
    let page = try await register.commitments(query)
    return (page.lines, page.total)
  }

  // MARK: - What waits

  /// What waits for a leader, and what was decided and is not carried out, in order.
  func agenda(_ sheet: Sheet) async throws -> [AgendaItem] {
    var numbers: Set<SerialNumber> = []
    for waiting in [WaitingFor.leader, .lastDay] {
      var query = query(sheet)
      query.waiting = waiting
      numbers.formUnion(try await register.commitments(query).lines.map(\.number))
    }
    let items = try await register.state(of: numbers.map { .commitment($0) }).commitments
    return AgendaItem.inOrder(
      items.values.compactMap { item in
        mechanisms[item.entry.mechanism].flatMap {
          AgendaItem(item, by: $0, at: sheet.now, sheet.directory)
        }
      }
    )
  }

  /// The open lines of the scope that an obstacle stands in the way of, by its cause.
  func obstacles(_ sheet: Sheet) async throws -> [ObstacleCause: [CommitmentRow]] {
    var query = query(sheet)
    query.waiting = .leader
    let rows = try await register.commitments(query).lines
      .filter { $0.openObstacles > 0 && $0.facts.phase == .open }
    let items = try await register.state(of: rows.map { .commitment($0.number) }).commitments
    var found: [ObstacleCause: [CommitmentRow]] = [:]
    for row in rows {
      let standing = items[row.number]?.obstacles.filter { $0.cleared == nil } ?? []
      for cause in Set(standing.map(\.cause)) { found[cause, default: []].append(row) }
    }
    return found
  }

  // MARK: - What changed

  /// What changed in the scope since the last meeting, the latest first: one line for each commitment and
  /// kind, and none of what left and runs again.
  func changes(_ sheet: Sheet) async throws -> [(change: LeaderChange, row: CommitmentRow)] {
    let all = try await past.changes(since: Timestamp(CivilMoment(sheet.since)))
      .filter { $0.number.year == sheet.year }
    let items = try await register.state(of: Set(all.map(\.number)).map { .commitment($0) })
      .commitments
    var seen: Set<String> = []
    return all.reversed().compactMap { change in
      guard let row = items[change.number].flatMap(row(of:)), isInScope(row, sheet),
        change.kind != .left || !row.isActive || row.facts.phase != .open,
        seen.insert("\(change.kind) \(change.number)").inserted
      else { return nil }
      return (change, row)
    }
  }

  /// The line of a commitment; nil where the city no longer has its mechanism.
  func row(of item: Commitment) -> CommitmentRow? {
    mechanisms[item.entry.mechanism].map { CommitmentRow(item, by: $0) }
  }

  private func isInScope(_ row: CommitmentRow, _ sheet: Sheet) -> Bool {
    sheet.field == nil || row.fields.leader == sheet.field
  }

  /// How many lines that wait are read at most.
  private static let mostLines = 1_000_000
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
