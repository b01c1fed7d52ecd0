// SPDX-License-Identifier: Apache-2.0
package import Register

/// What somebody tried to do and was refused, with all that they had typed.
package struct ActTry: Sendable {
  /// About what.
  package var subject: Subject
  /// What.
  package var act: AgencyAct
  /// The stage that it was about; blank for none.
  package var stage: String
  /// What stood in the fields, by their names.
  package var values: [String: [String]]
  /// Why it was refused.
  package var problem: ActProblem

  /// A try.
  package init(
    _ subject: Subject,
    _ act: AgencyAct,
    stage: String,
    values: [String: [String]],
    problem: ActProblem
  ) {
    self.subject = subject
    self.act = act
    self.stage = stage
    self.values = values
    self.problem = problem
  }
}
