// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Mechanisms
import Register
import Storage
import WorkingDays

/// `duixian case show`: all that is known of a case.
struct ShowCase: LookingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: words(zh: "查看一个办件。", en: "Show a case.")
    )
  }

  @Argument(help: caseNumberHelp) var number: SerialNumber

  @Flag(
    name: .customLong("private"),
    help: help(zh: "连同来电人、联系方式、原话和答复。", en: "Caller, contact, what was said and answered too.")
  )
  var showsPrivate = false

  @OptionGroup var output: LookOptions
  @OptionGroup var options: RegisterOptions

  func look(_ desk: Desk) async throws {
    let handling = try await desk.handling(number)
    guard output.format == .table else {
      let object = handling.json(mechanisms: desk.mechanisms, showsPrivate: showsPrivate)
      try printLines([object.line])
      return
    }
    let mechanism = try desk.mechanism(handling.intake.mechanism)
    let text = CaseText(
      handling: handling,
      mechanism: mechanism,
      now: desk.now,
      showsPrivate: showsPrivate
    )
    let history = try await desk.register.history(of: .handling(number), after: 0, limit: 1000)
    try printLines(text.lines)
    try printLines([words(zh: "历史", en: "History")])
    try printTable(historyTable(history))
  }
}

/// A case in words for a terminal.
struct CaseText {
  let handling: Handling
  let mechanism: Mechanism
  let now: Timestamp
  let showsPrivate: Bool

  /// All of it but the history.
  var lines: [String] {
    let (intake, loop) = (handling.intake, handling.loop)
    let stages = mechanism.profile.stages
    let stage =
      stages.indices.contains(loop.stage)
      ? "\(stages[loop.stage].entry.title.shown) [\(stages[loop.stage].id)]"
      : loop.phase.title.shown
    var lines = [
      "\(handling.number)  \(intake.title)  [\(words(zh: "第 \(handling.version) 版", en: "version \(handling.version)"))]",
      words(zh: "机制  ", en: "mechanism  ")
        + "\(mechanism.profile.title.shown) [\(intake.mechanism)], "
        + "\(loop.registration.caseClass), \(loop.registration.severity)",
      words(zh: "  环节  ", en: "  stage     ") + stage,
      words(zh: "  时限  ", en: "  clock     ")
        + mechanism.deadlineLamp(of: loop, at: now.civil).word.shown,
    ]
    if let next = mechanism.nextDue(of: loop), let date = next.date {
      lines.append(words(zh: "  下一时限  ", en: "  next due  ") + "\(date.date) (\(next.stage))")
    }
    lines += loop.openMatters.map { "  \($0)" }
    let agency = loop.agency.isEmpty ? intake.agency : loop.agency
    add("收到", "received", "\(intake.receivedAt.civil)", to: &lines)
    add("单位", "agency", agency, to: &lines)
    add("来处编号", "source", intake.source, to: &lines)
    add("领域", "topic", intake.topic, to: &lines)
    add("地方", "place", intake.place, to: &lines)
    if showsPrivate {
      add("原话", "text", intake.text.value ?? "", to: &lines)
      add("来电人", "caller", intake.caller.value ?? "", to: &lines)
      add("联系方式", "contact", intake.contact.value ?? "", to: &lines)
    }
    if let answer = handling.answer {
      let text = showsPrivate ? answer.text.value ?? "" : ""
      let parts = [answer.grade, text, answer.mark.shown].filter { !$0.isEmpty }
      add("答复", "answer", parts.joined(separator: "  "), to: &lines)
      add("承诺", "promise", answer.promise, to: &lines)
    }
    add("回访", "call-back", handling.callback?.shown ?? "", to: &lines)
    add("不计入统计", "counts in no rate", handling.exclusion, to: &lines)
    if !handling.commitments.isEmpty {
      add("所立事项", "items", listed(handling.commitments), to: &lines)
    }
    return lines
  }

  private func add(_ zh: String, _ en: String, _ text: String, to lines: inout [String]) {
    if !text.isEmpty { lines.append(words(zh: zh + "  ", en: en + "  ") + text) }
  }
}
