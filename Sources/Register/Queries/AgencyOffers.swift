// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import WorkingDays

/// What somebody of an agency may do now about a commitment or a case: found by trying, so that the
/// rules of access and of the mechanism are asked, not told a second time.
///
/// What a form still has to bring, such as evidence or a text, does not keep an act from being offered.
package struct AgencyOffers: Sendable, Hashable {
  /// A limit that may be put off.
  package struct Extension: Sendable, Hashable {
    /// The stage whose limit it is.
    package var stage: Stage
    /// The day that it runs out now.
    package var due: CivilDate

    /// A limit with its day.
    package init(stage: Stage, due: CivilDate) {
      self.stage = stage
      self.due = due
    }
  }

  /// The stage at which it is signed for (签收).
  package var sign: Stage?
  /// Whether progress may be reported.
  package var canReport = false
  /// The stage that a report on progress may answer too (节点反馈).
  package var report: Stage?
  /// When it was last reported on, where it may be said that nothing has changed since (无变化).
  package var unchangedSince: Timestamp?
  /// The stage at which whoever asked is answered (答复).
  package var answer: Stage?
  /// The other stages that may be done, in order: a plan, the request to close.
  package var filings: [Stage] = []
  /// The limit that may be put off (延期).
  package var `extension`: Extension?
  /// Whether another lead agency may be suggested.
  package var canSuggest = false
  /// Whether it may be handed back, to be given to another agency (退回改派).
  package var canHandBack = false

  /// Offers nothing.
  package init() {}
}

/// One person before one thing, who tries commands upon it.
private struct Trial {
  let state: RegisterState
  let context: RegisterContext

  /// Whether a command would be taken, but for what a form brings.
  func takes(_ command: RegisterCommand) -> Bool {
    do throws(RegisterError) {
      _ = try state.decide(command, context)
      return true
    } catch {
      return switch error {
      case .mechanism(.missing), .missing, .evidenceNotShown: true
      default: false
      }
    }
  }

  /// A filing that says something wherever something must be said.
  func filing(of stage: Stage) -> Filing {
    Filing(says: Dictionary(stage.mustSay.map { ($0.id, "·") }) { first, _ in first })
  }

  /// The first limit that may be put off by a day.
  func extendable(
    _ loop: CaseState,
    by mechanism: Mechanism,
    _ command: (Command) -> RegisterCommand
  ) -> AgencyOffers.Extension? {
    for stage in mechanism.profile.stages.dropFirst(loop.stage) {
      guard let due = mechanism.due(of: stage, in: loop)?.date?.date, let next = due.adding(days: 1)
      else { continue }
      if takes(command(.askExtension(stage: stage.id, to: next, plan: "·"))) {
        return AgencyOffers.Extension(stage: stage, due: due)
      }
    }
    return nil
  }
}

extension AgencyOffers {
  /// What may be done about a commitment.
  package init(_ item: Commitment, in directory: Directory, _ context: RegisterContext) {
    guard let mechanism = context.mechanisms[item.entry.mechanism] else { return }
    var state = RegisterState()
    state.directory = directory
    state.commitments[item.number] = item
    let trial = Trial(state: state, context: context)
    func takes(_ command: CommitmentCommand) -> Bool {
      trial.takes(.commitment(item.number, command))
    }
    let update = Update(saying: .running, text: "·")
    canReport = takes(.update(update, filing: nil))
    if let last = item.updates.last {
      let same = Update(saying: last.saying, isUnchanged: true)
      unchangedSince = takes(.update(same, filing: nil)) ? last.mark.at : nil
    }
    for stage in mechanism.agencyStages(of: item.loop) {
      let filing = trial.filing(of: stage)
      if stage.act == .report {
        if report == nil, takes(.update(update, filing: filing)) { report = stage }
      } else if takes(.loop(.file(stage: stage.id, filing))) {
        take(stage)
      }
    }
    `extension` = trial.extendable(item.loop, by: mechanism) {
      .commitment(item.number, .loop($0))
    }
    if let other = directory.another(than: context.officer.agency) {
      canSuggest = takes(.suggest(Suggestion(field: "lead", value: other, why: "·")))
    }
  }

  /// What may be done about a case.
  package init(_ handling: Handling, in directory: Directory, _ context: RegisterContext) {
    guard let mechanism = context.mechanisms[handling.intake.mechanism] else { return }
    var state = RegisterState()
    state.directory = directory
    state.handlings[handling.number] = handling
    let trial = Trial(state: state, context: context)
    func takes(_ command: Command) -> Bool {
      trial.takes(.handling(.loop(handling.number, command)))
    }
    for stage in mechanism.agencyStages(of: handling.loop)
    where takes(.file(stage: stage.id, trial.filing(of: stage))) {
      if handling.isAsked, stage.id == handling.answerStage(by: mechanism)?.id {
        answer = stage
      } else {
        take(stage)
      }
    }
    `extension` = trial.extendable(handling.loop, by: mechanism) {
      .handling(.loop(handling.number, $0))
    }
    canHandBack = takes(.sendBack(reason: "·"))
  }

  private mutating func take(_ stage: Stage) {
    if stage.act == .receive, sign == nil { sign = stage } else { filings.append(stage) }
  }
}

extension Handling {
  /// Whether somebody asked it in their own words, so that an answer is due to them.
  fileprivate var isAsked: Bool {
    [intake.caller, intake.contact, intake.text].contains { !$0.salt.isEmpty }
  }
}

extension Directory {
  /// Some agency that is there, other than one.
  fileprivate func another(than own: String) -> String? {
    agencies.values.first { $0.id != own && !$0.isClosed }?.id
  }
}
