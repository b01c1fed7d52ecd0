// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Register
import Storage
import Synchronization
import TestSupport
import Testing
import WorkingDays

@testable import Site

/// Messages of a real register to a real receiver.
struct MessengerTests {
  /// What a receiver was sent, and how it answers.
  private final class Receiver: Sendable {
    let ids = Mutex<[String]>([])
    let status = Mutex(HTTPResponse.Status.ok)

    func router() -> Router<BasicRequestContext> {
      let router = Router(context: BasicRequestContext.self)
      router.post("hook") { [self] request, _ in
        let name = HTTPField.Name("x-duixian-id")
        ids.withLock { $0.append(name.flatMap { request.headers[$0] } ?? "") }
        return Response(status: status.withLock { $0 })
      }
      return router
    }
  }

  private func messenger(_ site: SignedInSite, _ port: Int) -> Messenger {
    let clock = site.clock
    return Messenger(
      site.register,
      to: Webhook(url: "http://127.0.0.1:\(port)/hook"),
      origin: "http://127.0.0.1",
      now: { clock.now }
    )
  }

  private func post(_ key: String, to site: SignedInSite) async throws -> Bool {
    let message = Message(key: key, post: "zhujian-head", title: "题", text: "文", path: "/inbox")
    return try await site.register.post(message, at: site.clock.now)
  }

  @Test func sendsEachOnceAndAgainUntilItIsTaken() async throws {
    try await SignedInSite.with { site in
      let receiver = Receiver()
      let logger = Logger(label: "test")
      try await Application(router: receiver.router()).test(.live) { client in
        let messenger = messenger(site, try #require(client.port))
        #expect(try await post("a", to: site))
        let again = try await post("a", to: site)
        #expect(!again)
        receiver.status.withLock { $0 = .serviceUnavailable }
        #expect(try await messenger.run(logger) == 0)
        receiver.status.withLock { $0 = .ok }
        // Its time has not come.
        #expect(try await messenger.run(logger) == 0)
        site.clock.now = site.clock.now.later(bySeconds: 15)
        #expect(try await messenger.run(logger) == 1)
        #expect(try await messenger.run(logger) == 0)
        #expect(receiver.ids.withLock { $0 } == ["a", "a"])
      }
      // Nobody listens there any more: it waits.
      #expect(try await post("b", to: site))
      #expect(try await messenger(site, 9).run(logger) == 0)
      let waiting = try await site.register.waiting(
        at: site.clock.now.later(bySeconds: 60),
        limit: 9
      )
      #expect(waiting.map(\.message.key) == ["b"] && waiting.map(\.tries) == [1])
    }
  }

  @Test func tellsAnAgencyOnceADayWhatWaits() async throws {
    try await SignedInSite.with { site in
      _ = try await site.register.submit(
        Order(
          .commitment(APIOffice.item, .assign),
          at: site.clock.now,
          officer: Office.supervisor
        )
      )
      let digest = Digest(
        register: site.register,
        messages: site.register,
        accounts: site.register,
        text: DigestText(
          register: site.register,
          mechanisms: Office.mechanisms,
          links: nil,
          origin: ""
        )
      )
      func run(_ day: CivilDate, _ minute: Int) async throws -> Int {
        let civil = try #require(CivilMoment(day).adding(minutes: minute))
        return try await digest.run(at: Timestamp(civil))
      }
      let friday = try #require(CivilDate(year: 2026, month: 6, day: 12))
      #expect(try await run(friday, 8 * 60 + 59) == 0)
      let first = try await run(friday, 9 * 60)
      #expect(first > 0)
      #expect(try await run(friday, 17 * 60) == 0)
      let saturday = try #require(CivilDate(year: 2026, month: 6, day: 13))
      #expect(try await run(saturday, 9 * 60) == 0)
      let waiting = try await site.register.waiting(
        at: Timestamp(CivilMoment(saturday)),
        limit: 99
      )
      #expect(waiting.count == first)
      #expect(Set(waiting.map(\.message.post)).count == first)
    }
  }
}
