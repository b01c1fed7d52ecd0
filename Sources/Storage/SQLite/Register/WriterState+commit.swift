// SPDX-License-Identifier: Apache-2.0
import GRDB
import Ledger
import Register

/// What waits to be kept: one order, or a batch that is kept whole or not at all.
struct Pending: Sendable {
  var commands: [(command: RegisterCommand, at: Timestamp, officer: Officer)]
  /// The versions that were seen, in the order of the commands.
  var expected: [Int?]
  var key: IdempotencyKey?
  var isDryRun: Bool
  /// In the place of commands: those of a stream.
  var stream: OrderStream?
}

/// What the orders of one pending work have come to so far.
struct Work {
  /// The directory and the numbers.
  var base: RegisterState
  /// The subjects that were changed, as they were before; without those that are new.
  var before: [Subject: Aggregate] = [:]
  /// The same as they are now.
  var touched: [Subject: Aggregate] = [:]
  var events: [RegisterEvent] = []

  /// Takes the events of one order, and what they touched of the states around them.
  mutating func take(
    _ decided: [RegisterEvent],
    from old: RegisterState,
    to state: RegisterState
  ) {
    for subject in Set(decided.map(\.subject)) {
      if touched[subject] == nil { before[subject] = Aggregate(subject, in: old) }
      touched[subject] = Aggregate(subject, in: state)
    }
    base.directory = state.directory
    base.serials = state.serials
    events += decided
  }
}

extension WriterState {
  /// How long a word makes repeated orders one.
  static let keyMilliseconds: Int64 = 24 * 3600 * 1000

  /// The log never runs back.
  ///
  /// Orders that come in together may be stamped a little out of order, and
  /// a clock may be set right by so much; they then bear the moment of the last event.
  private static let skewSeconds: Int64 = 300

  /// Decides and keeps a group within one transaction; a refusal concerns its own order only.
  mutating func commit(
    _ group: [Pending],
    in db: Database
  ) throws -> [Result<Receipt, SubmitError>] {
    let size = log.size
    begin()
    let results = try group.map { try commit($0, in: db) }
    guard log.size > size else { return results }
    try LogTables(db: db, jurisdiction: jurisdiction).keep(log.takeTiles())
    try db.cachedStatement(
      sql: "UPDATE jurisdiction SET logSize = ?, logRoot = ?, lastAt = ? WHERE id = ?"
    ).execute(
      arguments: [log.size, log.root.bytes.asData, lastAt.milliseconds, jurisdiction]
    )
    return results
  }

  private mutating func commit(
    _ pending: Pending,
    in db: Database
  ) throws -> Result<Receipt, SubmitError> {
    if let stream = pending.stream { return try commit(stream, in: db) }
    if let kept = try receipt(of: pending, in: db) { return kept }
    var work = Work(base: known)
    for (number, order) in pending.commands.enumerated() {
      let state = try state(of: order.command, work, in: db)
      let led = try led(order.command, work, in: db)
      do throws(RegisterError) {
        let expected = number < pending.expected.count ? pending.expected[number] : nil
        let decided = try decide(order, on: state, expected: expected, led: led)
        work.take(decided, from: state, to: state.evolved(by: decided))
      } catch {
        let difference = try difference(behind: error, in: db)
        return .failure(.refused(error, difference: difference, number: number))
      }
    }
    let events = work.events
    let kept: [KeptEvent]
    switch Self.kept(events) {
    case .success(let entries): kept = entries
    case .failure(let error): return .failure(.refused(error))
    }
    guard !pending.isDryRun else {
      return .success(Receipt(events: events, index: nil, logSize: log.size))
    }
    let index = log.size
    try keep(work, kept, in: db)
    try note(pending, index: index, count: events.count, in: db)
    return .success(Receipt(events: events, index: index, logSize: log.size))
  }

  /// What an order is decided upon: what it needs, as the work so far left it.
  func state(of command: RegisterCommand, _ work: Work, in db: Database) throws -> RegisterState {
    var (state, needs, known) = (work.base, command.needs, Set<Subject>())
    while !needs.isEmpty {
      for subject in needs where known.insert(subject).inserted {
        try (work.touched[subject] ?? aggregate(subject, in: db))?.put(into: &state)
      }
      needs = command.furtherNeeds(in: state).filter { !known.contains($0) }
    }
    return state
  }

  /// The events that an order makes now; the log never runs back.
  func decide(
    _ order: OrderStream.Line,
    on state: RegisterState,
    expected: Int? = nil,
    led: [Subject] = []
  ) throws(RegisterError) -> [RegisterEvent] {
    guard order.at >= lastAt.earlier(bySeconds: Self.skewSeconds) else {
      throw .timeRunsBack(lastAt.civil)
    }
    let context = RegisterContext(
      at: max(order.at, lastAt),
      officer: order.officer,
      mechanisms: mechanisms,
      expected: expected,
      led: led
    )
    return try state.decide(order.command, context)
  }

  /// Events as entries of the log; refused where one is none.
  static func kept(_ events: [RegisterEvent]) -> Result<[KeptEvent], RegisterError> {
    var entries: [KeptEvent] = []
    for event in events {
      do throws(CodingFailure) {
        let kept = try event.kept()
        guard kept.entry.count <= EntryBundle.mostBytes else {
          return .failure(.tooLong(event.change.word, limit: EntryBundle.mostBytes))
        }
        entries.append(kept)
      } catch {
        return .failure(.badValue(error.field))
      }
    }
    return .success(entries)
  }

  /// Keeps events with all that follows from them.
  mutating func keep(_ work: Work, _ kept: [KeptEvent], in db: Database) throws {
    let tables = EventTables(db: db, jurisdiction: jurisdiction)
    for (event, kept) in zip(work.events, kept) {
      let index = try log.append(kept.entry)
      try tables.append(kept, of: event, at: index)
      lastAt = max(lastAt, event.mark.at)
      if case .handling(.erased) = event.change {
        try tables.erase(event.subject)
        owesEmptying = true
      }
    }
    let lists = QueryTables(db: db, jurisdiction: jurisdiction, mechanisms: mechanisms)
    let folded = FoldedTable(db: db, jurisdiction: jurisdiction)
    for (subject, now) in work.touched {
      let before = work.before[subject]
      try lists.follow(now, from: before, firstIndex: log.size - work.events.count)
      try folded.keep(subject, now, isNew: before == nil)
    }
    if moves != nil {
      note(
        work.touched.compactMap {
          lists.move(to: $1, from: work.before[$0], logSize: log.size, words)
        }
      )
    }
    try RequestTable(db: db, jurisdiction: jurisdiction)
      .follow(work.events, firstIndex: log.size - work.events.count) { work.before[$0]?.agency }
    try SearchTables(db: db).follow(work.events, jurisdiction: jurisdiction)
    if work.events.contains(where: \.isSeenByPublic) { changesPublished = true }
    try PublicationTables(db: db, jurisdiction: jurisdiction)
      .follow(work.events, firstIndex: log.size - work.events.count, now: work.touched)
    for (serial, last) in work.base.serials where known.serials[serial] != last {
      try keepSerial(serial, last, in: db)
    }
    known = work.base
    remember(work.touched)
  }

  private func keepSerial(
    _ serial: RegisterState.Serial,
    _ last: Int,
    in db: Database
  ) throws {
    try db.cachedStatement(
      sql: "UPDATE serial SET last = ? WHERE jurisdictionId = ? AND kind = ? AND year = ?"
    ).execute(arguments: [last, jurisdiction, serial.kind, serial.year])
    guard db.changesCount == 0 else { return }
    try db.cachedStatement(sql: "INSERT INTO serial VALUES (?, ?, ?, ?)")
      .execute(arguments: [jurisdiction, serial.kind, serial.year, last])
  }

  /// What was changed since the version that a stale order saw.
  func difference(behind error: RegisterError, in db: Database) throws -> [LoggedEvent] {
    guard case .stale(let subject, let expected, _) = error else { return [] }
    return try EventTables(db: db, jurisdiction: jurisdiction)
      .history(of: subject, after: expected, limit: 100)
  }

  // MARK: - Repeated orders

  private func receipt(
    of pending: Pending,
    in db: Database
  ) throws -> Result<Receipt, SubmitError>? {
    guard let key = pending.key, let order = pending.commands.first else { return nil }
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT request, firstIndex, eventCount FROM orderKey
          WHERE jurisdictionId = ? AND person = ? AND word = ? AND keptAt > ?
          """
      ),
      arguments: [
        jurisdiction, order.officer.person, key.word,
        order.at.milliseconds - Self.keyMilliseconds,
      ]
    )
    guard let row else { return nil }
    guard row["request"] == key.request else { return .failure(.keyReused) }
    let events = try EventTables(db: db, jurisdiction: jurisdiction)
      .events(from: row["firstIndex"], limit: row["eventCount"])
    return .success(
      Receipt(
        events: events.map(\.event),
        index: row["firstIndex"],
        logSize: log.size,
        isRepeated: true
      )
    )
  }

  private func note(_ pending: Pending, index: Int, count: Int, in db: Database) throws {
    guard let key = pending.key, let order = pending.commands.first else { return }
    try db.cachedStatement(
      sql: "DELETE FROM orderKey WHERE jurisdictionId = ? AND keptAt <= ?"
    ).execute(arguments: [jurisdiction, order.at.milliseconds - Self.keyMilliseconds])
    try db.cachedStatement(sql: "INSERT INTO orderKey VALUES (?, ?, ?, ?, ?, ?, ?)").execute(
      arguments: [
        jurisdiction, order.officer.person, key.word, key.request, index, count,
        order.at.milliseconds,
      ]
    )
  }
}
