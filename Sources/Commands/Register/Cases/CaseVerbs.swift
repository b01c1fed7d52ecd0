// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Mechanisms
import Register
import WorkingDays

/// `duixian case answer`: answer, and file the stage that answers.
struct AnswerCase: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "answer",
      abstract: words(
        zh: "答复办件；B 类答复的承诺成为事项。",
        en: "Answer a case; what a B-class answer promises becomes an item."
      )
    )
  }

  /// The class of an answer to a proposal.
  enum Grade: String, CaseIterable, ExpressibleByArgument {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
  }

  @Argument(help: caseNumberHelp) var number: SerialNumber
  @Argument(help: help(zh: "答复的内容；不公开。", en: "The answer; private.")) var text: String
  @Option(help: help(zh: "建议提案的答复类别。", en: "The class of an answer to a proposal."))
  var grade: Grade?
  @Option(help: help(zh: "B 类：承诺什么。", en: "Of class B: what is promised.", name: "text"))
  var promise = ""
  @Option(help: help(zh: "B 类：何时前。", en: "Of class B: by when.", name: "date"))
  var deadline: CivilDate?
  @OptionGroup var filing: FilingOptions
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    var target = try await CaseLoop.target(number, desk)
    target.isDryRun = writing.dryRun
    let answer = CaseAnswer(
      grade: grade?.rawValue ?? "",
      text: PrivateText(salting: text),
      promise: promise,
      deadline: deadline
    )
    var handedIn = try await filing.filing(target)
    if let field = try await onlyField(desk), handedIn.says.isEmpty {
      handedIn.says[field] = CaseAnswer.seeAnswer
    }
    return [.handling(.answer(number, answer, handedIn))]
  }

  /// The one field that the answering stage asks for; the answer itself says it.
  private func onlyField(_ desk: Desk) async throws -> String? {
    let handling = try await desk.handling(number)
    let stages = try desk.mechanism(handling.intake.mechanism).profile.stages
    let stage = stages.dropFirst(handling.loop.stage).first {
      $0.act == .requestClose || $0.act == .report
    }
    guard let fields = stage?.mustSay, fields.count == 1 else { return nil }
    return fields[0].id
  }
}

/// `duixian case call-back`: what whoever asked said.
struct CallBack: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "call-back",
      abstract: words(zh: "回访结果。", en: "Say what the call-back found.")
    )
  }

  /// Whether it is solved.
  enum Finding: String, EnumerableFlag {
    case resolved, unresolved
  }

  @Argument(help: caseNumberHelp) var number: SerialNumber
  @Flag(help: help(zh: "已解决或未解决。", en: "Whether it is solved.")) var finding: Finding?
  @Option(help: help(zh: "满意程度。", en: "How content they are.")) var opinion: Callback.Opinion?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    let callback = Callback(isResolved: finding.map { $0 == .resolved }, opinion: opinion)
    return [.handling(.callBack(number, callback))]
  }
}

/// `duixian case exclude`: it counts in no rate.
struct ExcludeCase: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "exclude",
      abstract: words(zh: "不计入统计，说明理由。", en: "Say that it counts in no rate, and why.")
    )
  }

  @Argument(help: caseNumberHelp) var number: SerialNumber
  @OptionGroup var why: ReasonOption
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.handling(.exclude(number, reason: why.reason))]
  }
}

/// `duixian case erase`: erase what is private in it.
struct EraseCase: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase",
      abstract: words(
        zh: "清除来电人、联系方式、原话和答复；日志的证明仍然成立。",
        en: "Erase caller, contact, what was said and answered; every proof of the log stays good."
      )
    )
  }

  @Argument(help: caseNumberHelp) var number: SerialNumber
  @OptionGroup var why: ReasonOption
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.handling(.erase(number, reason: why.reason))]
  }
}
