// SPDX-License-Identifier: Apache-2.0

// The words of calendar addresses.
extension Phrase {
  static let calendarFeeds = Phrase("日历订阅", "Deadlines in your calendar")
  static let calendarFeedsLead = Phrase(
    "在手机或电脑的日历里“添加订阅日历”，填入下面的地址，到期日会自己出现、自己更新。谁有这个地址，谁就看得到编号、标题和日期；换一个新的，旧的立即失效。",
    "Subscribe to the address below in a calendar program, and due days show up and stay right. Whoever has it sees numbers, titles and days; with a new one the old one ends at once."
  )
  static let feedOfAgency = Phrase("本单位的到期日", "Your agency's due days")
  static let feedOfPerson = Phrase("我的到期日", "Your own due days")
  static let renewFeed = Phrase("换一个新地址", "Make a new address")
  static let makeAgencyFeed = Phrase("生成本单位的订阅地址", "Make an address for your agency")
  static let makeOwnFeed = Phrase("生成我的订阅地址", "Make an address of your own")
}
