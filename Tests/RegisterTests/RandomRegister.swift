// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Profiles
import TestSupport
import WorkingDays

@testable import Register

/// Commands that are often sensible, often not, and sometimes meant to do harm.
struct RandomRegister {
  var random: SplitMix64
  var now: Timestamp
  /// The numbers that were given out, in their order.
  private(set) var items: [SerialNumber] = []
  private(set) var programmes: [SerialNumber] = []
  private(set) var cases: [SerialNumber] = []

  init(seed: UInt64, from stage: Stage) {
    random = SplitMix64(seed: seed)
    now = stage.now
    items = Array(stage.state.commitments.keys)
  }

  /// Takes note of what there is now.
  mutating func note(_ events: ArraySlice<RegisterEvent>) {
    for event in events where event.version == 1 {
      switch event.subject {
      case .commitment(let number): items.append(number)
      case .programme(let number): programmes.append(number)
      case .handling(let number): cases.append(number)
      case .directory, .intake: break
      }
    }
  }

  /// The mechanisms that commitments and cases run on here.
  static let runs = [
    "work-report-register", "work-report-register", "work-report-register", "shanxi-13710",
    "minsheng-shishi", "strike-off", "proposals", "hotline-12345", "generic", "none",
  ]

  // MARK: - Chance

  /// Time goes on by minutes, by days, and now and then back.
  mutating func pass() {
    let minutes = flip(1) ? -90 : flip(85) ? 1 : Int.random(in: 0..<20_000, using: &random)
    now = Timestamp(milliseconds: now.milliseconds + Int64(minutes) * 60_000)
  }

  mutating func flip(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func pick<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &random) }

  mutating func pick<Value>(_ values: [Value], or other: Value) -> Value { pick(values) ?? other }

  mutating func day() -> CivilDate {
    now.date.adding(days: Int.random(in: -20...250, using: &random)) ?? now.date
  }

  /// A reason that is one, mostly.
  mutating func text() -> String {
    guard !flip(93) else { return pick(["理由", "属实", "已办", "a\"b\\c", "两行\n文字"], or: "") }
    return pick(["", " \n", "\u{0}", String(repeating: "长", count: 6000)], or: "")
  }

  mutating func index(_ count: Int) -> Int {
    flip(90) && count > 0
      ? Int.random(in: 0..<count, using: &random) : pick([-1, 0, count, Int.max], or: 0)
  }

  mutating func figure() -> Figure {
    let words = [
      "0", "1", "30", "59.9", "60", "61", "12.50", "-3", "999999999999999", "0.000001",
      "-999999999.999999", "100",
    ]
    return Figure(pick(words, or: "0")) ?? .zero
  }

  mutating func agency() -> String {
    flip(95)
      ? pick(["zhujian", "jiaoyu", "jiaotong", "dongli", "nandu", "duchashi"], or: "")
      : pick(["", "kongju", "none", "a\nb"], or: "")
  }

  mutating func hash() -> String {
    flip(96)
      ? String(repeating: pick(["c1", "c2", "c3", "c4"], or: "c1"), count: 32)
      : pick(["", "c1", "a\nb", String(repeating: "C1", count: 32)], or: "")
  }

  mutating func span(in sheet: ReportSheet) -> TextSpan {
    guard flip(12) else { return pick(sheet.candidates.map(\.span), or: TextSpan(0..<3)) }
    let start = Int.random(in: 0..<sheet.text.count, using: &random)
    return TextSpan(start..<(start + Int.random(in: 0...60, using: &random)))
  }

  // MARK: - Who

  /// Mostly whoever could do it, sometimes anybody, sometimes somebody who left or never was.
  mutating func officer(_ role: RegisterRole, of agency: String, in state: RegisterState) -> Officer
  {
    if flip(3) { return Officer(person: "", post: "", role: .administrator, agency: "") }
    if flip(5) { return .system }
    let isApt = flip(80)
    let posts = state.directory.posts.values.filter {
      !isApt || $0.role == role && (role != .agency || agency.isEmpty || $0.agency == agency)
    }
    let post = posts.map(\.id).sorted().randomElement(using: &random) ?? "duchashi-a"
    if flip(98), let officer = state.directory.officer(in: post) { return officer }
    return Officer(person: "某人", post: post, role: role, agency: agency)
  }

  // MARK: - Fields

  mutating func fields() -> CommitmentFields {
    var fields = CommitmentFields()
    fields.title = flip(70) ? "改造" : text()
    fields.kind = pick(["task", "indicator", "livelihood", "project", "reform", "other"], or: "")
    if flip(2) { fields.kind = pick(["", "x"], or: "") }
    fields.topic = pick(["", "城建", "教育"], or: "")
    fields.lead = flip(70) ? agency() : ""
    fields.supporting = flip(20) ? [agency(), agency()] : []
    fields.post = flip(20) ? pick(["zhujian-head", "jiaoyu-head", "none"], or: "") : ""
    fields.deadline = flip(50) ? day() : nil
    fields.nodes = flip(20) ? [day(), day()].sorted() : []
    fields.targets = flip(50) ? [target()] : []
    fields.nature = pick(["", "binding", "expected"], or: "")
    return fields
  }

  mutating func target() -> Target {
    Target(
      subject: flip(95) ? "小区" : text(),
      bound: pick(Target.Bound.allCases, or: .equal),
      value: figure(),
      upper: flip(20) ? figure() : nil,
      unit: "个",
      isGrowth: flip(10)
    )
  }

  mutating func value(of field: CommitmentField) -> FieldValue {
    let fields = fields()
    var value = fields[field]
    if flip(3) { value.text = text() }
    if flip(3) { value.ids = ["x\ny", "x"] }
    return value
  }

  // MARK: - Commands

  /// A command, and who gives it.
  mutating func command(in state: RegisterState) -> (RegisterCommand, Officer) {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<4: (.directory(directory(state)), officer(.administrator, of: "", in: state))
    case 4..<14: (.intake(intake(state)), officer(.supervisor, of: "", in: state))
    case 14..<17: (.programme(programme(state)), officer(.supervisor, of: "", in: state))
    case 17..<32: handling(state)
    default: commitment(state)
    }
  }

  private mutating func directory(_ state: RegisterState) -> DirectoryCommand {
    let posts = state.directory.posts.keys.sorted()
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return .found(name: text(), areaCode: "")
    case 1:
      let id = pick(["xinju", "a\nb", "大", "zhujian", "xin-\(index(99))"], or: "")
      return .addAgency(Agency(id: id, name: text(), kind: .bureau))
    case 2: return .renameAgency(id: agency(), name: text())
    case 3: return .closeAgency(id: flip(90) ? "xinju" : agency())
    case 4:
      let acts = flip(50) ? [] : [pick(["leader", "head", "a\nb", "supervisor", ""], or: "")]
      let id = pick(["xin", "zhujian-b", "A", "xin-\(index(99))"], or: "")
      return .addPost(
        Post(id: id, agency: agency(), title: text(), role: .agency, mechanismRoles: acts)
      )
    case 5..<16:
      let people = ["何栩", "罗敬", "沈知", "林澄", "周砚", "", "吴"]
      return .appoint(post: pick(posts, or: ""), person: pick(people, or: ""))
    case 16: return flip(30) ? .vacate(post: pick(posts, or: "")) : .vacate(post: "none")
    case 17:
      return .grantKey(AccessKey(hash: hash(), post: pick(posts, or: ""), label: text()))
    case 18: return .revokeKey(hash: hash())
    default: return .changeSigningKey(text())
    }
  }

  private mutating func intake(_ state: RegisterState) -> IntakeCommand {
    let sheet = pick(RandomSheet.all, or: Stage.sheet)
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<25: return .open(sheet)
    case 25..<75: return .accept(sheet, span(in: sheet), acceptance())
    case 75..<77: return .acceptAll(sheet, acceptance())
    case 77..<92:
      let reason = pick(SetAsideReason.allCases, or: .other)
      return .setAside(report: sheet.report, span(in: sheet), reason, note: text())
    default: return .reopen(report: sheet.report, span(in: sheet))
    }
  }

  private mutating func acceptance() -> Acceptance {
    Acceptance(
      mechanism: pick(Self.runs, or: ""),
      severity: flip(5) ? pick(["key", "none"], or: "") : nil,
      caseClass: flip(5) ? pick(["binding", "none"], or: "") : nil,
      fields: flip(60) ? fields() : nil
    )
  }

  private mutating func programme(_ state: RegisterState) -> ProgrammeCommand {
    let known = pick(programmes, or: .blank)
    let owner = pick(state.directory.posts.keys.sorted() + ["none"], or: "")
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      return .begin(year: pick([2026, 2027, 1800, Int.max], or: 0), title: text(), owner: owner)
    case 1: return .close(known, reason: text())
    default: return .handOver(known, owner: owner)
    }
  }
}
