// SPDX-License-Identifier: Apache-2.0
import Register

// The words of the supervisor's desk.
extension Phrase {
  static let deskLead = Phrase(
    "按时限排队；系统按机制提出建议，由人决定。",
    "In the order of the clock. The rules suggest, a person decides."
  )
  static let deskAsOf = Phrase("截至", "As of")
  static let queues = Phrase("队列", "Queues")
  static let allQueues = Phrase("全部队列", "All queues")
  static let queueIsEmpty = Phrase("目前没有。", "Nothing for now.")
  static let deskNextPage = Phrase("下一页", "Next page")
  static let queueStatements = Phrase("待校核语句", "Statements to look at")
  static let deskEmpty = Phrase("现在没有要督办的", "Nothing needs you now")
  static let deskEmptyLead = Phrase(
    "有事项入库、交办以后，这里按时限列出：",
    "Once commitments are taken in and assigned, this page lists them by the clock:"
  )

  static let queueOverdue = Phrase("逾期", "Overdue")
  static let queueOverdueMeaning = Phrase("下一个时限已过。", "The next limit is past.")
  static let queueSoon = Phrase("三个工作日内到期", "Due within 3 working days")
  static let queueSoonMeaning = Phrase(
    "下一个时限在三个工作日之内。",
    "The next limit runs out within three working days."
  )
  static let queueExtensions = Phrase("延期待定", "Extensions to decide")
  static let queueExtensionsMeaning = Phrase(
    "单位申请延期，还没有人决定。",
    "An agency asked to put a limit off; nobody has decided."
  )
  static let queueNotices = Phrase("督办单待批", "Notices to decide")
  static let queueNoticesMeaning = Phrase(
    "已拟发督办单，等有权的人批准或不发。",
    "A notice was proposed and waits for its decision."
  )
  static let queueReview = Phrase("办结待核验", "Closings to review")
  static let queueReviewMeaning = Phrase(
    "单位申请办结，等督查核验：办结或退回。",
    "The agency asks to close; it is closed or sent back."
  )
  static let queueStrikeOff = Phrase("销号待签", "Strike-offs to sign")
  static let queueStrikeOffMeaning = Phrase(
    "销号须凭佐证由两人先后签字，第二人不得是第一人。",
    "Two persons sign upon evidence, the second never the first."
  )
  static let queueReturned = Phrase("退回两次以上", "Sent back twice or more")
  static let queueReturnedMeaning = Phrase(
    "反复退回的，宜当面商定。",
    "What goes back and forth is best talked over."
  )
  static let queueSilent = Phrase("久未反馈", "Silent owners")
  static let queueSilentMeaning = Phrase(
    "超过机制的反馈间隔（没有节点的按 30 天）没有进展，或时限已过从未反馈。",
    """
    No report for longer than the interval of the mechanism's nodes (30 days where it has none), or \
    never one with a limit past.
    """
  )
  static let queueClaims = Phrase("自述完成、未见佐证", "Said done, not shown")
  static let queueClaimsMeaning = Phrase(
    "单位说已完成，没有 A、B 级佐证。",
    "The agency says it is done; no evidence of grade A or B shows it."
  )
  static let queueAssign = Phrase("待交办", "To assign")
  static let queueAssignMeaning = Phrase(
    "已入库，尚未交办给牵头单位。",
    "Taken in, and not yet given to a lead agency."
  )
  static let queueCases = Phrase("逾期办件", "Overdue cases")
  static let queueCasesMeaning = Phrase(
    "热线、城管、提案等办件时限已过。",
    "Hotline, city and proposal cases whose limit is past."
  )
  static let queueSample = Phrase("本月抽查", "Sample of the month")
  static let queueSampleMeaning = Phrase(
    "随机 5%，供核实。SHA-256（种子/编号）的首八位十六进制数能被 20 整除的即抽中，谁都可以复算：",
    """
    A random 5 % to verify: drawn where the first eight hexadecimal digits of SHA-256 of seed/number \
    are divisible by 20, so that anybody can draw it again:
    """
  )

  static let deskItem = Phrase("事项", "Item")
  static let deskLeadAgency = Phrase("牵头单位", "Lead agency")
  static let deskNoLead = Phrase("未定", "none yet")
  static let deskDueDay = Phrase("时限", "Due")
  static let deskLastUpdate = Phrase("最近进展", "Last report")
  static let neverUpdated = Phrase("从未反馈", "never")
  static let deskSuggested = Phrase("建议", "Suggested")
  static let dealtWith = Phrase("正在办理", "Being dealt with")
  static let firstLine = Phrase("从第一件办起", "Begin with the first")
  static let previousLine = Phrase("上一件", "Previous")
  static let nextLine = Phrase("下一件", "Next")
  static let deskSaidStatus = Phrase("自述", "Said")
  static let deskShownStatus = Phrase("佐证", "Shown")
  static let deskReturns = Phrase("退回", "Sent back")
  static let contactsThisWeek = Phrase("七日内联系", "Contacts in 7 days")
  static let contactLimitReached = Phrase(
    "已到上限：请与其他事项合并联系，或写明为什么必须再次联系。",
    "The limit is reached: combine it with another matter, or say why it cannot wait."
  )
  static let whyAgain = Phrase("为什么必须再次联系", "Why it cannot wait")
  static let notYours = Phrase("现在不能由你办：", "Not for you to do now: ")
  static let whatYouTyped = Phrase("你填写的：", "What you typed: ")
  static let notDone = Phrase("没有办成：", "Not done: ")
  static let printNotice = Phrase("打印督办单", "Print a supervision order")
  static let deskLadder = Phrase("督办阶梯", "Ladder of notices")
  static let stepOpen = Phrase("可以拟发", "may be proposed")
  static let stepClosed = Phrase("未到条件", "not due")
  static let stepProposed = Phrase("已拟发，待批", "proposed, to be decided")
  static let stepSent = Phrase("已发出", "sent")
  static let deskReason = Phrase("理由", "Reason")
  static let deskNote = Phrase("说明", "Note")
  static let signUpon = Phrase("凭这些佐证销号", "Upon this evidence")
  static let nothingToSignUpon = Phrase(
    "还没有经核实支持的佐证：请先核定等级。",
    "No evidence was found to support it: grade it first."
  )
  static let firstSignedBy = Phrase("第一签字人：", "First signed by: ")
  static let closingGrade = Phrase("办结评定", "Grade of the closing")
  static let deskEvidenceGrade = Phrase("等级", "Grade")
  static let deskNotGraded = Phrase("未核定", "not graded")
  static let deskSupports = Phrase("支持", "supports it")
  static let deskContradicts = Phrase("不支持", "does not support it")

  static func grade(_ grade: EvidenceGrade) -> Phrase {
    switch grade {
    case .a: Phrase("A 官方统计或第三方核验", "A official statistics, third party")
    case .b: Phrase("B 督查实地核实", "B seen on the spot")
    case .c: Phrase("C 单位材料", "C papers of the agency")
    case .d: Phrase("D 单位自述", "D the agency's word")
    }
  }
}

// What is done, and what the page says behind it.
extension Phrase {
  static let actPropose = Phrase("拟发", "Propose")
  static let actApprove = Phrase("批准发出", "Approve and send")
  static let actDismiss = Phrase("不发", "Do not send")
  static let actGrant = Phrase("同意延期", "Grant")
  static let actRefuse = Phrase("不同意", "Refuse")
  static let actClose = Phrase("核验通过", "Pass the review")
  static let actSendBack = Phrase("退回", "Send back")
  static let actSign = Phrase("签字销号", "Sign the strike-off")
  static let actConfirm = Phrase("复核签字", "Countersign")
  static let actGrade = Phrase("核定", "Grade")
  static let actAssign = Phrase("交办", "Assign")
  static let donePropose = Phrase("已拟发，等有权的人批准。", "Proposed; it waits for its approval.")
  static let doneApprove = Phrase("督办单已发出。", "The notice was sent.")
  static let doneDismiss = Phrase("已决定不发，理由记录在案。", "Not sent; the reason is on record.")
  static let doneGrant = Phrase("已同意延期。", "The extension was granted.")
  static let doneRefuse = Phrase("已答复不同意延期。", "The extension was refused.")
  static let doneClose = Phrase("核验通过，进入销号。", "The review passed; it goes on to its striking off.")
  static let doneSendBack = Phrase("已退回，理由已告知单位。", "Sent back with the reason.")
  static let doneSign = Phrase("已签字，等第二人复核。", "Signed; a second person countersigns.")
  static let doneConfirm = Phrase("已销号。", "Struck off.")
  static let doneGrade = Phrase("佐证等级已核定。", "The evidence was graded.")
  static let doneAssign = Phrase("已交办。", "Assigned.")
}
