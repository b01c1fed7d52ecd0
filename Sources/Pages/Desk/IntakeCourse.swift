// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

/// On which mechanism a statement is taken in, and how hard it is by it: one choice, so that what one
/// mechanism rules is never asked of another.
package struct IntakeCourse: Sendable, Hashable, CustomStringConvertible {
  /// The mechanism, by its id.
  package var mechanism: String
  /// The severity, by its id; blank where the mechanism tells none apart.
  package var severity: String

  /// A choice.
  package init(mechanism: String, severity: String) {
    self.mechanism = mechanism
    self.severity = severity
  }

  /// Reads what ``description`` writes.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    self.init(mechanism: String(parts[0]), severity: String(parts[1]))
  }

  package var description: String { "\(mechanism)/\(severity)" }

  /// Everything that the mechanisms of an office allow: what is taken in as it is read first, then the
  /// other mechanisms of commitments, then those of cases.
  package static func offered(by profiles: [String: Profile]) -> [IntakeCourse] {
    let usual = "work-report-register"
    let own = CasesPage.elsewhere.subtracting([usual]).sorted()
    let order = [usual] + own + CasesPage.order(profiles.keys)
    return order.compactMap { profiles[$0] }.flatMap { profile in
      let ids = profile.severities.isEmpty ? [""] : profile.severities.map(\.id)
      return ids.map { IntakeCourse(mechanism: profile.id, severity: $0) }
    }
  }
}

/// A class of a mechanism, which is never asked of another.
package struct IntakeClass: Sendable, Hashable, CustomStringConvertible {
  /// The mechanism, by its id.
  package let mechanism: String
  /// The class, by its id.
  package let id: String

  init(mechanism: String, id: String) {
    self.mechanism = mechanism
    self.id = id
  }

  /// Reads what ``description`` writes.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(mechanism: String(parts[0]), id: String(parts[1]))
  }

  package var description: String { "\(mechanism)/\(id)" }
}
