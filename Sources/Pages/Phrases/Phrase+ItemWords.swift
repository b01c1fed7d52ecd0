// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

// What the words of the register are called on the page of an item.
extension Phrase {
  static let takenBackSteps = Phrase("撤销前面 # 条记录", "takes back the # entries before it")
  static func cause(_ cause: ObstacleCause) -> Phrase {
    switch cause {
    case .land: Phrase("用地", "land")
    case .money: Phrase("资金", "money")
    case .approval: Phrase("审批", "approval")
    case .relocation: Phrase("征拆", "relocation")
    case .market: Phrase("市场", "market")
    case .technology: Phrase("技术", "technology")
    case .weather: Phrase("天气", "weather")
    case .coordination: Phrase("协调", "coordination")
    case .policy: Phrase("政策", "policy")
    case .other: Phrase("其他", "other")
    }
  }

  static func notice(_ status: CaseState.NoticeStatus) -> Phrase {
    switch status {
    case .proposed: Phrase("待签发", "proposed")
    case .approved: Phrase("已发出", "sent")
    case .dismissed: Phrase("未发", "not sent")
    case .withdrawn: Phrase("已撤回", "withdrawn")
    }
  }

  /// What a reply speaks of; nil for what is not ours.
  static func replyAbout(_ about: String) -> Phrase? {
    switch about {
    case "verdict": Phrase("对结论", "on the verdict")
    case "notice": Phrase("对督办单", "on the notice")
    case "closing": Phrase("对办结", "on the closing")
    case "evidence": Phrase("对佐证", "on the evidence")
    default: nil
    }
  }

  static func relation(_ relation: String) -> Phrase {
    switch relation {
    case "next": Phrase("新一年的承诺", "next year's promise")
    case "dropped": Phrase("不再提", "promised no more")
    case "parent": Phrase("上级的承诺", "the city's promise")
    default: Phrase("后来的说法", "what was said later")
    }
  }

  /// What a thread says; nil where it says nothing.
  static func threadVerdict(_ verdict: String) -> Phrase? {
    switch verdict {
    case "met": Phrase("做到了", "kept")
    case "partly": Phrase("部分做到", "partly kept")
    case "missed": Phrase("没有做到", "not kept")
    case "unclear": Phrase("说不清", "unclear")
    default: nil
    }
  }

  static func fieldName(_ field: CommitmentField) -> Phrase {
    switch field {
    case .title: .shortName
    case .kind: .kind
    case .topic: .topic
    case .lead: .leadAgency
    case .supporting: .supporting
    case .post: .postAndHolder
    case .leader: .leaderInCharge
    case .deadline: .lastDay
    case .nodes: .reportDays
    case .targets: .targets
    case .nature: Phrase("约束性", "Nature")
    case .resultForm: .resultForm
    }
  }
}
