// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms
import Register
import WorkingDays

/// Plans a major project from its idea to its output, from `projects.csv`.
///
/// What lies before the register began is entered on its first days, as an office does that begins
/// one.
struct SampleProject {
  let row: CSVRow

  /// The stages in order; the table says which one was reached.
  private static let stages = [
    "idea", "reserve", "sign", "prepare", "land", "start", "enter", "build", "complete", "accept",
    "produce", "yield",
  ]

  private static let begin = SampleDays.day("2024-01-23")
  private static let planner = "ducha-2"

  private var key: String { row["code"] }
  private var unit: String { row["agency"] + "-liaison" }
  private var reached: Int { Self.stages.firstIndex(of: row["stage"]) ?? 0 }
  private var started: CivilDate? { SampleDays.optionalDay(row["started"]) }
  private var plannedStart: CivilDate { SampleDays.day(row["planned_start"]) }

  private func reaches(_ stage: String) -> Bool {
    (Self.stages.firstIndex(of: stage) ?? 0) <= reached
  }

  /// The day on which it is entered: half a year before works begin, or the first days.
  private var entered: CivilDate { max(Self.begin, plannedStart.later(-150).orMonday) }

  /// Plans all of it.
  func plan(into plan: SamplePlan) {
    var intake = CaseIntake()
    intake.mechanism = "major-project"
    intake.source = key
    intake.title = row["name"]
    intake.text = PrivateText(
      value: "总投资\(row["invested_plan_wan"])万元",
      salt: SampleCases.salt(key, 3)
    )
    intake.topic = "投资项目"
    intake.place = row["district"]
    intake.receivedAt = Timestamp(entered.at(9, 0))
    intake.agency = row["agency"]
    let registration = Registration(
      severity: row["agency"] == "gongxin" ? "enterprise_invested" : "government_invested",
      caseClass: plannedStart.year < 2024 ? "continued" : "new",
      year: entered.year
    )
    plan.add(
      entered.at(9, 0),
      Self.planner,
      makes: [SampleStep.Made(key: key, kind: "case", year: entered.year)]
    ) { [intake] _ in .handling(.open(intake, registration)) }
    step(entered.at(9, 5), Self.planner, "reserve", into: plan)
    if row["fate"] == "stopped" {
      amend("2024-11-29", .stop, into: plan)
      return
    }
    if row["output_expected_wan"] != "" {
      step(entered.at(9, 10), Self.planner, "sign", into: plan)
    }
    prepare(into: plan)
    build(into: plan)
    finish(into: plan)
  }

  private func step(
    _ at: CivilMoment,
    _ post: String,
    _ stage: String,
    says: [String: String] = [:],
    evidence: String? = nil,
    into plan: SamplePlan
  ) {
    var filing = Filing(says: says)
    if let evidence {
      filing.evidence = [plan.evidence("\(key) \(stage) \(at.date)", evidence).sha256]
    }
    plan.add(at, post, loop: key, .file(stage: stage, filing))
  }

  // MARK: - Before the works

  private func prepare(into plan: SamplePlan) {
    let day = entered.later(2)
    var filing = Filing(says: ["project_code": key], agency: row["agency"])
    if plannedStart > day { filing.planned["start"] = plannedStart }
    let completion = SampleDays.day(row["planned_completion"])
    if completion > day { filing.planned["complete"] = completion }
    filing.nodes = nodes(after: day)
    plan.add(day.at(10, 0), Self.planner, loop: key, .file(stage: "prepare", filing))
    guard let started else { return }
    let real = max(started, day)
    step(max(day.at(10, 5), real.later(-30).at(10, 5)), unit, "land", into: plan)
    step(real.at(11, 0), unit, "start", evidence: "\(row["name"])施工许可和现场照片", into: plan)
    guard reaches("enter") else { return }
    step(real.later(20).orMonday.at(10, 0), unit, "enter", into: plan)
    switch row["fate"] {
    case "excused":
      plan.add(
        SampleDays.day("2025-10-20").at(10, 0),
        "vice-3",
        loop: key,
        .excuse(reason: row["note"])
      )
    case "postponed": amend("2026-10-26", .postpone, into: plan)
    default: return
    }
  }

  /// Ends of quarters from the works on, to their end.
  private func nodes(after day: CivilDate) -> [CivilDate] {
    guard let started else { return [] }
    let first = max(started, day).later(25)
    let last = SampleDays.optionalDay(row["completed"]) ?? SampleDays.day("2026-12-31")
    var nodes: [CivilDate] = []
    for year in first.year...last.year {
      for (month, end) in [(3, 31), (6, 30), (9, 30), (12, 31)] {
        guard let node = CivilDate(year: year, month: month, day: end) else { continue }
        if node > first, node <= last { nodes.append(node) }
      }
    }
    // Works of a few weeks have no end of a quarter.
    return nodes.isEmpty ? [max(last, first.later(1))] : nodes
  }

  // MARK: - Works and after

  private func build(into plan: SamplePlan) {
    guard reaches("build"), let started else { return }
    let nodes = nodes(after: entered.later(2))
    let begin = started
    let end = SampleDays.optionalDay(row["completed"]) ?? SampleDays.end.date
    let total = Int(row["invested_done_wan"]) ?? 0
    for (place, node) in nodes.enumerated() {
      // A project that is behind leaves a quarter out now and then.
      if row["fate"] == "behind", place == nodes.count - 2, place > 1 { continue }
      let share = min(end, node).days(since: begin) * 1000 / max(1, end.days(since: begin))
      let invested = total * max(0, min(1000, share)) / 1000
      let day = node.isWeekend ? node.later(5 - node.weekday) : node
      step(
        day.at(15, 0),
        unit,
        "build",
        says: ["invested": "\(invested)万元"],
        into: plan
      )
    }
  }

  private func finish(into plan: SamplePlan) {
    guard reaches("complete"), let real = SampleDays.optionalDay(row["completed"]) else { return }
    let done = max(real, entered.later(35).orMonday)
    step(done.at(16, 0), unit, "complete", evidence: "\(row["name"])竣工报告", into: plan)
    guard reaches("accept") else { return }
    let accepted = done.later(9).orMonday
    plan.add(accepted.at(10, 0), Self.planner, loop: key, .review(grade: ""))
    guard reaches("produce") else { return }
    step(accepted.later(20).orMonday.at(10, 0), unit, "produce", into: plan)
    guard reaches("yield") else { return }
    let value = row["output_actual_wan"].isEmpty ? "已达设计能力" : "\(row["output_actual_wan"])万元"
    step(
      accepted.later(120).orMonday.at(10, 0),
      Self.planner,
      "yield",
      says: ["output_value": value],
      into: plan
    )
  }

  private func amend(_ day: String, _ kind: ChangeKind, into plan: SamplePlan) {
    let at = SampleDays.day(day).at(10, 0)
    let date = kind == .postpone ? SampleDays.optionalDay(row["planned_completion"]) : nil
    plan.add(
      at,
      "mayor",
      loop: key,
      .change(
        LawfulChange(
          kind: kind,
          reason: "policy_change",
          decision: "市政府常务会议：\(row["note"])",
          newDate: date
        )
      )
    )
    plan.add(
      at.later(4320),
      "mayor",
      loop: key,
      .discharge(duty: "publish_again", note: "已在市政府网站公布")
    )
  }
}
