// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register
import Storage

/// `duixian item show`: all that is known of an item.
struct ShowItem: LookingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: words(
        zh: "查看一个事项：原文、三种状态、期限、目标、佐证、堵点、决定、历史。",
        en: "Show an item: its words, three statuses, limits, targets, evidence, obstacles,"
          + " decisions, history."
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @OptionGroup var output: LookOptions
  @OptionGroup var options: RegisterOptions

  func look(_ desk: Desk) async throws {
    let item = try await desk.commitment(number)
    guard output.format == .table else {
      try printLines([item.json(at: desk.now, mechanisms: desk.mechanisms).line])
      return
    }
    let mechanism = try desk.mechanism(item.entry.mechanism)
    let text = ItemText(
      item: item,
      mechanism: mechanism,
      directory: try await desk.directory(),
      now: desk.now
    )
    let history = try await desk.register.history(of: .commitment(number), after: 0, limit: 1000)
    try printLines(text.lines)
    try printLines([words(zh: "历史", en: "History")])
    try printTable(historyTable(history))
  }
}

/// A table of events with who and when.
func historyTable(_ events: [LoggedEvent]) -> TextTable {
  var table = TextTable([
    .init(words(zh: "版本", en: "Version"), isNumber: true, least: 4),
    .init(words(zh: "时间", en: "When"), least: 16),
    .init(words(zh: "经办", en: "Who"), least: 10),
    .init(words(zh: "事由", en: "What"), least: 20),
    .init(words(zh: "日志", en: "Log"), isNumber: true, least: 4),
  ])
  for logged in events {
    let text = EventText(logged.event)
    table.add(["\(logged.event.version)", text.when, text.who, text.what, "\(logged.index)"])
  }
  return table
}

/// `duixian item history` and `duixian case history`.
struct ShowHistory<On: LoopSubject>: LookingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: words(
        zh: "历史：何时、何人、做了什么，旧值仍可见。",
        en: "Its history: who did what and when, old values included."
      )
    )
  }

  @Argument(help: On.numberHelp) var number: SerialNumber
  @OptionGroup var output: LookOptions
  @OptionGroup var options: RegisterOptions

  func look(_ desk: Desk) async throws {
    let subject = On.subject(number)
    let events = try await desk.register.history(of: subject, after: 0, limit: 100_000)
    guard !events.isEmpty else { throw RegisterError.unknown(subject) }
    guard output.format == .table else {
      try printLines(try events.map { try $0.event.json(index: $0.index).line })
      return
    }
    try printTable(historyTable(events))
  }
}
