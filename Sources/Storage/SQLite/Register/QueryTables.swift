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

  /// Brings the lines of the subjects that were touched to what they are now; `shared` are those
  /// whose supporting agencies may be others than before.
  func follow(
    _ state: RegisterState,
    _ touched: Set<Subject>,
    shared: Set<Subject>,
    firstIndex: Int
  ) throws {
    for subject in touched {
      switch subject {
      case .directory: continue
      case .intake(let report):
        guard state.intakes[report] != nil else { continue }
        try insertOnce(
          into: "intake",
          key: "report = ?",
          [report],
          values: [report, firstIndex]
        )
      case .programme(let number):
        try insertOnce(
          into: "programme",
          key: "year = ? AND serial = ?",
          [number.year, number.serial],
          values: [number.year, number.serial]
        )
      case .commitment(let number):
        guard let item = state.commitments[number] else { continue }
        try put(
          CommitmentRow(item, by: mechanism(item.entry.mechanism)),
          isShared: shared.contains(subject)
        )
      case .handling(let number):
        guard let handling = state.handlings[number] else { continue }
        try put(CaseRow(handling, by: mechanism(handling.intake.mechanism)))
      }
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

  private func insertOnce(
    into table: String,
    key: String,
    _ arguments: [any DatabaseValueConvertible],
    values: [any DatabaseValueConvertible]
  ) throws {
    let isThere = try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE jurisdictionId = ? AND \(key))"
      ),
      arguments: StatementArguments([jurisdiction] + arguments)
    )
    guard isThere != true else { return }
    let marks = Array(repeating: "?", count: values.count + 1).joined(separator: ", ")
    try db.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
      .execute(arguments: StatementArguments([jurisdiction] + values))
  }

  private func put(_ row: CommitmentRow, isShared: Bool) throws {
    let key: Key = [jurisdiction, row.number.year, row.number.serial]
    let isNew = try CommitmentColumns.put(CommitmentColumns.values(of: row), key, in: db)
    guard isShared else { return }
    if !isNew {
      try db.cachedStatement(
        sql: "DELETE FROM supporting WHERE jurisdictionId = ? AND year = ? AND serial = ?"
      ).execute(arguments: StatementArguments(key))
    }
    for agency in row.fields.supporting {
      try db.cachedStatement(sql: "INSERT INTO supporting VALUES (?, ?, ?, ?)")
        .execute(arguments: [jurisdiction, agency, row.number.year, row.number.serial])
    }
  }

  private func put(_ row: CaseRow) throws {
    let key: Key = [jurisdiction, row.number.year, row.number.serial]
    _ = try CaseColumns.put(CaseColumns.values(of: row), key, in: db)
  }

  private typealias Key = [(any DatabaseValueConvertible)?]
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

  /// Updates a line, or inserts it where there is none; tells whether it is new.
  static func put(
    _ values: [(any DatabaseValueConvertible)?],
    _ key: [(any DatabaseValueConvertible)?],
    in db: Database
  ) throws -> Bool {
    try db.cachedStatement(sql: updateSQL).execute(arguments: StatementArguments(values + key))
    guard db.changesCount == 0 else { return false }
    try db.cachedStatement(sql: insertSQL).execute(arguments: StatementArguments(key + values))
    return true
  }
}
