// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms
import Register
import WorkingDays

/// Plans a suggestion of deputies or a proposal of the conference, from `proposals.csv`.
struct SampleProposal {
  let row: CSVRow

  private var key: String { row["number"] }
  private var lead: String { row["lead"] }
  private var isSuggestion: Bool { row["kind"] == "建议" }
  /// Who speaks for whoever proposed it.
  private var deputy: String { isSuggestion ? "renda-liaison" : "zhengxie-liaison" }
  private var assigner: String { "duchashi-head" }

  /// Plans all of it.
  func plan(into plan: SamplePlan) {
    let assigned = SampleDays.day(row["assigned"])
    var intake = CaseIntake()
    intake.mechanism = "proposals"
    intake.source = key
    intake.title = row["title"]
    intake.text = PrivateText(value: row["text"], salt: SampleCases.salt(key, 3))
    intake.place = "青禾市"
    intake.receivedAt = Timestamp(assigned.later(-7).at(9, 0))
    intake.agency = lead
    intake.caller = PrivateText(value: row["proposer"], salt: SampleCases.salt(key, 1))
    let registration = Registration(
      severity: row["severity"],
      caseClass: isSuggestion ? "suggestion" : "cppcc",
      year: assigned.year
    )
    plan.add(
      assigned.at(9, 0),
      deputy,
      makes: [SampleStep.Made(key: key, kind: "case", year: assigned.year)]
    ) { [intake] _ in .handling(.open(intake, registration)) }
    assign(assigned, into: plan)
    guard let answered = SampleDays.optionalDay(row["answered"]) else { return }
    answer(assigned, answered, into: plan)
    close(answered, into: plan)
    promise(answered, into: plan)
  }

  private func assign(_ day: CivilDate, into plan: SamplePlan) {
    var signed = day.later(2).orMonday
    if row["fate"] == "returned_not_mine", let other = row.list("supporting").first {
      plan.add(
        day.at(10, 0),
        assigner,
        loop: key,
        .file(stage: "assign", Filing(agency: other))
      )
      plan.add(
        signed.at(9, 30),
        other + "-liaison",
        loop: key,
        .sendBack(reason: "不属于本单位职责，建议改派")
      )
      plan.add(
        signed.at(11, 0),
        assigner,
        loop: key,
        .file(stage: "assign", Filing(agency: lead))
      )
      signed = signed.later(1).orMonday
    } else {
      plan.add(
        day.at(10, 0),
        assigner,
        loop: key,
        .file(stage: "assign", Filing(agency: lead))
      )
    }
    plan.add(signed.at(9, 30), lead + "-liaison", loop: key, .file(stage: "sign", Filing()))
    plan.add(
      signed.later(7).orMonday.at(10, 0),
      lead + "-liaison",
      loop: key,
      .file(stage: "contact", Filing(says: ["talk": "已与提出人当面沟通，听取具体意见"]))
    )
    let helpers = row.list("supporting").filter {
      plan.staff.isHeld($0 + "-liaison", on: signed)
    }
    if let helper = helpers.first {
      plan.add(
        signed.later(14).orMonday.at(10, 0),
        helper + "-liaison",
        loop: key,
        .file(stage: "co_opinion", Filing(says: ["opinion": "会办意见已送主办单位"]))
      )
    }
  }

  private func answer(
    _ assigned: CivilDate,
    _ day: CivilDate,
    into plan: SamplePlan
  ) {
    if row["fate"] == "extended" {
      let asked = assigned.later(75).orMonday
      plan.add(
        asked.at(10, 0),
        lead + "-liaison",
        loop: key,
        .askExtension(stage: "answer", to: assigned.later(180), plan: "需现场论证，申请延长答复期限")
      )
      plan.add(
        asked.at(15, 0),
        assigner,
        loop: key,
        .decideExtension(grants: true, reason: "同意延长")
      )
    }
    give(day, row["answer_text"], into: plan)
    guard row["fate"] == "redone", let again = SampleDays.optionalDay(row["redone"]) else {
      return
    }
    opinion(day.later(5).orMonday, row["opinion"], into: plan)
    plan.add(
      day.later(7).orMonday.at(15, 0),
      assigner,
      loop: key,
      .sendBack(reason: "提出人不满意，退回重新办理")
    )
    give(again, row["redo_text"], into: plan)
  }

  private func give(_ day: CivilDate, _ text: String, into plan: SamplePlan) {
    let grade = row["answer_class"]
    let isPromise = grade == "B"
    let answer = CaseAnswer(
      grade: grade,
      text: PrivateText(value: text, salt: SampleCases.salt(key, UInt64(day.dayNumber))),
      promise: isPromise ? row["promise"] : "",
      deadline: isPromise ? SampleDays.optionalDay(row["promise_deadline"]) : nil
    )
    let filing = Filing(says: ["text": CaseAnswer.seeAnswer, "outcome": grade])
    let makes =
      isPromise ? [SampleStep.Made(key: key + "/B", kind: "item", year: day.year)] : []
    plan.add(day.at(10, 0), plan.staff.head(lead, on: day), makes: makes) { [key] in
      .handling(.answer($0[key], answer, filing))
    }
  }

  private func opinion(_ day: CivilDate, _ word: String, into plan: SamplePlan) {
    guard let opinion = SampleCases.opinion(word) else { return }
    plan.add(
      day.at(10, 0),
      deputy,
      loop: key,
      .file(stage: "opinion", Filing(says: ["satisfaction": word]))
    )
    plan.add(day.at(10, 5), deputy, on: key) {
      .callBack($0, Callback(isResolved: nil, opinion: opinion))
    }
  }

  private func close(_ answered: CivilDate, into plan: SamplePlan) {
    let last = SampleDays.optionalDay(row["redone"]) ?? answered
    let isRedone = row["fate"] == "redone"
    opinion(last.later(5).orMonday, row[isRedone ? "redo_opinion" : "opinion"], into: plan)
    let day = last.later(12).orMonday
    plan.add(day.at(10, 0), assigner, loop: key, .review(grade: ""))
    plan.add(
      day.later(9).orMonday.at(10, 0),
      assigner,
      loop: key,
      .file(stage: "publish", Filing())
    )
  }

  /// What a B-class answer promises, as a commitment of its own.
  private func promise(_ answered: CivilDate, into plan: SamplePlan) {
    guard row["answer_class"] == "B", let deadline = SampleDays.optionalDay(row["promise_deadline"])
    else { return }
    let first = answered.later(4).orMonday
    var item = SampleItem(
      key: key + "/B",
      year: answered.year,
      lead: lead,
      leader: "vice-1",
      deadline: deadline,
      fate: row["fate"],
      assigned: first,
      planned: first.later(5).orMonday,
      approved: first.later(8).orMonday
    )
    item.title = row["promise"]
    if let done = SampleDays.optionalDay(row["promise_done"]) {
      item.progress = [
        SampleItem.Progress(
          date: done,
          by: lead,
          said: "done",
          value: "",
          text: "\(row["promise"])，已完成，申请办结",
          cause: ""
        )
      ]
    }
    SampleLife.plan(item, into: plan)
  }
}
