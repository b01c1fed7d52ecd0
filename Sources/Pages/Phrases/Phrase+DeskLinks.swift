// SPDX-License-Identifier: Apache-2.0

// The words of links that a supervisor makes.
extension Phrase {
  static let answerLinks = Phrase("答复链接", "Answer links")
  static let answerLinksLead = Phrase(
    "单位的人不用账户，凭链接答复这一件，只能用一次；记入日志时注明“凭链接”和开具人。",
    "Somebody of the agency answers this one thing without an account, once; the log says by link, and who made it."
  )
  static let copyLink = Phrase("复制链接", "Copy the link")
  static let makeLink = Phrase("开一个链接", "Make a link")
  static let withdrawLink = Phrase("撤回链接", "Withdraw the link")
  static let linkGoodFor = Phrase("有效期", "Good for")
  static let linkDays = Phrase("# 天", "days: #")
  static let answerLinkOpen = Phrase("# 前有效。", "Good until #.")
  static let answerLinkUsed = Phrase("# 已凭链接答复。", "Answered by link on #.")
  static let answerLinkWithdrawn = Phrase("# 撤回。", "Withdrawn on #.")
  static let answerLinkExpired = Phrase("# 过期，没有用过。", "Expired unused on #.")
}
