// SPDX-License-Identifier: Apache-2.0

/// Why a statement of a report is no commitment of the register.
package enum SetAsideReason: String, Sendable, CaseIterable, Worded {
  /// It promises nothing that could be checked.
  case noCommitment
  /// The same is promised elsewhere in the report.
  case duplicate
  /// It is background or opinion.
  case background
  /// Another level or body answers for it.
  case otherBody
  /// Anything else; the note says what.
  case other
}

/// What became of the statements of a report (入库校核).
///
/// Nothing enters the register that is not accepted here.
package struct Intake: Sendable, Hashable {
  /// What became of one statement.
  package enum Outcome: Sendable, Hashable {
    /// It is a commitment.
    case accepted(SerialNumber)
    /// It was set aside.
    case setAside(SetAsideReason)
  }

  /// How many events made it.
  package var version = 0
  /// SHA-256 of the report's text, in hexadecimal.
  package var report = ""
  /// The place that promises.
  package var place = ""
  /// The year of the report.
  package var year = 0
  /// The statements that the reading proposes, in order.
  package var candidates: [TextSpan] = []
  /// What became of them, and of those that people added.
  package var outcomes: [TextSpan: Outcome] = [:]

  /// An intake of nothing.
  package init() {}

  /// How much of the report was looked at.
  package var coverage: Coverage {
    var coverage = Coverage(proposed: candidates.count)
    for outcome in outcomes.values {
      switch outcome {
      case .accepted: coverage.accepted += 1
      case .setAside: coverage.setAside += 1
      }
    }
    coverage.unseen = candidates.count { outcomes[$0] == nil }
    return coverage
  }
}

/// How much of a report was looked at: taken, set aside, not yet seen.
package struct Coverage: Sendable, Hashable {
  /// What the reading proposes.
  package var proposed = 0
  /// What is on the register, statements that people added among them.
  package var accepted = 0
  /// What was set aside.
  package var setAside = 0
  /// What nobody has looked at.
  package var unseen = 0
}

/// What may have happened to the statements of a report.
package enum IntakeChange: Sendable, Hashable {
  /// The report was put before the office, with what the reading proposes.
  case opened(place: String, year: Int, candidates: [TextSpan])
  /// A statement became a commitment; `isMissed`: the reading did not propose it; `isAtOnce`: with all
  /// others, unseen one by one.
  case accepted(TextSpan, SerialNumber, isMissed: Bool, isAtOnce: Bool)
  /// A statement was set aside.
  case setAside(TextSpan, SetAsideReason, note: String)
  /// It is open again what becomes of a statement that was set aside.
  case reopened(TextSpan, old: SetAsideReason)
  /// A statement that was a commitment of that number was set aside after all.
  case withdrawn(TextSpan, SerialNumber, SetAsideReason, note: String)
}

extension IntakeChange: Chosen {
  private static let blank = TextSpan(0..<0)

  package static var blanks: [Self] {
    [
      .opened(place: "", year: 0, candidates: []),
      .accepted(blank, .blank, isMissed: false, isAtOnce: false),
      .setAside(blank, .other, note: ""), .reopened(blank, old: .other),
      .withdrawn(blank, .blank, .other, note: ""),
    ]
  }

  package static let blankByWord = byWord(blanks)

  package var word: String {
    switch self {
    case .opened: "opened"
    case .accepted: "accepted"
    case .setAside: "setAside"
    case .reopened: "reopened"
    case .withdrawn: "withdrawn"
    }
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    switch self {
    case .opened(var place, var year, var candidates):
      try coder.text("place", &place)
      try coder.number("year", &year)
      try coder.words("candidates", &candidates)
      self = .opened(place: place, year: year, candidates: candidates)
    case .accepted(var span, var number, var isMissed, var isAtOnce):
      try coder.word("span", &span)
      try coder.word("number", &number)
      try coder.flag("missed", &isMissed)
      try coder.flag("atOnce", &isAtOnce)
      self = .accepted(span, number, isMissed: isMissed, isAtOnce: isAtOnce)
    case .setAside(var span, var reason, var note):
      try coder.word("span", &span)
      try coder.word("reason", &reason)
      try coder.text("note", &note)
      self = .setAside(span, reason, note: note)
    case .reopened(var span, var old):
      try coder.word("span", &span)
      try coder.word("old", &old)
      self = .reopened(span, old: old)
    case .withdrawn(var span, var number, var reason, var note):
      try coder.word("span", &span)
      try coder.word("number", &number)
      try coder.word("reason", &reason)
      try coder.text("note", &note)
      self = .withdrawn(span, number, reason, note: note)
    }
  }
}

extension Intake {
  /// The intake after a change.
  package mutating func take(_ change: IntakeChange) {
    switch change {
    case .opened(let place, let year, let candidates):
      self.place = place
      self.year = year
      self.candidates = candidates
    case .accepted(let span, let number, _, _): outcomes[span] = .accepted(number)
    case .setAside(let span, let reason, _), .withdrawn(let span, _, let reason, _):
      outcomes[span] = .setAside(reason)
    case .reopened(let span, _): outcomes[span] = nil
    }
  }
}
