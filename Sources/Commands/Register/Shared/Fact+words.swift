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
        "立项",
        "registered",
        "\(registration.caseClass), \(registration.severity), \(registration.year)"
      )
    case .filed(let filing): filing.wording
    case .sentBack(let from, let goal, let reason):
      Commands.wording("退回", "sent back", arrow(from, goal.stages.first ?? ""), because(reason))
    case .stageClosed(let reason):
      Commands.wording("阶段性办结", "closed for a stage", because(reason))
    case .strikeOffSigned(let evidence):
      Commands.wording(
        "销号（第一人签字）",
        "striking off, first signature",
        listed(evidence.map { String($0.prefix(12)) })
      )
    case .changed(let change, _, let duties):
      Commands.wording(
        "依法调整",
        "lawfully changed",
        change.kind.rawValue,
        change.reason,
        change.decision,
        change.newDate.map { "→ \($0)" } ?? "",
        listed(duties)
      )
    case .discharged(let duty, let note):
      Commands.wording("义务履行", "duty done", duty, because(note))
    case .appealed(let target, let reason):
      Commands.wording("申诉", "appealed", target.word, because(reason))
    case .appealDecided(let upholds, _, let reason):
      Commands.wording(
        upholds ? "申诉：维持" : "申诉：撤销",
        upholds ? "appeal: it stands" : "appeal: it falls",
        because(reason)
      )
    default: clockWording
    }
  }

  /// What happened to limits and notices.
  private var clockWording: ChangeWording {
    switch self {
    case .extensionAsked(let stage, let from, let to, let plan):
      Commands.wording("申请延期", "extension asked", stage, arrow("\(from)", "\(to)"), because(plan))
    case .extensionDecided(let grants, let reason):
      Commands.wording(
        grants ? "准予延期" : "不予延期",
        grants ? "extension granted" : "extension refused",
        because(reason)
      )
    case .clockStopped(let reason): Commands.wording("停钟", "clock stopped", reason)
    case .clockResumed: Commands.wording("续钟", "clock goes on")
    case .noticeProposed(let notice): Commands.wording("拟发督办单", "notice proposed", notice)
    case .noticeDecided(let approves, let due, let reason):
      Commands.wording(
        approves ? "发出督办单" : "不发督办单",
        approves ? "notice sent" : "notice dismissed",
        due.map { "→ \($0)" } ?? "",
        because(reason)
      )
    case .excused(let stage, let reason):
      Commands.wording("认定正当理由", "lateness excused", stage, because(reason))
    default: preconditionFailure("every fact has its words in one of two places")
    }
  }
}

extension StageFiling {
  fileprivate var wording: ChangeWording {
    var parts = [stage]
    if !filing.agency.isEmpty { parts.append("→ \(filing.agency)") }
    if !filing.grade.isEmpty { parts.append(filing.grade) }
    for (id, text) in filing.says.sorted(by: { $0.key < $1.key }) where !text.isEmpty {
      parts.append("\(id)=\(text)")
    }
    if !filing.evidence.isEmpty {
      parts.append(listed(filing.evidence.map { String($0.prefix(12)) }))
    }
    let detail = parts.joined(separator: " ")
    return isClosing
      ? Commands.wording("审核办结", "closed at review", detail)
      : Commands.wording("办理", "filed", detail)
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
