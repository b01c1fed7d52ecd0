// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

/// What a commitment or a case waits for, where it waits for the agency that answers (待办).
package enum AgencyTask: String, Sendable, CaseIterable, Worded {
  /// To be signed for (待签收).
  case sign
  /// To be reported on or answered (待填报).
  case report
  /// Sent back, to be done again (被退回).
  case returned
}

/// How much waits for an agency.
package struct TaskCount: Sendable, Hashable {
  /// In all.
  package var total = 0
  /// Of those, what is due before the moment that was asked about, or late already.
  package var soon = 0
  /// Of those, what is late.
  package var overdue = 0

  /// Nothing, or what was counted.
  package init(total: Int = 0, soon: Int = 0, overdue: Int = 0) {
    (self.total, self.soon, self.overdue) = (total, soon, overdue)
  }
}

extension Mechanism {
  /// The stages that the agency of a case can do now, in order.
  package func agencyStages(of state: CaseState) -> [Stage] {
    state.agency.isEmpty
      ? [] : openStages(of: state).filter { profile.side(of: $0.by) == .agency }
  }

  /// What waits for the agency of a case; nil where it is somebody else's turn, or nobody's.
  package func agencyTask(of state: CaseState) -> AgencyTask? {
    agencyStages(of: state).first.map { stage in
      if state.sentBack[stage.id] != nil, state.passed[stage.id] == nil { return .returned }
      return stage.act == .receive ? .sign : .report
    }
  }
}
