// SPDX-License-Identifier: Apache-2.0

/// Who may give a command: denied to everybody whom its rule does not name.
package struct AccessRule: Sendable, Hashable {
  /// Of which things.
  package enum Scope: Sendable, Hashable {
    /// Of any.
    case any
    /// An officer of an agency: only of what their agency leads or supports; others of any.
    case own
    /// As own, and only of what their agency leads.
    case lead
  }

  /// The roles that may.
  package let roles: Set<RegisterRole>
  /// Of which things.
  package let scope: Scope

  /// A rule.
  package init(_ roles: Set<RegisterRole>, of scope: Scope = .any) {
    self.roles = roles
    self.scope = scope
  }

  /// Who does what a mechanism rules: it looks at roles and agencies itself.
  static let loop = AccessRule([.supervisor, .agency, .leader, .system])

  /// Who keeps the register.
  static let keepers = AccessRule([.supervisor])
}

extension RegisterCommand {
  /// Who may give it.
  package var access: AccessRule {
    switch self {
    case .directory: AccessRule([.administrator])
    case .intake, .programme: .keepers
    case .commitment(_, let command): command.access
    case .handling(let command): command.access
    }
  }
}

extension CommitmentCommand {
  /// Who may give it.
  package var access: AccessRule {
    switch self {
    case .correct, .split, .merge, .group, .assign, .gradeEvidence, .hang, .unhang, .withdraw,
      .recordVote:
      .keepers
    // An agency takes back its own only, which is looked at with the piece.
    case .withdrawEvidence: AccessRule([.supervisor, .agency])
    // Another supervisor looks, or a leader; taking away is as quick as proposing.
    case .publish(.propose), .publish(.withdraw): .keepers
    case .publish(.approve), .publish(.decline): AccessRule([.supervisor, .leader])
    // One's own last act only, which is looked at with the act.
    case .suggest, .takeBack: AccessRule([.supervisor, .agency, .leader])
    case .transfer: AccessRule([.supervisor, .leader])
    // A lead agency splits its own (W55); targets are shared out by whoever answers for them.
    case .divide, .decompose: AccessRule([.supervisor, .agency], of: .lead)
    case .loop, .change: .loop
    case .update, .raise: AccessRule([.agency], of: .own)
    case .addEvidence, .clear, .carryOut: AccessRule([.supervisor, .agency], of: .own)
    case .decide: AccessRule([.leader])
    case .reply: AccessRule([.agency], of: .own)
    }
  }
}

extension HandlingCommand {
  /// Who may give it.
  package var access: AccessRule {
    switch self {
    case .open: AccessRule([.supervisor, .system])
    case .loop: .loop
    case .answer: AccessRule([.agency])
    case .record, .callBack, .exclude: .keepers
    case .erase: AccessRule([.administrator])
    case .takeBack: AccessRule([.supervisor, .agency, .leader])
    }
  }
}
