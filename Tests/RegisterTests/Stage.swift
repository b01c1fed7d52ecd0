// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Profiles
import WorkingDays

@testable import Register

/// A register of 青禾市 with a few agencies and posts, and a clock that a test steps.
struct Stage {
  var state = RegisterState()
  var history: [RegisterEvent] = []
  var now = Timestamp(CivilMoment(CivilDate(year: 2026, month: 1, day: 20) ?? .first))

  static let mechanisms = ProfileLibrary.shipped.mechanisms

  static let administrator = Officer(person: "秦守", post: "", role: .administrator, agency: "")
  static let supervisor = Officer(
    person: "林澄",
    post: "duchashi-a",
    role: .supervisor,
    agency: "duchashi"
  )
  static let second = Officer(
    person: "周砚",
    post: "duchashi-b",
    role: .supervisor,
    agency: "duchashi"
  )
  static let housing = Officer(person: "何栩", post: "zhujian-head", role: .agency, agency: "zhujian")
  static let schools = Officer(person: "沈知", post: "jiaoyu-head", role: .agency, agency: "jiaoyu")
  static let deputy = Officer(person: "顾衡", post: "fushizhang", role: .leader, agency: "zhengfu")
  static let mayor = Officer(person: "程维岳", post: "shizhang", role: .leader, agency: "zhengfu")
  static let auditor = Officer(person: "乔审", post: "shenji-a", role: .auditor, agency: "shenji")

  /// The founded register.
  init() throws {
    try give(.directory(.found(name: "青禾市", areaCode: "QH0100")), by: Self.administrator)
    for (id, name, kind) in [
      ("zhengfu", "青禾市人民政府", Agency.Kind.government), ("duchashi", "市政府督查室", .supervision),
      ("zhujian", "市住房和城乡建设局", .bureau), ("jiaoyu", "市教育局", .bureau),
      ("shenji", "市审计局", .bureau), ("dongli", "东篱区", .district), ("nandu", "南渡区", .district),
    ] {
      let agency = Agency(id: id, name: name, kind: kind)
      try give(.directory(.addAgency(agency)), by: Self.administrator)
    }
    for officer in [
      Self.supervisor, Self.second, Self.housing, Self.schools, Self.deputy, Self.mayor,
      Self.auditor,
    ] {
      var roles: [String] = []
      if officer == Self.deputy { roles = ["leader"] }
      if officer == Self.mayor { roles = ["head", "government"] }
      let post = Post(
        id: officer.post,
        agency: officer.agency,
        title: "岗位",
        role: officer.role,
        mechanismRoles: roles
      )
      try give(.directory(.addPost(post)), by: Self.administrator)
      let appoint = DirectoryCommand.appoint(post: officer.post, person: officer.person)
      try give(.directory(appoint), by: Self.administrator)
    }
  }

  /// Gives a command and folds what it makes.
  @discardableResult
  mutating func give(
    _ command: RegisterCommand,
    by officer: Officer,
    expecting expected: Int? = nil
  ) throws(RegisterError) -> [RegisterEvent] {
    let context = RegisterContext(
      at: now,
      officer: officer,
      mechanisms: Self.mechanisms,
      expected: expected,
      led: command.closes.map { state.led(by: $0, limit: 6) } ?? []
    )
    let events = try state.decide(command, context)
    for event in events { state.evolve(event) }
    history += events
    return events
  }

  /// Lets days pass.
  mutating func wait(days: Int) {
    now = Timestamp(milliseconds: now.milliseconds + Int64(days) * 86_400_000)
  }

  // MARK: - A report

  static let text = "今年改造老旧小区60个。新增学位3000个。经济增长6%左右。"

  static let report = String(repeating: "ab", count: 32)

  /// A report with two proposed statements; the third sentence is not proposed.
  static var sheet: ReportSheet {
    var first = CommitmentFields()
    first.title = "改造老旧小区60个"
    first.targets = [Target(subject: "老旧小区", value: Figure("60") ?? .zero, unit: "个")]
    first.deadline = CivilDate(year: 2026, month: 11, day: 30)
    first.lead = "zhujian"
    var second = CommitmentFields()
    second.title = "新增学位3000个"
    second.lead = "jiaoyu"
    return ReportSheet(
      report: report,
      place: "青禾市",
      year: 2026,
      text: Array(text.utf8),
      candidates: [
        .init(span: TextSpan(0..<29), section: "一、城建", fields: first, suggestedLead: "住房和城乡建设局"),
        .init(span: TextSpan(32..<51), section: "二、教育", fields: second),
      ]
    )
  }

  /// The number of the first commitment of 2026.
  static var first: SerialNumber { SerialNumber(year: 2026, serial: 1) ?? .blank }

  /// The register with the first statement accepted.
  static func withCommitment() throws -> Stage {
    var stage = try Stage()
    try stage.give(.intake(.open(sheet)), by: supervisor)
    try stage.give(
      .intake(.accept(sheet, TextSpan(0..<29), Acceptance())),
      by: supervisor
    )
    return stage
  }
}

extension PrivateText: ExpressibleByStringLiteral {
  /// A private text of a test: the salt is always the same.
  public init(stringLiteral value: String) {
    self.init(value: value, salt: [UInt8](repeating: 5, count: 16))
  }
}
