// SPDX-License-Identifier: Apache-2.0

/// What an agency says of a commitment of its own (自述状态); never blended with what is shown.
package enum Saying: String, Sendable, CaseIterable, Worded {
  /// It has not begun.
  case notStarted
  /// It is under way.
  case running
  /// A stage of it is closed (阶段性办结); that is not done.
  case stageDone
  /// It is done.
  case done
  /// It cannot go on.
  case blocked
}

/// A report of progress (进展).
package struct Update: Sendable, Hashable, Coded {
  /// What the agency says.
  package var saying = Saying.running
  /// Whether nothing has changed since the last one; figures are then those of the last.
  package var isUnchanged = false
  /// A sentence; may be blank.
  package var text = ""
  /// The figures.
  package var figures: [ReportedFigure] = []
  /// Who said it, and when.
  package var mark = Mark.none

  package init() {}

  /// A report of progress.
  package init(
    saying: Saying,
    text: String = "",
    figures: [ReportedFigure] = [],
    isUnchanged: Bool = false
  ) {
    self.saying = saying
    self.text = text
    self.figures = figures
    self.isUnchanged = isUnchanged
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.word("saying", &saying)
    try coder.flag("unchanged", &isUnchanged)
    try coder.text("text", &text)
    try coder.parts("figure", &figures)
  }
}

extension Mark {
  /// A mark that is put in while folding: the envelope of an event has it.
  package static let none = Mark(at: Timestamp(milliseconds: 0), officer: .system)
}
