// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms
import Register
import WorkingDays

/// A commitment of the sample with what people did about it.
struct SampleItem {
  /// A report of progress, from `updates.csv`.
  struct Progress {
    var date: CivilDate
    var by: String
    /// `running`, `done`, `unchanged` and so on.
    var said: String
    var value: String
    var text: String
    /// Blank where nothing stands in the way.
    var cause: String
  }

  /// A decision, from `decisions.csv`.
  struct Ruling {
    var date: CivilDate
    var kind: String
    var text: String
    var document: String
    var outcome: String
    var post: String

    /// Whether the supervision office concludes that a promise was not kept (督查结论).
    var isConclusion: Bool { kind == "leader_decision" && text.hasPrefix("督查结论") }

    /// What stands behind the colon of the outcome.
    var newValue: String { outcome.split(separator: ":").last.map { String($0) } ?? "" }
  }

  /// The word under which the plan speaks of it.
  var key: String
  /// The year of its plan.
  var year: Int
  /// `livelihood`, `task` and so on.
  var kind = "task"
  var title = ""
  var topic = ""
  var lead: String
  var supporting: [String] = []
  /// Agencies that support it from the day on which they are founded.
  var joining: [String] = []
  /// The post of the leader in charge.
  var leader: String
  var deadline: CivilDate
  var mechanism = "work-report-register"
  var severity: String?
  var caseClass: String?
  var target: Target?
  /// What became of it, as `items.csv` says.
  var fate: String
  /// The day on which it is given to its agency, with the plan's days.
  var assigned: CivilDate
  var planned: CivilDate
  var approved: CivilDate
  var progress: [Progress] = []
  var rulings: [Ruling] = []

  /// Whether it is a livelihood item, which the congress votes on.
  var isLivelihood: Bool { mechanism == "minsheng-shishi" }

  /// The fields with which it is taken into the register.
  var fields: CommitmentFields {
    var fields = CommitmentFields()
    fields.title = title
    fields.kind = kind
    fields.topic = topic
    fields.lead = lead
    fields.supporting = supporting.filter { $0 != lead }
    fields.leader = leader
    fields.deadline = deadline
    fields.deadlineRule = isLivelihood ? "民生实事当年办结" : "报告年度任务"
    fields.nodes = nodes
    fields.targets = target.map { [$0] } ?? []
    if caseClass == "binding" || caseClass == "expected" { fields.nature = caseClass ?? "" }
    return fields
  }

  /// What is promised on a day: a lawful change may have set another value.
  func target(on day: CivilDate) -> Target? {
    let changed = rulings.last {
      $0.kind == "change" && $0.outcome.hasPrefix("adjusted:") && $0.date <= day
    }
    guard var target else { return nil }
    if let value = changed.flatMap({ Figure($0.newValue) }) { target.value = value }
    return target
  }

  /// Whether the agency asks to close it with that report.
  ///
  /// What falls short of the promise is reported, and not asked to be closed.
  func isClaim(_ report: Progress) -> Bool {
    if report.text.contains("申请办结") { return true }
    guard report.said == "done" else { return false }
    guard let target = target(on: report.date), let value = Figure(report.value) else {
      return true
    }
    return target.isMet(by: value)
  }

  /// The day on which it was lawfully ended; nil where it was not.
  var ended: CivilDate? {
    rulings.first { $0.kind == "change" && endsIt($0) }?.date
  }

  /// Whether a change ends it: it is stopped, or what was promised is no longer measured at all.
  func endsIt(_ ruling: Ruling) -> Bool {
    if ruling.outcome == "stopped" { return true }
    let isOver = deadline < SampleDays.end.date
    return ruling.outcome == "redefined" && isOver && !progress.contains { $0.said == "done" }
  }

  // MARK: - Nodes

  /// The reports that answer a node: those of the lead agency before it asks to close.
  var answers: [Progress] {
    // Nobody approves the plan of the government's own office, so that no node is open.
    guard lead != "zhengfu" else { return [] }
    var answers: [Progress] = []
    for report in progress where report.date > max(assigned, approved) {
      if isClaim(report) || ended.map({ report.date >= $0 }) == true { break }
      let last = answers.last?.date
      if report.by == lead, last.map({ $0 < report.date }) ?? true { answers.append(report) }
    }
    return answers
  }

  /// The days on which progress is to be reported: those on which it was, and those on which it was
  /// not (a notice to hurry says that one was missed).
  var nodes: [CivilDate] {
    var nodes = answers.map(\.date)
    for notice in rulings where notice.kind == "notice" && notice.date <= deadline {
      let missed = notice.date.later(-3)
      if let next = nodes.firstIndex(where: { $0 >= notice.date }) {
        nodes[next] = missed
      } else {
        nodes.append(missed)
      }
    }
    if fate == "silent", let last = nodes.last {
      let ends = [(3, 31), (6, 30), (9, 30), (12, 31)].compactMap {
        CivilDate(year: year, month: $0.0, day: $0.1)
      }
      nodes += ends.filter { $0 > last.later(20) && $0 <= deadline }
    }
    if deadline >= SampleDays.end.date, !progress.contains(where: isClaim) {
      nodes.append(min(deadline, SampleDays.day("2026-12-25")))
    }
    let first = max(assigned, approved)
    let sorted = Set(nodes.filter { $0 > first }).sorted()
    return sorted.isEmpty ? [deadline] : sorted
  }
}
