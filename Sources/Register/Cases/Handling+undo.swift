// SPDX-License-Identifier: Apache-2.0

extension Handling {
  /// The case after a change.
  package mutating func take(_ change: HandlingChange, _ mark: Mark) {
    let wayBack = UndoStep(from: change, of: self).map { Undo($0, mark, behind: undo) }
    apply(change, mark)
    undo = wayBack
  }

  /// Whether an officer may take back, at a moment, all that has happened since a version.
  package func canTakeBack(since version: Int, by officer: Officer, at now: Timestamp) -> Bool {
    undo?.reaches(self.version - version, by: officer, at: now) ?? false
  }

  /// The version before the last act, all of it; the one before the last event where nothing can be
  /// taken back.
  package var versionBeforeLastAct: Int { version - (undo?.steps.count ?? 1) }

  /// Takes the last events back, the latest first.
  mutating func takeBack(_ count: Int) {
    for step in (undo?.steps ?? []).suffix(max(0, count)).reversed() {
      if let before = step.before { (loop, links) = (before.state, before.links) }
      guard let told = step.told else { continue }
      (answer, callback, exclusion) = (told.answer, told.callback, told.exclusion)
    }
    undo = nil
  }
}
