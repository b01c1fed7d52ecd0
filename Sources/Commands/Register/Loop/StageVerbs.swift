// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Mechanisms
import WorkingDays

/// What is said and shown at a stage.
struct FilingOptions: ParsableArguments {
  @Option(
    help: help(
      zh: "环节要求说明的内容，如 progress=已开工35个；可多次给出。",
      en: "What the stage asks to be said, as progress=35-begun; may be repeated.",
      name: "id=text"
    )
  )
  var say: [KeyedText] = []

  @Option(
    help: help(
      zh: "已提交佐证的序号或 SHA-256 前几位；可多次给出。",
      en: "Evidence by its number or the first digits of its SHA-256; may be repeated.",
      name: "evidence"
    )
  )
  var evidence: [String] = []

  /// Whether nothing is said or shown.
  var isEmpty: Bool { say.isEmpty && evidence.isEmpty }

  /// What is handed in.
  func filing(_ target: LoopTarget) async throws -> Filing {
    Filing(
      says: Dictionary(say.map { ($0.key, $0.text) }) { _, last in last },
      evidence: try await target.addresses(evidence)
    )
  }
}

/// `file`: do what a stage asks.
struct FileStage: LoopVerb {
  static let name = "file"
  static var abstract: String {
    words(
      zh: "办理一个环节：签收、方案、反馈、申请办结等。",
      en: "Do what a stage asks: receive, plan, report, ask to close."
    )
  }

  @Argument(
    help: help(
      zh: "环节的编号，见 duixian mechanism show。",
      en: "The id of the stage, see duixian mechanism show.",
      name: "stage"
    )
  )
  var stage: String

  @OptionGroup var filing: FilingOptions

  @Option(
    help: help(zh: "交办时：牵头单位。", en: "At an assignment: the lead agency.", name: "agency")
  )
  var agency: String?

  @Option(
    help: help(
      zh: "交办时：反馈节点的日期；可多次给出。",
      en: "At an assignment: a day on which progress is reported; may be repeated.",
      name: "date"
    )
  )
  var node: [CivilDate] = []

  @Option(
    help: help(
      zh: "交办时：给某环节定的日期，如 request_close=2026-11-30；可多次给出。",
      en: "At an assignment: the day of a stage, as request_close=2026-11-30; may be repeated.",
      name: "stage=date"
    )
  )
  var planned: [KeyedText] = []

  func validate() throws {
    guard planned.allSatisfy({ CivilDate($0.text) != nil }) else {
      throw ValidationError(
        words(
          zh: "--planned 应如 request_close=2026-11-30。",
          en: "--planned is written as request_close=2026-11-30."
        )
      )
    }
  }

  func command(_ target: LoopTarget) async throws -> Command {
    var filing = try await filing.filing(target)
    filing.agency = agency ?? ""
    filing.nodes = node
    for entry in planned { filing.planned[entry.key] = CivilDate(entry.text) }
    return .file(stage: stage, filing)
  }
}

/// `review`: close at the review.
struct ReviewClosing: LoopVerb {
  static let name = "review"
  static var abstract: String {
    words(
      zh: "审核办结；机制有评级的须给出评级。",
      en: "Close it at its review, graded where the mechanism has grades."
    )
  }

  @Option(help: help(zh: "评级的编号。", en: "The id of the grade.", name: "grade"))
  var grade = ""

  func command(_ target: LoopTarget) -> Command { .review(grade: grade) }
}

/// `return`: send back.
struct SendBack: LoopVerb {
  static let name = "return"
  static var abstract: String {
    words(zh: "退回上一办理环节，说明理由。", en: "Send it back to be done again, with the reason.")
  }

  @OptionGroup var why: ReasonOption

  func command(_ target: LoopTarget) -> Command { .sendBack(reason: why.reason) }
}

/// `stage-close`: close for a stage only.
struct CloseForStage: LoopVerb {
  static let name = "stage-close"
  static var abstract: String {
    words(
      zh: "阶段性办结：仍在推进，不算办结。",
      en: "Close it for this stage only, which is not done."
    )
  }

  @OptionGroup var why: ReasonOption

  func command(_ target: LoopTarget) -> Command { .stageClose(reason: why.reason) }
}

/// `strike-off`: the first of two signatures.
struct StrikeOff: LoopVerb {
  static let name = "strike-off"
  static var abstract: String {
    words(
      zh: "销号的第一个签字；第二人用 confirm。",
      en: "Sign its striking off; a second person confirms it."
    )
  }

  @Option(
    help: help(
      zh: "所据佐证的序号或 SHA-256 前几位；不给则为全部经核实的。",
      en: "The evidence by its number or its first digits; else all that was found to support.",
      name: "evidence"
    )
  )
  var evidence: [String] = []

  func command(_ target: LoopTarget) async throws -> Command {
    let given = try await target.addresses(evidence)
    return .strikeOff(evidence: given.isEmpty ? target.shown : given)
  }
}

/// `confirm`: the second signature.
struct ConfirmStrikeOff: LoopVerb {
  static let name = "confirm"
  static var abstract: String {
    words(zh: "销号的第二个签字，须是另一人。", en: "Countersign its striking off; another person must.")
  }

  func command(_ target: LoopTarget) -> Command { .confirmStrikeOff }
}

/// A reason that must be given.
struct ReasonOption: ParsableArguments {
  @Option(help: help(zh: "理由。", en: "The reason.", name: "text"))
  var reason: String
}

/// An id and what is said under it, `progress=已开工35个`.
struct KeyedText: ExpressibleByArgument {
  /// The id before the sign.
  let key: String
  /// All behind it.
  let text: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    (key, text) = (String(parts[0]), String(parts[1]))
  }
}
