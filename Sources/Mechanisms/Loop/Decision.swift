// SPDX-License-Identifier: Apache-2.0
import WorkingDays

/// One command upon one state: the checks and the fact that follows.
struct Decision {
  let mechanism: Mechanism
  let state: CaseState
  let context: CommandContext

  var profile: Profile { mechanism.profile }
  var actor: Actor { context.actor }
  var today: CivilDate { context.at.date }

  func fact(of command: Command) throws(Refusal) -> Fact {
    try checkPhase(for: command)
    return switch command {
    case .register(let registration): try register(registration)
    case .file(let stage, let filing): try file(stage, filing)
    case .review(let grade): try review(grade)
    case .sendBack(let reason): try sendBack(reason)
    case .stageClose(let reason): try stageClose(reason)
    case .strikeOff(let evidence): try strikeOff(evidence)
    case .confirmStrikeOff: try confirmStrikeOff()
    case .askExtension(let stage, let date, let plan): try askExtension(stage, date, plan)
    case .decideExtension(let grants, let reason): try decideExtension(grants, reason)
    case .stopClock(let reason): try stopClock(reason)
    case .resumeClock: try resumeClock()
    case .change(let change): try self.change(change)
    case .discharge(let duty, let note): try discharge(duty, note)
    case .propose(let notice): try propose(notice)
    case .decideNotice(let approves, let reason): try decideNotice(approves, reason)
    case .excuse(let reason): try excuse(reason)
    case .appeal(let target, let reason): try appeal(target, reason)
    case .decideAppeal(let upholds, let reason): try decideAppeal(upholds, reason)
    }
  }

  /// A case is registered once, and an ended one takes duties and appeals only.
  private func checkPhase(for command: Command) throws(Refusal) {
    switch (command, state.phase) {
    case (.register, .unregistered): return
    case (.register, _): throw .alreadyRegistered
    case (_, .unregistered): throw .notRegistered
    case (_, .open), (.discharge, _), (.appeal, _), (.decideAppeal, _): return
    default: throw .isOver(state.phase)
    }
  }

  // MARK: - Who may

  /// The actor has that role.
  func require(_ role: String) throws(Refusal) {
    guard actor.role == role else { throw .wrongRole(needs: role) }
  }

  /// The actor has that role, decides about somebody else's case and is no program.
  func requireAuthority(_ role: String) throws(Refusal) {
    try require(role)
    guard actor.body != state.agency else { throw .ownCase(agency: state.agency) }
  }

  /// The actor has a role of the agency's side and is of the case's own agency.
  func requireAgency() throws(Refusal) {
    guard profile.side(of: actor.role) == .agency else { throw .wrongRole(needs: "agency") }
    guard actor.body == state.agency else { throw .otherAgency(state.agency) }
  }

  /// Another person than that one.
  func requireOther(than person: String) throws(Refusal) {
    guard actor.person != person else { throw .samePerson(person) }
  }

  /// A text that says something.
  func require(_ text: String, _ field: String) throws(Refusal) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .missing(field) }
  }
}
