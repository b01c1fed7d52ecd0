// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

/// A part of a target that an agency or district answers for.
package struct Share: Sendable, Hashable, Coded {
  /// The agency, by its id.
  package var agency = ""
  /// Its part.
  package var value = Figure.zero

  package init() {}

  /// A part.
  package init(agency: String, value: Figure) {
    self.agency = agency
    self.value = value
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("agency", &agency)
    try coder.word("value", &value)
  }
}

/// How a target is shared out (目标分解): the parts add up, or it is said why not.
package struct Decomposition: Sendable, Hashable, Coded {
  /// The place of the target.
  package var target = 0
  /// The parts.
  package var shares: [Share] = []
  /// Why they do not add up; blank where they do.
  package var gapReason = ""

  package init() {}

  /// A sharing out.
  package init(target: Int, shares: [Share], gapReason: String = "") {
    self.target = target
    self.shares = shares
    self.gapReason = gapReason
  }

  /// What the parts come to.
  package var sum: Exact { shares.reduce(Exact(0)) { $0 + $1.value.value } }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.number("target", &target)
    try coder.parts("share", &shares)
    try coder.text("gapReason", &gapReason)
  }
}

/// A lead agency or a topic that somebody suggested (建议).
package struct Suggestion: Sendable, Hashable, Coded {
  /// Which field: `lead` or `topic`.
  package var field = ""
  /// What.
  package var value = ""
  /// Why.
  package var why = ""
  /// Who, and when.
  package var mark = Mark.none

  package init() {}

  /// A suggestion.
  package init(field: String, value: String, why: String) {
    self.field = field
    self.value = value
    self.why = why
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.filled("field", &field)
    try coder.text("value", &value)
    try coder.text("why", &why)
  }
}

/// A confirmed thread (脉络) of the promise: the sentence of another report that answers it.
package struct ThreadLink: Sendable, Hashable, Coded {
  /// SHA-256 of the other report's text.
  package var report = ""
  /// Where the sentence stands in it; all of it where it has none.
  package var span = TextSpan(0..<0)
  /// The sentence, exactly those bytes; blank where there is none.
  package var quote = ""
  /// `outcome`: it says what became of the promise; `next`: it is the next year's promise;
  /// `dropped`: the report promises nothing of the kind any more; `parent`: it is the city's, of which
  /// this is a district's.
  package var relation = "outcome"
  /// What the thread says: `met`, `partly`, `missed`, `unclear`; blank where it says nothing.
  package var verdict = ""
  /// Who confirmed it, and when.
  package var mark = Mark.none
  /// Who took it off; nil while it counts.
  package var withdrawn: Withdrawal?

  package init() {}

  /// What another report can be to a promise.
  package static let relations = ["outcome", "next", "dropped", "parent"]

  /// Whether a person found that the report promises nothing of the kind any more.
  package var isDropped: Bool { relation == "dropped" }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("report", &report)
    try coder.word("span", &span)
    try coder.text("quote", &quote)
    try coder.filled("relation", &relation)
    try coder.text("verdict", &verdict)
  }
}
