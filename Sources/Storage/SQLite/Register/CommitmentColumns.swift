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

  static func row(_ row: Row) throws -> CommitmentRow {
    guard let number = SerialNumber(year: row["year"], serial: row["serial"]),
      let shown = ShownStatus(rawValue: row["shown"]),
      let phase = CaseState.Phase(rawValue: row["phase"]),
      let said = SaidStatus(rawValue: row["said"])
    else { throw StorageError(.corrupt, "A line of the register cannot be read.") }
    return CommitmentRow(
      number: number,
      version: row["version"],
      isActive: row["isActive"],
      report: row["report"],
      quote: row["quote"],
      section: row["section"],
      fields: fields(row),
      mechanism: row["mechanism"],
      caseClass: row["caseClass"],
      severity: row["severity"],
      stage: row["stage"],
      task: (row["task"] as String?).flatMap { AgencyTask(rawValue: $0) },
      parent: (row["parent"] as String?).flatMap { SerialNumber($0) },
      programme: (row["programme"] as String?).flatMap { SerialNumber($0) },
      shown: shown,
      facts: VerdictFacts(
        phase: phase,
        said: said,
        nextDue: row.moment("nextDue"),
        lastDue: row.moment("lastDue"),
        isClosingAsked: row["isClosingAsked"],
        fallsShort: row["fallsShort"],
        isLowered: row["isLowered"],
        permille: row["permille"],
        behindBelow: row["behindBelow"],
        year: number.year
      ),
      isStageClosed: row["isStageClosed"],
      isChanged: row["isChanged"],
      hasOpenExtension: row["hasOpenExtension"],
      hasProposedNotice: row["hasProposedNotice"],
      hasOpenAppeal: row["hasOpenAppeal"],
      openObstacles: row["openObstacles"],
      openDecisions: row["openDecisions"],
      returnCount: row["returnCount"],
      updatedAt: row.moment("updatedAt")
    )
  }

  private static func fields(_ row: Row) -> CommitmentFields {
    var fields = CommitmentFields()
    fields.title = row["title"]
    fields.kind = row["kind"]
    fields.topic = row["topic"]
    fields.lead = row["lead"]
    fields.supporting = words(row["supporting"])
    fields.post = row["post"]
    fields.leader = row["leader"]
    fields.deadline = (row["deadline"] as String?).flatMap { CivilDate($0) }
    fields.deadlineRule = row["deadlineRule"]
    fields.nodes = words(row["nodes"]).compactMap { CivilDate($0) }
    fields.targets = words(row["targets"]).compactMap(target)
    fields.nature = row["nature"]
    fields.resultForm = row["resultForm"]
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

extension Row {
  /// A moment, or nil.
  func moment(_ column: String) -> Timestamp? {
    (self[column] as Int64?).map { Timestamp(milliseconds: $0) }
  }
}
