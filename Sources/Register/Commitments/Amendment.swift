// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
import WorkingDays

/// What a lawful change (依法调整) made of what was promised; the old values stay visible.
package struct Amendment: Sendable, Hashable, Coded {
  /// What the decision does.
  package var kind = ChangeKind.adjust
  /// Its reason, by the id of the mechanism.
  package var reason = ""
  /// The decision, by its number or address.
  package var decision = ""
  /// The targets or the last day, old and new.
  package var changes: [Correction] = []
  /// Who decided, and when.
  package var mark = Mark.none

  package init() {}

  /// What a decision made of some fields.
  package init(_ change: LawfulChange, _ changes: [Correction]) {
    kind = change.kind
    reason = change.reason
    decision = change.decision
    self.changes = changes
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.word("kind", &kind)
    try coder.text("reason", &reason)
    try coder.text("decision", &decision)
    try coder.parts("change", &changes)
  }
}

extension Commitment {
  /// The targets as they were before the first decision that changed them.
  package var promised: [Target] {
    let changes = amendments.flatMap(\.changes)
    return changes.first { $0.field == .targets }?.old.targets ?? fields.targets
  }

  /// Whether decisions made less of what was promised, and the figures do not keep what it was.
  var isLowered: Bool {
    let promised = promised
    return promised.indices.contains { index in
      guard fields.targets.indices.contains(index) else { return true }
      let (old, new) = (promised[index], fields.targets[index])
      guard new.asksLess(than: old) else { return false }
      // Of another thing no figure tells whether the first was kept.
      let figure = new.isSameThing(as: old) ? lastFigure(of: index) : nil
      return figure.map { !old.isMet(by: $0.value) } ?? true
    }
  }
}

extension RegisterDecision {
  /// A decision that changes what was promised: the mechanism says whether it may, and with it come
  /// the new targets and the new last day that it names.
  mutating func change(
    _ item: Commitment,
    _ change: LawfulChange,
    targets: [Target]?
  ) throws(RegisterError) {
    var fields = item.fields
    if let targets {
      // What is stopped promises nothing any more.
      guard change.kind != .stop else { throw .badValue("targets") }
      guard targets != fields.targets else { throw .unchanged("targets") }
      try checkReported(item, targets)
      fields.targets = targets
    }
    let profile = try mechanism(item.entry.mechanism).profile
    let closing = profile.stages.last { $0.act == .requestClose }
    // The register's last day is that of the closing; a date of another stage leaves it.
    if let date = change.newDate, change.kind != .stop, profile.change?.stage == closing?.id {
      (fields.deadline, fields.deadlineRule) = (date, change.decision)
    }
    try check(fields, since: item.fields)
    try takeLoop(item, .change(change))
    let changes = [CommitmentField.targets, .deadline].compactMap { field -> Correction? in
      let (old, new) = (item.fields[field], fields[field])
      return old == new ? nil : Correction(field: field, old: old, new: new, reason: "")
    }
    if !changes.isEmpty { emit(item, .amended(Amendment(change, changes))) }
  }
}
