// SPDX-License-Identifier: Apache-2.0

// The words of links by which a request is answered without an account.
extension Phrase {
  static let answerByLink = Phrase("凭链接答复", "Answer by link")
  static let linkOpenLead = Phrase(
    "不用登录。这个链接只办下面这一件，只能提交一次，# 前有效。",
    "No sign-in needed. This link answers the one thing below, once, until #."
  )
  static let linkRecordedAs = Phrase(
    "提交的内容以#“#”的名义记入台账日志，注明“凭链接”。",
    "What you send is recorded in the log as by #, “#”, by link."
  )
  static let linkMadeBy = Phrase("链接由#开具。", "The link was made by #.")
  static let linkSentByOffice = Phrase("链接由系统随提醒发出。", "The link came with a reminder.")
  static let linkKeep = Phrase(
    "谁拿到链接，谁就能答复：请不要转给无关的人。",
    "Whoever has the link can answer: pass it on to nobody else."
  )
  static let linkUsed = Phrase("已记录，这个链接用过了", "Recorded; this link is used up")
  static let linkWithdrawn = Phrase("这个链接已被撤回", "This link was withdrawn")
  static let linkWithdrawnLead = Phrase(
    "督查室撤回了它，没有记录任何答复。",
    "The supervision office took it back; nothing was recorded by it."
  )
  static let linkExpired = Phrase("这个链接已过期", "This link has expired")
  static let linkExpiredLead = Phrase(
    "它在 # 失效，没有记录任何答复。",
    "It was good until #; nothing was recorded by it."
  )
  static let linkOvertaken = Phrase("这一件已不用凭它答复", "This needs no answer by it any more")
  static let linkOvertakenLead = Phrase(
    "链接开出以后，这一步已经办过，或者转给了别的单位；没有凭它记录任何答复。",
    "Since it was made this step was done, or went to another agency; nothing was recorded by it."
  )
  static let linkUnknown = Phrase("认不出这个链接", "This link is none of ours")
  static let linkUnknownLead = Phrase(
    "可能复制时少了几个字。请从原来的消息里重新打开，或者整行复制。",
    "A part of it may be missing. Open it from the message again, or copy the whole line."
  )
  static let linkLocked = Phrase("请稍后再试", "Try again later")
  static let linkLockedLead = Phrase(
    "这个链接被多次错误地打开过，# 以后才能再用。",
    "This link was opened with a wrong address too often; it can be used again after #."
  )
  static let linkAskOffice = Phrase(
    "还是打不开，请向市政府督查室另要一个链接。",
    "If that does not help, ask the supervision office for another link."
  )
  static let linkAnotherFrom = Phrase(
    "还要答复，请向开具链接的#另要一个。",
    "To answer again, ask # for another; they made this one."
  )
  static let linkSignIn = Phrase("有账户的，登录后在收件箱办", "With an account, sign in and use the inbox")
  static let linkLogIndex = Phrase("日志序号", "Log index")
  static let linkWhen = Phrase("时间", "When")
  static let linkWhat = Phrase("记录的内容", "What was recorded")
  static let linkLogNote = Phrase(
    "日志只能追加，记下的不会被悄悄改掉；序号可用来查验。",
    "The log is only added to: what it has is not quietly changed. The index is for checking it."
  )
  static let byLinkOf = Phrase("凭链接（#开具）", "by link (made by #)")
  static let byLinkOfProgram = Phrase("凭链接（系统发出）", "by link (sent by the program)")
}
