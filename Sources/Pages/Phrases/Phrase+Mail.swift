// SPDX-License-Identifier: Apache-2.0

// The words of addresses for mail.
extension Phrase {
  static let mailTitle = Phrase("邮件提醒", "Mail")
  static let mailLead = Phrase(
    "有到期的，每个工作日至多一封；没有就不发。不填就不收。",
    "One mail a working day at most, where something is due, and none where nothing is. Left blank, none comes."
  )
  static let mailAddress = Phrase("邮箱", "Mail address")
  static let mailBad = Phrase(
    "这不是邮箱地址，应如 he.xu@qinghe.example。",
    "This is no address; one is he.xu@qinghe.example."
  )
}
