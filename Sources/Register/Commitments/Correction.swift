// SPDX-License-Identifier: Apache-2.0
package import WorkingDays

/// A field of a commitment that people may correct.
package enum CommitmentField: String, Sendable, CaseIterable, Worded {
  case title, kind, topic, lead, supporting, post, leader, deadline, nodes, targets, nature
  case resultForm
}

/// The value of a field, old or new.
package struct FieldValue: Sendable, Hashable, Coded {
  /// Of a field that is a text or an id.
  package var text = ""
  /// Of a field that is a list of ids.
  package var ids: [String] = []
  /// Of a field that is a day or several.
  package var days: [CivilDate] = []
  /// Of the targets.
  package var targets: [Target] = []

  package init() {}

  /// The value of a text or an id.
  package init(text: String) { self.text = text }
  /// The value of a list of ids.
  package init(ids: [String]) { self.ids = ids }
  /// The value of days, with the words they came from.
  package init(days: [CivilDate], rule: String = "") {
    self.days = days
    text = rule
  }
  /// The value of targets.
  package init(targets: [Target]) { self.targets = targets }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("text", &text)
    try coder.words("ids", &ids)
    try coder.words("days", &days)
    try coder.parts("target", &targets)
  }
}

extension CommitmentFields {
  /// The value of a field.
  package subscript(field: CommitmentField) -> FieldValue {
    get {
      switch field {
      case .title: FieldValue(text: title)
      case .kind: FieldValue(text: kind)
      case .topic: FieldValue(text: topic)
      case .lead: FieldValue(text: lead)
      case .supporting: FieldValue(ids: supporting)
      case .post: FieldValue(text: post)
      case .leader: FieldValue(text: leader)
      case .deadline: FieldValue(days: deadline.map { [$0] } ?? [], rule: deadlineRule)
      case .nodes: FieldValue(days: nodes)
      case .targets: FieldValue(targets: targets)
      case .nature: FieldValue(text: nature)
      case .resultForm: FieldValue(text: resultForm)
      }
    }
    set {
      switch field {
      case .title: title = newValue.text
      case .kind: kind = newValue.text
      case .topic: topic = newValue.text
      case .lead: lead = newValue.text
      case .supporting: supporting = newValue.ids
      case .post: post = newValue.text
      case .leader: leader = newValue.text
      case .deadline: (deadline, deadlineRule) = (newValue.days.first, newValue.text)
      case .nodes: nodes = newValue.days
      case .targets: targets = newValue.targets
      case .nature: nature = newValue.text
      case .resultForm: resultForm = newValue.text
      }
    }
  }
}

/// A field that was given another value; the old one stays visible.
package struct Correction: Sendable, Hashable, Coded {
  /// Which.
  package var field = CommitmentField.title
  /// What it was.
  package var old = FieldValue()
  /// What it is.
  package var new = FieldValue()
  /// Why.
  package var reason = ""

  package init() {}

  /// A correction.
  package init(field: CommitmentField, old: FieldValue, new: FieldValue, reason: String) {
    self.field = field
    self.old = old
    self.new = new
    self.reason = reason
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.word("field", &field)
    try coder.part("old", &old)
    try coder.part("new", &new)
    try coder.text("reason", &reason)
  }
}
