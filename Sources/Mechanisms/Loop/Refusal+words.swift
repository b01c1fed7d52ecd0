// SPDX-License-Identifier: Apache-2.0

extension Refusal {
  /// A stable word for machines, such as `not-its-turn`.
  public var code: String { row.code }

  /// What is wrong and what to do.
  public var message: Bilingual { Bilingual(zh: row.zh, en: row.en) }

  /// The one table of refusals: code, Chinese, English.
  private var row: (code: String, zh: String, en: String) {
    switch self {
    case .classified:
      (
        "classified",
        "涉密事项不得录入本系统：请走涉密渠道。",
        "classified matter must not be stored here: use the channel for it."
      )
    case .notRegistered:
      (
        "not-registered",
        "事项还未立项：请先立项。",
        "the case is not on the register: register it first."
      )
    case .alreadyRegistered:
      (
        "already-registered",
        "事项已经立项。",
        "the case is on the register already."
      )
    case .isOver(let phase):
      (
        "is-over",
        "事项已经结束：\(phase.title.zh)；如需再办请新立事项。",
        "the case is over, \(phase.title.en): register a new one if it must go on."
      )
    case .beforeLastEvent(let last):
      (
        "before-last-event",
        "时间早于上一条记录（\(last)）：请按发生顺序录入。",
        "it is dated before the last event (\(last)): enter events in order."
      )
    case .wrongRole(let role):
      (
        "wrong-role",
        "应由“\(role)”办理。",
        "the role “\(role)” does this."
      )
    case .ownCase(let agency):
      (
        "own-case",
        "“\(agency)”是承办单位，不能决定自己的事项：请由他人办理。",
        "“\(agency)” answers for the case and decides nothing about it: somebody else must."
      )
    case .otherAgency(let agency):
      (
        "other-agency",
        "事项由“\(agency)”承办。",
        "the case is with “\(agency)”."
      )
    case .samePerson(let person):
      (
        "same-person",
        "“\(person)”已经经手：须由另一人办理。",
        "“\(person)” had a hand in it: another person must do this."
      )
    case .unknownSeverity(let id):
      (
        "unknown-severity",
        "没有“\(id)”这一难易程度。",
        "the profile has no severity “\(id)”."
      )
    case .unknownClass(let id):
      (
        "unknown-class",
        "没有“\(id)”这一类别。",
        "the profile has no class “\(id)”."
      )
    case .wrongStage(let id):
      (
        "wrong-stage",
        "没有“\(id)”这一环节，或应使用另一命令。",
        "there is no stage “\(id)”, or another command does it."
      )
    case .notItsTurn(let id):
      (
        "not-its-turn",
        "事项现处“\(id)”环节。",
        "the case stands at the stage “\(id)”."
      )
    case .notOpenYet(let day):
      (
        "not-open-yet",
        "\(day) 起方可办理。",
        "it may not be done before \(day)."
      )
    case .nodeAnswered(let day):
      (
        "node-answered",
        "\(day) 节点已经反馈：下一节点自次日起。",
        "the node of \(day) is answered: the next is open from the day after."
      )
    case .nodesOutOfOrder:
      (
        "nodes-out-of-order",
        "节点须晚于交办日并依次排列。",
        "nodes must lie after the assignment and in order."
      )
    case .missing(let field):
      (
        "missing",
        "缺少“\(field)”。",
        "“\(field)” is missing."
      )
    case .unknownGrade(let id):
      (
        "unknown-grade",
        "没有“\(id)”这一等次。",
        "the profile has no grade “\(id)”."
      )
    case .notRuled(let kind):
      (
        "not-ruled",
        "本机制未规定：\(kind.title.zh)。",
        "the profile has no rule for it: \(kind.title.en)."
      )
    case .reasonNotRuled(let id):
      (
        "reason-not-ruled",
        "“\(id)”不在规定的理由之列。",
        "“\(id)” is none of the profile's reasons."
      )
    case .tooLate(let day, let before):
      (
        "too-late",
        "期限为 \(day)，应提前 \(before) 个工作日以上提出。",
        "it had to be filed before the limit of \(day), by \(before) working days."
      )
    case .usedUp(let times):
      (
        "used-up",
        "最多 \(times) 次，已经用完。",
        "it is allowed so many times, \(times), and used up."
      )
    case .noDueDay(let stage):
      (
        "no-due-day",
        "“\(stage)”没有可延的期限。",
        "“\(stage)” has no due day to put off."
      )
    case .dateTooEarly(let day):
      (
        "date-too-early",
        "新日期须晚于 \(day)。",
        "the new day must lie after \(day)."
      )
    case .dateTooLate(let day):
      (
        "date-too-late",
        "新日期不得晚于 \(day)。",
        "the new day must not lie after \(day)."
      )
    case .alreadyOpen(let kind):
      (
        "already-open",
        "已有一件未结：\(kind.title.zh)。",
        "one is open already: \(kind.title.en)."
      )
    case .nothingOpen(let kind):
      (
        "nothing-open",
        "没有待定的：\(kind.title.zh)。",
        "none is open: \(kind.title.en)."
      )
    case .noticeNotDue(let id):
      (
        "notice-not-due",
        "“\(id)”的条件未满足，或已经发出。",
        "the condition of “\(id)” does not hold, or it was sent."
      )
    case .nothingToAppeal:
      (
        "nothing-to-appeal",
        "没有可申诉的决定。",
        "there is no such decision to appeal against."
      )
    case .dutiesOpen(let ids):
      (
        "duties-open",
        "变更后的义务未完成：\(ids.joined(separator: "、"))。",
        "duties after a change are open: \(ids.joined(separator: ", "))."
      )
    }
  }
}

extension CaseState.Phase {
  /// What people call it.
  public var title: Bilingual {
    switch self {
    case .unregistered: Bilingual(zh: "未立项", en: "not registered")
    case .open: Bilingual(zh: "办理中", en: "running")
    case .done: Bilingual(zh: "已完成", en: "done")
    case .ended: Bilingual(zh: "依法终止", en: "lawfully ended")
    }
  }
}
