// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Mechanisms
import NIOCore
import Pages
import Register
import Storage
import TestSupport
import Testing
import WorkingDays

/// What is not done, and what the page says then.
struct InboxRefusalTests {
  private let item = Subject.commitment(InboxOffice.item)
  private let progress = "/inbox/items/2026-1/progress"

  @Test func aDoubleClickIsOneAnswer() async throws {
    try await InboxOffice.open { office in
      let page = try await office.page("/inbox?open=\(item)")
      let fields =
        try office.form(progress, in: page).filter { $0.0 != "text" && $0.0 != "answers" }
        + [("text", "已开工")]
      let size = try await office.register.checkpoint().size
      for _ in 0..<2 {
        #expect(try await office.send(progress, fields).status == .seeOther)
      }
      #expect(try await office.register.checkpoint().size == size + 1)
      // With a file too, which takes two steps.
      let again = try await office.page("/inbox?open=\(item)")
      let more =
        try office.form(progress, in: again).filter { $0.0 != "text" && $0.0 != "answers" }
        + [("text", "附照片")]
      for _ in 0..<2 {
        let sent = try await office.send(progress, more, file: ("a.png", "\u{1}PNG"))
        #expect(sent.status == .seeOther)
      }
      #expect(try await office.register.checkpoint().size == size + 3)
      // Other words under the same form are another order, and are not taken for it.
      let other = more.map { $0.0 == "text" ? ("text", "别的") : $0 }
      #expect(try await office.send(progress, other).status == .conflict)
    }
  }

  @Test func aStaleAnswerShowsTheDifferenceAndKeepsTheWords() async throws {
    try await InboxOffice.open { office in
      let page = try await office.page("/inbox?open=\(item)")
      let fields =
        try office.form(progress, in: page).filter { $0.0 != "text" && $0.0 != "answers" }
        + [("text", "旧页面上写的")]
      let update = Update(saying: .running, text: "同事先报了")
      try await office.give(
        .commitment(InboxOffice.item, .update(update, filing: nil)),
        Office.housing
      )
      let sent = try await office.send(progress, fields)
      #expect(sent.status == .conflict)
      let answer = String(buffer: sent.body)
      #expect(answer.contains("旧页面上写的</textarea>"))
      #expect(answer.contains("你打开页面之后，有人办了"))
      #expect(answer.contains("何栩 反馈"))
      #expect(try await office.commitment().updates.count == 1)
      // Sent again from what is shown now, it is taken.
      let again = try office.form(progress, in: answer).filter { $0.0 != "answers" }
      #expect(try await office.send(progress, again).status == .seeOther)
      #expect(try await office.commitment().updates.last?.text == "旧页面上写的")
    }
  }

  @Test func whatTheRegisterRefusesIsSaidWithTheValuesKept() async throws {
    try await InboxOffice.open { office in
      let missing = try await office.act(item, .progress, ["text": "已开工", "figure-0": "35"])
      #expect(missing.status == .unprocessableContent)
      let page = String(buffer: missing.body)
      #expect(page.contains("缺少“问题”"))
      #expect(page.contains("已开工</textarea>"))
      #expect(page.contains("name=\"figure-0\" value=\"35\""))
      #expect(try await office.commitment().updates.isEmpty)

      let long = String(repeating: "长", count: 201)
      let tooLong = try await office.act(item, .progress, ["text": long])
      #expect(tooLong.status == .unprocessableContent)
      #expect(String(buffer: tooLong.body).contains("“进展”太长，最多200"))

      let figure = try await office.act(item, .progress, ["figure-0": "三十五"])
      #expect(String(buffer: figure.body).contains("“老旧小区”的值不可用"))

      let day = try await office.act(
        item,
        .extend,
        ["day": "2026-05-01", "cause": "land", "text": "用地未批"]
      )
      #expect(day.status == .unprocessableContent)
      #expect(String(buffer: day.body).contains("用地未批</textarea>"))
      let blank = try await office.act(item, .progress, ["answers-off": ""])
      #expect(blank.status == .unprocessableContent)
      #expect(try await office.commitment().loop.extensions.isEmpty)
    }
  }

  @Test func aClassifiedFileIsNotKept() async throws {
    try await InboxOffice.open { office in
      let sent = try await office.act(
        item,
        .progress,
        ["text": "见附件"],
        file: ("通知.txt", "机密★1年\n关于某事的通知\n")
      )
      #expect(sent.status == .unprocessableContent)
      let page = String(buffer: sent.body)
      #expect(page.contains("佐证文件带有密级标志"))
      #expect(page.contains("见附件</textarea>"))
      let now = try await office.commitment()
      #expect(now.updates.isEmpty && now.evidence.isEmpty)
    }
  }

  @Test func aFileThatIsTooLargeIsNotKept() async throws {
    try await InboxOffice.open(limit: 64) { office in
      let sent = try await office.act(
        item,
        .progress,
        ["text": "见附件"],
        file: ("大.txt", String(repeating: "x", count: 65))
      )
      #expect(sent.status == .contentTooLarge)
      #expect(String(buffer: sent.body).contains("见附件</textarea>"))
      #expect(try await office.commitment().evidence.isEmpty)
    }
  }

  @Test(arguments: [AgencyAct.unchanged, .progress, .file, .extend])
  func anotherAgencyIsRefused(_ act: AgencyAct) async throws {
    try await InboxOffice.open { office in
      let version = try await office.commitment().version
      let fields = [
        ("form", "form-\(Office.schools.post)"), ("version", String(version)),
        ("word", "word-0123456789-x"), ("back", "inbox"), ("said", "running"), ("text", "冒名"),
        ("stage", "request_close"), ("day", "2026-12-20"), ("cause", "land"),
      ]
      let action = SiteURL.inboxAct(item, act).description
      let sent = try await office.send(action, fields, by: Office.schools)
      #expect(sent.status == (act == .unchanged ? .unprocessableContent : .forbidden))
      let page = String(buffer: sent.body)
      #expect(!page.contains("改造老旧小区"))
      #expect(try await office.commitment().version == version)
    }
  }

  @Test func whatIsDoneByNowIsSaidBesideTheList() async throws {
    try await InboxOffice.open { office in
      let order = Subject.handling(InboxOffice.item)
      let page = try await office.page("/inbox?open=\(order)")
      let action = "/inbox/cases/2026-1/hand-back"
      let fields = try office.form(action, in: page).filter { $0.0 != "text" } + [("text", "不归我们")]
      let boss = Office.supervisor
      let other = Filing(says: ["deadline": "5个工作日"], agency: "jiaoyu")
      try await office.give(
        .handling(.loop(InboxOffice.item, .sendBack(reason: "改"))),
        Office.housing
      )
      try await office.give(
        .handling(.loop(InboxOffice.item, .file(stage: "dispatch", other))),
        boss
      )
      let sent = try await office.send(action, fields)
      #expect(sent.status == .conflict)
      let answer = String(buffer: sent.body)
      #expect(answer.contains("class=\"stray\""))
      #expect(answer.contains("不归我们"))
      #expect(answer.contains("林澄 办理"))
    }
  }
}
