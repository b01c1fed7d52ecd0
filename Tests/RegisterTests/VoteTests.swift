// SPDX-License-Identifier: Apache-2.0
import Testing
import WorkingDays

@testable import Register

/// What deputies say of a livelihood item by a vote (满意度测评).
struct VoteTests {
  static let vote = DeputyVote(
    body: "市人大常委会",
    day: CivilDate(year: 2026, month: 1, day: 10) ?? .first,
    members: 41,
    present: 38,
    satisfied: 30,
    fairlySatisfied: 6,
    dissatisfied: 1
  )

  /// A stage whose first commitment is a livelihood item.
  private static func stage() throws -> Stage {
    var stage = try Stage.withCommitment()
    let kind = FieldValue(text: "livelihood")
    try stage.item(.correct(.kind, kind, reason: "民生实事"), by: Stage.supervisor)
    return stage
  }

  private func item(_ stage: Stage) throws -> Commitment {
    try #require(stage.state.commitments[Stage.first])
  }

  @Test func aResultIsKeptWithItsBases() throws {
    var stage = try Self.stage()
    let before = try item(stage)
    try stage.item(.recordVote(Self.vote), by: Stage.supervisor)
    let vote = try #require(try item(stage).votes.first)
    #expect(vote.valid == 37 && vote.abstained == 1 && vote.members == 41)
    #expect(vote.mark.officer == Stage.supervisor)
    // No status and no verdict follows from it.
    #expect(try item(stage).shown == before.shown && item(stage).loop == before.loop)
    #expect(RegisterState.folding(stage.history) == stage.state)
  }

  @Test func aResultThatIsRecordedAgainTakesThePlaceOfTheOneBefore() throws {
    var stage = try Self.stage()
    try stage.item(.recordVote(Self.vote), by: Stage.supervisor)
    #expect(throws: RegisterError.unchanged("vote")) {
      try stage.item(.recordVote(Self.vote), by: Stage.second)
    }
    var right = Self.vote
    right.satisfied = 29
    try stage.item(.recordVote(right), by: Stage.second)
    #expect(try item(stage).votes.map(\.satisfied) == [29])
    var other = Self.vote
    other.body = "市人民代表大会"
    try stage.item(.recordVote(other), by: Stage.second)
    #expect(try item(stage).votes.map(\.body) == ["市人大常委会", "市人民代表大会"])
    #expect(
      stage.history.filter { if case .commitment(.voted) = $0.change { true } else { false } }.count
        == 3
    )
  }

  /// What is wrong with a result, and which field says so.
  private static let wrong: [(field: String, change: @Sendable (inout DeputyVote) -> Void)] = [
    ("present", { $0.present = 42 }), ("present", { $0.present = 36 }),
    ("present", { $0.present = 0 }), ("members", { $0.members = 0 }),
    ("satisfied", { $0.satisfied = -1 }), ("dissatisfied", { $0.dissatisfied = 39 }),
    ("fairlySatisfied", { $0.fairlySatisfied = -1 }), ("day", { $0.day = .last }),
  ]

  @Test(arguments: 0..<8)
  func whatDoesNotAddUpIsRefused(_ place: Int) throws {
    var stage = try Self.stage()
    var vote = Self.vote
    Self.wrong[place].change(&vote)
    #expect(throws: RegisterError.badValue(Self.wrong[place].field)) {
      try stage.item(.recordVote(vote), by: Stage.supervisor)
    }
  }

  @Test func onlyTheListOfTheYearIsVotedOn() throws {
    var stage = try Stage.withCommitment()
    #expect(throws: RegisterError.badValue("kind")) {
      try stage.item(.recordVote(Self.vote), by: Stage.supervisor)
    }
    stage = try Self.stage()
    var vote = Self.vote
    vote.body = " "
    #expect(throws: RegisterError.missing("body")) {
      try stage.item(.recordVote(vote), by: Stage.supervisor)
    }
  }
}
