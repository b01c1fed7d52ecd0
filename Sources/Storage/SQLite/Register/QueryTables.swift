// SPDX-License-Identifier: Apache-2.0
import GRDB
import Mechanisms
import Register
import WorkingDays

/// The tables that lists are made of: they follow the events within their transaction.
struct QueryTables {
  let db: Database
  let jurisdiction: Int64
  let mechanisms: [String: Mechanism]

  /// Brings the line of a subject from what it was, nil where it is new, to what it is now.
  func follow(_ now: Aggregate, from before: Aggregate?, firstIndex: Int) throws {
    switch now {
    case .intake(let intake):
      guard before == nil else { return }
      try db.cachedStatement(sql: "INSERT INTO intake VALUES (?, ?, ?)")
        .execute(arguments: [jurisdiction, intake.report, firstIndex])
    case .programme(let programme):
      guard before == nil else { return }
      try db.cachedStatement(sql: "INSERT INTO programme VALUES (?, ?, ?)")
        .execute(arguments: [jurisdiction, programme.number.year, programme.number.serial])
    case .commitment(let item):
      try put(item, from: before?.commitment)
    case .handling(let handling): try put(handling, isNew: before == nil)
    }
  }

  /// What changes in the list of commitments; nil where the subject is none.
  func move(
    to now: Aggregate,
    from before: Aggregate?,
    logSize: Int,
    _ words: WordList
  ) -> LineMove? {
    guard let item = now.commitment else { return nil }
    return LineMove(from: before?.commitment.map(row), to: row(of: item), logSize: logSize, words)
  }

  /// Computes the line of a commitment or a case anew, by the rules of now.
  func refresh(_ now: Aggregate) throws {
    switch now {
    case .intake, .programme: return
    case .commitment(let item):
      try put(whole: row(of: item), isNew: false)
      try answers.replace(item.number, with: item.openAnswers)
    case .handling(let handling): try put(handling, isNew: false)
    }
  }

  /// A mechanism that a city no longer has leaves its commitments without limits.
  private func mechanism(_ id: String) -> Mechanism {
    mechanisms[id]
      ?? Mechanism(
        Profile(id: id, title: Bilingual(zh: id, en: id), basis: .labelOnly),
        calendar: .shipped
      )
  }

  private func put(_ item: Commitment, from old: Commitment?) throws {
    let row = row(of: item)
    if let old, old.isOnlyReported(in: item) {
      try db.cachedStatement(sql: CommitmentColumns.updateReportedSQL).execute(
        arguments: StatementArguments(
          CommitmentColumns.reportedValues(of: row) + key(item.number)
        )
      )
    } else {
      try put(whole: row, isNew: old == nil)
    }
    try share(item, from: old)
    try answers.follow(item.number, item.openAnswers, from: old?.openAnswers ?? [])
  }

  private var answers: AnswerTable { AnswerTable(db: db, jurisdiction: jurisdiction) }

  private func put(whole row: CommitmentRow, isNew: Bool) throws {
    try CommitmentColumns.put(
      CommitmentColumns.values(of: row),
      key(row.number),
      isNew: isNew,
      in: db
    )
  }

  private func put(_ handling: Handling, isNew: Bool) throws {
    let row = CaseRow(handling, by: mechanism(handling.intake.mechanism))
    try CaseColumns.put(CaseColumns.values(of: row), key(row.number), isNew: isNew, in: db)
  }

  private func row(of item: Commitment) -> CommitmentRow {
    CommitmentRow(item, by: mechanism(item.entry.mechanism))
  }

  /// Keeps which agencies support a commitment.
  private func share(_ item: Commitment, from old: Commitment?) throws {
    let (before, now) = (old?.fields.supporting ?? [], item.fields.supporting)
    guard before != now else { return }
    if !before.isEmpty {
      try db.cachedStatement(
        sql: "DELETE FROM supporting WHERE jurisdictionId = ? AND year = ? AND serial = ?"
      ).execute(arguments: StatementArguments(key(item.number)))
    }
    for agency in now {
      try db.cachedStatement(sql: "INSERT INTO supporting VALUES (?, ?, ?, ?)")
        .execute(arguments: [jurisdiction, agency, item.number.year, item.number.serial])
    }
  }

  private func key(_ number: SerialNumber) -> Key { [jurisdiction, number.year, number.serial] }

  private typealias Key = [(any DatabaseValueConvertible)?]
}

extension Commitment {
  /// Whether another state of it differs at most in what was reported, shown and decided.
  fileprivate func isOnlyReported(in later: Commitment) -> Bool {
    fields == later.fields && entry == later.entry && life == later.life
      && programme == later.programme && loop == later.loop
  }
}

/// The columns of a list behind its key: jurisdiction, year and number.
protocol ListColumns {
  /// Updates a line by its values and then its key.
  static var updateSQL: String { get }
  /// Inserts a line by its key and then its values.
  static var insertSQL: String { get }
}

extension ListColumns {
  /// The statement that updates a line of a table.
  static func update(_ table: String, _ names: [String]) -> String {
    let setting = names.map { "\($0) = ?" }.joined(separator: ", ")
    return "UPDATE \(table) SET \(setting) WHERE jurisdictionId = ? AND year = ? AND serial = ?"
  }

  /// The statement that inserts a line into a table.
  static func insert(_ table: String, _ names: [String]) -> String {
    let marks = Array(repeating: "?", count: names.count + 3).joined(separator: ", ")
    return """
      INSERT INTO \(table) (jurisdictionId, year, serial, \(names.joined(separator: ", ")))
      VALUES (\(marks))
      """
  }

  /// Inserts a line that is new, or updates the one that is there.
  static func put(
    _ values: [(any DatabaseValueConvertible)?],
    _ key: [(any DatabaseValueConvertible)?],
    isNew: Bool,
    in db: Database
  ) throws {
    let (sql, arguments) = isNew ? (insertSQL, key + values) : (updateSQL, values + key)
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
  }
}
