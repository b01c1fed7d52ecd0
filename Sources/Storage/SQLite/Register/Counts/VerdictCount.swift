// SPDX-License-Identifier: Apache-2.0
import GRDB
import Register
import WorkingDays

/// How many lines of a view bear each verdict, and as long as what that is so.
struct VerdictCount: Sendable {
  private(set) var counts: [CommitmentVerdict: Int]
  /// The size of the log that it is of.
  private(set) var logSize: Int
  /// From when until before when no line changes its verdict, or comes or goes, by time alone.
  private var valid: Range<Timestamp>
  /// What is planned of the year by then, in thousandths.
  private let planned: Int

  /// Counts the lines of a query by the database.
  init(_ query: CommitmentQuery, jurisdiction: Int64, logSize: Int, in db: Database) throws {
    let now = query.now
    self.logSize = logSize
    planned = VerdictFacts.planned(year: now.date.year, at: now)
    let filter = CommitmentFilter(query, jurisdiction: jurisdiction, countsVerdicts: true)
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(CommitmentFilter.verdict) AS verdict, count(*),
            min(CASE WHEN lastDue > :now THEN lastDue END)
          FROM commitment WHERE \(filter.condition) GROUP BY verdict
          """
      ),
      arguments: filter.arguments
    )
    var counts: [CommitmentVerdict: Int] = [:]
    for row in rows {
      if let verdict = CommitmentVerdict(rawValue: row[0]) { counts[verdict] = row[1] }
    }
    self.counts = counts
    // Lines that are not in the view may come in when their limit runs out.
    let next = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT coalesce(nextDue, \(Int64.max)) FROM commitment
          WHERE jurisdictionId = ? AND isActive = 1 AND coalesce(nextDue, \(Int64.max)) > ?
          ORDER BY coalesce(nextDue, \(Int64.max)) LIMIT 1
          """
      ),
      arguments: [jurisdiction, now.milliseconds]
    )
    let end = min(next ?? .max, rows.compactMap { $0[2] as Int64? }.min() ?? .max)
    valid = now..<Timestamp(milliseconds: max(end, now.milliseconds))
  }

  /// Counts the lines of a query in memory.
  init(_ index: LineIndex, _ filter: LineFilter, at now: Timestamp, logSize: Int) {
    self.logSize = logSize
    planned = VerdictFacts.planned(year: now.date.year, at: now)
    var counts: [CommitmentVerdict: Int] = [:]
    var end = index.nextDue(after: now) ?? Timestamp(milliseconds: .max)
    index.each(filter) { line in
      counts[filter.word(of: line), default: 0] += 1
      if let due = line.facts.lastDue, due > now { end = min(end, due) }
    }
    self.counts = counts
    valid = now..<end
  }

  /// Whether it holds at a moment, but for what was changed since.
  func holds(at now: Timestamp) -> Bool {
    valid.contains(now) && planned == VerdictFacts.planned(year: now.date.year, at: now)
      && valid.lowerBound.date.year == now.date.year
  }

  /// Brings it up to a later size of the log by what was changed until then.
  mutating func take(
    _ moves: some Sequence<LineMove>,
    of filter: LineFilter,
    upTo size: Int,
    at now: Timestamp
  ) {
    for move in moves {
      if let before = move.before, filter.holds(before) {
        counts[filter.word(of: before), default: 0] -= 1
      }
      if let after = move.after, filter.holds(after) {
        counts[filter.word(of: after), default: 0] += 1
      }
      for due in [move.row.facts.nextDue, move.row.facts.lastDue] {
        if let due, due > now, due < valid.upperBound { valid = valid.lowerBound..<due }
      }
    }
    logSize = size
  }
}
