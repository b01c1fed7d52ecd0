// SPDX-License-Identifier: Apache-2.0
// The words of the head of pages for those who are signed in, and of the pages on accounts.
extension Phrase {
  static let desk = Phrase("督办台", "Desk")
  static let inbox = Phrase("收件箱", "Inbox")
  static let leaderPage = Phrase("调度一页", "Leader’s page")
  static let register = Phrase("台账", "Register")
  static let people = Phrase("账户", "Accounts")
  static let signIn = Phrase("登录", "Sign in")
  static let signOut = Phrase("退出", "Sign out")

  static let signInFirst = Phrase("请先登录", "Sign in first")
  static let signInLead = Phrase(
    "这一步要登录后才能做；没有保存任何内容。",
    "This needs a sign-in; nothing was kept."
  )
  static let notAllowed = Phrase("你的岗位不能这样做", "Your post may not do this")
  static let notAllowedLead = Phrase(
    "每个页面都写明哪些角色可以看、可以办；这一页不包括你现在的角色。",
    "Each page names the roles that may see and use it; yours is not among them."
  )
  static let staleForm = Phrase("这张表单已失效", "This form is out of date")
  static let staleFormLead = Phrase(
    "它来自另一次登录。没有保存任何内容；请回到原来的页面重新打开再提交。",
    "It is of another session. Nothing was kept; open its page anew and send it again."
  )
}
