// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Register
import WorkingDays

/// `duixian item assign`: give items to their lead agencies.
struct AssignItems: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assign",
      abstract: words(
        zh: "责任分解、交办：交给牵头单位，期限和节点随之生效。",
        en: "Assign items to their lead agencies, with their deadline and nodes."
      )
    )
  }

  @Argument(help: help(zh: "事项的编号，可给多个。", en: "The numbers of the items.", name: "number"))
  var numbers: [SerialNumber]
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] { numbers.map { .commitment($0, .assign) } }
}

/// `duixian item update`: report progress.
struct UpdateItem: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "update",
      abstract: words(
        zh: "反馈进展；没有变化只要 --unchanged。",
        en: "Report progress; where nothing changed, --unchanged is all it takes."
      ),
      discussion: words(
        zh: "带 --say 的反馈同时办理到期的反馈节点，须说机制要求的内容。",
        en: """
          With --say it also answers the node at which the mechanism asks for a report;
          what must be said there stands in duixian mechanism show.
          """
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber

  @Option(help: help(zh: "自述状态；不给则同上一次。", en: "What is said of it; else the same as last."))
  var said: Saying?

  @Option(
    help: help(
      zh: "报数：数值，或 目标序号=数值；可多次给出。",
      en: "A figure of the first target, or of another as 2=35; may be repeated.",
      name: "value"
    )
  )
  var figure: [FigureArgument] = []

  @Option(
    help: help(zh: "数据截至哪天；不给则为当天。", en: "The day the figures are of; else that day.", name: "date")
  )
  var asOf: CivilDate?

  @Option(help: help(zh: "数据来源。", en: "Who made the figures.", name: "name"))
  var source = ""

  @Option(help: help(zh: "一句话说明。", en: "A sentence.")) var text = ""

  @Flag(help: help(zh: "与上次相比没有变化。", en: "Nothing has changed since the last one."))
  var unchanged = false

  @OptionGroup var filing: FilingOptions
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    let last = try await desk.commitment(number).updates.last?.saying
    guard let saying = said ?? last else {
      throw DeskProblem.misused(
        words(zh: "第一次反馈须用 --said 说明状态。", en: "The first report needs --said.")
      )
    }
    let day = asOf ?? desk.now.date
    let figures = figure.map {
      ReportedFigure(target: $0.target, value: $0.value, asOf: day, source: source)
    }
    let update = Update(saying: saying, text: text, figures: figures, isUnchanged: unchanged)
    guard !filing.isEmpty else {
      return [.commitment(number, .update(update, filing: nil))]
    }
    let target = try await ItemLoop.target(number, desk)
    let handedIn = try await filing.filing(target)
    return [.commitment(number, .update(update, filing: handedIn))]
  }
}

/// A figure of the first target, `35`, or of another, `2=35`.
struct FigureArgument: ExpressibleByArgument {
  /// The place of the target, from 0.
  let target: Int
  /// The value.
  let value: Figure

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let text = parts.last, let value = Figure(String(text)) else { return nil }
    let place = parts.count == 2 ? Int(parts[0]) : 1
    guard let place, place > 0 else { return nil }
    (target, self.value) = (place - 1, value)
  }
}
