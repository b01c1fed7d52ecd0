// SPDX-License-Identifier: Apache-2.0

extension Commitment {
  /// Whether an officer may take back, at a moment, all that has happened since a version.
  package func canTakeBack(since version: Int, by officer: Officer, at now: Timestamp) -> Bool {
    undo?.reaches(self.version - version, by: officer, at: now) ?? false
  }

  /// The version before the last act, all of it; the one before the last event where nothing can be
  /// taken back.
  package var versionBeforeLastAct: Int { version - (undo?.steps.count ?? 1) }

  /// Takes the last events back, the latest first.
  mutating func takeBack(_ count: Int) {
    for step in (undo?.steps ?? []).suffix(max(0, count)).reversed() { take(step) }
    undo = nil
  }

  private mutating func take(_ step: UndoStep) {
    let place = step.place
    switch step.kind {
    case .update: _ = updates.popLast()
    case .suggestion: _ = suggestions.popLast()
    case .reply: _ = replies.popLast()
    case .decision: _ = decisions.popLast()
    case .evidence: _ = evidence.popLast()
    case .obstacle: _ = obstacles.popLast()
    case .carriedOut where decisions.indices.contains(place): decisions[place].carriedOut = nil
    case .clearing where obstacles.indices.contains(place): obstacles[place].cleared = nil
    case .withdrawal where evidence.indices.contains(place): evidence[place].withdrawn = nil
    case .grading where evidence.indices.contains(place):
      evidence[place].grade = step.grade
      evidence[place].isSupporting = step.isSupporting
    case .loop:
      guard let before = step.before else { return }
      loop = before.state
      countedUpdates = before.countedUpdates
      signedEvidence = before.signedEvidence
      links = before.links
    case .carriedOut, .clearing, .withdrawal, .grading, .told: return
    }
  }
}
