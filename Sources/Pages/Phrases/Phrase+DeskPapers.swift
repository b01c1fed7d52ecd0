// SPDX-License-Identifier: Apache-2.0

// The words of what is printed: supervision orders and bulletins.
extension Phrase {
  static let monthBulletin = Phrase("本月通报", "Bulletin of the month")
  static let paperNumber = Phrase("事项编号", "Number")
  static let orderSource = Phrase("出处：", "From: ")
  static let orderRule = Phrase("督办依据", "By the rule")
  static let supportingAgencies = Phrase("配合单位", "Supporting agencies")
  static let noDue = Phrase("没有进行中的时限", "no limit runs")
  static let answerBy = Phrase("答复期限", "To be answered by")
  static let whatIsAsked = Phrase("要求", "What is asked")
  static let editBeforePrint = Phrase(
    "打印前可以改这几处；改动只印在纸上，不写入台账。",
    "These may be changed before printing; the changes go on paper only, not into the register."
  )
  static let fillIn = Phrase("填入", "Fill in")
  static let asWordFile = Phrase("下载 Word 文件（docx）", "Download as a Word file (docx)")
  static let backToDesk = Phrase("回到督办台", "Back to the desk")
  static let bulletinCounts = Phrase("总体情况", "In all")
  static let verdictWord = Phrase("结论", "Verdict")
  static let countWord = Phrase("件数", "Count")
  static let shareWord = Phrase("占比", "Share")
  static let bulletinChanges = Phrase("本月变化", "Changes this month")
  static let changeEntered = Phrase("新入库", "taken in:")
  static let changeStruckOff = Phrase("销号", "struck off:")
  static let changeExtended = Phrase("同意延期", "put off:")
  static let changeNotices = Phrase("发出督办单", "notices sent:")
  static let changeLawful = Phrase("依法调整", "lawfully changed:")
  static let changeWithdrawn = Phrase("撤回入库", "taken out again:")
  static let changesPartial = Phrase(
    "本月记录很多，只统计了最近的两万条。",
    "The month has many entries; the latest 20,000 were counted."
  )
}
