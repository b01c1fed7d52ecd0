// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// Plans how reports come into the register: opened, looked at sentence by sentence, accepted or set
/// aside.
struct SampleIntake {
  let promises: [SampleItems.Promise]

  /// How many other statements of each report become commitments, and how much of it is looked at.
  private static let shares: [String: (others: Int, percent: Int)] = [
    "qinghe-2024.txt": (60, 100), "qinghe-2025.txt": (60, 100), "qinghe-2026.txt": (50, 80),
    "dongli-2026.txt": (24, 45),
  ]

  /// A desk at which a statement is looked at every few minutes of a working day.
  private struct Desk {
    let start: CivilDate
    var count = 0

    mutating func next() -> CivilMoment {
      defer { count += 1 }
      return start.later(count / 90).at(9, 0).later(count % 90 * 5)
    }
  }

  /// Plans all of it.
  func plan(into plan: SamplePlan) {
    for (name, sheet) in plan.sheets.sorted(by: { $0.key < $1.key }) {
      let opened = sheet.opened.at(9, 0)
      plan.add(opened, "duchashi-head") { _ in .intake(.open(sheet.sheet)) }
      var desk = Desk(start: sheet.opened.later(3).orMonday)
      var taken = accept(promises.filter { $0.report == name }, sheet, &desk, into: plan)
      let rest = sheet.sheet.candidates.filter { !taken.contains($0.span) }
      let share = Self.shares[name] ?? (0, 100)
      let others = SampleOthers(sheet: sheet, report: name).chosen(rest, most: share.others)
      for other in others {
        take(other.item, other.span, sheet, &desk, into: plan)
        taken.insert(other.span)
        finish(other.item, promises.filter { $0.report == name }, into: plan)
      }
      let seen = sheet.sheet.candidates.count * share.percent / 100
      setAside(
        rest.filter { !taken.contains($0.span) },
        seen - taken.intersection(sheet.sheet.candidates.map(\.span)).count,
        sheet,
        &desk,
        plan
      )
    }
    SampleMerges(promises: promises).plan(into: plan)
  }

  private func accept(
    _ promises: [SampleItems.Promise],
    _ sheet: SampleSheet,
    _ desk: inout Desk,
    into plan: SamplePlan
  ) -> Set<TextSpan> {
    var taken: Set<TextSpan> = []
    for promise in promises {
      let quote = sheet.span(of: promise.quote)
      // Of two promises in one sentence the second is its own words.
      let whole = sheet.statement(around: quote)
      let span = taken.insert(whole).inserted ? whole : quote
      taken.insert(span)
      take(promise.item, span, sheet, &desk, into: plan)
      SampleParts(promise: promise, sheet: sheet).plan(into: plan)
      if !promise.isSplit { SampleLife.plan(promise.item, into: plan) }
    }
    return taken
  }

  private func take(
    _ item: SampleItem,
    _ span: TextSpan,
    _ sheet: SampleSheet,
    _ desk: inout Desk,
    into plan: SamplePlan
  ) {
    let acceptance = Acceptance(
      mechanism: item.mechanism,
      severity: item.severity,
      caseClass: item.caseClass,
      fields: item.fields
    )
    plan.add(
      desk.next(),
      item.isLivelihood ? "ducha-1" : "ducha-2",
      makes: [SampleStep.Made(key: item.key, kind: "item", year: sheet.sheet.year)]
    ) { _ in .intake(.accept(sheet.sheet, span, acceptance)) }
  }

  /// What becomes of another commitment: some are part of one that its agency has already.
  private func finish(
    _ item: SampleItem,
    _ promises: [SampleItems.Promise],
    into plan: SamplePlan
  ) {
    guard item.fate == "merged",
      let goal = promises.first(where: { $0.item.lead == item.lead && !$0.isSplit })
    else { return SampleLife.plan(item, into: plan) }
    plan.add(item.assigned.at(9, 15), "ducha-2") {
      .commitment($0[item.key], .merge(into: $0[goal.item.key]))
    }
  }

  private func setAside(
    _ rest: [ReportSheet.Candidate],
    _ count: Int,
    _ sheet: SampleSheet,
    _ desk: inout Desk,
    _ plan: SamplePlan
  ) {
    for candidate in rest.prefix(max(0, count)) {
      let (reason, note) = reason(candidate, sheet)
      let report = sheet.sheet.report
      plan.add(desk.next(), "ducha-2") { _ in
        .intake(.setAside(report: report, candidate.span, reason, note: note))
      }
    }
  }

  /// Why a statement is no commitment of its own.
  private func reason(
    _ candidate: ReportSheet.Candidate,
    _ sheet: SampleSheet
  ) -> (SetAsideReason, String) {
    let words = sheet.sheet.quote(candidate.span) ?? ""
    if words.contains("争取") || words.contains("中央") || words.contains("省级") {
      return (.otherBody, "")
    }
    if words.contains("坚持") || words.contains("深入") || words.contains("加强") {
      return (.noCommitment, "")
    }
    switch candidate.span.range.lowerBound % 7 {
    case 0: return (.background, "")
    case 1, 2: return (.duplicate, "")
    case 3: return (.other, "并入部门日常工作，不单独立项")
    default: return (.noCommitment, "")
    }
  }
}
