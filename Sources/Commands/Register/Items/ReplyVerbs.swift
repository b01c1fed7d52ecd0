// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Register
import Storage

/// `duixian item reply`: an agency has something to say.
struct ReplyToItem: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reply",
      abstract: words(
        zh: "回应：对结论、督办单、办结或佐证有话要说，与其并列显示。",
        en: "Have something to say; it is shown beside what it speaks of."
      )
    )
  }

  /// What a reply may speak of.
  enum About: String, CaseIterable, ExpressibleByArgument {
    case verdict, notice, closing, evidence
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: help(zh: "针对什么。", en: "What it speaks of.")) var about: About
  @Argument(help: help(zh: "要说的话。", en: "What is said.")) var text: String
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.commitment(number, .reply(Reply(about: about.rawValue, text: text)))]
  }
}

/// `duixian item hang`: hang a confirmed thread on it.
struct HangThread: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "hang",
      abstract: words(
        zh: "挂上经人确认的脉络：另一份报告里回答它的那句话。",
        en: "Hang a confirmed thread on it: the sentence of another report that answers it."
      )
    )
  }

  /// What the other sentence is to the promise.
  enum Relation: String, CaseIterable, ExpressibleByArgument {
    case outcome, next, dropped, parent
  }

  /// What the thread says became of the promise.
  enum Verdict: String, CaseIterable, ExpressibleByArgument {
    case met, partly, missed, unclear
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber

  @Argument(
    help: help(
      zh: "另一份报告：编号的前几位，或文件（会先存入数据库）。",
      en: "The other report: the first digits of its id, or a file, which is stored first.",
      name: "report"
    ),
    completion: .file()
  )
  var report: String

  @Argument(
    help: help(
      zh: "那句话：位置（如 120-240），或其中恰好出现一次的整句。",
      en: "The sentence: its place as 120-240, or exactly its words, which must stand once there.",
      name: "statement"
    )
  )
  var statement: StatementArgument?

  @Option(
    help: help(
      zh: "与承诺的关系；dropped 表示那份报告不再提，不给出句子。",
      en:
        "What it is to the promise; dropped: that report has it no more, and no sentence is given."
    )
  )
  var relation = Relation.outcome

  @Option(help: help(zh: "说明兑现得如何。", en: "What it says became of the promise."))
  var verdict: Verdict?

  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func validate() throws {
    guard (statement == nil) != (relation == .dropped) else { return }
    throw ValidationError(
      relation == .dropped
        ? words(
          zh: "--relation dropped 不带句子：那份报告里没有。",
          en: "--relation dropped goes without a sentence: that report has none."
        )
        : words(
          zh: "请给出那句话；报告不再提的，用 --relation dropped。",
          en: "Give the sentence; --relation dropped where the report promises it no more."
        )
    )
  }

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    let sheet = try await desk.sheet(report, place: nil, year: nil, isDryRun: writing.dryRun)
    var link = ThreadLink()
    link.report = sheet.report
    if let statement { link.span = try statement.span(in: sheet) }
    link.relation = relation.rawValue
    link.verdict = verdict?.rawValue ?? ""
    return [.commitment(number, .hang(link, in: sheet))]
  }
}

/// `duixian item unhang`: take a thread off it.
struct UnhangThread: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "unhang",
      abstract: words(
        zh: "取下误挂的脉络：仍可见，不再计。",
        en: "Take a thread off it that was hung by mistake: it stays visible and counts no more."
      ),
      discussion: words(
        zh: "例子：duixian item unhang 2026-1 1 --reason 说的是另一件事 --as ducha-1",
        en: """
          Example:
            duixian item unhang 2026-1 1 --reason "it speaks of something else" --as ducha-1
          """
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: help(zh: "第几条脉络。", en: "Which thread, from 1.", name: "place"))
  var place: Int
  @OptionGroup var why: ReasonOption
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.commitment(number, .unhang(place - 1, reason: why.reason))]
  }
}
