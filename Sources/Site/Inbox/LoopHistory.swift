// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import Storage

/// What a subject's history tells that its state does not: what was said at stages, and why it was sent
/// back.
struct LoopHistory {
  /// What was said last at each stage, by the ids of stage and field.
  private(set) var says: [String: [String: String]] = [:]
  /// The last sending back.
  private(set) var returned: InboxLine.Returned?

  /// How many events are read at once.
  private static let step = 500

  /// Reads the history of a subject to its end.
  init(of subject: Subject, in register: any RegisterStore) async throws(StorageError) {
    var version = 0
    while true {
      let events = try await register.history(of: subject, after: version, limit: Self.step)
      for logged in events { take(logged.event) }
      guard let last = events.last, events.count == Self.step else { return }
      version = last.event.version
    }
  }

  private mutating func take(_ event: RegisterEvent) {
    let fact: Fact
    switch event.change {
    case .commitment(.looped(let loop)), .handling(.looped(let loop)): fact = loop.fact
    default: return
    }
    switch fact {
    case .filed(let filed): says[filed.stage] = filed.filing.says
    case .sentBack(_, _, let reason):
      returned = InboxLine.Returned(
        person: event.mark.officer.person,
        day: event.mark.at.date,
        reason: reason
      )
    default: return
    }
  }
}
