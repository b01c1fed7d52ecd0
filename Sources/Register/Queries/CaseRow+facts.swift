// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

extension CaseRow {
  /// What the rates have to know of the case at a moment.
  ///
  /// It is filed when it was received, and responded in time where it was answered within the limit of
  /// its answer; that is not known while the limit still runs without an answer, or where there is none.
  ///
  /// It is due to be closed (应结案, W104) by the limit of its closing, where its mechanism gives that
  /// one. Where none is given, the limit printed on the order is the agency's, for what it does: then it
  /// is due by the limit of the answer, and on time where it was closed upon an answer within it. How
  /// long the audit took is not the agency's lateness.
  package func facts(at now: Timestamp) -> CaseFacts {
    let respondedInTime: Bool? = answerDue.flatMap { due in
      answeredAt.map { $0 < due } ?? (due <= now ? false : nil)
    }
    return CaseFacts(
      agency: agency,
      kind: caseClass,
      opened: receivedAt.civil,
      due: (closeDue ?? answerDue)?.civil,
      closed: closedAt?.civil,
      handled: closeDue == nil ? answeredAt?.civil : nil,
      isRedo: returnCount > 0,
      isExtended: isExtended,
      respondedInTime: respondedInTime,
      resolved: isResolved,
      satisfaction: opinion.map {
        switch $0 {
        case .satisfied: .satisfied
        case .fairlySatisfied: .basicallySatisfied
        case .dissatisfied: .dissatisfied
        }
      },
      exclusion: exclusion.isEmpty ? nil : CaseExclusion(rawValue: exclusion) ?? .other
    )
  }
}
