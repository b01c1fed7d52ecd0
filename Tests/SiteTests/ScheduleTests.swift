// SPDX-License-Identifier: Apache-2.0
import Logging
import Mechanisms
import Register
import Storage
import TestSupport
import Testing
import WorkingDays

@testable import Site

/// Time passes on a real register: what is due is proposed once, however often one looks.
struct ScheduleTests {
  private func schedule(_ site: SignedInSite) -> Schedule {
    let clock = site.clock
    return Schedule(
      site.register,
      accounts: site.register,
      mechanisms: Office.mechanisms,
      now: { clock.now },
      logger: Logger(label: "test")
    )
  }

  @Test func proposesWhatIsDueOnceWhateverTheClockDoes() async throws {
    try await SignedInSite.with { site in
      let proposals = { (events: [RegisterEvent]) in events.filter { $0.proposesNotice }.count }
      let first = schedule(site)
      _ = await first.wake()
      #expect(await first.wake().isEmpty)
      // A year later everything that has a limit is late.
      site.clock.now = site.clock.now.later(bySeconds: 400 * 86_400)
      let late = await first.wake()
      #expect(proposals(late) > 0)
      #expect(await first.wake().isEmpty)
      // The next hour, a restart, a clock that is set back: nothing is proposed twice.
      site.clock.now = site.clock.now.later(bySeconds: 3600)
      #expect(proposals(await first.wake()) == 0)
      #expect(proposals(await schedule(site).wake()) == 0)
      site.clock.now = site.clock.now.earlier(bySeconds: 7200)
      #expect(proposals(await schedule(site).wake()) == 0)
    }
  }

  @Test func twoAtOnceProposeEachNoticeOnce() async throws {
    try await SignedInSite.with { site in
      site.clock.now = site.clock.now.later(bySeconds: 400 * 86_400)
      let (one, other) = (schedule(site), schedule(site))
      async let some = one.wake()
      async let rest = other.wake()
      let events = await some + rest
      let subjects = events.filter(\.proposesNotice).map(\.subject)
      #expect(!subjects.isEmpty && Set(subjects).count == subjects.count)
    }
  }
}

extension RegisterEvent {
  /// Whether a notice was proposed by it.
  fileprivate var proposesNotice: Bool {
    let fact: LoopFact? =
      switch change {
      case .commitment(.looped(let fact)): fact
      case .handling(.looped(let fact)): fact
      default: nil
      }
    guard case .noticeProposed? = fact?.fact else { return false }
    return true
  }
}
