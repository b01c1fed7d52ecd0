// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Ledger
import Mechanisms
import Register

/// What the one writer of a jurisdiction has in mind: the right edge of the log, the directory, the
/// numbers given out, and the subjects it met last.
///
/// It follows from the tables and is only ever changed together with them: a transaction that fails
/// takes the state back that it began with.
struct WriterState: Sendable {
  let jurisdiction: Int64
  let mechanisms: [String: Mechanism]
  var log: LedgerLog
  var known: RegisterState
  var lastAt: Timestamp

  /// Subjects met lately, in two generations: of the older one what is not met again is forgotten.
  private var young: [Subject: Aggregate] = [:]
  private var old: [Subject: Aggregate] = [:]

  /// How many subjects a generation holds.
  private static let generation = 4096

  /// One subject that was folded.
  enum Aggregate: Sendable {
    case intake(Intake)
    case commitment(Commitment)
    case programme(Programme)
    case handling(Handling)
  }

  /// Reads the state from the tables.
  ///
  /// - Throws: ``StorageError`` with `corrupt` where the log is not the one that was acknowledged.
  init(_ row: Row, mechanisms: [String: Mechanism], in db: Database) throws {
    let jurisdiction: Int64 = row["id"]
    self.jurisdiction = jurisdiction
    self.mechanisms = mechanisms
    let tables = LogTables(db: db, jurisdiction: jurisdiction)
    guard let root = LedgerHash([UInt8](row["logRoot"] as Data)) else {
      throw StorageError(.corrupt, "The root of the log is no hash.")
    }
    let checkpoint = try Checkpoint(origin: row["origin"], size: row["logSize"], root: root)
    do {
      log = try LedgerLog(resuming: checkpoint) { path in try tables.tile(path) }
    } catch let error as LedgerError {
      throw StorageError(
        .corrupt,
        "The log of \(row["name"] as String) is not the one that was acknowledged.",
        cause: "\(error)"
      )
    }
    known = RegisterState()
    lastAt = Timestamp(milliseconds: row["lastAt"])
    let events = EventTables(db: db, jurisdiction: jurisdiction)
    for logged in try events.history(of: .directory) { known.evolve(logged.event) }
    let serials = try Row.fetchAll(
      db,
      sql: "SELECT kind, year, last FROM serial WHERE jurisdictionId = ?",
      arguments: [jurisdiction]
    )
    for serial in serials {
      let row = RegisterState.Serial(kind: serial["kind"], year: serial["year"])
      known.serials[row] = serial["last"]
    }
  }

  /// What is known of a subject; nil where there is none.
  func aggregate(_ subject: Subject, in db: Database) throws -> Aggregate? {
    if let found = young[subject] ?? old[subject] { return found }
    var state = RegisterState()
    let events = EventTables(db: db, jurisdiction: jurisdiction)
    for logged in try events.history(of: subject) { state.evolve(logged.event) }
    return Aggregate(subject, in: state)
  }

  /// Remembers what orders left of the subjects that they touched.
  mutating func remember(_ touched: [Subject: Aggregate]) {
    for (subject, aggregate) in touched {
      if young.count >= Self.generation { (old, young) = (young, [:]) }
      young[subject] = aggregate
    }
  }
}

extension WriterState.Aggregate {
  init?(_ subject: Subject, in state: RegisterState) {
    let found: Self? =
      switch subject {
      case .directory: nil
      case .intake(let report): state.intakes[report].map { .intake($0) }
      case .commitment(let number): state.commitments[number].map { .commitment($0) }
      case .programme(let number): state.programmes[number].map { .programme($0) }
      case .handling(let number): state.handlings[number].map { .handling($0) }
      }
    guard let found else { return nil }
    self = found
  }

  func put(into state: inout RegisterState) {
    switch self {
    case .intake(let intake): state.intakes[intake.report] = intake
    case .commitment(let item): state.commitments[item.number] = item
    case .programme(let programme): state.programmes[programme.number] = programme
    case .handling(let handling): state.handlings[handling.number] = handling
    }
  }
}
