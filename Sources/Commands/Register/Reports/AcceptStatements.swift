// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Register
import Storage

/// `duixian report accept`: take statements into the register.
struct AcceptStatements: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "accept",
      abstract: words(zh: "句子入库，成为承诺事项。", en: "Take statements into the register.")
    )
  }

  @Argument(help: statementHelp) var statements: [StatementArgument] = []

  @Flag(
    help: help(
      zh: "没看过的全部入库，并注明是一并入库。",
      en: "Take all that nobody has looked at; it is noted that they were taken at once."
    )
  )
  var all = false

  @OptionGroup var of: IntakeOptions
  @OptionGroup var on: AcceptanceOptions
  @OptionGroup var fields: FieldOptions
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func validate() throws {
    guard all != !statements.isEmpty else {
      throw ValidationError(
        words(zh: "请指明句子，或用 --all。", en: "Name statements, or give --all.")
      )
    }
    if all, !fields.isEmpty {
      throw ValidationError(
        words(
          zh: "--all 不能同时改字段：入库后再用 duixian item correct。",
          en: "--all takes no fields: correct them afterwards with duixian item correct."
        )
      )
    }
  }

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    let (intake, sheet) = try await of.sheet(desk)
    if all { return [.intake(.acceptAll(sheet, on.acceptance(nil)))] }
    let unseen = intake.candidates.filter { intake.outcomes[$0] == nil }
    var commands: [RegisterCommand] = []
    for statement in statements {
      let span = try statement.span(among: unseen, in: sheet)
      let read = sheet.candidate(span)?.fields ?? CommitmentFields()
      let changed = fields.isEmpty ? nil : fields.over(read)
      commands.append(.intake(.accept(sheet, span, on.acceptance(changed))))
    }
    return commands
  }
}

/// `duixian report missed`: a statement that the reading does not propose.
struct AddMissed: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "missed",
      abstract: words(
        zh: "补录：读取没有列为候选的句子入库。",
        en: "Take a statement into the register that the reading does not propose."
      )
    )
  }

  @Argument(
    help: help(
      zh: "位置（如 120-240），或原文里恰好出现一次的整句。",
      en: "Its place as 120-240, or exactly its words, which must stand once in the text.",
      name: "statement"
    )
  )
  var statement: StatementArgument

  @OptionGroup var of: IntakeOptions
  @OptionGroup var on: AcceptanceOptions
  @OptionGroup var fields: FieldOptions
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    let (_, sheet) = try await of.sheet(desk)
    let span = try statement.span(in: sheet)
    let read = sheet.candidate(span)?.fields ?? CommitmentFields()
    return [.intake(.accept(sheet, span, on.acceptance(fields.over(read))))]
  }
}

/// The help of statements that are named.
var statementHelp: ArgumentHelp {
  help(
    zh: "句子：位置（如 120-240），或只在一句里出现的几个字。",
    en: "A statement: its place as 120-240, or words that stand in one statement only.",
    name: "statement"
  )
}
