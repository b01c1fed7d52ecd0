// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Register
import WorkingDays

/// `duixian item obstacle`: say what stands in the way.
struct RaiseObstacle: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "obstacle",
      abstract: words(zh: "报告堵点及请求。", en: "Say what stands in the way, and what is asked for.")
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: help(zh: "原因。", en: "Why.")) var cause: ObstacleCause
  @Argument(help: help(zh: "说明。", en: "What it is.")) var text: String
  @Option(help: help(zh: "请求协调什么。", en: "What is asked for.", name: "text"))
  var request = ""
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.commitment(number, .raise(Obstacle(cause: cause, text: text, request: request)))]
  }
}

/// `duixian item clear`: an obstacle is gone.
struct ClearObstacle: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "clear",
      abstract: words(zh: "堵点已解除。", en: "Say that an obstacle is gone.")
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: help(zh: "第几个堵点。", en: "Which obstacle, from 1.", name: "place"))
  var place: Int
  @Option(help: help(zh: "怎样解除的。", en: "How it went.", name: "text")) var note: String
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.commitment(number, .clear(place - 1, note: note))]
  }
}

/// `duixian item decide`: a leader decides.
struct DecideItem: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "decide",
      abstract: words(
        zh: "领导作出决定；落实前一直挂着。",
        en: "Decide something about it; it stays until it is carried out."
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: help(zh: "决定什么。", en: "What is decided.")) var text: String
  @Option(help: help(zh: "由哪个单位落实。", en: "The agency that carries it out.", name: "agency"))
  var agency = ""
  @Option(help: help(zh: "何时前落实。", en: "By when.", name: "date")) var due: CivilDate?
  @Option(help: help(zh: "针对第几个堵点。", en: "The obstacle it answers, from 1.", name: "place"))
  var obstacle: Int?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    let decision = LeaderDecision(
      text: text,
      agency: agency,
      due: due,
      obstacle: obstacle.map { $0 - 1 }
    )
    return [.commitment(number, .decide(decision))]
  }
}

/// `duixian item carry-out`: a decision was carried out.
struct CarryOutDecision: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "carry-out",
      abstract: words(zh: "领导的决定已落实。", en: "Say that a decision was carried out.")
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: help(zh: "第几个决定。", en: "Which decision, from 1.", name: "place"))
  var place: Int
  @Option(help: help(zh: "怎样落实的。", en: "How it was done.", name: "text")) var note: String
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.commitment(number, .carryOut(place - 1, note: note))]
  }
}
