// SPDX-License-Identifier: Apache-2.0

// The words of the proposals and the programmes.
extension Phrase {
  static let proposalList = Phrase("建议提案", "Proposals")
  static let allProposals = Phrase("看全部", "All of them")
  static let proposal = Phrase("建议提案", "Proposal")
  static let proposalKind = Phrase("种类", "Kind")
  static let leadingAgency = Phrase("主办单位", "Agency")
  static let answerDue = Phrase("答复时限", "Answer due")
  static let answeredOn = Phrase("#答复", "answered #")
  static let answerClassShort = Phrase("答复类别", "Class")
  static let deputyOpinion = Phrase("代表委员意见", "Opinion")
  static let answeredInTime = Phrase("按期答复率", "Answered in time")
  static let answeredInTimeNote = Phrase(
    "按期答复 ÷（已答复和时限已过的）；经同意延期的按新时限；不计入统计和已终止的不算。",
    """
    answered in time ÷ all that were answered or are past their limit; a granted extension moves the \
    limit; what counts in no rate, or was ended, is left out
    """
  )
  static let answerClasses = Phrase("答复类别", "Classes of answers")
  static let deputiesOpinion = Phrase("代表委员满意", "Satisfied")
  static let opinionBaseNote = Phrase(
    "满意 ÷ 已反馈的；未反馈的不计入基数（借用重庆规定第29条）。",
    "satisfied ÷ those who gave an opinion; the silent are left out of the base (borrowed: Chongqing art. 29)"
  )
  static let restInQueues = Phrase("其余在办理队列里看。", "the rest stands in the queues.")
  static let noProposals = Phrase(
    "这一年还没有建议提案。用 duixian case import 导入交办表，或用 duixian case open 受理一件，就列在这里。",
    """
    No proposal of this year yet. They stand here once duixian case import has read the table of \
    assignments, or duixian case open has taken one in.
    """
  )

  static let programmeList = Phrase("专项", "Programmes")
  static let programmeOwner = Phrase("负责岗位", "Owner")
  static let programmeItems = Phrase("归口事项", "Items")
  static let programmeClosed = Phrase("已结束", "over")
  static let programmeNote = Phrase(
    "专项行动、产业链、专班把台账里的事项归口到一个负责岗位；数字点开就是那几项，不另算完成率。",
    """
    A programme groups items of the register under one post. Each number leads to the items it counts; \
    no rate is made of them.
    """
  )
  static let noProgrammes = Phrase(
    "还没有专项。设立一个，再把台账里的事项归口进来，就列在这里：",
    "No programme yet. Begin one and group items of the register in it:"
  )
}
