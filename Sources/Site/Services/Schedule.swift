// SPDX-License-Identifier: Apache-2.0
package import Logging
package import Mechanisms
package import Register
import ServiceLifecycle
package import Storage
import WorkingDays

/// What the passing of time asks for, and when it was last done.
///
/// Rule: every civil hour everything that runs is looked at once, and the notices that are due are
/// proposed. Why no list of alarms: what is due follows from the register and the clock alone, so
/// nothing is forgotten by a restart, a clock that is set, or a machine that slept, and nothing
/// happens twice, because the register refuses what was proposed before.
package actor Schedule {
  private let register: any RegisterStore
  private let accounts: (any AccountStore)?
  private let scan: NoticeScan
  private let digest: Digest?
  private let notices: NoticeMessages?
  private let now: @Sendable () -> Timestamp
  private let logger: Logger
  private var done: CivilMoment?

  /// A schedule for a register; without a digest nobody is told anything.
  package init(
    _ register: any RegisterStore,
    accounts: (any AccountStore)?,
    digest: Digest? = nil,
    notices: NoticeMessages? = nil,
    mechanisms: [String: Mechanism],
    now: @escaping @Sendable () -> Timestamp,
    logger: Logger
  ) {
    self.register = register
    self.accounts = accounts
    scan = NoticeScan(register, mechanisms)
    self.digest = digest
    self.notices = notices
    self.now = now
    self.logger = logger
  }

  /// Tells of the notices that went out, and does what is to be done in this hour, once; one that failed is tried again the next time.
  ///
  /// - Returns: The events that came of it.
  @discardableResult
  package func wake() async -> [RegisterEvent] {
    let moment = now()
    let civil = moment.civil
    do {
      _ = try await notices?.run(at: moment)
    } catch {
      logger.error("Notices were not told and are tried again", metadata: ["error": "\(error)"])
    }
    let hour = CivilMoment(civil.date).adding(minutes: civil.minute / 60 * 60)
    guard hour != done else { return [] }
    do {
      var events: [RegisterEvent] = []
      for scope in NoticeScan.Scope.allCases {
        events += try await scan.run(scope, at: moment)
      }
      _ = try await digest?.run(at: moment)
      try await accounts?.purgeSessions(at: moment)
      done = hour
      if !events.isEmpty {
        logger.info("Notices were proposed", metadata: ["count": "\(events.count)"])
      }
      return events
    } catch {
      logger.error("The schedule failed and is tried again", metadata: ["error": "\(error)"])
      return []
    }
  }
}

/// Wakes the schedule, more often than once a minute so that a clock that is set is noticed.
struct ScheduleService: Service {
  let schedule: Schedule

  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await schedule.wake()
        try await Task.sleep(for: .seconds(2))
      }
    }
  }
}
