// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register

/// `duixian report candidates`: the statements of a report and what became of them.
struct ListCandidates: LookingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "candidates",
      abstract: words(
        zh: "列出报告里的候选句子，及各自的去向。",
        en: "List the statements that could be commitments, and what became of each."
      )
    )
  }

  @OptionGroup var of: IntakeOptions

  @Flag(help: help(zh: "只列还没看的。", en: "Those only that nobody has looked at."))
  var unseen = false

  @OptionGroup var output: LookOptions
  @OptionGroup var options: RegisterOptions

  func look(_ desk: Desk) async throws {
    let (intake, sheet) = try await of.sheet(desk)
    guard output.format == .table else {
      try printLines([intake.json(with: sheet).line])
      return
    }
    var table = TextTable([
      .init(words(zh: "位置", en: "Place"), least: 11),
      .init(words(zh: "去向", en: "Became"), least: 8),
      .init(words(zh: "种类", en: "Kind"), least: 10),
      .init(words(zh: "建议牵头", en: "Suggested lead"), least: 8, most: 20),
      .init(words(zh: "原文", en: "Words"), least: 20),
    ])
    let added = intake.outcomes.keys.filter { !intake.candidates.contains($0) }
    for span in (intake.candidates + added).sorted() {
      let outcome = intake.outcomes[span]
      if unseen, outcome != nil { continue }
      let candidate = sheet.candidate(span)
      table.add([
        span.description, outcome?.shown ?? words(zh: "未看", en: "unseen"),
        candidate?.fields.kind ?? "", candidate?.suggestedLead ?? "", sheet.quote(span) ?? "",
      ])
    }
    try printTable(table)
    try printLines([intake.coverage.shown])
  }
}

extension Intake.Outcome {
  /// What became of the statement, in a word.
  fileprivate var shown: String {
    switch self {
    case .accepted(let number): number.description
    case .setAside(let reason): words(zh: "搁置", en: "set aside") + " (\(reason.word))"
    }
  }
}
