// SPDX-License-Identifier: Apache-2.0
import GRDB
import Register

extension WriterState {
  /// No more are looked up of what an agency leads: a refusal names a few.
  private static let ledCount = 6

  /// What the agency that a command would close leads still, a few of it.
  ///
  /// The tables know what was kept; what the work so far touched is as it left it.
  func led(_ command: RegisterCommand, _ work: Work, in db: Database) throws -> [Subject] {
    guard let agency = command.closes else { return [] }
    let limit = Self.ledCount + work.touched.count
    let items = try numbers(
      "commitment",
      "lead = ? AND isActive AND phase IN ('open', 'unregistered')",
      agency,
      limit,
      in: db
    )
    let cases = try numbers("handling", "agency = ? AND phase = 'open'", agency, limit, in: db)
    let kept = items.map { Subject.commitment($0) } + cases.map { Subject.handling($0) }
    var state = RegisterState()
    for aggregate in work.touched.values { aggregate.put(into: &state) }
    let touched = state.led(by: agency, limit: Self.ledCount)
    return Array((kept.filter { work.touched[$0] == nil } + touched).prefix(Self.ledCount))
  }

  private func numbers(
    _ table: String,
    _ condition: String,
    _ agency: String,
    _ limit: Int,
    in db: Database
  ) throws -> [SerialNumber] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT year, serial FROM \(table) WHERE jurisdictionId = ? AND \(condition)
          ORDER BY year, serial LIMIT ?
          """
      ),
      arguments: [jurisdiction, agency, limit]
    )
    return rows.compactMap { SerialNumber(year: $0[0], serial: $0[1]) }
  }
}
