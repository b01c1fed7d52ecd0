// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Mechanisms
import Register

/// `propose`: propose a notice.
struct ProposeNotice: LoopVerb {
  static let name = "propose"
  static var abstract: String {
    words(zh: "拟发督办单，由有权的人决定。", en: "Propose a notice of the ladder; a person decides it.")
  }

  @Argument(
    help: help(zh: "督办单的编号，如 urge。", en: "The id of the notice, as urge.", name: "notice")
  )
  var notice: String

  func command(_ target: LoopTarget) -> Command { .propose(notice: notice) }
}

/// `decide-notice`: send or dismiss it.
struct DecideNotice: LoopVerb {
  static let name = "decide-notice"
  static var abstract: String {
    words(zh: "批准或不发拟发的督办单。", en: "Approve or dismiss the notice that was proposed.")
  }

  @Flag(help: help(zh: "批准（--approve）或不发（--dismiss）。", en: "Approve or dismiss it."))
  var ruling: Ruling

  @OptionGroup var why: ReasonOption

  func command(_ target: LoopTarget) -> Command {
    .decideNotice(approves: ruling == .approve, reason: why.reason)
  }

  /// What is decided.
  enum Ruling: String, EnumerableFlag {
    case approve, dismiss
  }
}

/// `excuse`: find that lateness has a good reason.
struct ExcuseLateness: LoopVerb {
  static let name = "excuse"
  static var abstract: String {
    words(zh: "认定逾期有正当理由。", en: "Find that the lateness has a good reason.")
  }

  @OptionGroup var why: ReasonOption

  func command(_ target: LoopTarget) -> Command { .excuse(reason: why.reason) }
}

/// `appeal`: object to a notice or a closing.
struct FileAppeal: LoopVerb {
  static let name = "appeal"
  static var abstract: String {
    words(zh: "对督办单或办结结论申诉。", en: "Object to a notice or a closing.")
  }

  @Option(
    help: help(
      zh: "对什么申诉：closing 或 notice:编号。",
      en: "Against what: closing, or notice: with its id.",
      name: "what"
    )
  )
  var against: AppealArgument

  @OptionGroup var why: ReasonOption

  func command(_ target: LoopTarget) -> Command {
    .appeal(against: against.target, reason: why.reason)
  }
}

/// `decide-appeal`: it stands or falls.
struct DecideAppeal: LoopVerb {
  static let name = "decide-appeal"
  static var abstract: String {
    words(
      zh: "答复申诉：维持或撤销；须是另一人。",
      en: "Answer the appeal: the decision stands, or falls; another person must."
    )
  }

  @Flag(help: help(zh: "维持（--uphold）或撤销（--overturn）。", en: "Whether it stands or falls."))
  var ruling: Ruling

  @OptionGroup var why: ReasonOption

  func command(_ target: LoopTarget) -> Command {
    .decideAppeal(upholds: ruling == .uphold, reason: why.reason)
  }

  /// What is decided.
  enum Ruling: String, EnumerableFlag {
    case uphold, overturn
  }
}

/// What an appeal is against, `closing` or `notice:urge`.
struct AppealArgument: ExpressibleByArgument {
  /// What it is against.
  let target: AppealTarget

  init?(argument: String) {
    guard let target = AppealTarget(word: argument) else { return nil }
    self.target = target
  }
}
