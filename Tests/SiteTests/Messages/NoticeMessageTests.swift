// SPDX-License-Identifier: Apache-2.0
import Foundation
import HTTPTypes
import HummingbirdTesting
import Logging
import Mechanisms
import Pages
import Register
import Storage
import TestSupport
import Testing
import WorkingDays

@testable import Site

/// A notice that goes out is told to its agency at once, once, with a link to answer by.
struct NoticeMessageTests {
  private func notices(
    _ site: SignedInSite,
    links: LinkDesk?,
    _ ways: [Message.Way] = [.webhook]
  ) -> NoticeMessages {
    NoticeMessages(
      register: site.register,
      messages: site.register,
      ways: ways,
      accounts: site.register,
      text: DigestText(
        register: site.register,
        mechanisms: Office.mechanisms,
        links: links,
        origin: "https://duixian.qinghe.example"
      )
    )
  }

  /// Everything is late, so that notices are proposed; tells about which items.
  private func propose(_ site: SignedInSite) async throws -> [SerialNumber] {
    _ = try await site.register.submit(
      Order(.commitment(APIOffice.item, .assign), at: site.clock.now, officer: Office.supervisor)
    )
    site.clock.now = site.clock.now.later(bySeconds: 400 * 86_400)
    let clock = site.clock
    let schedule = Schedule(
      site.register,
      accounts: site.register,
      mechanisms: Office.mechanisms,
      now: { clock.now },
      logger: Logger(label: "test")
    )
    return await schedule.wake().compactMap { event in
      guard case .commitment(.looped(let loop)) = event.change,
        case .noticeProposed = loop.fact
      else { return nil }
      return event.subject.itemNumber
    }
  }

  private func decide(_ site: SignedInSite, _ number: SerialNumber, approves: Bool) async throws {
    let command = Command.decideNotice(approves: approves, reason: "逾期")
    var refusal: (any Error)?
    for officer in [Office.mayor, Office.deputy, Office.supervisor, Office.second] {
      do {
        _ = try await site.register.submit(
          Order(.commitment(number, .loop(command)), at: site.clock.now, officer: officer)
        )
        return
      } catch { refusal = error }
    }
    throw try #require(refusal)
  }

  @Test func aNoticeIsToldOnceWithALinkAlsoAfterARestart() async throws {
    try await SignedInSite.with { site in
      let numbers = try await propose(site)
      let number = try #require(numbers.first { $0 == APIOffice.item })
      let first = notices(site, links: site.links)
      // What is only proposed is told nobody.
      #expect(try await first.run(at: site.clock.now) == 0)
      try await decide(site, number, approves: true)
      #expect(try await first.run(at: site.clock.now) == 1)
      #expect(try await first.run(at: site.clock.now) == 0)
      #expect(try await notices(site, links: site.links).run(at: site.clock.now) == 0)
      let waiting = try await site.register.waiting(at: site.clock.now, limit: 9)
      let message = try #require(waiting.first?.message)
      #expect(waiting.count == 1 && message.key.hasPrefix("notice/item/2026-1/"))
      #expect(message.title.contains("收到《"))
      #expect(message.text.contains("2026-1 "))
      let start = try #require(message.text.range(of: "https://duixian.qinghe.example/answer/"))
      let path = "/answer/" + message.text[start.upperBound...].prefix { !$0.isWhitespace }
      #expect(try await site.get(path).status == .ok)
    }
  }

  @Test func withoutLinksTheWebhookNamesNothingAndTheMailTheItem() async throws {
    try await SignedInSite.with { site in
      for officer in [Office.housing, Office.schools] {
        try await site.register.setMail("\(officer.post)@qinghe.example", officer.post)
      }
      let numbers = try await propose(site)
      try await decide(site, try #require(numbers.first { $0 == APIOffice.item }), approves: true)
      let both = notices(site, links: nil, [.webhook, .mail])
      #expect(try await both.run(at: site.clock.now) == 2)
      let messages = try await site.register.waiting(at: site.clock.now, limit: 9).map(\.message)
      let plain = try #require(messages.first { $0.way == .webhook })
      #expect(!plain.text.contains("2026-1") && !plain.text.contains("/answer/"))
      let mail = try #require(messages.first { $0.way == .mail })
      #expect(mail.text.contains("2026-1 ") && !mail.text.contains("/answer/"))
      #expect(mail.key.hasPrefix("mail/notice/"))
    }
  }

  @Test func whatWasNotSentOrWentOutLongAgoIsNotTold() async throws {
    try await SignedInSite.with { site in
      let numbers = try await propose(site)
      let number = try #require(numbers.first { $0 == APIOffice.item })
      try await decide(site, number, approves: false)
      #expect(try await notices(site, links: nil).run(at: site.clock.now) == 0)
    }
    try await SignedInSite.with { site in
      let numbers = try await propose(site)
      try await decide(site, try #require(numbers.first { $0 == APIOffice.item }), approves: true)
      site.clock.now = site.clock.now.later(bySeconds: 86_401)
      #expect(try await notices(site, links: nil).run(at: site.clock.now) == 0)
    }
  }
}
