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

  /// All columns, the number first, as ``row(_:)`` reads them.
  static let selected = (["year", "serial"] + names).joined(separator: ", ")

  /// A line out of the columns of ``selected``.
  static func row(_ row: Row) throws -> CaseRow {
    var columns = ColumnReader(row)
    let number = SerialNumber(year: columns.next(), serial: columns.next())
    let version: Int = columns.next()
    let (mechanism, caseClass, severity): (String, String, String) =
      (columns.next(), columns.next(), columns.next())
    let (source, title, topic): (String, String, String) =
      (columns.next(), columns.next(), columns.next())
    let (place, agency, stage): (String, String, String) =
      (columns.next(), columns.next(), columns.next())
    let phase = CaseState.Phase(rawValue: columns.next())
    let receivedAt = Timestamp(milliseconds: columns.next())
    let (nextDue, answerDue) = (columns.moment(), columns.moment())
    let (answeredAt, closedAt) = (columns.moment(), columns.moment())
    let (returnCount, isExtended, isResolved): (Int, Bool, Bool?) =
      (columns.next(), columns.next(), columns.ifAny())
    let opinion = (columns.ifAny() as String?).flatMap { Callback.Opinion(rawValue: $0) }
    let answerGrade: String = columns.next()
    let exclusion: String = columns.next()
    let closeDue = columns.moment()
    let task = (columns.ifAny() as String?).flatMap { AgencyTask(rawValue: $0) }
    guard let number, let phase else {
      throw StorageError(.corrupt, "A line of a case cannot be read.")
    }
    return CaseRow(
      number: number,
      version: version,
      mechanism: mechanism,
      caseClass: caseClass,
      severity: severity,
      source: source,
      title: title,
      topic: topic,
      place: place,
      agency: agency,
      stage: stage,
      task: task,
      phase: phase,
      receivedAt: receivedAt,
      nextDue: nextDue,
      answerDue: answerDue,
      closeDue: closeDue,
      answeredAt: answeredAt,
      closedAt: closedAt,
      returnCount: returnCount,
      isExtended: isExtended,
      isResolved: isResolved,
      opinion: opinion,
      answerGrade: answerGrade,
      exclusion: exclusion
    )
  }
}
