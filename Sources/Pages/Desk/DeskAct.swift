// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

/// What a supervisor does from the desk.
package enum DeskAct: String, Sendable, CaseIterable {
  /// Propose a notice of the ladder; a person with the power to approves it.
  case propose
  /// Send the notice that was proposed.
  case approve
  /// Do not send it.
  case dismiss
  /// Grant the extension that was asked for.
  case grant
  /// Refuse it.
  case refuse
  /// Find at the review that it may be closed.
  case close
  /// Send it back with the reason.
  case sendBack = "return"
  /// Sign the striking off first.
  case sign
  /// Countersign it.
  case confirm
  /// Say what a piece of evidence is worth.
  case grade
  /// Give it to its lead agency.
  case assign
  /// Give a case to an agency (派单, 交办).
  case dispatch
  /// Do what a stage of a case asks of the office: coordinate, publish.
  case step
  /// Say what whoever asked said when they were called back (回访).
  case callBack = "call-back"
  /// Stop the clock of a case (停钟).
  case stop
  /// Let it go on.
  case resume
  /// Say that a case counts in no rate (剔除).
  case exclude

  /// Whether the agency is contacted with it.
  package var isContact: Bool { self == .approve || self == .sendBack }

  /// What its button says.
  var name: Phrase {
    switch self {
    case .propose: .actPropose
    case .approve: .actApprove
    case .dismiss: .actDismiss
    case .grant: .actGrant
    case .refuse: .actRefuse
    case .close: .actClose
    case .sendBack: .actSendBack
    case .sign: .actSign
    case .confirm: .actConfirm
    case .grade: .actGrade
    case .assign: .actAssign
    case .dispatch: .actDispatch
    case .step: .actStep
    case .callBack: .actCallBack
    case .stop: .actStop
    case .resume: .actResume
    case .exclude: .actExclude
    }
  }

  /// What the page says behind it.
  var doneWords: Phrase {
    switch self {
    case .propose: .donePropose
    case .approve: .doneApprove
    case .dismiss: .doneDismiss
    case .grant: .doneGrant
    case .refuse: .doneRefuse
    case .close: .doneClose
    case .sendBack: .doneSendBack
    case .sign: .doneSign
    case .confirm: .doneConfirm
    case .grade: .doneGrade
    case .assign: .doneAssign
    case .dispatch: .doneDispatch
    case .step: .doneStep
    case .callBack: .doneCallBack
    case .stop: .doneStop
    case .resume: .doneResume
    case .exclude: .doneExclude
    }
  }
}

/// The names of the fields of the desk's forms.
package enum DeskField {
  /// What is dealt with.
  package static let subject = "subject"
  /// Commitments that are assigned together, by their numbers.
  package static let items = "item"
  /// What is done.
  package static let act = "act"
  /// The version that the page shows.
  package static let version = "version"
  /// A word new with every page, so that a form sent twice is done once.
  package static let word = "word"
  /// What is dealt with next.
  package static let next = "next"
  /// The notice.
  package static let notice = "notice"
  /// Why.
  package static let reason = "reason"
  /// Why the agency is contacted once more in the same week.
  package static let again = "again"
  /// The pieces of evidence, by their addresses.
  package static let evidence = "evidence"
  /// A piece of evidence, by its place.
  package static let piece = "piece"
  /// What it is worth.
  package static let grade = "grade"
  /// Whether it supports what was said.
  package static let supports = "supports"
  /// What is to be said of it.
  package static let note = "note"
  /// A link, by its id.
  package static let link = "link"
  /// For how many days a link is good.
  package static let days = "days"
  /// The stage of a case.
  package static let stage = "stage"
  /// The agency that a case is given to.
  package static let agency = "agency"
  /// Whether it is solved: `1`, `0`, or blank where they did not say.
  package static let resolved = "resolved"
  /// How content they are.
  package static let opinion = "opinion"

  /// What a stage asks to be said, by the id of the field.
  package static func says(_ field: String) -> String { "say-" + field }
}

/// Why something was not done, with what was typed.
package struct DeskProblem: Sendable, Hashable {
  /// What was to be done.
  package var act: DeskAct
  /// What is wrong and what to do.
  package var message: Bilingual
  /// What came in between, where the page was older than the register.
  package var since: [SeenChange]
  /// What was typed, by the names of the fields.
  package var typed: [String: [String]]

  /// A problem.
  package init(
    _ act: DeskAct,
    _ message: Bilingual,
    since: [SeenChange] = [],
    typed: [String: [String]] = [:]
  ) {
    self.act = act
    self.message = message
    self.since = since
    self.typed = typed
  }

  /// The first value that was typed in a field.
  func typed(_ name: String) -> String { typed[name]?.first ?? "" }
}

/// Something that others did since the page was made.
package struct SeenChange: Sendable, Hashable {
  /// When.
  package var at: CivilTime
  /// Who.
  package var person: String
  /// The agency they act for.
  package var agency: String
  /// The version it made.
  package var version: Int

  /// A change.
  package init(at: CivilTime, person: String, agency: String, version: Int) {
    self.at = at
    self.person = person
    self.agency = agency
    self.version = version
  }
}
