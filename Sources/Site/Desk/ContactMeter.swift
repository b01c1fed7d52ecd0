// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import Storage

/// Counts how often an agency was contacted of late: notices that were sent and what was sent back.
struct ContactMeter {
  let register: any RegisterStore

  /// The days that are looked at.
  static let days: Int64 = 7
  /// How often an agency, by its id, was contacted in the days before a moment.
  func contacts(of agency: String, at now: Timestamp) async throws -> Int {
    guard !agency.isEmpty else { return 0 }
    let start = now.earlier(bySeconds: Self.days * 86_400)
    var subjects: [Subject] = []
    try await LogSince(register: register).forEach(from: start) { event in
      if event.isContact { subjects.append(event.subject) }
    }
    let state = try await register.state(of: Array(Set(subjects)))
    return subjects.count { state.lead(of: $0) == agency }
  }
}

extension RegisterEvent {
  /// Whether the agency that answers was written to.
  fileprivate var isContact: Bool {
    let fact: Fact
    switch change {
    case .commitment(.looped(let loop)): fact = loop.fact
    case .handling(.looped(let loop)): fact = loop.fact
    default: return false
    }
    return switch fact {
    case .noticeDecided(let approves, _, _): approves
    case .sentBack: mark.officer.role != .agency
    default: false
    }
  }
}

extension RegisterState {
  /// The agency that answers for a subject now, by its id; blank where none does.
  func lead(of subject: Subject) -> String {
    switch subject {
    case .commitment(let number): commitments[number]?.fields.lead ?? ""
    case .handling(let number):
      handlings[number].map { $0.loop.agency.isEmpty ? $0.intake.agency : $0.loop.agency } ?? ""
    default: ""
    }
  }
}
