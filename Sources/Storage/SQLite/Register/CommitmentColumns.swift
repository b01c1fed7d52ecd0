// SPDX-License-Identifier: Apache-2.0
import GRDB
import Mechanisms
import Register
import WorkingDays

/// The columns of `commitment` behind its key, in one order for writing and for reading.
enum CommitmentColumns: ListColumns {
  static let updateSQL = update("commitment", reportedNames + loopNames + otherNames)
  static let insertSQL = insert("commitment", reportedNames + loopNames + otherNames)
  static let updateReportedSQL = update("commitment", reportedNames)

  /// All columns, the number first, as ``row(_:)`` reads them.
  static let selected =
    (["year", "serial"] + reportedNames + loopNames + otherNames).joined(separator: ", ")

  static func values(of row: CommitmentRow) -> [(any DatabaseValueConvertible)?] {
    reportedValues(of: row) + loopValues(of: row) + otherValues(of: row)
  }

  /// What reports, evidence and decisions move.
  ///
  /// Of all indexes only that of `updatedAt` changes with them.
  private static let reportedNames = [
    "version", "shown", "said", "fallsShort", "isLowered", "permille", "openObstacles",
    "openDecisions", "updatedAt",
  ]

  static func reportedValues(of row: CommitmentRow) -> [(any DatabaseValueConvertible)?] {
    [
      row.version, row.shown.rawValue, row.facts.said.rawValue, row.facts.fallsShort,
      row.facts.isLowered, row.facts.permille, row.openObstacles, row.openDecisions,
      row.updatedAt?.milliseconds,
    ]
  }

  /// What follows from its place in the mechanism.
  private static let loopNames = [
    "stage", "task", "phase", "nextDue", "lastDue", "isClosingAsked", "behindBelow",
    "isStageClosed",
    "isChanged", "hasOpenExtension", "hasProposedNotice", "hasOpenAppeal", "returnCount",
  ]

  private static func loopValues(of row: CommitmentRow) -> [(any DatabaseValueConvertible)?] {
    let facts = row.facts
    return [
      row.stage, row.task?.rawValue, facts.phase.rawValue, facts.nextDue?.milliseconds,
      facts.lastDue?.milliseconds,
      facts.isClosingAsked, facts.behindBelow, row.isStageClosed, row.isChanged,
      row.hasOpenExtension, row.hasProposedNotice, row.hasOpenAppeal, row.returnCount,
    ]
  }

  /// What people say and correct.
  private static let otherNames = [
    "isActive", "report", "quote", "section", "title", "kind", "topic", "lead", "supporting",
    "post", "leader", "deadline", "deadlineRule", "nodes", "targets", "nature", "resultForm",
    "mechanism", "caseClass", "severity", "parent", "programme",
  ]

  private static func otherValues(of row: CommitmentRow) -> [(any DatabaseValueConvertible)?] {
    let fields = row.fields
    return [
      row.isActive, row.report, row.quote, row.section, fields.title, fields.kind, fields.topic,
      fields.lead, fields.supporting.joined(separator: "\n"), fields.post, fields.leader,
      fields.deadline?.description, fields.deadlineRule,
      fields.nodes.map(\.description).joined(separator: "\n"),
      fields.targets.map(line).joined(separator: "\n"), fields.nature, fields.resultForm,
      row.mechanism, row.caseClass, row.severity, row.parent?.description,
      row.programme?.description,
    ]
  }

  /// A line out of the columns of ``selected``.
  static func row(_ row: Row) throws -> CommitmentRow {
    var columns = ColumnReader(row)
    let number = SerialNumber(year: columns.next(), serial: columns.next())
    let version: Int = columns.next()
    let shown = ShownStatus(rawValue: columns.next())
    let said = SaidStatus(rawValue: columns.next())
    let (fallsShort, isLowered): (Bool, Bool) = (columns.next(), columns.next())
    let permille: Int? = columns.ifAny()
    let (openObstacles, openDecisions): (Int, Int) = (columns.next(), columns.next())
    let updatedAt = columns.moment()
    let stage: String = columns.next()
    let task = (columns.ifAny() as String?).flatMap { AgencyTask(rawValue: $0) }
    let phase = CaseState.Phase(rawValue: columns.next())
    let (nextDue, lastDue) = (columns.moment(), columns.moment())
    let isClosingAsked: Bool = columns.next()
    let behindBelow: Int? = columns.ifAny()
    guard let number, let shown, let phase, let said else {
      throw StorageError(.corrupt, "A line of the register cannot be read.")
    }
    let facts = VerdictFacts(
      phase: phase,
      said: said,
      nextDue: nextDue,
      lastDue: lastDue,
      isClosingAsked: isClosingAsked,
      fallsShort: fallsShort,
      isLowered: isLowered,
      permille: permille,
      behindBelow: behindBelow,
      year: number.year
    )
    let (isStageClosed, isChanged): (Bool, Bool) = (columns.next(), columns.next())
    let (hasOpenExtension, hasProposedNotice): (Bool, Bool) = (columns.next(), columns.next())
    let (hasOpenAppeal, returnCount): (Bool, Int) = (columns.next(), columns.next())
    let isActive: Bool = columns.next()
    let (report, quote, section): (String, String, String) =
      (columns.next(), columns.next(), columns.next())
    return CommitmentRow(
      number: number,
      version: version,
      isActive: isActive,
      report: report,
      quote: quote,
      section: section,
      fields: fields(&columns),
      mechanism: columns.next(),
      caseClass: columns.next(),
      severity: columns.next(),
      stage: stage,
      task: task,
      parent: (columns.ifAny() as String?).flatMap { SerialNumber($0) },
      programme: (columns.ifAny() as String?).flatMap { SerialNumber($0) },
      shown: shown,
      facts: facts,
      isStageClosed: isStageClosed,
      isChanged: isChanged,
      hasOpenExtension: hasOpenExtension,
      hasProposedNotice: hasProposedNotice,
      hasOpenAppeal: hasOpenAppeal,
      openObstacles: openObstacles,
      openDecisions: openDecisions,
      returnCount: returnCount,
      updatedAt: updatedAt
    )
  }

  private static func fields(_ columns: inout ColumnReader) -> CommitmentFields {
    var fields = CommitmentFields()
    fields.title = columns.next()
    fields.kind = columns.next()
    fields.topic = columns.next()
    fields.lead = columns.next()
    fields.supporting = words(columns.next())
    fields.post = columns.next()
    fields.leader = columns.next()
    fields.deadline = (columns.ifAny() as String?).flatMap { CivilDate($0) }
    fields.deadlineRule = columns.next()
    fields.nodes = words(columns.next()).compactMap { CivilDate($0) }
    fields.targets = words(columns.next()).compactMap(target)
    fields.nature = columns.next()
    fields.resultForm = columns.next()
    return fields
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: "\n").map { String($0) }
  }

  // MARK: - Targets, a line each with tabs between

  private static func line(_ target: Target) -> String {
    func plain(_ text: String) -> String {
      String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
    return [
      target.bound.rawValue, target.value.text, target.upper?.text ?? "",
      target.isGrowth ? "growth" : "", plain(target.unit), plain(target.subject),
    ].joined(separator: "\t")
  }

  private static func target(_ line: String) -> Target? {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 6, let bound = Target.Bound(rawValue: parts[0]),
      let value = Figure(parts[1])
    else { return nil }
    return Target(
      subject: parts[5],
      bound: bound,
      value: value,
      upper: Figure(parts[2]),
      unit: parts[4],
      isGrowth: !parts[3].isEmpty
    )
  }
}

/// Reads the columns of a row one behind the other: by their names it takes half of a page's time.
struct ColumnReader {
  private let row: Row
  private var place = 0

  init(_ row: Row) { self.row = row }

  mutating func next<T: DatabaseValueConvertible & StatementColumnConvertible>() -> T {
    defer { place += 1 }
    return row[place]
  }

  /// A value, or nil where there is none.
  mutating func ifAny<T: DatabaseValueConvertible & StatementColumnConvertible>() -> T? {
    defer { place += 1 }
    return row[place]
  }

  /// A moment, or nil.
  mutating func moment() -> Timestamp? {
    (ifAny() as Int64?).map { Timestamp(milliseconds: $0) }
  }
}
