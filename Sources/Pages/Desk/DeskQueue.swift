// SPDX-License-Identifier: Apache-2.0

/// A queue of the desk: what waits for the supervision office, and why.
package enum DeskQueue: String, Sendable, CaseIterable {
  /// A limit is past.
  case overdue
  /// A limit runs out within three working days.
  case soon
  /// A request to put off a limit is not decided.
  case extensions
  /// A notice was proposed, and nobody has decided it.
  case notices
  /// The agency asks to close, and nobody has audited it.
  case review
  /// It waits for the first or the second signature of its striking off.
  case strikeOff = "strike-off"
  /// It was sent back twice or more.
  case returned
  /// Its agency has said nothing for too long.
  case silent
  /// It is said to be done, and no evidence of grade A or B shows it.
  case claims
  /// It was taken in and not given to its agency.
  case assign
  /// A case whose limit is past.
  case cases
  /// It was drawn to be verified this month.
  case sample

  /// How many working days ahead ``soon`` looks.
  package static let soonWorkingDays = 3

  /// What it is called.
  var name: Phrase {
    switch self {
    case .overdue: .queueOverdue
    case .soon: .queueSoon
    case .extensions: .queueExtensions
    case .notices: .queueNotices
    case .review: .queueReview
    case .strikeOff: .queueStrikeOff
    case .returned: .queueReturned
    case .silent: .queueSilent
    case .claims: .queueClaims
    case .assign: .queueAssign
    case .cases: .queueCases
    case .sample: .queueSample
    }
  }

  /// What it holds; shown under its name, and where it holds nothing.
  var meaning: Phrase {
    switch self {
    case .overdue: .queueOverdueMeaning
    case .soon: .queueSoonMeaning
    case .extensions: .queueExtensionsMeaning
    case .notices: .queueNoticesMeaning
    case .review: .queueReviewMeaning
    case .strikeOff: .queueStrikeOffMeaning
    case .returned: .queueReturnedMeaning
    case .silent: .queueSilentMeaning
    case .claims: .queueClaimsMeaning
    case .assign: .queueAssignMeaning
    case .cases: .queueCasesMeaning
    case .sample: .queueSampleMeaning
    }
  }
}
