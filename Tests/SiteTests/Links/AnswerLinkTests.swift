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

@testable import Site

/// A link by which an agency answers one request without an account.
struct AnswerLinkTests {
  private let item = Subject.commitment(InboxOffice.item)
  private let order = Subject.handling(InboxOffice.item)

  private func make(
    _ office: InboxOffice,
    _ subject: Subject,
    days: Int = 7
  ) async throws -> (link: AnswerLink, path: String) {
    let link = try await office.links.make(
      about: subject,
      mechanisms: Office.mechanisms,
      maker: Office.supervisor.person,
      days: days
    )
    let made = try #require(link)
    return (made, "/answer/" + (try await office.links.word(of: made)))
  }

  private func get(
    _ office: InboxOffice,
    _ path: String,
    _ method: HTTPRequest.Method = .get
  ) async throws -> TestResponse {
    try await office.client.execute(uri: path, method: method)
  }

  /// Opens a link, fills its form in and sends it, signed in as nobody.
  private func act(
    _ office: InboxOffice,
    _ path: String,
    _ act: AgencyAct,
    _ typed: [String: String] = [:],
    file: (name: String, words: String)? = nil
  ) async throws -> TestResponse {
    let action = "\(path)/\(act.rawValue)"
    let page = try await get(office, path).page
    var fields = try office.form(action, in: page).filter { typed[$0.0] == nil }
    fields += typed.map { ($0.key, $0.value) }
    return try await office.send(action, fields, file: file, by: nil)
  }

  @Test func answersOnceAndShowsWhatWasRecorded() async throws {
    try await InboxOffice.open { office in
      let (link, path) = try await make(office, order)
      let page = try await get(office, path)
      #expect(page.status == .ok)
      #expect(page.page.contains("路灯不亮") && page.page.contains("林澄"))
      // It is one thing and no more: no way into the register.
      #expect(!page.page.contains("/items/"))
      #expect(page.headers[.cacheControl] == "no-store")
      #expect(page.headers[.referrerPolicy] == "no-referrer")
      #expect(page.page.contains("<meta name=\"referrer\" content=\"no-referrer\">"))
      let sent = try await act(office, path, .sign)
      #expect(sent.status == .seeOther && sent.headers[.location] == path)
      #expect(sent.headers[.cacheControl] == "no-store")
      let loop = try await office.handling(InboxOffice.item).loop
      #expect(loop.passed["sign"] != nil)
      let history = try await office.register.history(of: order, after: 0, limit: 99)
      let last = try #require(history.last)
      #expect(last.event.mark.officer == Office.housing.byLink(of: "林澄"))
      let used = try await office.register.link(link.id)?.use
      #expect(used?.index == last.index && used?.act == "sign")
      let after = try await get(office, path).page
      #expect(after.contains("已签收：") && after.contains(">\(last.index)<"))
      #expect(!after.contains("<form"))
      // The log says it as the item's page does.
      let log = try await office.page("/log", by: Office.supervisor)
      #expect(log.contains("凭链接（林澄开具）"))
    }
  }

  @Test func reportsProgressWithEvidence() async throws {
    try await InboxOffice.open { office in
      let (_, path) = try await make(office, item)
      let typed = [
        "text": "已开工35个小区", "figure-0": "35", "say-problems": "无", "say-next_steps": "加快",
      ]
      let sent = try await act(office, path, .progress, typed, file: ("照片.jpg", "\u{1}JPEG"))
      #expect(sent.status == .seeOther)
      let now = try await office.commitment()
      #expect(now.updates.last?.text == "已开工35个小区")
      #expect(now.updates.last?.mark.officer.link == "林澄")
      #expect(now.standingEvidence.count == 1)
      let page = try await get(office, path).page
      #expect(page.contains("已开工35个小区") && page.contains("照片.jpg"))
      // Whoever made the link does not say what the evidence is worth that came by it.
      await #expect(throws: SubmitError.self) {
        try await office.give(
          .commitment(
            InboxOffice.item,
            .gradeEvidence(0, .a, isSupporting: true, note: "")
          ),
          Office.supervisor
        )
      }
      try await office.give(
        .commitment(InboxOffice.item, .gradeEvidence(0, .a, isSupporting: true, note: "")),
        Office.second
      )
    }
  }

  @Test func asksForAnExtensionAndSuggestsAnotherAgency() async throws {
    try await InboxOffice.open { office in
      let (_, first) = try await make(office, item)
      let cause = ObstacleCause.allCases[0].rawValue
      let typed = ["day": "2026-12-20", "cause": cause, "text": "雨季"]
      let sent = try await act(office, first, .extend, typed)
      #expect(sent.status == .seeOther)
      #expect(try await office.commitment().loop.hasOpenExtension)
      let (_, second) = try await make(office, item)
      let other = ["lead": "jiaoyu", "text": "属教育局职责"]
      #expect(try await act(office, second, .suggest, other).status == .seeOther)
      #expect(try await office.commitment().suggestions.last?.value == "jiaoyu")
    }
  }

  @Test func lookingChangesNothing() async throws {
    try await InboxOffice.open { office in
      let (link, path) = try await make(office, order)
      let size = try await office.register.checkpoint().size
      for _ in 0..<3 {
        #expect(try await get(office, path, .head).status == .ok)
        #expect(try await get(office, path).status == .ok)
      }
      #expect(try await get(office, path + "/sign").status != .ok)
      #expect(try await office.register.checkpoint().size == size)
      #expect(try await office.register.link(link.id)?.use == nil)
    }
  }

  @Test func twoAnswersAtOnceAreOne() async throws {
    try await InboxOffice.open { office in
      let (_, path) = try await make(office, item)
      let action = "\(path)/progress"
      let pages = [try await get(office, path).page, try await get(office, path).page]
      let size = try await office.register.checkpoint().size
      let both = try pages.enumerated().map { place, page in
        try office.form(action, in: page).filter { !["text", "answers"].contains($0.0) }
          + [("text", "第\(place)份")]
      }
      async let first = office.send(action, both[0], by: nil)
      async let second = office.send(action, both[1], by: nil)
      _ = try await (first, second)
      #expect(try await office.register.checkpoint().size == size + 1)
      // What is sent afterwards is told that it is too late, with the receipt.
      let third = try await office.send(action, both[1], by: nil)
      #expect(third.page.contains("这个链接用过了"))
      #expect(try await office.register.checkpoint().size == size + 1)
    }
  }

  /// As behind a power cut between the answer, which the register keeps, and the note on the link.
  @Test func anAnswerThatWasKeptButNotNotedIsNotKeptTwice() async throws {
    try await InboxOffice.open { office in
      let (link, path) = try await make(office, item)
      let update = Update(saying: .running, text: "已开工")
      _ = try await office.register.submit(
        Order(
          .commitment(InboxOffice.item, .update(update, filing: nil)),
          at: InboxOffice.moment("2026-03-25T09:00"),
          officer: Office.housing.byLink(of: "林澄"),
          key: IdempotencyKey(word: "link.\(link.id)", request: "0")
        )
      )
      let size = try await office.register.checkpoint().size
      let typed = [
        "text": "又报一次", "figure-0": "36", "say-problems": "无", "say-next_steps": "加快",
      ]
      let sent = try await act(office, path, .progress, typed)
      #expect(sent.status == .conflict)
      #expect(try await office.register.checkpoint().size == size)
    }
  }

  @Test func saysWhyItIsGoodNoMore() async throws {
    try await InboxOffice.open { office in
      let (short, path) = try await make(office, order, days: 1)
      let fields = try office.form("\(path)/sign", in: try await get(office, path).page)
      let (taken, second) = try await make(office, order)
      #expect(
        try await office.register.withdrawLink(taken.id, at: InboxOffice.moment("2026-03-25T10:00"))
      )
      let withdrawn = try await get(office, second)
      #expect(withdrawn.status == .gone && withdrawn.page.contains("这个链接已被撤回"))
      #expect(withdrawn.page.contains("林澄") && !withdrawn.page.contains("路灯"))
      office.go(to: "2026-03-26T09:00")
      let expired = try await get(office, path)
      #expect(expired.status == .gone && expired.page.contains("这个链接已过期"))
      #expect(try await office.send("\(path)/sign", fields, by: nil).status == .gone)
      #expect(try await office.handling(InboxOffice.item).loop.passed["sign"] == nil)
      #expect(try await office.register.link(short.id)?.use == nil)
      // Signed for in the inbox meanwhile: what the link asks was done.
      let (_, third) = try await make(office, order)
      _ = try await office.act(order, .sign)
      let overtaken = try await get(office, third)
      #expect(overtaken.status == .gone && overtaken.page.contains("不用凭它答复"))
      #expect(try await office.send("\(third)/sign", fields, by: nil).status == .gone)
    }
  }

  @Test func aForgedLinkIsNoneAndIsLocked() async throws {
    try await InboxOffice.open { office in
      let (link, path) = try await make(office, order)
      let word = path.dropFirst("/answer/".count)
      for bad in ["", "x", String(word.dropLast()), word + "A", word + "%3D"] {
        #expect(try await get(office, "/answer/\(bad)").status == .notFound)
      }
      // Another code behind the right id.
      let wrong = String(word.dropLast()) + (word.last == "A" ? "B" : "A")
      for _ in 0..<4 {
        let page = try await get(office, "/answer/\(wrong)")
        #expect(page.status == .notFound && page.page.contains("认不出这个链接"))
        #expect(!page.page.contains("住房"))
      }
      #expect(try await get(office, "/answer/\(wrong)").status == .tooManyRequests)
      #expect(try await get(office, path).status == .tooManyRequests)
      office.go(to: "2026-03-25T09:01")
      #expect(try await get(office, path).status == .ok)
      // What it stands for is signed: a row that was changed is none of ours.
      var other = link
      other.agency = "jiaoyu"
      #expect(try await office.links.word(of: other) != String(word))
    }
  }

  @Test func answersNothingElse() async throws {
    try await InboxOffice.open { office in
      let (_, path) = try await make(office, order)
      let page = try await get(office, path).page
      let fields = try office.form("\(path)/sign", in: page)
      // Acts that the line does not offer, and taking evidence back, which no link does.
      #expect(
        try await office.send("\(path)/withdraw-evidence", fields, by: nil).status == .notFound
      )
      #expect(try await office.send("\(path)/answer", fields, by: nil).status != .seeOther)
      // A stranger without the link is kept out of the inbox's own address.
      let inbox = try await office.send("/inbox/cases/2026-1/sign", fields, by: nil)
      #expect(inbox.status == .unauthorized)
      #expect(try await office.handling(InboxOffice.item).loop.passed["sign"] == nil)
    }
  }

  @Test func keepsWhatWasTypedWhereItIsRefused() async throws {
    try await InboxOffice.open { office in
      let (link, path) = try await make(office, item)
      let typed = ["text": "已开工", "figure-0": "三十"]
      let refused = try await act(office, path, .progress, typed)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.page.contains("已开工") && refused.page.contains("没有办成"))
      #expect(try await office.register.link(link.id)?.use == nil)
      #expect(refused.headers[.cacheControl] == "no-store")
    }
  }

  @Test func aPageThatSendsNoReferrerMaySendItsForm() async throws {
    try await InboxOffice.open { office in
      let (_, path) = try await make(office, order)
      let fields = try office.form("\(path)/sign", in: try await get(office, path).page)
      func send(_ path: String, origin: String, site: String?) async throws -> TestResponse {
        var headers: HTTPFields = [
          .contentType: "application/x-www-form-urlencoded", .origin: origin,
        ]
        headers[.fetchSite] = site
        let body = fields.map { "\($0.0)=\(PercentCoding.encode($0.1))" }.joined(separator: "&")
        return try await office.client.execute(
          uri: path,
          method: .post,
          headers: headers,
          body: .init(string: body)
        )
      }
      #expect(
        try await send("/inbox/cases/2026-1/sign", origin: "null", site: nil).status == .forbidden
      )
      #expect(
        try await send("\(path)/sign", origin: "null", site: "cross-site").status == .forbidden
      )
      #expect(
        try await send("\(path)/sign", origin: "http://evil.example", site: nil).status
          == .forbidden
      )
      #expect(
        try await send("\(path)/sign", origin: "null", site: "same-origin").status == .seeOther
      )
    }
  }

  @Test func aSuccessorAnswersAndAClosedPostDoesNot() async throws {
    try await InboxOffice.open { office in
      let (_, path) = try await make(office, order)
      try await office.give(
        .directory(.appoint(post: Office.housing.post, person: "杜若")),
        APIOffice.administrator
      )
      #expect(try await act(office, path, .sign).status == .seeOther)
      let last = try await office.register.history(of: order, after: 0, limit: 99).last
      #expect(last?.event.mark.officer.person == "杜若")
    }
  }
}
