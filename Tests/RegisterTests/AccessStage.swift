// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Testing
import WorkingDays

@testable import Register

/// A register in which every command can be done by somebody, and an officer of every kind.
enum AccessStage {
  static let roles: [RegisterRole] = [.supervisor, .agency, .leader, .auditor, .administrator]

  /// In a post of the lead agency, of a supporting one, of another; and the program.
  static let officers: [Officer] =
    roles.flatMap { role in
      ["zhujian", "jiaoyu", "jiaotong"].map { officer(role, $0) }
    } + [.system]

  static func officer(_ role: RegisterRole, _ agency: String) -> Officer {
    let post = "\(role.rawValue)-\(agency)"
    return Officer(person: "某\(post)", post: post, role: role, agency: agency)
  }

  static let evidence = Evidence(
    sha256: String(repeating: "c1", count: 32),
    name: "竣工验收.pdf",
    mediaType: "application/pdf",
    byteCount: 1200
  )

  /// The first statement accepted, with a lead and a supporting agency.
  static func founded() throws -> Stage {
    var stage = try Stage.withCommitment()
    let jiaotong = Agency(id: "jiaotong", name: "市交通运输局", kind: .bureau)
    let empty = Agency(id: "kongju", name: "空局", kind: .bureau)
    for agency in [jiaotong, empty] {
      try stage.give(.directory(.addAgency(agency)), by: Stage.administrator)
    }
    for officer in officers where officer.role != .system {
      let post = Post(id: officer.post, agency: officer.agency, title: "岗位", role: officer.role)
      try stage.give(.directory(.addPost(post)), by: Stage.administrator)
      try stage.give(
        .directory(.appoint(post: officer.post, person: officer.person)),
        by: Stage.administrator
      )
    }
    let key = AccessKey(hash: String(repeating: "0", count: 64), post: "duchashi-a", label: "接口")
    try stage.give(.directory(.grantKey(key)), by: Stage.administrator)
    let supporting = FieldValue(ids: ["jiaoyu"])
    try stage.item(.correct(.supporting, supporting, reason: "配合"), by: Stage.supervisor)
    return stage
  }

  /// The commitment on its way: up to the stage that is named, which is not done yet.
  static func loop(upTo end: String) throws -> Stage {
    var stage = try founded()
    let steps: [(String, CommitmentCommand, Officer)] = [
      ("assign", .assign, Stage.supervisor),
      (
        "plan",
        .loop(
          .file(
            stage: "plan",
            Filing(says: ["target": "60个", "schedule": "按季", "safeguards": "专班"])
          )
        ), Stage.housing
      ),
      ("approve", .loop(.file(stage: "approve_plan", Filing())), Stage.deputy),
      ("evidence", .addEvidence(evidence), Stage.housing),
      (
        "close", .loop(.file(stage: "request_close", Filing(evidence: [evidence.sha256]))),
        Stage.housing
      ),
      ("grade", .gradeEvidence(0, .b, isSupporting: true, note: "看过"), Stage.second),
      ("review", .loop(.review(grade: "")), Stage.supervisor),
      ("strike", .loop(.strikeOff(evidence: [evidence.sha256])), Stage.supervisor),
      ("confirm", .loop(.confirmStrikeOff), Stage.second),
    ]
    for (name, command, officer) in steps {
      if name == end { return stage }
      try stage.item(command, by: officer)
    }
    return stage
  }

  /// A proposal, assigned to the lead agency and signed in.
  static func proposal() throws -> Stage {
    var stage = try founded()
    var intake = CaseIntake()
    intake.mechanism = "proposals"
    intake.title = "关于增加停车位的建议"
    intake.receivedAt = stage.now
    intake.text = "北街七号门前没有车位。"
    intake.caller = PrivateText(value: "代表甲", salt: Array(1...16))
    try stage.give(.handling(.open(intake, registration)), by: Stage.supervisor)
    try stage.give(
      .handling(.loop(Stage.first, .file(stage: "assign", Filing(agency: "zhujian")))),
      by: Stage.supervisor
    )
    try stage.give(
      .handling(.loop(Stage.first, .file(stage: "sign", Filing()))),
      by: Stage.housing
    )
    return stage
  }

  static let registration = Registration(
    severity: "ordinary",
    caseClass: "suggestion",
    year: 2026
  )

  /// What an answer to a proposal must say.
  static let answering = Filing(says: ["text": "答复函", "outcome": "B"])
}

extension Stage {
  /// Gives a command upon the first commitment.
  mutating func item(_ command: CommitmentCommand, by officer: Officer) throws(RegisterError) {
    try give(.commitment(Stage.first, command), by: officer)
  }
}
