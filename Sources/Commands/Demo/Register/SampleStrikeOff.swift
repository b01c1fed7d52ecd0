// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms
import Register
import WorkingDays

/// Plans a rectification or a hazard to its striking off, from `rectifications.csv` and `hazards.csv`.
struct SampleStrikeOff {
  let row: CSVRow
  let isHazard: Bool

  private var key: String { row["number"] }
  private var agency: String { row["agency"] }
  private var unit: String { agency + "-liaison" }
  private let watcher = "ducha-1"
  private let second = "duchashi-head"

  /// Plans all of it.
  func plan(into plan: SamplePlan) {
    let found = SampleDays.day(row["found"])
    open(found, into: plan)
    assign(found, into: plan)
    if let asked = SampleDays.optionalDay(row["extension_asked"]),
      let date = SampleDays.optionalDay(row["extended_to"])
    {
      plan.add(
        asked.at(10, 0),
        unit,
        loop: key,
        .askExtension(stage: isHazard ? "rectify" : "apply", to: date, plan: row["note"])
      )
      plan.add(
        asked.later(3).orMonday.at(10, 0),
        isHazard ? "vice-7" : "mayor",
        loop: key,
        .decideExtension(grants: true, reason: "同意延期：\(row["note"])")
      )
    }
    guard let done = SampleDays.optionalDay(row["done"]) else { return }
    if row["fate"] == "stage_closed" {
      plan.add(done.at(10, 0), watcher, loop: key, .stageClose(reason: row["note"]))
      return
    }
    finish(done, into: plan)
  }

  private func open(_ found: CivilDate, into plan: SamplePlan) {
    var intake = CaseIntake()
    intake.mechanism = isHazard ? "hazards" : "strike-off"
    intake.source = key
    intake.title = row["text"]
    intake.topic = isHazard ? "安全应急" : "生态环境"
    intake.receivedAt = Timestamp(found.at(9, 0))
    intake.agency = agency
    let registration = Registration(
      severity: row["severity"],
      caseClass: row["class"],
      year: found.year
    )
    plan.add(
      found.at(9, 0),
      watcher,
      makes: [SampleStep.Made(key: key, kind: "case", year: found.year)]
    ) { [intake] _ in .handling(.open(intake, registration)) }
  }

  private func file(
    _ at: CivilMoment,
    _ post: String,
    _ stage: String,
    says: [String: String] = [:],
    into plan: SamplePlan
  ) {
    plan.add(at, post, loop: key, .file(stage: stage, Filing(says: says)))
  }

  private func assign(_ found: CivilDate, into plan: SamplePlan) {
    let limit = SampleDays.day(row["limit"])
    let planned = [
      isHazard ? "rectify" : "apply": limit,
      "plan": found.later(15),
    ].filter { isHazard ? $0.key != "plan" : true }
    plan.add(
      found.at(10, 0),
      watcher,
      loop: key,
      .file(stage: "assign", Filing(agency: agency, planned: planned))
    )
    let day = found.later(8).orMonday
    if isHazard {
      file(found.later(1).at(10, 0), watcher, "report_listing", into: plan)
      file(found.later(1).at(11, 0), watcher, "publish", into: plan)
      let says = [
        "measure": row["note"], "money": "企业自筹与财政补助已落实", "date": row["limit"],
        "person": "单位主要负责人", "contingency": "现场值守，设警戒区",
      ]
      file(day.at(10, 0), unit, "plan", says: says, into: plan)
    } else {
      file(day.at(10, 0), unit, "plan", says: ["measures": row["note"]], into: plan)
    }
  }

  // MARK: - The end

  private func finish(_ done: CivilDate, into plan: SamplePlan) {
    ask(done, into: plan)
    var last = done
    if let returned = SampleDays.optionalDay(row["returned"]),
      let again = SampleDays.optionalDay(row["redone"])
    {
      plan.add(returned.at(10, 0), watcher, loop: key, .sendBack(reason: row["note"]))
      ask(again, into: plan)
      last = again
    }
    guard let off = SampleDays.optionalDay(row["struck_off"]) else { return }
    strike(last, off, into: plan)
  }

  private func ask(_ day: CivilDate, into plan: SamplePlan) {
    let piece = plan.evidence("\(key) 整改佐证 \(day)", "\(row["text"])：\(row["note"])")
    var filing = Filing(evidence: [piece.sha256])
    if !isHazard {
      filing.says = ["measures_done": row["note"], "same_fault_elsewhere": "同类问题已排查，未见新增"]
    }
    plan.add(
      day.at(15, 0),
      plan.staff.head(agency, on: day),
      loop: key,
      .file(stage: isHazard ? "rectify" : "apply", filing)
    )
  }

  private func strike(_ last: CivilDate, _ off: CivilDate, into plan: SamplePlan) {
    let piece = plan.evidence("\(key) 现场核查 \(off)", "现场核查通过：\(row["note"])")
    let checked = max(last.later(1), off.later(-3))
    if isHazard {
      plan.add(checked.at(10, 0), watcher, loop: key, .review(grade: ""))
    } else {
      file(checked.at(10, 0), watcher, "site_check", says: ["finding": "现场核查通过"], into: plan)
      plan.add(checked.at(14, 0), "vice-4", loop: key, .review(grade: ""))
      file(checked.at(16, 0), watcher, "publicity", into: plan)
    }
    plan.add(off.at(16, 0), watcher, loop: key, .strikeOff(evidence: [piece.sha256]))
    plan.add(off.at(16, 30), second, loop: key, .confirmStrikeOff)
    if isHazard { file(off.later(2).orMonday.at(10, 0), watcher, "publish_off", into: plan) }
  }
}
