// SPDX-License-Identifier: Apache-2.0
import WorkingDays

// Blank parts, for whoever reads kept ones and fills them.

extension CaseState.Mark {
  /// Nobody, at no time.
  package init() {
    self.init(at: CivilMoment(.first), actor: Actor(person: "", role: "", body: ""))
  }
}

extension CaseState.Extension {
  /// A request of which nothing is known.
  package init() { self.init(stage: "", from: .first, to: .first, asked: CaseState.Mark()) }
}

extension CaseState.Stop {
  /// A stop of which nothing is known.
  package init() { self.init(from: CivilMoment(.first), reason: "") }
}

extension CaseState.Notice {
  /// A notice of which nothing is known.
  package init() { self.init(id: "", proposed: CaseState.Mark(), status: .proposed) }
}

extension CaseState.Appeal {
  /// An appeal of which nothing is known.
  package init() { self.init(target: .closing, filed: CaseState.Mark()) }
}

extension CaseState.MovedDate {
  /// No date in particular.
  package init() { self.init(date: .first, at: CivilMoment(.first)) }
}
