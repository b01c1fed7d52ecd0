// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
import WorkingDays

/// A case as a line of a list.
package struct CaseRow: Sendable, Hashable {
  /// Its number.
  package var number: SerialNumber
  /// How many events made it.
  package var version: Int
  /// The mechanism it runs on.
  package var mechanism: String
  /// Its class in the mechanism.
  package var caseClass: String
  /// Its severity in the mechanism.
  package var severity: String
  /// The number it had where it came from.
  package var source: String
  /// What it is about.
  package var title: String
  /// The field of government.
  package var topic: String
  /// The place within the jurisdiction.
  package var place: String
  /// The agency that answers for it; blank until it is dispatched.
  package var agency: String
  /// The stage it stands at, by its id; blank behind the last.
  package var stage: String
  /// What waits for the agency; nil where nothing does.
  package var task: AgencyTask?
  /// Whether it runs, is done, or was ended.
  package var phase: CaseState.Phase
  /// When it was received.
  package var receivedAt: Timestamp
  /// When its next limit runs out; nil where nothing is due.
  package var nextDue: Timestamp?
  /// When the limit of its answer ran or runs out; nil where it has none.
  package var answerDue: Timestamp?
  /// When the limit of its closing ran or runs out; nil where the closing has none of its own.
  package var closeDue: Timestamp?
  /// When it was answered; nil where it was not, or was sent back since.
  package var answeredAt: Timestamp?
  /// When it was closed; nil while it runs.
  package var closedAt: Timestamp?
  /// How often it was sent back.
  package var returnCount: Int
  /// Whether a limit was put off.
  package var isExtended: Bool
  /// What the call-back found.
  package var isResolved: Bool?
  /// How content whoever asked is.
  package var opinion: Callback.Opinion?
  /// The class of the answer; blank where there is none.
  package var answerGrade: String
  /// Why it counts in no rate; blank where it counts.
  package var exclusion: String

  /// Made of all its parts.
  package init(
    number: SerialNumber,
    version: Int,
    mechanism: String,
    caseClass: String,
    severity: String,
    source: String,
    title: String,
    topic: String,
    place: String,
    agency: String,
    stage: String,
    task: AgencyTask?,
    phase: CaseState.Phase,
    receivedAt: Timestamp,
    nextDue: Timestamp?,
    answerDue: Timestamp?,
    closeDue: Timestamp?,
    answeredAt: Timestamp?,
    closedAt: Timestamp?,
    returnCount: Int,
    isExtended: Bool,
    isResolved: Bool?,
    opinion: Callback.Opinion?,
    answerGrade: String,
    exclusion: String
  ) {
    self.number = number
    self.version = version
    self.mechanism = mechanism
    self.caseClass = caseClass
    self.severity = severity
    self.source = source
    self.title = title
    self.topic = topic
    self.place = place
    self.agency = agency
    self.stage = stage
    self.task = task
    self.phase = phase
    self.receivedAt = receivedAt
    self.nextDue = nextDue
    self.answerDue = answerDue
    self.closeDue = closeDue
    self.answeredAt = answeredAt
    self.closedAt = closedAt
    self.returnCount = returnCount
    self.isExtended = isExtended
    self.isResolved = isResolved
    self.opinion = opinion
    self.answerGrade = answerGrade
    self.exclusion = exclusion
  }
}

extension CaseRow {
  /// The line of a case, by the rules of its mechanism.
  package init(_ handling: Handling, by mechanism: Mechanism) {
    let (loop, stages) = (handling.loop, mechanism.profile.stages)
    let answer = stages.last { $0.act == .requestClose } ?? stages.last { $0.act == .report }
    number = handling.number
    version = handling.version
    self.mechanism = handling.intake.mechanism
    caseClass = loop.registration.caseClass
    severity = loop.registration.severity
    source = handling.intake.source
    title = handling.intake.title
    topic = handling.intake.topic
    place = handling.intake.place
    agency = loop.agency.isEmpty ? handling.intake.agency : loop.agency
    stage = stages.indices.contains(loop.stage) ? stages[loop.stage].id : ""
    task = mechanism.agencyTask(of: loop)
    phase = loop.phase
    receivedAt = handling.intake.receivedAt
    nextDue = mechanism.nextDue(of: loop)?.date.map { Timestamp($0.instant) }
    answerDue = answer.flatMap { mechanism.due(of: $0, in: loop) }?.date.map {
      Timestamp($0.instant)
    }
    let closing = answer.flatMap { answer in
      stages.drop { $0.id != answer.id }.first { $0.act == .review || $0.act == .strikeOff }
    }
    closeDue = closing.flatMap { mechanism.due(of: $0, in: loop) }?.date.map {
      Timestamp($0.instant)
    }
    answeredAt = answer.flatMap { loop.passed[$0.id] }.map { Timestamp($0.at) }
    let isOver = loop.phase == .done || loop.phase == .ended
    closedAt = (loop.closing ?? (isOver ? loop.last : nil)).map { Timestamp($0.at) }
    returnCount = loop.returnCount
    isExtended = loop.extensions.contains { $0.isGranted == true }
    isResolved = handling.callback?.isResolved
    opinion = handling.callback?.opinion
    answerGrade = handling.answer?.grade ?? ""
    exclusion = handling.exclusion
  }
}
