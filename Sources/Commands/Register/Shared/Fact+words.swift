// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

extension Fact {
  /// What happened in a mechanism, in words; stages and reasons by their ids.
  var wording: ChangeWording {
    switch self {
    case .registered(let registration, _, _):
      Commands.wording(
        title,
        "\(registration.caseClass), \(registration.severity), \(registration.year)"
      )
    case .filed(let filing): Commands.wording(title, filing.detail)
    case .sentBack(let from, let goal, let reason):
      Commands.wording(title, arrow(from, goal.stages.first ?? ""), because(reason))
    case .stageClosed(let reason):
      Commands.wording(title, because(reason))
    case .strikeOffSigned(let evidence):
      Commands.wording(
        title,
        listed(evidence.map { String($0.prefix(12)) })
      )
    case .changed(let change, _, let duties):
      Commands.wording(
        title,
        change.kind.rawValue,
        change.reason,
        change.decision,
        change.newDate.map { "→ \($0)" } ?? "",
        listed(duties)
      )
    case .discharged(let duty, let note):
      Commands.wording(title, duty, because(note))
    case .appealed(let target, let reason):
      Commands.wording(title, target.word, because(reason))
    case .appealDecided(_, _, let reason):
      Commands.wording(
        title,
        because(reason)
      )
    default: clockWording
    }
  }

  /// What happened to limits and notices.
  private var clockWording: ChangeWording {
    switch self {
    case .extensionAsked(let stage, let from, let to, let plan):
      Commands.wording(title, stage, arrow("\(from)", "\(to)"), because(plan))
    case .extensionDecided(_, let reason):
      Commands.wording(
        title,
        because(reason)
      )
    case .clockStopped(let reason): Commands.wording(title, reason)
    case .clockResumed: Commands.wording(title)
    case .noticeProposed(let notice): Commands.wording(title, notice)
    case .noticeDecided(_, let due, let reason):
      Commands.wording(
        title,
        due.map { "→ \($0)" } ?? "",
        because(reason)
      )
    case .excused(let stage, let reason):
      Commands.wording(title, stage, because(reason))
    default: preconditionFailure("every fact has its words in one of two places")
    }
  }
}

extension StageFiling {
  fileprivate var detail: String {
    var parts = [stage]
    if !filing.agency.isEmpty { parts.append("→ \(filing.agency)") }
    if !filing.grade.isEmpty { parts.append(filing.grade) }
    for (id, text) in filing.says.sorted(by: { $0.key < $1.key }) where !text.isEmpty {
      parts.append("\(id)=\(text)")
    }
    if !filing.evidence.isEmpty {
      parts.append(listed(filing.evidence.map { String($0.prefix(12)) }))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension HandlingChange {
  /// What happened to a case, in words; nothing that is private.
  var wording: ChangeWording {
    switch self {
    case .opened(let intake):
      Commands.wording("受理", "taken in", intake.title, intake.source, "[\(intake.mechanism)]")
    case .recorded(let past):
      Commands.wording(
        "补录",
        "entered with its past",
        past.intake.title,
        past.intake.source,
        "[\(past.intake.mechanism)]",
        listed(past.steps.map { "\($0.at) \($0.fact.fact.wording.title.shown)" })
      )
    case .looped(let fact): fact.fact.wording
    case .answered(let answer):
      Commands.wording("答复", "answered", answer.grade, because(answer.promise))
    case .calledBack(let callback):
      Commands.wording("回访", "called back", callback.shown)
    case .excluded(let reason):
      Commands.wording("不计入统计", "counts in no rate", because(reason))
    case .promised(let number): Commands.wording("答复承诺立项", "promise entered", "→ \(number)")
    case .erased(let reason):
      Commands.wording("清除个人信息", "private texts erased", because(reason))
    case .takenBack(let count): Commands.wording("撤销", "taken back", "\(count)")
    }
  }
}

extension Callback {
  /// What was said, in words.
  var shown: String {
    let solved = isResolved.map {
      $0 ? words(zh: "已解决", en: "solved") : words(zh: "未解决", en: "not solved")
    }
    return [solved, opinion?.title].compactMap { $0 }.joined(separator: " ")
  }
}

extension Callback.Opinion {
  /// What people call it.
  var title: String {
    switch self {
    case .satisfied: words(zh: "满意", en: "satisfied")
    case .fairlySatisfied: words(zh: "基本满意", en: "fairly satisfied")
    case .dissatisfied: words(zh: "不满意", en: "dissatisfied")
    }
  }
}
