// SPDX-License-Identifier: Apache-2.0
import Register

// The words of an agency's inbox.
extension Phrase {
  static let nothingSoon = Phrase("两周内没有要填报的。", "Nothing is due within two weeks.")
  static let moreBehind = Phrase(
    "还有 # 件，期限在后，办完前面的就会出现。",
    "# more are due later; they come up as these are done."
  )
  static let laterCount = Phrase("还有 # 件，两周以后到期", "# more, due in two weeks or later")
  static let overdueCount = Phrase("■ # 件逾期", "■ # overdue")
  static let askedThisMonth = Phrase("本月向你单位要了 # 次", "Asked of you this month: #")
  static let askedLead = Phrase(
    "交办、派单、督办单和退回，每一次都算；同一件事要了两次，就是两次。",
    "Every assignment, notice and return counts; the same thing asked twice is two."
  )
  static let askedDay = Phrase("时间", "When")
  static let askedWhat = Phrase("要什么", "What")
  static let askedAbout = Phrase("哪一件", "About")
  static let caseNumber = Phrase("办件 ", "case ")

  static let lastReported = Phrase("#报：", "Reported #:")
  static let underHeading = Phrase("所在段落：#", "Under: #")
  static let lastSaid = Phrase("上次说的：#", "Said last: #")
  static let suggestedAgency = Phrase("已建议改由#牵头", "# suggested in your place")
  static let returnedWhy = Phrase("#于#退回：#", "Sent back by # on #: #")
  static let daysLate = Phrase("逾期 # 天", "overdue, # days")
  static let lateToday = Phrase("今天已过时限", "its hour is past today")
  static let dueToday = Phrase("今天到期", "due today")
  static let workingDaysLeft = Phrase("还剩 # 个工作日", "working days left: #")
  static let extensionAsked = Phrase("已申请延期至 #", "extension to # asked for")
  static let previousTask = Phrase("上一件", "Previous")
  static let nextTask = Phrase("下一件", "Next")

  static let inboxEmpty = Phrase("没有等你们办的", "Nothing waits for you")
  static let inboxTeach1 = Phrase(
    "督查室交办、派单或退回的，会出现在这里，分三组：待签收、待填报、被退回，先到期的在前。",
    "What is assigned, due for a report or sent back shows up here in three groups, the earliest due first."
  )
  static let inboxTeach2 = Phrase(
    "没有变化的，按一个键就行；报过的数会自动填好，同一个数不要求报第二次。",
    "Where nothing changed, one key is enough; figures you have reported are filled in already."
  )
  static let inboxTeach3 = Phrase(
    "不用每天来看：不打卡，不排名，不统计登录次数。",
    "No need to look every day: there are no check-ins, no rankings, no counts of sign-ins."
  )
  static let seeRegister = Phrase("看本单位在台账里的事项", "See the register")

  static func task(_ task: AgencyTask) -> Phrase {
    switch task {
    case .sign: Phrase("待签收", "To sign for")
    case .report: Phrase("待填报", "To report")
    case .returned: Phrase("被退回", "Sent back")
    }
  }

  static func answers(_ kind: OpenAnswer.Kind) -> Phrase {
    switch kind {
    case .decision: Phrase("领导批示待落实", "Leaders' decisions to carry out")
    case .notice: Phrase("督办单待回复", "Notices to reply to")
    }
  }

  static func answerCount(_ kind: OpenAnswer.Kind) -> Phrase {
    switch kind {
    case .decision: Phrase("批示待落实 # 件", "# decisions to carry out")
    case .notice: Phrase("督办单待回复 # 件", "notices to reply to: #")
    }
  }

  static let orderedBy = Phrase("#于#批示", "decided by # on #")
  static let noticeSent = Phrase("#印发：", "sent on #:")
  static let sayCarriedOut = Phrase("报告落实情况", "Report that it is carried out")
  static let howCarriedOut = Phrase("落实情况", "What was done")
  static let howCarriedOutHint = Phrase(
    "报告后，这条批示不再列入调度；领导看得到你写的话。",
    "It then leaves the leaders' meeting; what you write stands beside the decision."
  )
  static let replyToNotice = Phrase("回复督办单", "Reply to the notice")
  static let noticeReply = Phrase("回复内容", "Reply")
  static let noticeReplyHint = Phrase(
    "回复会与督办单并列在事项页上。",
    "The reply stands beside the notice on the page of the item."
  )

  static func taskCount(_ task: AgencyTask) -> Phrase {
    switch task {
    case .sign: Phrase("待签收 # 件", "# to sign for")
    case .report: Phrase("待填报 # 件", "# to report")
    case .returned: Phrase("被退回 # 件", "# sent back")
    }
  }

  static func request(_ kind: AgencyRequest.Kind) -> Phrase {
    switch kind {
    case .assigned: Phrase("交办", "assigned")
    case .notice: Phrase("督办单", "notice")
    case .returned: Phrase("退回", "sent back")
    }
  }

  /// What was done, after it was.
  static func done(_ act: AgencyAct) -> Phrase {
    switch act {
    case .sign: Phrase("已签收：", "Signed for:")
    case .unchanged: Phrase("已报无变化：", "Reported as unchanged:")
    case .progress: Phrase("已报进展：", "Progress reported:")
    case .file: Phrase("已办理：", "Filed:")
    case .answer: Phrase("已答复：", "Answered:")
    case .extend: Phrase("已申请延期，等审批：", "Extension asked for:")
    case .suggest: Phrase("已建议改由其他单位牵头：", "Another agency suggested:")
    case .handBack: Phrase("已退回改派：", "Handed back:")
    case .carryOut: Phrase("已报告落实：", "Reported as carried out:")
    case .reply: Phrase("已回复督办单：", "Notice answered:")
    }
  }
}
