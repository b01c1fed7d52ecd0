// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register

extension DeskCommand {
  /// What is asked of a case beside what any loop knows; nil where the form is none that a page shows.
  static func command(
    of act: DeskAct,
    _ number: SerialNumber,
    _ fields: FormFields
  ) -> [RegisterCommand]? {
    func loop(_ command: Command) -> RegisterCommand { .handling(.loop(number, command)) }
    let reason = fields.first(DeskField.reason) ?? ""
    switch act {
    case .dispatch:
      guard let stage = fields.first(DeskField.stage) else { return nil }
      let filing = Filing(says: says(fields), agency: fields.first(DeskField.agency) ?? "")
      return [loop(.file(stage: stage, filing))]
    case .step:
      guard let stage = fields.first(DeskField.stage) else { return nil }
      return [loop(.file(stage: stage, Filing(says: says(fields))))]
    case .callBack: return callBack(number, fields)
    case .stop: return [loop(.stopClock(reason: reason))]
    case .resume: return [loop(.resumeClock)]
    case .exclude: return [.handling(.exclude(number, reason: reason))]
    default: return nil
    }
  }

  /// What was said at a stage, by the ids of its fields.
  private static func says(_ fields: FormFields) -> [String: String] {
    let prefix = DeskField.says("")
    let typed = fields.values.filter { $0.key.hasPrefix(prefix) }.map { name, values in
      (String(name.dropFirst(prefix.count)), values.first ?? "")
    }
    return Dictionary(typed) { first, _ in first }
  }

  /// The call-back for the rates, and its stage, which says the same in words.
  private static func callBack(
    _ number: SerialNumber,
    _ fields: FormFields
  ) -> [RegisterCommand]? {
    guard let stage = fields.first(DeskField.stage),
      let opinion = fields.first(DeskField.opinion).flatMap({ Callback.Opinion(rawValue: $0) })
    else { return nil }
    let isResolved: Bool? =
      switch fields.first(DeskField.resolved) {
      case "1": true
      case "0": false
      default: nil
      }
    var says: [String: String] = [:]
    for field in CaseOpinion.opinionFields { says[field] = opinion.zh }
    if let isResolved { says[CaseOpinion.solvedField] = isResolved ? "已解决" : "未解决" }
    return [
      .handling(.callBack(number, Callback(isResolved: isResolved, opinion: opinion))),
      .handling(.loop(number, .file(stage: stage, Filing(says: says)))),
    ]
  }
}

extension Callback.Opinion {
  /// As an office writes it down.
  fileprivate var zh: String {
    switch self {
    case .satisfied: "满意"
    case .fairlySatisfied: "基本满意"
    case .dissatisfied: "不满意"
    }
  }
}
