// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

extension Change {
  /// What happened, in a word or two.
  var title: Phrase {
    switch self {
    case .commitment(let change): change.title
    case .handling(let change): change.title
    case .directory, .intake, .programme: Phrase("更改", "changed")
    }
  }
}

extension CommitmentChange {
  fileprivate var title: Phrase {
    switch self {
    case .entered: Phrase("入库", "entered")
    case .corrected: Phrase("更正", "corrected")
    case .suggested: Phrase("建议", "suggested")
    case .transferred: Phrase("移交", "transferred")
    case .split: Phrase("拆分", "split")
    case .merged, .absorbed: Phrase("合并", "merged")
    case .divided: Phrase("新增子项", "sub-item added")
    case .decomposed: Phrase("分解目标", "target shared out")
    case .grouped: Phrase("归入专班", "grouped")
    case .looped(let loop): loop.fact.title
    case .updated: Phrase("反馈进展", "progress reported")
    case .evidenceAdded: Phrase("提交佐证", "evidence handed in")
    case .evidenceGraded: Phrase("核定佐证", "evidence graded")
    case .evidenceWithdrawn: Phrase("撤回佐证", "evidence taken back")
    case .obstacleRaised: Phrase("提出堵点", "obstacle raised")
    case .obstacleCleared: Phrase("堵点解除", "obstacle gone")
    case .decided: Phrase("领导决定", "leader decided")
    case .decisionCarriedOut: Phrase("决定落实", "decision carried out")
    case .replied: Phrase("回应", "replied")
    case .threadHung, .threadUnhung: Phrase("脉络更改", "thread changed")
    case .withdrawn: Phrase("撤回入库", "taken out of the register")
    case .amended: Phrase("依法调整", "lawfully changed")
    }
  }
}

extension HandlingChange {
  fileprivate var title: Phrase {
    switch self {
    case .opened, .recorded: Phrase("受理", "taken in")
    case .looped(let loop): loop.fact.title
    case .answered: Phrase("答复", "answered")
    case .calledBack: Phrase("回访", "called back")
    case .excluded: Phrase("不计入统计", "counts in no rate")
    case .promised: Phrase("答复承诺立项", "promise entered")
    case .erased: Phrase("清除个人信息", "private texts erased")
    }
  }
}

extension Fact {
  fileprivate var title: Phrase {
    switch self {
    case .registered: Phrase("立项", "registered")
    case .filed(let filed):
      filed.filing.agency.isEmpty ? Phrase("办理", "filed") : Phrase("交办", "assigned")
    case .sentBack: Phrase("退回", "sent back")
    case .stageClosed: Phrase("阶段性办结", "closed for a stage")
    case .strikeOffSigned: Phrase("销号签字", "striking off signed")
    case .extensionAsked: Phrase("申请延期", "extension asked for")
    case .extensionDecided(true, _): Phrase("准予延期", "extension granted")
    case .extensionDecided: Phrase("不予延期", "extension refused")
    case .clockStopped: Phrase("停钟", "clock stopped")
    case .clockResumed: Phrase("续钟", "clock goes on")
    case .changed: Phrase("依法调整", "lawfully changed")
    case .discharged: Phrase("义务履行", "duty done")
    case .noticeProposed: Phrase("拟发督办单", "notice proposed")
    case .noticeDecided(true, _, _): Phrase("发出督办单", "notice sent")
    case .noticeDecided: Phrase("不发督办单", "notice dismissed")
    case .excused: Phrase("认定正当理由", "lateness excused")
    case .appealed: Phrase("申诉", "appealed")
    case .appealDecided: Phrase("申诉答复", "appeal answered")
    }
  }
}
