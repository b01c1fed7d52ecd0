// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import Storage

/// Counts how often an agency was contacted of late: notices that were sent and what was sent back.
struct ContactMeter {
  let register: any RegisterStore

  /// The days that are looked at.
  static let days: Int64 = 7

  /// No agency is contacted so often in them; the guard against it begins far below.
  private static let most = 1000

  /// How often an agency, by its id, was contacted in the days before a moment.
  func contacts(of agency: String, at now: Timestamp) async throws -> Int {
    guard !agency.isEmpty else { return 0 }
    let requests = try await register.requests(
      of: agency,
      from: now.earlier(bySeconds: Self.days * 86_400),
      // What happens at this very moment counts.
      before: now.later(bySeconds: 1),
      limit: Self.most
    )
    return requests.lines.count { $0.kind != .assigned }
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
