// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register

/// What a form of the desk asks for.
struct DeskCommand {
  let subject: Subject
  let act: DeskAct
  /// What the register is asked, all or nothing.
  let commands: [RegisterCommand]
  /// Why the agency is contacted once more in the same week; nil where nobody said.
  let again: String?

  /// Reads a form; nil where it is none that the desk shows.
  init?(_ fields: FormFields) {
    guard let subject = fields.first(DeskField.subject).flatMap({ Subject($0) }), subject.isLoop,
      let act = fields.first(DeskField.act).flatMap({ DeskAct(rawValue: $0) })
    else { return nil }
    self.subject = subject
    self.act = act
    let again = fields.first(DeskField.again)
    self.again = again
    var reason = fields.first(DeskField.reason) ?? ""
    if let again, act.isContact { reason += "（七日内再次联系的原因：\(again)）" }
    let loop: Command
    switch act {
    case .propose: loop = .propose(notice: fields.first(DeskField.notice) ?? "")
    case .approve: loop = .decideNotice(approves: true, reason: reason)
    case .dismiss: loop = .decideNotice(approves: false, reason: reason)
    case .grant: loop = .decideExtension(grants: true, reason: reason)
    case .refuse: loop = .decideExtension(grants: false, reason: reason)
    case .close: loop = .review(grade: fields.first(DeskField.grade) ?? "")
    case .sendBack: loop = .sendBack(reason: reason)
    case .sign: loop = .strikeOff(evidence: fields.all(DeskField.evidence))
    case .confirm: loop = .confirmStrikeOff
    case .grade, .assign:
      guard case .commitment(let number) = subject,
        let command = Self.command(of: act, fields)
      else { return nil }
      commands = [.commitment(number, command)]
      return
    case .dispatch, .step, .callBack, .stop, .resume, .exclude:
      guard case .handling(let number) = subject,
        let commands = Self.command(of: act, number, fields)
      else { return nil }
      self.commands = commands
      return
    }
    switch subject {
    case .commitment(let number): commands = [.commitment(number, .loop(loop))]
    case .handling(let number): commands = [.handling(.loop(number, loop))]
    default: return nil
    }
  }

  private static func command(of act: DeskAct, _ fields: FormFields) -> CommitmentCommand? {
    guard act == .grade else { return .assign }
    guard let piece = fields.first(DeskField.piece).flatMap({ Int($0) }),
      let grade = fields.first(DeskField.grade).flatMap({ EvidenceGrade(rawValue: $0) })
    else { return nil }
    return .gradeEvidence(
      piece,
      grade,
      isSupporting: fields.first(DeskField.supports) != "0",
      note: fields.first(DeskField.note) ?? ""
    )
  }
}
