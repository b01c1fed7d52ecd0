// SPDX-License-Identifier: Apache-2.0
import Register

// The words of taking statements into the register.
extension Phrase {
  static let intakes = Phrase("入库校核", "Statements to take in")
  static let intakesLead = Phrase(
    "报告里的语句经人校核才进入台账；没看过的也计数。",
    "Statements of a report enter the register once a person has looked; those unseen are counted too."
  )
  static let mayBeOpened = Phrase("可提交校核的报告", "Reports that may be put before the office")
  static let noneToOpen = Phrase("没有其他存档的报告。", "No other report is stored.")
  static let noIntakes = Phrase(
    "还没有报告提交校核。先在下面提交一份，再逐句入库或搁置。",
    "No report was put before the office yet. Put one below, then take its statements in or set them aside."
  )
  static let openIntake = Phrase("提交校核", "Put before the office")
  static let notUsable = Phrase("不知道地方或年份", "place or year unknown")
  static let proposedCount = Phrase("候选语句", "Proposed")
  static let intakeCoverage = Phrase("校核进度", "Coverage")
  static let partUnseen = Phrase("未看", "Not seen")
  static let partAccepted = Phrase("已入库", "Taken in")
  static let partSetAside = Phrase("已搁置", "Set aside")
  static let partAll = Phrase("全部候选", "All proposed")
  static let intakeLead = Phrase(
    "左边是报告原话，一字不改；右边是拟入库的字段，可先改再入库。",
    "On the left the words of the report, never changed; on the right the fields, to be put right first."
  )
  static let allLookedAt = Phrase("所有语句都看过了。", "Every statement was looked at.")
  static let acceptAll = Phrase("一并入库", "Take in all at once")
  static let acceptAllHint = Phrase(
    "没看过的全部入库，台账上注明是一并入库、未逐句校核。",
    "Takes in all that nobody has looked at; each is marked as taken at once, unseen."
  )
  static let deskItemTitle = Phrase("名称", "Title")
  static let deskItemKind = Phrase("种类", "Kind")
  static let deskItemTopic = Phrase("领域", "Field")
  static let deskCourse = Phrase("机制与难易程度", "Mechanism and severity")
  static let classByWords = Phrase("按文字判断", "As the words have it")
  static let deskLastDay = Phrase("最后一天", "Last day")
  static let deskTargets = Phrase("目标", "Targets")
  static let suggestedLead = Phrase("原话提示的单位：", "The words suggest: ")
  static let takeIn = Phrase("入库", "Take in")
  static let setAsideAct = Phrase("搁置", "Set aside")
  static let lookAgain = Phrase("重新待看", "Look at it again")

  static func setAside(_ reason: SetAsideReason) -> Phrase {
    switch reason {
    case .noCommitment: Phrase("没有可核对的承诺", "promises nothing that can be checked")
    case .duplicate: Phrase("与他处重复", "promised elsewhere in the report")
    case .background: Phrase("背景或表态", "background or opinion")
    case .otherBody: Phrase("由其他层级或机构负责", "another level or body answers")
    case .other: Phrase("其他（须说明）", "other (with a note)")
    }
  }

  static let kinds: [(value: String, name: Phrase)] = [
    ("indicator", Phrase("指标", "indicator")), ("livelihood", Phrase("民生实事", "livelihood item")),
    ("project", Phrase("重大项目", "project")), ("task", Phrase("任务", "task")),
    ("reform", Phrase("改革", "reform")), ("other", Phrase("其他", "other")),
  ]
}
