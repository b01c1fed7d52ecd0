// SPDX-License-Identifier: Apache-2.0
import GRDB
import Mechanisms
import Register

/// The columns of `handling` behind its key, in one order for writing and for reading.
enum CaseColumns: ListColumns {
  static let updateSQL = update("handling", names)
  static let insertSQL = insert("handling", names)

  static let names = [
    "version", "mechanism", "caseClass", "severity", "source", "title", "topic", "place",
    "agency", "stage", "phase", "receivedAt", "nextDue", "answerDue", "answeredAt", "closedAt",
    "returnCount", "isExtended", "isResolved", "opinion", "answerGrade", "exclusion", "closeDue",
    "task",
  ]

  static func values(of row: CaseRow) -> [(any DatabaseValueConvertible)?] {
    [
      row.version, row.mechanism, row.caseClass, row.severity, row.source, row.title, row.topic,
      row.place, row.agency, row.stage, row.phase.rawValue, row.receivedAt.milliseconds,
      row.nextDue?.milliseconds, row.answerDue?.milliseconds, row.answeredAt?.milliseconds,
      row.closedAt?.milliseconds, row.returnCount, row.isExtended, row.isResolved,
      row.opinion?.rawValue, row.answerGrade, row.exclusion, row.closeDue?.milliseconds,
      row.task?.rawValue,
    ]
  }

  static func row(_ row: Row) throws -> CaseRow {
    guard let number = SerialNumber(year: row["year"], serial: row["serial"]),
      let phase = CaseState.Phase(rawValue: row["phase"])
    else { throw StorageError(.corrupt, "A line of a case cannot be read.") }
    return CaseRow(
      number: number,
      version: row["version"],
      mechanism: row["mechanism"],
      caseClass: row["caseClass"],
      severity: row["severity"],
      source: row["source"],
      title: row["title"],
      topic: row["topic"],
      place: row["place"],
      agency: row["agency"],
      stage: row["stage"],
      task: (row["task"] as String?).flatMap { AgencyTask(rawValue: $0) },
      phase: phase,
      receivedAt: Timestamp(milliseconds: row["receivedAt"]),
      nextDue: row.moment("nextDue"),
      answerDue: row.moment("answerDue"),
      closeDue: row.moment("closeDue"),
      answeredAt: row.moment("answeredAt"),
      closedAt: row.moment("closedAt"),
      returnCount: row["returnCount"],
      isExtended: row["isExtended"],
      isResolved: row["isResolved"],
      opinion: (row["opinion"] as String?).flatMap { Callback.Opinion(rawValue: $0) },
      answerGrade: row["answerGrade"],
      exclusion: row["exclusion"]
    )
  }
}
