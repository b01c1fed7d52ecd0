// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// A list of proposals behind a number of their page.
package enum ProposalList: String, Sendable, CaseIterable {
  // Where they stand, in the order in which they go.
  case toAssign, toSign, handling, answered, closed, published, ended
  // Whether they were answered in time.
  case inTime = "in-time"
  case late
  // The class of the answer.
  case gradeA = "A"
  case gradeB = "B"
  case gradeC = "C"
  case gradeD = "D"
  // What the deputies say of it.
  case satisfied, fairlySatisfied, dissatisfied, silent

  /// The lists of which every proposal is in exactly one.
  package static let statuses: [ProposalList] = [
    .toAssign, .toSign, .handling, .answered, .closed, .published, .ended,
  ]

  /// The classes of answers.
  package static let grades: [ProposalList] = [.gradeA, .gradeB, .gradeC, .gradeD]

  /// The list of where a proposal stands.
  package init(standingOf row: CaseRow, in stages: [Stage]) {
    let stands = stages.first { $0.id == row.stage }?.act
    self =
      switch (row.phase, stands) {
      case (.done, _): .published
      case (.ended, _): .ended
      case (_, .register), (_, .assign): .toAssign
      case (_, .receive): .toSign
      case _ where row.closedAt != nil: .closed
      case _ where row.answeredAt != nil: .answered
      default: .handling
      }
  }

  /// Whether a proposal is in the list at a moment.
  package func holds(_ row: CaseRow, in stages: [Stage], at now: Timestamp) -> Bool {
    switch self {
    case .toAssign, .toSign, .handling, .answered, .closed, .published, .ended:
      ProposalList(standingOf: row, in: stages) == self
    case .inTime: row.isAnsweredInTime(at: now) == true
    case .late: row.isAnsweredInTime(at: now) == false
    case .gradeA, .gradeB, .gradeC, .gradeD: row.answeredAt != nil && row.answerGrade == rawValue
    case .satisfied: row.opinion == .satisfied
    case .fairlySatisfied: row.opinion == .fairlySatisfied
    case .dissatisfied: row.opinion == .dissatisfied
    case .silent: row.answeredAt != nil && row.opinion == nil
    }
  }

  /// What it is called.
  var name: Phrase {
    switch self {
    case .toAssign: Phrase("待交办", "to be assigned")
    case .toSign: Phrase("待签收", "to be signed for")
    case .handling: Phrase("办理中", "being handled")
    case .answered: Phrase("已答复，待反馈和办结", "answered, not closed yet")
    case .closed: Phrase("已办结，待公开", "closed, not published yet")
    case .published: Phrase("已办结并公开", "closed and published")
    case .ended: Phrase("依法终止", "lawfully ended")
    case .inTime: Phrase("按期答复", "answered in time")
    case .late: Phrase("逾期", "late")
    case .gradeA, .gradeB, .gradeC, .gradeD: .answerGrade(rawValue)
    case .satisfied: .opinion(.satisfied)
    case .fairlySatisfied: .opinion(.fairlySatisfied)
    case .dissatisfied: .opinion(.dissatisfied)
    case .silent: Phrase("未反馈", "no opinion given")
    }
  }
}

extension CaseRow {
  /// Whether it was answered within the limit of its answer, which a granted extension moves; nil where
  /// that is open: it has no limit, the limit still runs, or it counts in no rate.
  package func isAnsweredInTime(at now: Timestamp) -> Bool? {
    guard let answerDue, exclusion.isEmpty, phase != .ended || answeredAt != nil else { return nil }
    if let answeredAt { return answeredAt < answerDue }
    return answerDue <= now ? false : nil
  }
}
