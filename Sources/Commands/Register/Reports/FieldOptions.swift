// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Register
import WorkingDays

/// On what a statement is taken into the register.
struct AcceptanceOptions: ParsableArguments {
  @Option(help: help(zh: "运行的机制。", en: "The mechanism it runs on.", name: "id"))
  var mechanism = "work-report-register"

  @Option(help: help(zh: "难易程度；不给则为机制的第一个。", en: "The severity; else the first.", name: "id"))
  var severity: String?

  @Option(
    name: .customLong("class"),
    help: help(zh: "类别；不给则按句子。", en: "The class; else the one that fits.", name: "id")
  )
  var caseClass: String?

  /// On what it is taken, with the fields as a person wants them.
  func acceptance(_ fields: CommitmentFields?) -> Acceptance {
    Acceptance(mechanism: mechanism, severity: severity, caseClass: caseClass, fields: fields)
  }
}

/// Fields of a commitment in place of what the reading makes of it.
struct FieldOptions: ParsableArguments {
  @Option(help: help(zh: "名称。", en: "What it is called.", name: "text"))
  var title: String?

  @Option(help: help(zh: "种类，如 livelihood、task。", en: "What it speaks of, as livelihood or task."))
  var kind: String?

  @Option(help: help(zh: "领域。", en: "The field of government."))
  var topic: String?

  @Option(help: help(zh: "牵头单位。", en: "The lead agency.", name: "agency"))
  var lead: String?

  @Option(
    help: help(zh: "配合单位；可多次给出。", en: "A supporting agency; may be repeated.", name: "agency")
  )
  var supporting: [String] = []

  @Option(help: help(zh: "责任岗位。", en: "The post that answers for it.", name: "post"))
  var post: String?

  @Option(help: help(zh: "分管领导的岗位。", en: "The post of the leader in charge.", name: "post"))
  var leader: String?

  @Option(help: help(zh: "最后一天。", en: "The last day.", name: "date"))
  var deadline: CivilDate?

  @Option(help: help(zh: "反馈节点；可多次给出。", en: "A day of reporting; may be repeated.", name: "date"))
  var node: [CivilDate] = []

  @Option(help: targetHelp) var target: [TargetArgument] = []

  /// Whether nothing was given.
  var isEmpty: Bool {
    [title, kind, topic, lead, post, leader].allSatisfy { $0 == nil } && supporting.isEmpty
      && deadline == nil && node.isEmpty && target.isEmpty
  }

  /// Other fields with these over them.
  func over(_ other: CommitmentFields) -> CommitmentFields {
    var fields = other
    if let title { fields.title = title }
    if let kind { fields.kind = kind }
    if let topic { fields.topic = topic }
    if let lead { fields.lead = lead }
    if let post { fields.post = post }
    if let leader { fields.leader = leader }
    if !supporting.isEmpty { fields.supporting = supporting }
    if let deadline {
      (fields.deadline, fields.deadlineRule) = (deadline, "人工设定")
    }
    if !node.isEmpty { fields.nodes = node }
    if !target.isEmpty { fields.targets = target.map(\.target) }
    return fields
  }
}

/// The help of a target.
var targetHelp: ArgumentHelp {
  help(
    zh: "量化目标，如 公共停车位>=5000个、经济增长~+6%（+ 表示增速）、学位=3000..3500个；可多次给出。",
    en: "A target as 公共停车位>=5000个, 经济增长~+6% (+ is a rate of growth), 学位=3000..3500个;"
      + " may be repeated.",
    name: "target"
  )
}

/// A target as it is written on the command line.
struct TargetArgument: ExpressibleByArgument {
  /// The target.
  let target: Target

  init?(argument: String) {
    let signs: [(String, Target.Bound)] = [
      (">=", .atLeast), ("<=", .atMost), ("~", .about), ("=", .equal),
    ]
    let places = signs.compactMap { sign in
      argument.firstRange(of: sign.0).map { (range: $0, bound: sign.1) }
    }
    // The `=` of `>=` stands behind it.
    let first = places.min { $0.range.lowerBound < $1.range.lowerBound }
    guard let first else { return nil }
    let subject = argument[..<first.range.lowerBound]
    var rest = argument[first.range.upperBound...]
    let isGrowth = rest.hasPrefix("+")
    if isGrowth { rest = rest.dropFirst() }
    let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
    let ends = String(number).splitOnce(at: "..")
    guard !subject.isEmpty, let value = Figure(ends.0) else { return nil }
    var upper: Figure?
    if let end = ends.1 {
      guard let figure = Figure(end) else { return nil }
      upper = figure
    }
    target = Target(
      subject: String(subject),
      bound: first.bound,
      value: value,
      upper: upper,
      unit: String(rest.dropFirst(number.count)),
      isGrowth: isGrowth
    )
  }
}

extension String {
  /// The parts before and behind the first place of a mark; all of it and nil where there is none.
  func splitOnce(at mark: String) -> (String, String?) {
    guard let range = firstRange(of: mark) else { return (self, nil) }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }
}
