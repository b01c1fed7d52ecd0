// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

/// What may be asked of a register.
package enum RegisterCommand: Sendable, Hashable {
  /// Of the directory.
  case directory(DirectoryCommand)
  /// Of the statements of a report.
  case intake(IntakeCommand)
  /// Of a commitment.
  case commitment(SerialNumber, CommitmentCommand)
  /// Of programmes.
  case programme(ProgrammeCommand)
  /// Of cases.
  case handling(HandlingCommand)
}

/// What may be asked of the directory.
package enum DirectoryCommand: Sendable, Hashable {
  /// Begin the register of a place.
  case found(name: String, areaCode: String)
  /// Add an agency.
  case addAgency(Agency)
  /// Give an agency another name.
  case renameAgency(id: String, name: String)
  /// Say that an agency is no longer there; it must lead nothing any more.
  case closeAgency(id: String)
  /// Make a post.
  case addPost(Post)
  /// Put somebody into a post; whoever held it hands over all that attaches to it.
  case appoint(post: String, person: String)
  /// Say that nobody holds a post.
  case vacate(post: String)
  /// Give out a key.
  case grantKey(AccessKey)
  /// Take a key back.
  case revokeKey(hash: String)
  /// Let another key sign the log.
  case changeSigningKey(String)
}

/// What may be asked of the statements of a report.
package enum IntakeCommand: Sendable, Hashable {
  /// Put a report before the office.
  case open(ReportSheet)
  /// Take a statement into the register, with the fields as the reader of the report wants them.
  case accept(ReportSheet, TextSpan, Acceptance)
  /// Take all that nobody has looked at, unseen.
  case acceptAll(ReportSheet, Acceptance)
  /// Set a statement aside.
  case setAside(report: String, TextSpan, SetAsideReason, note: String)
  /// Open again what becomes of a statement that was set aside.
  case reopen(report: String, TextSpan)
}

/// On what a statement is taken into the register.
package struct Acceptance: Sendable, Hashable {
  /// The mechanism it runs on, by its id.
  package var mechanism: String
  /// A severity of the mechanism; nil for its first.
  package var severity: String?
  /// A class of the mechanism; nil for the one that fits the statement.
  package var caseClass: String?
  /// The fields; nil for what the reading makes of the statement.
  package var fields: CommitmentFields?

  /// On what a statement is taken; what is nil is found.
  package init(
    mechanism: String = "work-report-register",
    severity: String? = nil,
    caseClass: String? = nil,
    fields: CommitmentFields? = nil
  ) {
    self.mechanism = mechanism
    self.severity = severity
    self.caseClass = caseClass
    self.fields = fields
  }
}

/// What may be asked of a commitment.
package enum CommitmentCommand: Sendable, Hashable {
  /// Give a field another value.
  case correct(CommitmentField, FieldValue, reason: String)
  /// Suggest a lead agency or a topic.
  case suggest(Suggestion)
  /// Let another agency and post answer for it.
  case transfer(agency: String, post: String, reason: String)
  /// Split it into others; each span lies in its own.
  case split([PartDraft])
  /// Make it part of another one.
  case merge(into: SerialNumber)
  /// Add a sub-item.
  case divide(PartDraft)
  /// Share out a target.
  case decompose(Decomposition)
  /// Group it in a programme; nil: in none.
  case group(SerialNumber?)
  /// Assign it to its lead agency with its deadline and nodes (责任分解, 交办).
  case assign
  /// Do something that its mechanism rules.
  case loop(Command)
  /// Change what was promised by a decision that says the new targets (依法调整); they stand in the
  /// places of the old ones.
  case change(LawfulChange, targets: [Target])
  /// Report progress; a filing also answers the node that is open.
  case update(Update, filing: Filing?)
  /// Hand in evidence.
  case addEvidence(Evidence)
  /// Say what a piece of evidence is worth.
  case gradeEvidence(Int, EvidenceGrade, isSupporting: Bool, note: String)
  /// Say what stands in the way.
  case raise(Obstacle)
  /// Say that it does not any more.
  case clear(Int, note: String)
  /// Decide something about it.
  case decide(LeaderDecision)
  /// Say that a decision was carried out.
  case carryOut(Int, note: String)
  /// Have something to say.
  case reply(Reply)
  /// Hang a confirmed thread on it; the text it stands in comes along.
  case hang(ThreadLink, in: ReportSheet)
  /// Take a piece of evidence back that was handed in by mistake.
  case withdrawEvidence(Int, reason: String)
  /// Take a thread off it that was hung by mistake.
  case unhang(Int, reason: String)
  /// Record what deputies said of a livelihood item by a vote (满意度测评).
  case recordVote(DeputyVote)
  /// Let it out to the public, which takes two persons, or take it away.
  case publish(PublicationCommand)
  /// Take it out of the register again, as long as nothing was begun on it (撤回入库).
  case withdraw(SetAsideReason, note: String)
  /// Take back all that has happened to it since a version: the officer's own last act (撤销).
  case takeBack(since: Int)
}

/// A part of a commitment that becomes one of its own.
package struct PartDraft: Sendable, Hashable {
  /// The part of its parent's text; nil for all of it.
  package var span: TextSpan?
  /// Its fields; what is blank is its parent's, but for targets: a part's numbers are its own.
  package var fields: CommitmentFields

  /// A part.
  package init(span: TextSpan? = nil, fields: CommitmentFields) {
    self.span = span
    self.fields = fields
  }
}

/// What may be asked of programmes.
package enum ProgrammeCommand: Sendable, Hashable {
  /// Begin one.
  case begin(year: Int, title: String, owner: String)
  /// Let another post own it.
  case handOver(SerialNumber, owner: String)
  /// Close it.
  case close(SerialNumber, reason: String)
}

/// What may be asked of cases.
package enum HandlingCommand: Sendable, Hashable {
  /// Take a case in.
  case open(CaseIntake, Registration)
  /// Enter one that ran elsewhere, with its past.
  case record(CaseHistory)
  /// Do something that its mechanism rules.
  case loop(SerialNumber, Command)
  /// Answer it, and file the stage that answers.
  case answer(SerialNumber, CaseAnswer, Filing)
  /// Say what the call-back found.
  case callBack(SerialNumber, Callback)
  /// Say that it counts in no rate.
  case exclude(SerialNumber, reason: String)
  /// Erase what is private in it: who asked, what they said, and what they were answered.
  case erase(SerialNumber, reason: String)
  /// Take back what has happened to it since a version, which is what the officer has just done.
  case takeBack(SerialNumber, since: Int)
}

extension RegisterCommand {
  /// What the command is about, whose version an expected one is held against; nil where it makes
  /// something new.
  package var target: Subject? {
    switch self {
    case .directory: .directory
    case .intake(.open(let sheet)), .intake(.accept(let sheet, _, _)),
      .intake(.acceptAll(let sheet, _)):
      .intake(report: sheet.report)
    case .intake(.setAside(let report, _, _, _)), .intake(.reopen(let report, _)):
      .intake(report: report)
    case .commitment(let number, _): .commitment(number)
    case .programme(.begin): nil
    case .programme(.handOver(let number, _)), .programme(.close(let number, _)):
      .programme(number)
    case .handling(.open), .handling(.record): nil
    case .handling(.loop(let number, _)), .handling(.answer(let number, _, _)),
      .handling(.callBack(let number, _)), .handling(.exclude(let number, _)),
      .handling(.erase(let number, _)), .handling(.takeBack(let number, _)):
      .handling(number)
    }
  }

  /// What must be known to decide it, besides the directory and the numbers given out.
  package var needs: [Subject] {
    var needs = target.map { [$0] } ?? []
    switch self {
    case .commitment(_, .merge(let other)): needs.append(.commitment(other))
    case .commitment(_, .group(let programme?)): needs.append(.programme(programme))
    default: break
    }
    return needs.filter { $0 != .directory }
  }

  /// The agency that it would close: whoever gathers what it needs finds out what that leads.
  package var closes: String? {
    guard case .directory(.closeAgency(let id)) = self else { return nil }
    return id
  }

  /// What must be known besides, as far as that is told by what is known already.
  ///
  /// Whoever gathers a state asks until nothing new is named.
  package func furtherNeeds(in state: RegisterState) -> [Subject] {
    switch self {
    case .commitment(let number, .withdraw):
      state.commitments[number].map { item in
        (item.intake.map { [$0] } ?? []) + item.subitems.map { .commitment($0) }
      } ?? []
    case .commitment(let number, .merge), .commitment(let number, .split):
      state.commitments[number]?.subitems.map { .commitment($0) } ?? []
    case .commitment(let number, let command) where command.mayEnd:
      state.commitments[number].map { OpenRows(under: $0, in: state).lacking } ?? []
    case .handling(.answer(let number, let answer, _)) where answer.grade == "B":
      state.handlings[number].map { OpenRows(of: $0.commitments, in: state).lacking } ?? []
    default: []
    }
  }
}
