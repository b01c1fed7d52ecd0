// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Mechanisms
import Register
import WorkingDays

/// `extend`: ask to put off a limit.
struct AskExtension: LoopVerb {
  static let name = "extend"
  static var abstract: String {
    words(zh: "申请延期。", en: "Ask to put off the limit of a stage.")
  }

  @Argument(
    help: help(zh: "要延期的环节。", en: "The stage whose limit is to be put off.", name: "stage")
  )
  var stage: String

  @Option(help: help(zh: "新的日期。", en: "The new day.", name: "date"))
  var to: CivilDate

  @Option(help: help(zh: "怎样在新日期前完成。", en: "How it will be done by then.", name: "text"))
  var plan = ""

  func command(_ target: LoopTarget) -> Command {
    .askExtension(stage: stage, to: to, plan: plan)
  }
}

/// `decide-extension`: grant or refuse.
struct DecideExtension: LoopVerb {
  static let name = "decide-extension"
  static var abstract: String {
    words(zh: "批准或不批准延期。", en: "Grant or refuse the extension that was asked for.")
  }

  @Flag(help: help(zh: "批准（--grant）或不批准（--refuse）。", en: "Grant or refuse it."))
  var ruling: Ruling

  @OptionGroup var why: ReasonOption

  func command(_ target: LoopTarget) -> Command {
    .decideExtension(grants: ruling == .grant, reason: why.reason)
  }

  /// What is decided.
  enum Ruling: String, EnumerableFlag {
    case grant, refuse
  }
}

/// `stop-clock`: stop the clock.
struct StopClock: LoopVerb {
  static let name = "stop-clock"
  static var abstract: String {
    words(zh: "停钟，按机制所列的理由。", en: "Stop the clock for a reason of the mechanism.")
  }

  @Argument(
    help: help(zh: "机制所列理由的编号。", en: "The id of a reason of the mechanism.", name: "reason")
  )
  var reason: String

  func command(_ target: LoopTarget) -> Command { .stopClock(reason: reason) }
}

/// `resume-clock`: let the clock go on.
struct ResumeClock: LoopVerb {
  static let name = "resume-clock"
  static var abstract: String { words(zh: "续钟。", en: "Let the clock go on.") }

  func command(_ target: LoopTarget) -> Command { .resumeClock }
}

/// `change`: change what was promised by a decision.
struct ChangeLawfully: LoopVerb {
  static let name = "change"
  static var abstract: String {
    words(
      zh: "依法调整：调整内容、推迟或终止，须有决定。",
      en: "Change what was promised by a decision: adjust, postpone, stop."
    )
  }

  @Argument(help: help(zh: "调整的种类。", en: "What it does.", name: "kind"))
  var kind: ChangeKind

  @Option(
    help: help(zh: "机制所列理由的编号。", en: "The id of a reason of the mechanism.", name: "id")
  )
  var reason: String

  @Option(
    help: help(zh: "决定的文号或地址。", en: "The decision, by its number or address.", name: "number")
  )
  var decision: String

  @Option(help: help(zh: "新的日期；推迟时必须给出。", en: "The new day; needed to postpone.", name: "date"))
  var to: CivilDate?

  func command(_ target: LoopTarget) -> Command { .change(change) }

  /// The change.
  var change: LawfulChange {
    LawfulChange(kind: kind, reason: reason, decision: decision, newDate: to)
  }
}

/// `duixian item change`: a lawful change that may say the new targets.
struct ChangeItem: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: ChangeLawfully.name,
      abstract: ChangeLawfully.abstract,
      discussion: words(
        zh: """
          目标按原来的次序全部给出；旧目标留在历史里。办结时只达到调低后的目标，结论为依法调整。
          例子：
            duixian item change 2026-1 adjust --reason policy_change --decision 青政〔2026〕7号 \\
              --target 老旧小区=50个 --to 2027-03-31 --as mayor
          """,
        en: """
          All targets are given, in the order of the old ones, which stay in the history. What
          is struck off on targets that were lowered is lawfully changed, not kept.
          Example:
            duixian item change 2026-1 adjust --reason policy_change --decision 7/2026 \\
              --target 老旧小区=50个 --to 2027-03-31 --as mayor
          """
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @OptionGroup var verb: ChangeLawfully
  @Option(help: targetHelp) var target: [TargetArgument] = []
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    let command: CommitmentCommand =
      target.isEmpty
      ? .loop(.change(verb.change)) : .change(verb.change, targets: target.map(\.target))
    return [.commitment(number, command)]
  }
}

/// `discharge`: a duty after a change is done.
struct DischargeDuty: LoopVerb {
  static let name = "discharge"
  static var abstract: String {
    words(
      zh: "履行调整后的义务，如重新公布。",
      en: "Say that a duty that follows from a change is done."
    )
  }

  @Argument(help: help(zh: "义务的编号。", en: "The id of the duty.", name: "duty"))
  var duty: String

  @Option(help: help(zh: "怎样履行的。", en: "How it was done.", name: "text"))
  var note: String

  func command(_ target: LoopTarget) -> Command { .discharge(duty: duty, note: note) }
}
