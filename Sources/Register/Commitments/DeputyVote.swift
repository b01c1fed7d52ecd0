// SPDX-License-Identifier: Apache-2.0
package import WorkingDays

/// What deputies said of a livelihood item by a vote (满意度测评): 满意, 基本满意, 不满意, by secret ballot.
///
/// The counts alone are kept. What makes a pass differs from place to place (Zhenhai asks for half of all
/// members, W33, as `Mechanisms.SatisfactionVote` has it; Hanyin adds the first two up, W32), and the
/// register says none of it.
package struct DeputyVote: Sendable, Hashable, Coded {
  /// Who voted, such as 市人大常委会.
  package var body = ""
  /// When.
  package var day: CivilDate = .first
  /// All members of the body, who are the base of published shares (W33).
  package var members = 0
  /// Those who were there.
  package var present = 0
  /// Those who said 满意.
  package var satisfied = 0
  /// Those who said 基本满意.
  package var fairlySatisfied = 0
  /// Those who said 不满意.
  package var dissatisfied = 0
  /// Where the result was announced, such as the number of the notice; blank where nobody says.
  package var document = ""
  /// Who recorded it, and when.
  package var mark = Mark.none

  package init() {}

  /// A result.
  package init(
    body: String,
    day: CivilDate,
    members: Int,
    present: Int,
    satisfied: Int,
    fairlySatisfied: Int,
    dissatisfied: Int,
    document: String = ""
  ) {
    self.body = body
    self.day = day
    self.members = members
    self.present = present
    self.satisfied = satisfied
    self.fairlySatisfied = fairlySatisfied
    self.dissatisfied = dissatisfied
    self.document = document
  }

  /// The votes that say one of the three; who was there and is not among them abstained.
  package var valid: Int { satisfied + fairlySatisfied + dissatisfied }

  /// Those who were there and said none of the three.
  package var abstained: Int { present - valid }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("body", &body)
    try coder.word("day", &day)
    try coder.number("members", &members)
    try coder.number("present", &present)
    try coder.number("satisfied", &satisfied)
    try coder.number("fairlySatisfied", &fairlySatisfied)
    try coder.number("dissatisfied", &dissatisfied)
    try coder.text("document", &document)
  }
}
