// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ReportText

@Suite struct ClassificationTests {
  @Test(arguments: ClassificationSamples.marked)
  func refuses(_ head: String) {
    let found = ClassificationMark.find(in: Array((head + ClassificationSamples.body).utf8).span)
    #expect(found != nil)
    if let found {
      #expect(["绝密", "机密", "秘密", "絕密", "機密", "祕密"].contains { found.mark.contains($0) })
    }
  }

  @Test(arguments: ClassificationSamples.unmarked)
  func reads(_ head: String) {
    let found = ClassificationMark.find(in: Array((head + ClassificationSamples.body).utf8).span)
    #expect(found == nil)
  }

  @Test func thereAreEnoughSamples() {
    #expect(ClassificationSamples.marked.count >= 100)
    #expect(ClassificationSamples.unmarked.count >= 100)
    let all = Set(ClassificationSamples.marked + ClassificationSamples.unmarked)
    #expect(all.count == ClassificationSamples.marked.count + ClassificationSamples.unmarked.count)
  }

  @Test(
    arguments: [
      ("机密★1年\n", "机密★1年", 0), ("000012\n  秘 密 ★ 十 年  特急\n", "秘密★十年", 9),
      ("\u{FEFF}**绝密★启用前**\n", "绝密★启用前", 5), ("青禾市\n密级：机密　份数：3\n", "密级:机密", 10),
      ("【密级】秘密★5年\n", "密级秘密★5年", 3),
    ] as [(String, String, Int)]
  )
  func tellsTheMarkAndItsPlace(_ head: String, _ mark: String, _ offset: Int) {
    let text = head + ClassificationSamples.body
    #expect(refusal(Array(text.utf8)) == .classified(mark: mark, offset: offset))
    // In another encoding the place is that in the decoded text, which has no byte order mark.
    let plain = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    let shift = text.hasPrefix("\u{FEFF}") ? 3 : 0
    #expect(refusal(gb18030(plain)) == .classified(mark: mark, offset: offset - shift))
  }

  @Test(
    arguments: [
      "<html><body><p>机密★1年</p><p>报告</p></body></html>",
      "<html><header>秘密★3年</header><body><p>报告正文在此</p></body></html>",
      "<html><div style='text-align:right'><b>绝</b><b>密</b>&#9733;</div><p>报告</p>",
      "<html><table><tr><td>密级</td><td>机密</td></tr></table><p>报告</p>",
      "<html><p hidden>机密★</p><p>报告正文在此</p>",
    ]
  )
  func refusesMarkedPages(_ page: String) {
    guard case .classified = refusal(Array(page.utf8)) else {
      Issue.record("not refused")
      return
    }
  }

  @Test func onlyTheHeadIsLookedAt() {
    let body = String(repeating: "第一段。\n", count: 40)
    #expect(refusal(Array((body + "机密★1年\n").utf8)) == nil)
    #expect(refusal(Array((body.prefix(5 * 29) + "机密★1年\n").utf8)) != nil)
  }

  @Test(.timeLimit(.minutes(10)))
  func oneLongLineIsCheap() {
    let text = String(repeating: "密级<机密 ★　", count: 100_000)
    #expect(ClassificationMark.find(in: Array(text.utf8).span) == nil)
    let tags = String(repeating: "<br><p class='", count: 100_000)
    #expect(ClassificationMark.find(in: Array(tags.utf8).span) == nil)
  }
}
