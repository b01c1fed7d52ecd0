// SPDX-License-Identifier: Apache-2.0

/// What a person says of the thread of one promise.
package struct ThreadDecision: Sendable, Hashable {
  /// What is said.
  package enum Act: Sendable, Hashable {
    /// The answer that was proposed is right.
    case confirm
    /// The answer that was proposed is none.
    case refuse
    /// The answer stands at this span of the later text.
    case point(Range<Int>)
  }

  /// The report that promises.
  package var earlier: ReportID
  /// The report that answers.
  package var later: ReportID
  /// The span of the promise in the earlier text.
  package var promise: Range<Int>
  /// What is said.
  package var act: Act

  /// Makes a decision from its parts.
  package init(earlier: ReportID, later: ReportID, promise: Range<Int>, act: Act) {
    self.earlier = earlier
    self.later = later
    self.promise = promise
    self.act = act
  }
}

/// A decision with the number that takes it back.
package struct KeptDecision: Sendable, Hashable {
  /// Counts up over all decisions.
  package let number: Int64
  /// What was said.
  package let decision: ThreadDecision
}
