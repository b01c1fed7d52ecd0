// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@Suite struct RankingTests {
  static func proposal(
    _ unit: String,
    late: Int = 0,
    onTime: Int = 0,
    falseReports: [String] = []
  ) throws -> ScoreProposal {
    let items =
      (0..<late).map { ScoreProposalTests.item("l\($0)", [.late]) }
      + (0..<onTime).map { ScoreProposalTests.item("o\($0)", [.onTime]) }
    return ScoreRules.unitScore.propose(
      ScoreSheet(
        unit: unit,
        year: 2026,
        day: try Given.day("2026-12-31"),
        items: items,
        falseReports: falseReports
      )
    )
  }

  static func mayor() throws -> ApprovingPerson {
    try ApprovingPerson(post: "青禾市市长", name: "林某")
  }

  static func approved(
    _ unit: String,
    late: Int = 0,
    onTime: Int = 0
  ) throws -> ApprovedScore {
    try proposal(unit, late: late, onTime: onTime)
      .approve(by: mayor(), on: Given.day("2027-01-10"))
  }

  @Test func onlyAPersonMakesItAScore() throws {
    let proposal = try Self.proposal("甲", late: 1, onTime: 2)
    let score = try proposal.approve(by: Self.mayor(), on: Given.day("2026-12-31"))
    #expect(score.points == 99 && score.tieBreak == 2 && !score.isFailed)
    #expect(score.proposal == proposal && score.approver.post == "青禾市市长")
    #expect(score.approver.name == "林某")
    #expect(score.approvedOn == (try Given.day("2026-12-31")))
    #expect(throws: ScoreRefusal.approvedTooEarly) {
      try proposal.approve(by: Self.mayor(), on: Given.day("2026-12-30"))
    }
    for (post, name) in [("", "林某"), (" ", "林某"), ("市长", ""), ("市长", "　")] {
      #expect(throws: ScoreRefusal.noPerson) { try ApprovingPerson(post: post, name: name) }
    }
  }

  @Test func aScoreWithAHoleIsNotApproved() throws {
    let goal = try GoalScoreTests.goal("g7", .development(actual: nil, target: 1))
    let open = ScoreRules.unitScore.propose(
      ScoreSheet(unit: "甲", year: 2026, day: try Given.day("2026-12-31"), goals: [goal])
    )
    #expect(throws: ScoreRefusal.figuresMissing(goals: ["g7"])) {
      try open.approve(by: Self.mayor(), on: Given.day("2027-01-10"))
    }
  }

  /// The program proposes to fail a unit for a false report, and leaves the total alone.
  @Test func failingIsAPersonsDecision() throws {
    let day = try Given.day("2027-01-10")
    let proposal = try Self.proposal("甲", onTime: 1, falseReports: ["i3"])
    #expect(proposal.proposesFailing && proposal.total.result == 100)
    #expect(try !proposal.approve(by: Self.mayor(), on: day).isFailed)
    let failed = try proposal.approve(by: Self.mayor(), on: day, failing: true)
    #expect(failed.isFailed && failed.points == 100)
    let honest = try Self.proposal("乙", onTime: 1)
    #expect(throws: ScoreRefusal.nothingFalse) {
      try honest.approve(by: Self.mayor(), on: day, failing: true)
    }
    let ranking = Ranking(of: [failed, try Self.approved("乙", onTime: 1)])
    #expect(ranking.failed == ["甲"] && ranking.rows.map(\.unit) == ["乙"])
    #expect(ranking.rows.map(\.place) == [1] && ranking.unranked.isEmpty)
  }

  @Test func equalUnitsShareAPlace() throws {
    let ranking = Ranking(
      of: [
        try Self.approved("戊", late: 3), try Self.approved("乙", onTime: 2),
        try Self.approved("甲", onTime: 2), try Self.approved("丙", onTime: 1),
        try Self.approved("丁", late: 1, onTime: 5), try Self.approved("己"),
      ],
      earlier: ["甲": 4, "丙": 3, "丁": 1]
    )
    #expect(ranking.rows.map(\.unit) == ["乙", "甲", "丙", "丁", "戊"])
    #expect(ranking.rows.map(\.place) == [1, 1, 3, 4, 5])
    let rises = Dictionary(uniqueKeysWithValues: ranking.rows.map { ($0.unit, $0.rise) })
    #expect(rises == ["甲": 3, "乙": nil, "丙": 0, "丁": -3, "戊": nil])
    #expect(ranking.unranked == ["己"] && ranking.failed.isEmpty)
    #expect(ranking.rows[0].score.points == 100)
  }

  @Test func bonusBreaksTiesOnly() throws {
    let ranking = Ranking(of: [
      try Self.approved("a", late: 1, onTime: 5), try Self.approved("b", onTime: 1),
    ])
    #expect(ranking.rows.map(\.unit) == ["b", "a"], "a bonus of 5 does not make up for 1 point")
  }

  /// `late` of each unit, the best first.
  static func grades(_ late: [Int], _ quotas: [GradeQuota]) throws -> [String] {
    let scores = try late.enumerated().map { index, late in
      try approved("u" + (index < 10 ? "0" : "") + "\(index)", late: late, onTime: 1)
    }
    let grades = Ranking(of: scores).grades(quotas)
    return late.indices.map { grades["u" + ($0 < 10 ? "0" : "") + "\($0)"]?.zh ?? "-" }
  }

  static func quota(_ name: String, _ hundredths: Int) -> GradeQuota {
    GradeQuota(
      grade: Given.title(name),
      share: Exact(hundredths, places: 2),
      source: .sourced("W128")
    )
  }

  @Test func quotasRoundDownToUnits() throws {
    #expect(
      GradeQuota.hangzhou2018.map(\.share) == [Exact(15, places: 2), Exact(20, places: 2)]
    )
    #expect(GradeQuota.hangzhou2018.map(\.grade.zh) == ["优秀", "良好"])
    #expect(GradeQuota.hangzhou2018.allSatisfy { $0.source == .sourced("W128") })
    let ladder = [Self.quota("A", 40), Self.quota("B", 40)]
    #expect(try Self.grades([0, 1, 2, 3, 4], ladder) == ["A", "A", "B", "B", "-"])
    #expect(try Self.grades([0, 1, 2, 3], ladder) == ["A", "B", "-", "-"])
    #expect(try Self.grades([0, 1], ladder) == ["-", "-"])
    #expect(try Self.grades([], ladder) == [])
    #expect(try Self.grades([0, 1, 2], []) == ["-", "-", "-"])
  }

  /// Equal units that do not all fit have the grade none of them.
  @Test func equalUnitsHaveEqualGrades() throws {
    let ladder = [Self.quota("A", 40), Self.quota("B", 40)]
    #expect(try Self.grades([0, 1, 1, 3, 4], ladder) == ["A", "B", "B", "-", "-"])
    #expect(try Self.grades([0, 0, 2, 3, 4], ladder) == ["A", "A", "B", "B", "-"])
    #expect(try Self.grades([0, 0, 0, 3, 4], ladder) == ["-", "-", "-", "-", "-"])
    let wide = [Self.quota("A", 80), Self.quota("B", 60)]
    #expect(try Self.grades([0, 1, 2, 3, 4], wide) == ["A", "A", "A", "A", "B"])
    #expect(try Self.grades([0, 0, 0, 0, 0], [Self.quota("A", 100)]) == ["A", "A", "A", "A", "A"])
  }
}
