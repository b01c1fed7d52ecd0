// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

extension CommitmentChange {
  /// What happened, in a word or two.
  package var title: Bilingual {
    switch self {
    case .entered: Bilingual(zh: "入库", en: "entered")
    case .corrected: Bilingual(zh: "更正", en: "corrected")
    case .suggested: Bilingual(zh: "建议", en: "suggested")
    case .transferred: Bilingual(zh: "移交", en: "transferred")
    case .split: Bilingual(zh: "拆分", en: "split")
    case .merged: Bilingual(zh: "并入", en: "merged")
    case .absorbed: Bilingual(zh: "并来", en: "has taken in")
    case .divided: Bilingual(zh: "新增子项", en: "sub-item added")
    case .decomposed: Bilingual(zh: "分解", en: "shared out")
    case .grouped: Bilingual(zh: "归入专班", en: "grouped")
    case .amended: Bilingual(zh: "调整内容", en: "amended")
    case .withdrawn: Bilingual(zh: "撤回", en: "withdrawn")
    case .takenBack: Bilingual(zh: "撤销", en: "taken back")
    case .looped(let fact): fact.fact.title
    case .updated: Bilingual(zh: "反馈", en: "reported")
    case .evidenceAdded: Bilingual(zh: "提交佐证", en: "evidence")
    case .evidenceGraded: Bilingual(zh: "核定佐证", en: "evidence graded")
    case .evidenceWithdrawn: Bilingual(zh: "撤回佐证", en: "evidence withdrawn")
    case .obstacleRaised: Bilingual(zh: "堵点", en: "obstacle")
    case .obstacleCleared: Bilingual(zh: "堵点解除", en: "obstacle gone")
    case .decided: Bilingual(zh: "领导决定", en: "decided")
    case .decisionCarriedOut: Bilingual(zh: "决定落实", en: "decision carried out")
    case .replied: Bilingual(zh: "回应", en: "replied")
    case .threadHung: Bilingual(zh: "挂脉络", en: "thread hung")
    case .threadUnhung: Bilingual(zh: "取下脉络", en: "thread taken off")
    case .voted: Bilingual(zh: "满意度测评", en: "satisfaction vote")
    case .publication(let fact): fact.change.title
    }
  }
}

extension Fact {
  /// What happened in a mechanism, in a word or two.
  package var title: Bilingual {
    switch self {
    case .registered: Bilingual(zh: "立项", en: "registered")
    case .filed(let filing):
      filing.isClosing
        ? Bilingual(zh: "审核办结", en: "closed at review") : Bilingual(zh: "办理", en: "filed")
    case .sentBack: Bilingual(zh: "退回", en: "sent back")
    case .stageClosed: Bilingual(zh: "阶段性办结", en: "closed for a stage")
    case .strikeOffSigned:
      Bilingual(zh: "销号（第一人签字）", en: "striking off, first signature")
    case .changed: Bilingual(zh: "依法调整", en: "lawfully changed")
    case .discharged: Bilingual(zh: "义务履行", en: "duty done")
    case .appealed: Bilingual(zh: "申诉", en: "appealed")
    case .appealDecided(let upholds, _, _):
      upholds
        ? Bilingual(zh: "申诉：维持", en: "appeal: it stands")
        : Bilingual(zh: "申诉：撤销", en: "appeal: it falls")
    case .extensionAsked: Bilingual(zh: "申请延期", en: "extension asked")
    case .extensionDecided(let grants, _):
      grants
        ? Bilingual(zh: "准予延期", en: "extension granted")
        : Bilingual(zh: "不予延期", en: "extension refused")
    case .clockStopped: Bilingual(zh: "停钟", en: "clock stopped")
    case .clockResumed: Bilingual(zh: "续钟", en: "clock goes on")
    case .noticeProposed: Bilingual(zh: "拟发督办单", en: "notice proposed")
    case .noticeDecided(let approves, _, _):
      approves
        ? Bilingual(zh: "发出督办单", en: "notice sent")
        : Bilingual(zh: "不发督办单", en: "notice dismissed")
    case .excused: Bilingual(zh: "认定正当理由", en: "lateness excused")
    }
  }
}
