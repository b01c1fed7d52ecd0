// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays

/// The rows of a table with the generic profile, as favourable to it as can be: its own roles act,
/// its own reasons are given, and a stage that it does not have does nothing.
struct GenericRun {
  private var run: TableRun
  private let profile: Profile

  /// What a refusal says about time or about what the mechanism allows; who may do what is left out.
  private static let ruled: Set<String> = [
    "too-late", "not-ruled", "used-up", "date-too-late", "date-too-early", "not-open-yet",
    "node-answered", "duties-open", "notice-not-due", "no-due-day", "nothing-to-appeal",
  ]

  init(_ generic: Mechanism, for profile: Profile) {
    run = TableRun(generic)
    self.profile = profile
  }

  /// What the generic profile gets wrong in a row; nil where it is right.
  mutating func wrong(_ row: TableRow) throws -> String? {
    let refusal = try run.play(row, try command(row), actor(row))?.code
    if !hasReceipt, run.state.stage == 2 {
      let receipt = Command.file(stage: "receive", Filing())
      _ = try run.play(row, receipt, TableCommand.actor("unit", in: run.mechanism.profile))
    }
    if let wanted = row.want("refused") {
      return GenericRun.ruled.contains(wanted) && refusal != wanted
        ? "refused \(refusal ?? "nothing") and not \(wanted)" : nil
    }
    if let refusal, GenericRun.ruled.contains(refusal) { return "refused \(refusal)" }
    for (key, value) in row.wants
    where ["due", "next", "lamp", "progress", "decide", "answer"].contains(
      key.prefix { $0 != "(" }
    ) {
      let answer = run.answer(translated(key), row)
      let wanted = key == "next" ? value.drop { $0 != ":" } : value[...]
      let given = key == "next" ? answer.drop { $0 != ":" } : answer[...]
      if wanted != given { return "\(key) is \(answer) and not \(value)" }
    }
    return nil
  }

  /// A profile without a receipt gets it for nothing.
  private var hasReceipt: Bool { profile.stages.contains { $0.act == .receive } }

  private func translated(_ key: String) -> String {
    guard key.hasPrefix("due(") else { return key }
    return "due(\(stage(String(key.dropFirst(4).dropLast())) ?? "request_close"))"
  }

  /// The generic stage that does the same; steps of a profile's own have none.
  private func stage(_ id: String) -> String? {
    guard let act = profile.stage(id)?.stage.act else { return nil }
    return run.mechanism.profile.stages.first { $0.act == act }?.id
  }

  private func command(_ row: TableRow) throws -> Command? {
    let generic = run.mechanism.profile
    var words = row.words
    switch words[0] {
    case "register":
      let isHard = ["complex", "hard", "long", "multi_year"].contains(words[1])
      words[1] = isHard ? "complex" : "ordinary"
      words[2] = "general"
    case "file":
      guard let stage = stage(words[1]) else { return nil }
      words[1] = stage
      words = words.map { $0.hasPrefix("planned=") ? planned($0) : $0 }
    case "review": words = ["review"]
    case "ask": words[1] = "request_close"
    case "stop": words[1] = generic.stop?.reasons.first?.id ?? ""
    case "change": words[2] = generic.change?.reasons.first?.id ?? ""
    case "discharge": words[1] = generic.change?.duties.first?.id ?? ""
    case "propose": words[1] = generic.ladder.first?.id ?? ""
    case "appeal" where words[1] != "closing": words[1] = generic.ladder.first?.id ?? ""
    default: break
    }
    return try TableCommand(profile: generic, words: words).command()
  }

  private func planned(_ word: String) -> String {
    "planned="
      + word.dropFirst(8).split(separator: ",").map { pair in
        let parts = pair.split(separator: ":").map(String.init)
        return "\(stage(parts[0]) ?? parts[0]):\(parts[1])"
      }.joined(separator: ",")
  }

  private func actor(_ row: TableRow) -> Actor {
    let generic = run.mechanism.profile
    let role: String? =
      switch row.words[0] {
      case "register": generic.stages[0].by
      case "file": stage(row.words[1]).flatMap { generic.stage($0)?.stage.by }
      case "review", "stop", "resume", "stage-close": "assigner"
      case "return": generic.stages[min(run.state.stage, generic.stages.count - 1)].by
      case "strike-off", "confirm": "supervisor"
      case "ask", "appeal": "unit"
      case "grant", "refuse", "excuse": "leader"
      case "propose": "system"
      default: "head"
      }
    let person = row.who.split(separator: "/").last.map(String.init) ?? row.who
    return TableCommand.actor("\(role ?? "unit")/\(person.split(separator: "@")[0])", in: generic)
  }
}
