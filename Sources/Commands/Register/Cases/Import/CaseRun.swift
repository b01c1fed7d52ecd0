// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms
import Register
import WorkingDays

/// Drives a case of a table through the stages of its mechanism, by the moments that the row has.
///
/// A stage that the table has no moment of, and that may not be left out, is filed together with the
/// next one it has; what a stage wants said and the table does not say is said to be missing.
struct CaseRun {
  private let profile: Profile
  private let past: CasePast
  private let cells: CaseCells
  private let table: String
  private let assign: Int?
  private let receive: Int?
  private let answer: Int?
  private let close: Int?
  private let call: Int?

  init(_ profile: Profile, _ past: CasePast, cells: CaseCells, table: String) {
    self.profile = profile
    self.past = past
    self.cells = cells
    self.table = table
    let stages = profile.stages
    assign = stages.firstIndex { $0.act == .assign }
    receive = stages.firstIndex { $0.act == .receive }
    let limited = profile.limitedStage.flatMap { profile.stage($0.id)?.index }
    answer = limited
    let closing = limited.flatMap { place in
      stages.indices.dropFirst(place + 1).first {
        stages[$0].act == .review || stages[$0].act == .strikeOff
      }
    }
    close = closing
    call = closing.flatMap { place in
      stages.indices.dropFirst(place + 1).first { stages[$0].act == .step }
    }
  }

  /// Adds what was done to what the register is asked.
  func drive(_ history: inout CaseHistory, salt: () -> [UInt8]) {
    // The first stage is the registration itself.
    var place = 1
    advance(&history, &place, to: assign, at: past.dispatched)
    advance(&history, &place, to: receive, at: past.signed)
    advance(&history, &place, to: answer, at: past.answered)
    if let sentBack = past.sentBack {
      advance(&history, &place, to: close, at: past.firstClosed)
      history.steps.append(PastCommand(.sendBack(reason: Self.unsaid), at: sentBack))
      let stages = profile.stages
      let goal = stages.dropFirst(place).first { $0.returnsTo != nil }?.returnsTo
      place = goal.flatMap { profile.stage($0)?.index } ?? place
      advance(&history, &place, to: answer, at: past.redone)
    }
    let closed = past.closed ?? (past.sentBack == nil ? past.firstClosed : nil)
    advance(&history, &place, to: close, at: closed)
    if closed != nil { advance(&history, &place, to: call, at: past.called) }
    history.callback = past.callback
    history.calledAt = past.called
    let answeredAt = past.sentBack == nil ? past.answered : past.redone ?? past.answered
    if let answeredAt {
      let text = cells.word("answer")
      history.answer = CaseAnswer(
        grade: cells.word("grade"),
        text: PrivateText(value: text.isEmpty ? Self.unsaid : text, salt: salt())
      )
      history.answeredAt = answeredAt
    }
  }

  /// Files all up to a stage at a moment, those that may be left out excepted.
  private func advance(
    _ history: inout CaseHistory,
    _ place: inout Int,
    to goal: Int?,
    at moment: CivilMoment?
  ) {
    guard let goal, let moment, goal >= place else { return }
    for index in place...goal {
      let stage = profile.stages[index]
      if index < goal, stage.isOptional { continue }
      history.steps += commands(of: stage).map { PastCommand($0, at: moment) }
    }
    place = goal + 1
  }

  private func commands(of stage: Stage) -> [Command] {
    switch stage.act {
    case .register: return []
    case .review: return [.review(grade: "")]
    case .strikeOff: return [.strikeOff(evidence: [table]), .confirmStrikeOff]
    case .assign, .receive, .report, .requestClose, .step:
      var filing = Filing()
      if stage.act == .assign { filing.agency = past.agency }
      if stage.needsEvidence { filing.evidence = [table] }
      for field in stage.mustSay { filing.says[field.id] = said(field.id) }
      return [.file(stage: stage.id, filing)]
    }
  }

  private func said(_ field: String) -> String {
    // The answer is private and stands beside the filing.
    if field == "answer" { return cells.word(field).isEmpty ? Self.unsaid : CaseAnswer.seeAnswer }
    let known = ["resolved", "satisfied"].contains(field)
    let word = known || columnsHave(field) ? cells.word(field) : ""
    return word.isEmpty ? Self.unsaid : word
  }

  private func columnsHave(_ field: String) -> Bool { cells.columns.fields.contains(field) }

  /// What is kept of a text that the table lacks.
  private static let unsaid = "（导入的表中未载）"
}
