// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

extension CaseRow {
  /// What the rates have to know of the case at a moment.
  ///
  /// It is filed when it was received. Its limit is that of its answer, and it responded in time where
  /// it was answered within it; that is not known while the limit still runs without an answer, or
  /// where there is none.
  package func facts(at now: Timestamp) -> CaseFacts {
    let respondedInTime: Bool? = answerDue.flatMap { due in
      answeredAt.map { $0 < due } ?? (due <= now ? false : nil)
    }
    return CaseFacts(
      agency: agency,
      kind: caseClass,
      opened: receivedAt.civil,
      due: answerDue?.civil,
      closed: closedAt?.civil,
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
