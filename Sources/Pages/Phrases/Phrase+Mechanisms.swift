// SPDX-License-Identifier: Apache-2.0
// The words of the pages on mechanisms.
extension Phrase {
  static let mechanisms = Phrase("机制", "Mechanisms")
  static let mechanism = Phrase("机制", "Mechanism")
  static let mechanismsLead = Phrase(
    "谁在什么时限内做什么，每一条规则都写明从哪里来；没有公布规则的，就写明没有。",
    """
    Who does what by when. Each rule says where it comes from; where nothing was published, the page \
    says so.
    """
  )
  static let restsOn = Phrase("依据", "Rests on")
  static let stages = Phrase("环节", "Stages")
  static let limitsSourced = Phrase("有来源的时限", "Limits sourced")
  static let noLimit = Phrase("无时限", "no limit")
  static let otherRules = Phrase("其他规则", "Other rules")
  static let sources = Phrase("来源", "Sources")
  static let sourced = Phrase("来源", "source")
  static let borrowed = Phrase("借用", "borrowed")
  static let assumed = Phrase("假定", "assumed")
  static let labelOnly = Phrase("只有名称", "a name only")
  static let sourcedMeaning = Phrase("来源：当地公布的规定", "source: a published rule of the place")
  static let borrowedMeaning = Phrase("借用：别处公布的规定", "borrowed: published elsewhere")
  static let assumedMeaning = Phrase("假定：未见规定，可由本地改定", "assumed: no rule found, to be replaced")
  static let labelMeaning = Phrase("只有名称：查找过，未见规则", "a name only: looked for, not found")
}
