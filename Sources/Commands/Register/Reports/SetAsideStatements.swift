// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Register
import Storage

/// Why a statement is no commitment.
struct SetAsideOptions: ParsableArguments {
  @Option(help: help(zh: "原因。", en: "Why."))
  var reason: SetAsideReason

  @Option(
    help: help(
      zh: "说明；原因为 other 时必填。",
      en: "A note; needed where the reason is other.",
      name: "text"
    )
  )
  var note = ""
}

/// `duixian report set-aside`: statements that are no commitment.
struct SetAsideStatements: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set-aside",
      abstract: words(zh: "搁置：不是承诺的句子。", en: "Set statements aside that are no commitment.")
    )
  }

  @Argument(help: statementHelp) var statements: [StatementArgument]

  @OptionGroup var why: SetAsideOptions
  @OptionGroup var of: IntakeOptions
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    let (intake, sheet) = try await of.sheet(desk)
    let unseen = intake.candidates.filter { intake.outcomes[$0] == nil }
    return try statements.map { statement in
      let span = try statement.span(among: unseen, in: sheet)
      return .intake(.setAside(report: intake.report, span, why.reason, note: why.note))
    }
  }
}

/// `duixian report reopen`: look again at statements that were set aside.
struct ReopenStatements: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reopen",
      abstract: words(zh: "搁置的句子重新待看。", en: "Look again at statements that were set aside.")
    )
  }

  @Argument(help: statementHelp) var statements: [StatementArgument]
  @OptionGroup var of: IntakeOptions
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    let (intake, sheet) = try await of.sheet(desk)
    // Those too that a person had added, and that were withdrawn.
    let aside = intake.outcomes.filter { if case .setAside = $1 { true } else { false } }.keys
      .sorted()
    return try statements.map { statement in
      let span = try statement.span(among: aside, in: sheet)
      return .intake(.reopen(report: intake.report, span))
    }
  }
}
