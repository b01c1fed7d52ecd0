// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Register
import WorkingDays

/// `duixian item correct`: give a field another value.
struct CorrectItem: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "correct",
      abstract: words(
        zh: "更正一个字段；旧值留在历史里。",
        en: "Give a field another value; the old one stays in its history."
      ),
      discussion: words(
        zh: """
          单位、节点等多值字段逐个给出；期限、节点如 2026-11-30；目标如 老旧小区>=60个。不给值即清空。
          已交办事项的牵头、岗位、期限、节点不能更正：用 transfer、extend、change。
          """,
        en: """
          A field of several values takes them one by one; days are written 2026-11-30,
          targets 老旧小区>=60个. Without a value the field is emptied. Of what was assigned,
          lead, post, deadline and nodes are not corrected: use transfer, extend,
          change.
          """
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: help(zh: "字段。", en: "The field.")) var field: CommitmentField
  @Argument(help: help(zh: "新的值。", en: "The new value.", name: "value"))
  var values: [String] = []
  @OptionGroup var why: ReasonOption
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func validate() throws { _ = try value() }

  func commands(_ desk: Desk) throws -> [RegisterCommand] {
    [.commitment(number, .correct(field, try value(), reason: why.reason))]
  }

  /// The value that the words mean for the field.
  private func value() throws -> FieldValue {
    switch field {
    case .supporting: return FieldValue(ids: values)
    case .deadline, .nodes:
      let days = values.compactMap { CivilDate($0) }
      guard days.count == values.count, field == .nodes || days.count < 2 else {
        throw ValidationError(
          words(zh: "日期应如 2026-11-30。", en: "A day is written as 2026-11-30.")
        )
      }
      let isSet = field == .deadline && !days.isEmpty
      return FieldValue(days: days, rule: isSet ? "人工设定" : "")
    case .targets:
      let targets = values.compactMap { TargetArgument(argument: $0)?.target }
      guard targets.count == values.count else {
        throw ValidationError(
          words(
            zh: "目标应如 公共停车位>=5000个。",
            en: "A target is written as 公共停车位>=5000个."
          )
        )
      }
      return FieldValue(targets: targets)
    default:
      guard values.count < 2 else {
        throw ValidationError(
          words(zh: "这个字段只有一个值：含空格的请加引号。", en: "This field has one value: quote one with spaces.")
        )
      }
      return FieldValue(text: values.first ?? "")
    }
  }
}

/// `duixian item suggest`: suggest a lead agency or a topic.
struct SuggestField: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "suggest",
      abstract: words(
        zh: "建议牵头单位或领域，由督查决定。",
        en: "Suggest a lead agency or a topic; the supervision office sets it."
      )
    )
  }

  /// What may be suggested.
  enum Field: String, CaseIterable, ExpressibleByArgument {
    case lead, topic
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: help(zh: "建议的字段。", en: "What is suggested.")) var field: Field
  @Argument(help: help(zh: "建议的值。", en: "The value.", name: "value")) var value: String
  @Option(help: help(zh: "为什么。", en: "Why.", name: "text")) var why = ""
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    let suggestion = Suggestion(field: field.rawValue, value: value, why: why)
    return [.commitment(number, .suggest(suggestion))]
  }
}

/// `duixian item transfer`: let another agency answer for it.
struct TransferItem: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "transfer",
      abstract: words(zh: "移交给另一单位或岗位。", en: "Let another agency or post answer for it.")
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Option(help: help(zh: "今后牵头的单位。", en: "The agency that leads from now on.", name: "agency"))
  var to: String
  @Option(help: help(zh: "今后负责的岗位。", en: "The post that answers from now on.", name: "post"))
  var post = ""
  @OptionGroup var why: ReasonOption
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.commitment(number, .transfer(agency: to, post: post, reason: why.reason))]
  }
}
