// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Register

/// `duixian item split`: split it into others.
struct SplitItem: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "split",
      abstract: words(
        zh: "拆分成几个事项；须未交办。",
        en: "Split it into others; it must not be assigned yet."
      ),
      discussion: words(
        zh: "例子：duixian item split 2026-3 改造老旧小区60个=zhujian 新增学位3000个=jiaoyu --as ducha-1",
        en: """
          Example:
            duixian item split 2026-3 改造老旧小区60个=zhujian 新增学位3000个=jiaoyu --as ducha-1
          """
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: partHelp) var parts: [PartArgument]
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    let item = try await desk.commitment(number)
    return [.commitment(number, .split(try parts.map { try $0.draft(of: item) }))]
  }
}

/// `duixian item divide`: add a sub-item.
struct DivideItem: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "divide",
      abstract: words(zh: "新增一个子项，原事项仍在。", en: "Add a sub-item; the item itself stays.")
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: partHelp) var part: PartArgument
  @OptionGroup var fields: FieldOptions
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    var draft = try part.draft(of: try await desk.commitment(number))
    draft.fields = fields.over(draft.fields)
    return [.commitment(number, .divide(draft))]
  }
}

/// `duixian item merge`: make it part of another one.
struct MergeItem: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge",
      abstract: words(
        zh: "并入另一事项；须未交办。",
        en: "Make it part of another one; it must not be assigned yet."
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Option(help: help(zh: "并入哪个事项。", en: "The item it becomes part of.", name: "number"))
  var into: SerialNumber
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] { [.commitment(number, .merge(into: into))] }
}

/// `duixian item decompose`: share out a target.
struct DecomposeTarget: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "decompose",
      abstract: words(
        zh: "把目标分解到各单位；合计须等于目标，否则说明理由。",
        en: "Share out a target; the parts add up to it, or it is said why not."
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: help(zh: "各单位的份额，如 dongli=30。", en: "Shares as dongli=30.", name: "agency=value"))
  var shares: [KeyedText]
  @Option(help: help(zh: "第几个目标。", en: "Which target, from 1.", name: "place"))
  var target = 1
  @Option(help: help(zh: "合计不等于目标的理由。", en: "Why the parts do not add up.", name: "text"))
  var gapReason = ""
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func validate() throws {
    guard target > 0, shares.allSatisfy({ Figure($0.text) != nil }) else {
      throw ValidationError(
        words(
          zh: "份额应如 dongli=30，目标从 1 起数。",
          en: "A share is written as dongli=30, targets count from 1."
        )
      )
    }
  }

  func commands(_ desk: Desk) -> [RegisterCommand] {
    let shares = shares.map { Share(agency: $0.key, value: Figure($0.text) ?? .zero) }
    let decomposition = Decomposition(target: target - 1, shares: shares, gapReason: gapReason)
    return [.commitment(number, .decompose(decomposition))]
  }
}

/// `duixian item group`: put it into a programme.
struct GroupItem: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "group",
      abstract: words(
        zh: "归入专班；不给专班编号则移出。",
        en: "Group it in a programme; without one, in none any more."
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: help(zh: "专班的编号。", en: "The number of the programme.", name: "programme"))
  var programme: SerialNumber?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] { [.commitment(number, .group(programme))] }
}

/// `duixian item withdraw`: take out of the register again what was accepted by mistake.
struct WithdrawItem: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "withdraw",
      abstract: words(
        zh: "撤回误入库的事项；须什么都还没开始办。",
        en: "Take an item out again that was accepted by mistake; nothing may be begun on it."
      ),
      discussion: words(
        zh: """
          编号仍在，注明撤回原因；报告中的那句话变为搁置，之后可用 duixian report reopen 重新待看。
          例子：duixian item withdraw 2026-3 --reason background --as ducha-1
          """,
        en: """
          Its number stays, with the reason; its statement is set aside, and duixian report reopen
          looks at it again.
          Example:
            duixian item withdraw 2026-3 --reason background --as ducha-1
          """
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @OptionGroup var why: SetAsideOptions
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.commitment(number, .withdraw(why.reason, note: why.note))]
  }
}

/// A part of an item, `改造老旧小区60个=zhujian`: words of its quotation, or else a title, and who
/// leads it.
struct PartArgument: ExpressibleByArgument {
  /// Words of the quotation, or a title.
  let text: String
  /// The lead agency; blank for that of the whole.
  let lead: String

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    text = String(parts[0])
    lead = parts.count == 2 ? String(parts[1]) : ""
    if text.isEmpty { return nil }
  }

  /// The part as the register takes it.
  func draft(of item: Commitment) throws(DeskProblem) -> PartDraft {
    var fields = CommitmentFields()
    fields.kind = item.fields.kind
    fields.title = text
    fields.lead = lead
    guard let whole = item.entry.span else { return PartDraft(fields: fields) }
    let places = Array(item.entry.quote.utf8).places(of: Array(text.utf8))
    guard let place = places.first else { return PartDraft(fields: fields) }
    guard places.count == 1 else { throw .notOnce(text, count: places.count) }
    let start = whole.range.lowerBound + place
    return PartDraft(span: TextSpan(start..<start + text.utf8.count), fields: fields)
  }
}

/// The help of a part.
private var partHelp: ArgumentHelp {
  help(
    zh: "一部分：原文里的几个字（或名称），= 后为牵头单位。",
    en: "A part: words of the quotation, or a title, and behind = the lead agency.",
    name: "part"
  )
}
