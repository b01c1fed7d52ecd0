// SPDX-License-Identifier: Apache-2.0
package import Register

/// What is to be said of a commitment, as lists count it: the two verdicts that nobody knows are one.
package enum VerdictGroup: String, Sendable, CaseIterable {
  case met, partly, missed, changed, running, behind, unknown

  /// The group of a verdict.
  package init(_ verdict: CommitmentVerdict) {
    self =
      switch verdict {
      case .met: .met
      case .partly: .partly
      case .missed: .missed
      case .changed: .changed
      case .running: .running
      case .behind: .behind
      case .unclear, .unanswered: .unknown
      }
  }

  /// The verdict that it is; nil where it is two.
  package var verdict: CommitmentVerdict? {
    self == .unknown ? nil : CommitmentVerdict(rawValue: rawValue)
  }
}

/// When the next limit runs out, seen from now.
package enum DueWindow: String, Sendable, CaseIterable {
  /// It has.
  case overdue
  /// It does before this week is over; a week begins on Monday.
  case week
  /// It does within seven days.
  case seven
  /// It does within thirty days.
  case thirty
}

/// By what the lines of the register are ordered.
package enum RegisterOrder: String, Sendable, CaseIterable {
  /// The number, the latest first.
  case number
  /// The next limit, the earliest first.
  case due
  /// The last report on progress, the latest first.
  case updated
  /// The number, as the statements stand in their report.
  case entered
}

/// By what the lines of the register stand together.
package enum RegisterGroup: String, Sendable, CaseIterable {
  /// The section of the report.
  case section
  /// The lead agency.
  case agency
  /// The leader in charge.
  case leader
}

/// A file made from a view of the register.
package enum RegisterDownload: String, Sendable, CaseIterable {
  /// A workbook.
  case xlsx = "register.xlsx"
  /// Comma separated, codes as they stand.
  case csv = "register.csv"
  /// Comma separated, as Excel likes it.
  case excel = "register-excel.csv"
}
