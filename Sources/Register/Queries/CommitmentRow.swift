// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

/// A commitment as a line of the register (台账): what lists show, filter and count by.
///
/// A line that is read once is shown in many lists, so it is shared, not copied: a copy would count
/// each of its twenty words in and out.
package final class CommitmentRow: Sendable, Hashable {
  /// Its number.
  package let number: SerialNumber
  /// How many events made it.
  package let version: Int
  /// Whether it is a row of its own: neither split nor merged nor withdrawn.
  package let isActive: Bool
  /// SHA-256 of the text of its report; blank for an answer's promise.
  package let report: String
  /// The promise, word by word.
  package let quote: String
  /// The headings it stands under.
  package let section: String
  /// Its fields as they are now.
  package let fields: CommitmentFields
  /// The mechanism it runs on.
  package let mechanism: String
  /// Its class in the mechanism.
  package let caseClass: String
  /// Its severity in the mechanism.
  package let severity: String
  /// The stage of the mechanism that it stands at, by its id; blank behind the last.
  package let stage: String
  /// What waits for the lead agency; nil where nothing does.
  package let task: AgencyTask?
  /// What it is part of.
  package let parent: SerialNumber?
  /// The programme it is grouped in.
  package let programme: SerialNumber?
  /// What evidence shows.
  package let shown: ShownStatus
  /// What a verdict looks at.
  package let facts: VerdictFacts
  /// Whether a stage of it is closed and no more (阶段性办结).
  package let isStageClosed: Bool
  /// Whether a decision changed what was promised.
  package let isChanged: Bool
  /// Whether a request to put off a limit waits for its decision.
  package let hasOpenExtension: Bool
  /// Whether a notice waits for its decision.
  package let hasProposedNotice: Bool
  /// Whether an appeal waits for its answer.
  package let hasOpenAppeal: Bool
  /// How many obstacles stand.
  package let openObstacles: Int
  /// How many decisions of leaders are not carried out.
  package let openDecisions: Int
  /// How often it was sent back.
  package let returnCount: Int
  /// When it was last reported on; nil where it never was.
  package let updatedAt: Timestamp?

  /// Made of all its parts.
  package init(
    number: SerialNumber,
    version: Int,
    isActive: Bool,
    report: String,
    quote: String,
    section: String,
    fields: CommitmentFields,
    mechanism: String,
    caseClass: String,
    severity: String,
    stage: String,
    task: AgencyTask?,
    parent: SerialNumber?,
    programme: SerialNumber?,
    shown: ShownStatus,
    facts: VerdictFacts,
    isStageClosed: Bool,
    isChanged: Bool,
    hasOpenExtension: Bool,
    hasProposedNotice: Bool,
    hasOpenAppeal: Bool,
    openObstacles: Int,
    openDecisions: Int,
    returnCount: Int,
    updatedAt: Timestamp?
  ) {
    self.number = number
    self.version = version
    self.isActive = isActive
    self.report = report
    self.quote = quote
    self.section = section
    self.fields = fields
    self.mechanism = mechanism
    self.caseClass = caseClass
    self.severity = severity
    self.stage = stage
    self.task = task
    self.parent = parent
    self.programme = programme
    self.shown = shown
    self.facts = facts
    self.isStageClosed = isStageClosed
    self.isChanged = isChanged
    self.hasOpenExtension = hasOpenExtension
    self.hasProposedNotice = hasProposedNotice
    self.hasOpenAppeal = hasOpenAppeal
    self.openObstacles = openObstacles
    self.openDecisions = openDecisions
    self.returnCount = returnCount
    self.updatedAt = updatedAt
  }
}

extension CommitmentRow {
  /// The line of a commitment, by the rules of its mechanism.
  package convenience init(_ item: Commitment, by mechanism: Mechanism) {
    let stages = mechanism.profile.stages
    self.init(
      number: item.number,
      version: item.version,
      isActive: item.isActive,
      report: item.entry.report,
      quote: item.entry.quote,
      section: item.entry.section,
      fields: item.fields,
      mechanism: item.entry.mechanism,
      caseClass: item.loop.registration.caseClass,
      severity: item.loop.registration.severity,
      stage: stages.indices.contains(item.loop.stage) ? stages[item.loop.stage].id : "",
      task: item.isActive ? mechanism.agencyTask(of: item.loop) : nil,
      parent: item.entry.parent,
      programme: item.programme,
      shown: item.shown,
      facts: item.facts(by: mechanism),
      isStageClosed: item.loop.isStageClosed,
      isChanged: !item.loop.changes.isEmpty,
      hasOpenExtension: item.loop.hasOpenExtension,
      hasProposedNotice: item.loop.hasProposedNotice,
      hasOpenAppeal: item.loop.hasOpenAppeal,
      openObstacles: item.obstacles.count { $0.cleared == nil },
      openDecisions: item.decisions.count { $0.carriedOut == nil },
      returnCount: item.loop.returnCount,
      updatedAt: item.updates.last?.mark.at
    )
  }
}

extension CommitmentRow {
  package static func == (a: CommitmentRow, b: CommitmentRow) -> Bool {
    if a === b { return true }
    guard
      a.number == b.number,
      a.version == b.version,
      a.isActive == b.isActive,
      a.report == b.report,
      a.quote == b.quote,
      a.section == b.section,
      a.fields == b.fields,
      a.mechanism == b.mechanism,
      a.caseClass == b.caseClass,
      a.severity == b.severity,
      a.stage == b.stage,
      a.task == b.task,
      a.parent == b.parent,
      a.programme == b.programme,
      a.shown == b.shown,
      a.facts == b.facts,
      a.isStageClosed == b.isStageClosed,
      a.isChanged == b.isChanged,
      a.hasOpenExtension == b.hasOpenExtension,
      a.hasProposedNotice == b.hasProposedNotice,
      a.hasOpenAppeal == b.hasOpenAppeal,
      a.openObstacles == b.openObstacles,
      a.openDecisions == b.openDecisions,
      a.returnCount == b.returnCount,
      a.updatedAt == b.updatedAt
    else { return false }
    return true
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(version)
  }
}
