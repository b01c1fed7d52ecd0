// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays

/// Plays the rows of a table, case by case.
struct TableRun {
  let mechanism: Mechanism
  private(set) var state = CaseState()
  private(set) var events: [Event] = []
  private var name = ""

  init(_ mechanism: Mechanism) { self.mechanism = mechanism }

  /// Does what the row says; gives why it is refused.
  mutating func play(_ row: TableRow) throws -> Refusal? {
    try play(
      row,
      TableCommand(profile: mechanism.profile, words: row.words).command(),
      TableCommand.actor(row.who, in: mechanism.profile)
    )
  }

  mutating func play(_ row: TableRow, _ command: Command?, _ actor: Actor) throws -> Refusal? {
    if row.name != name {
      name = row.name
      state = CaseState()
      events = []
    }
    guard let command else { return nil }
    do {
      let new = try mechanism.decide(state, command, CommandContext(at: row.at, actor: actor))
      events += new
      state = new.reduce(state) { $0.evolved(by: $1) }
      return nil
    } catch {
      return error
    }
  }

  /// What is, by the name of what must be.
  func answer(_ key: String, _ row: TableRow) -> String {
    let share = row.words.first { $0.hasPrefix("share=") }.flatMap { Int($0.dropFirst(6)) }
    switch key {
    case "stage":
      return state.stage < mechanism.profile.stages.count
        ? mechanism.profile.stages[state.stage].id : "-"
    case "phase": return state.phase.rawValue
    case "lamp": return mechanism.deadlineLamp(of: state, at: row.at).rawValue
    case "progress": return mechanism.progressLamp(of: state, at: row.at, share: share).rawValue
    case "next":
      return mechanism.nextDue(of: state).map { "\($0.stage):\(text($0.due, $0.stage))" } ?? "none"
    case "decide": return mechanism.extensionDecisionDue(in: state).map { text($0, "") } ?? "none"
    case "answer": return mechanism.appealDecisionDue(in: state).map { text($0, "") } ?? "none"
    case "notice": return state.notices.last.map { "\($0.id):\($0.status.rawValue)" } ?? "none"
    case "notice-due": return state.notices.last?.due?.description ?? "none"
    case "duties": return state.duties.isEmpty ? "none" : state.duties.joined(separator: ",")
    case "grade": return state.grade.isEmpty ? "none" : state.grade
    case "stage-closed": return "\(state.isStageClosed)"
    case "returns": return "\(state.returnCount)"
    default:
      let id = String(key.dropFirst(4).dropLast())
      guard key.hasPrefix("due("), let stage = mechanism.profile.stage(id)?.stage else {
        return "?"
      }
      return mechanism.due(of: stage, in: state).map { text($0.due, id) } ?? "none"
    }
  }

  /// The day, or the moment for clocks that count hours.
  private func text(_ due: Due, _ stage: String) -> String {
    guard let date = due.date else { return "stopped" }
    let isMoment =
      date.instant.minute != 0
      || mechanism.profile.stage(stage)?.stage.limits.contains { limit in
        if case .count(_, let unit) = limit.term { unit.countsMinutes } else { false }
      } == true && date.instant.date == date.date
    return isMoment ? date.instant.description : date.date.description
  }
}
