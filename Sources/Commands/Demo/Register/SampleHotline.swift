// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms
import Register
import WorkingDays

/// Plans the orders of the hotline, from `hotline.csv`.
struct SampleHotline {
  /// Plans all of it.
  func plan(into plan: SamplePlan) {
    for row in SampleTables.rows("hotline") { self.plan(row, into: plan) }
  }

  private func plan(_ row: CSVRow, into plan: SamplePlan) {
    let key = row["number"]
    let agency = row["agency"]
    let received = SampleDays.moment(row["received"])
    var intake = CaseIntake()
    intake.mechanism = "hotline-12345"
    intake.source = key
    intake.title = "\(row["topic"])\(Self.kinds[row["kind"]] ?? "诉求")"
    intake.text = PrivateText(value: row["text"], salt: SampleCases.salt(key, 3))
    intake.topic = row["topic"]
    intake.place = row["district"]
    intake.receivedAt = Timestamp(received)
    intake.agency = agency
    intake.caller = PrivateText(value: row["caller"], salt: SampleCases.salt(key, 1))
    intake.contact = PrivateText(value: row["phone"], salt: SampleCases.salt(key, 2))
    let registration = Registration(
      severity: row["severity"],
      caseClass: row["kind"],
      year: received.date.year
    )
    let audit = "rexian-audit"
    plan.add(
      received,
      audit,
      makes: [SampleStep.Made(key: key, kind: "case", year: received.date.year)]
    ) { [intake] _ in .handling(.open(intake, registration)) }
    plan.add(
      received,
      audit,
      loop: key,
      .file(
        stage: "dispatch",
        Filing(says: ["deadline": limit(row["limit_kind"])], agency: agency)
      )
    )
    answer(row, key, agency, into: plan)
  }

  private func answer(
    _ row: CSVRow,
    _ key: String,
    _ agency: String,
    into plan: SamplePlan
  ) {
    let (unit, audit) = (agency + "-liaison", "rexian-audit")
    let text = row["answer"]
    func answer(_ place: UInt64) -> CaseAnswer {
      CaseAnswer(text: PrivateText(value: text, salt: SampleCases.salt(key, place)))
    }
    let filing = Filing(says: ["answer": CaseAnswer.seeAnswer])
    if let at = moment(row["signed"]) {
      plan.add(at, unit, loop: key, .file(stage: "sign", Filing()))
    }
    if let at = moment(row["answered"]) {
      let answer = answer(4)
      plan.add(at, unit, on: key) { .answer($0, answer, filing) }
    }
    if row["redo"] == "1" {
      if let at = moment(row["first_closed"]) { plan.add(at, audit, loop: key, .review(grade: "")) }
      if let at = moment(row["sent_back"]) {
        plan.add(at, "rexian-callback", loop: key, .sendBack(reason: "回访未解决，退回重办"))
      }
      if let at = moment(row["redone"]) {
        let answer = answer(5)
        plan.add(at, unit, on: key) { .answer($0, answer, filing) }
      }
    }
    if let at = moment(row["closed"]) { plan.add(at, audit, loop: key, .review(grade: "")) }
    if let at = moment(row["called"]) { callBack(row, key, at, into: plan) }
  }

  /// What a clerk calls a case in a public line.
  private static let kinds = ["consult": "咨询", "help": "求助", "complain": "投诉"]

  private func callBack(
    _ row: CSVRow,
    _ key: String,
    _ at: CivilMoment,
    into plan: SamplePlan
  ) {
    let resolved: Bool? = row["resolved"].isEmpty ? nil : row["resolved"] == "1"
    let opinion = SampleCases.opinion(row["satisfied"])
    let says = [
      "resolved": resolved.map { $0 ? "已解决" : "未解决" } ?? "未表态",
      "satisfied": row["satisfied"].isEmpty ? "未表态" : row["satisfied"],
    ]
    if resolved != nil || opinion != nil {
      plan.add(at, "rexian-callback", on: key) {
        .callBack($0, Callback(isResolved: resolved, opinion: opinion))
      }
    }
    plan.add(at, "rexian-callback", loop: key, .file(stage: "callback", Filing(says: says)))
  }

  private func moment(_ text: String) -> CivilMoment? {
    text.isEmpty ? nil : SampleDays.moment(text)
  }

  private func limit(_ kind: String) -> String {
    switch kind {
    case "3wd": "3个工作日"
    case "15wd": "15个工作日"
    case "2h": "2小时"
    case "24h": "24小时"
    default: "5个工作日"
    }
  }
}
