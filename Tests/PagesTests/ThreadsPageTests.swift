// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText
import TestSupport
import Testing
import Threads

@testable import Pages

/// The pages that set one year beside the next.
@Suite struct ThreadsPageTests {
  static let before = """
    青禾市2025年政府工作报告
    一、2025年工作安排
    　　主要预期目标是：地区生产总值增长6%左右，粮食产量4亿斤以上。
    　　新增公共停车泊位5000个；建成社区食堂20家。

    """
  static let after = """
    青禾市2026年政府工作报告
    一、2025年工作回顾
    　　地区生产总值增长5.1%，粮食产量4.2亿斤。新增公共停车泊位5200个。
    二、2026年工作安排
    　　主要预期目标是：地区生产总值增长5.5%左右。新增公共停车泊位6000个。

    """

  static func page(_ view: ThreadsView = ThreadsView(), refused: String? = nil) -> ThreadsPage {
    var earlier = model(before, fileName: "2025.txt")
    earlier.id = "0123456789aa"
    let later = model(after)
    let threads = findThreads(
      from: ReadText(text: StoredText(utf8: earlier.text), report: earlier.report),
      to: ReadText(text: StoredText(utf8: later.text), report: later.report)
    )
    let rows = threads.map { thread in
      thread.promise.plain == refused
        ? ThreadRow(thread: thread, status: .refused, decision: 7) : ThreadRow(thread: thread)
    }
    return ThreadsPage(earlier: earlier, later: later, rows: rows, view: view)
  }

  private func row(_ words: String, in page: ThreadsPage) throws -> ThreadRow {
    try #require(page.rows.first { $0.thread.promise.plain.contains(words) })
  }

  @Test func showsEveryPromiseWithItsAnswer() throws {
    let page = Self.page()
    let html = words(page.render(.zh))
    for promise in ["地区生产总值增长6%左右", "粮食产量4亿斤以上", "新增公共停车泊位5000个", "建成社区食堂20家"] {
      #expect(html.contains(promise), "\(promise)")
    }
    let spaces = try row("停车", in: page)
    #expect(spaces.verdict == .met)
    #expect(html.contains("新增公共停车泊位5200个"))
    #expect(html.contains("<span class=\"verdict met\">兑现</span>"))
    #expect(html.contains("<small class=\"status proposed\">建议</small>"))
  }

  @Test func filters() throws {
    let all = Self.page()
    let met = Self.page(ThreadsView(verdict: .met))
    #expect(!met.shown.isEmpty)
    #expect(met.shown.count < all.shown.count)
    #expect(met.shown.allSatisfy { $0.verdict == .met })
    #expect(Self.page(ThreadsView(words: "停车")).shown.count == 1)
    #expect(Self.page(ThreadsView(words: "没有这个词")).shown.isEmpty)
    #expect(words(Self.page(ThreadsView(words: "没有这个词")).render(.en)).contains("None match."))
  }

  @Test func setsBothSentencesSideBySide() throws {
    let key = try row("停车", in: Self.page()).key
    let html = words(Self.page(ThreadsView(promise: key)).render(.zh))
    #expect(html.contains("新增公共停车泊位<em class=\"differs\">5000</em>个"))
    #expect(html.contains("新增公共停车泊位<em class=\"differs\">5200</em>个"))
    #expect(html.contains("data-key=\"Y\""))
    #expect(html.contains("data-key=\"X\""))
    #expect(html.contains("/t/0123456789aa/0123456789ab?p=\(key)#t\(key)"))
  }

  @Test func aRefusedAnswerCountsAsNone() throws {
    let plain = try row("停车", in: Self.page()).thread.promise.plain
    let key = try row("停车", in: Self.page()).key
    let page = Self.page(ThreadsView(promise: key, done: 7), refused: plain)
    #expect(try row("停车", in: page).verdict == .unanswered)
    let html = words(page.render(.zh))
    #expect(html.contains("<s>新增公共停车泊位5200个</s>"))
    #expect(html.contains("已否定"))
    // It can be taken back, and cannot be refused again.
    #expect(html.contains("name=\"number\" value=\"7\""))
    #expect(!html.contains("data-key=\"X\""))
    #expect(html.contains("data-key=\"Z\""))
  }

  @Test func offersSentencesToPointTo() throws {
    let key = try row("食堂", in: Self.page()).key
    let html = words(Self.page(ThreadsView(promise: key, find: "停车")).render(.zh))
    #expect(html.contains("指到这里"))
    let none = words(Self.page(ThreadsView(promise: key, find: "飞船")).render(.zh))
    #expect(none.contains("没有找到"))
  }

  @Test func escapesWhatWasLookedFor() {
    let html = words(Self.page(ThreadsView(words: "<b>\"")).render(.zh))
    #expect(!html.contains("value=\"<b>"))
    #expect(html.contains("&lt;b&gt;&quot;"))
  }

  @Test func chainsMattersOverTheYears() throws {
    let rows = Self.page().rows
    let page = YearsPage(
      place: "青禾市",
      columns: [.init(id: "0123456789aa", year: 2025), .init(id: "0123456789ab", year: 2026)],
      rows: [rows],
      isWhole: false
    )
    let spaces = try #require(
      page.shown.first { $0[0]?.promise.plain.contains("停车") ?? false }
    )
    #expect(spaces[1]?.promise.plain == "新增公共停车泊位6000个")
    // A matter of one year is shown only where all are asked for.
    #expect(!page.shown.contains { $0[0]?.promise.plain.contains("食堂") ?? false })
    #expect(page.matters.contains { $0[0]?.promise.plain.contains("食堂") ?? false })
    let html = words(page.render(.zh))
    #expect(html.contains("新增公共停车泊位6000个"))
    let lonely = YearsPage(
      place: "青禾市",
      columns: [.init(id: "0123456789aa", year: 2025)],
      rows: [],
      isWhole: false
    )
    #expect(words(lonely.render(.zh)).contains("还不到两份报告"))
  }

  @Test(
    arguments: [
      ("增长6%左右", "增长5.1%", [("增长", true), ("6%左右", false)]),
      ("新增泊位5000个", "新增泊位5200个", [("新增泊位", true), ("5000", false), ("个", true)]),
      ("甲乙", "丙丁", [("甲乙", false)]),
      ("", "丙丁", []),
    ] as [(String, String, [(String, Bool)])]
  )
  func marksDifferingWords(first: String, second: String, runs: [(String, Bool)]) {
    let found = WordDifference(first, second).first
    #expect(found.map(\.words) == runs.map(\.0))
    #expect(found.map(\.isCommon) == runs.map(\.1))
  }
}
