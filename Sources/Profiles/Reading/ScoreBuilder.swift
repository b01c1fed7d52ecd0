// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays
import Yams

/// What a false report leads to: always a proposal, never a verdict of the program.
private enum FalseReportAction: String, CaseIterable {
  case proposeFailing = "propose_failing"
}

/// Builds a rule set of scores from the root of a file; what is wrong goes to the mistakes.
final class ScoreBuilder: RuleFileBuilder {
  private static let keys = [
    "base", "joining", "rounding", "goals", "items", "bonus", "deduction", "floor", "exemption",
    "minimum_items", "quotas", "false_report", "appeal",
  ]

  init?(_ node: Node, _ mistakes: Mistakes) {
    super.init(node, .unitScore, keys: ScoreBuilder.keys, mistakes)
  }

  func rules() -> ScoreRules? {
    let bonus = root["bonus"].flatMap { section($0, "in_total", "cap") }
    let deduction = root["deduction"].flatMap { section($0, "cap") }
    let quotas = root["quotas"].flatMap { section($0, "use", "grades") }
    let base = figure(root, "base", "points", in: 0...1_000_000)
    let joining = root.required("joining").flatMap { sourced($0) }
    let rounding = count(root, "rounding", "places", in: 0...6)
    let goals = root.required("goals").flatMap { formulas($0) }
    let points = items()
    let exemption = root.required("exemption").flatMap { exemptionRule($0) }
    let minimum = count(root, "minimum_items", "items", in: 0...1000)
    let falseReport = root["false_report"].flatMap { falseReportRule($0) }
    let appeal = root["appeal"].flatMap { appealRule($0) }
    let bonusCap = bonus.flatMap { cap($0, "cap") }
    let deductionCap = deduction.flatMap { cap($0, "cap") }
    let floor = cap(root, "floor", from: -1_000_000)
    let grades = quotas.map { $0.list("grades").compactMap { quota($0) } }
    checkSources()
    guard let base, let joining, let rounding, let goals, let exemption, let minimum else {
      return nil
    }
    return ScoreRules(
      id: head.id,
      title: head.title,
      base: base,
      joining: joining,
      rounding: rounding,
      goals: goals,
      points: points,
      bonusCounts: bonus?.flag("in_total") ?? false,
      bonusCap: bonusCap,
      deductionCap: deductionCap,
      floor: floor,
      exemption: exemption,
      minimumItems: minimum,
      quotas: grades ?? [],
      usesQuotas: quotas?.flag("use") ?? false,
      falseReport: falseReport,
      appeal: appeal
    )
  }

  private func section(_ node: Node, _ keys: String...) -> Section? {
    Section(node, keys: keys, mistakes)
  }

  private func items() -> [ItemPoint] {
    let sections = root.list("items").compactMap {
      Section($0, keys: ["event", "points"] + RuleFileBuilder.sourceKeys, mistakes)
    }
    checkUnique(sections, by: "event")
    return sections.compactMap { section in
      let event = section.required("event").flatMap { section.choice($0, of: ItemEvent.self) }
      let points = section.exact("points", in: -1_000_000...1_000_000)
      let source = source(section)
      return event.flatMap { event in points.map { ItemPoint(event, $0, source) } }
    }
  }

  private func exemptionRule(_ node: Node) -> ExemptionRule? {
    let keys = ["reasons", "declare_by", "approvers"] + RuleFileBuilder.sourceKeys
    guard let section = Section(node, keys: keys, mistakes) else { return nil }
    let reasons = section.requiredList("reasons").compactMap {
      section.choice($0, of: ExemptionReason.self)
    }
    let day = section.required("declare_by").flatMap { node in
      section.text(node).flatMap { section.yearDay(node, $0, 0) }
    }
    let approvers = entries(of: section.list("approvers"))
    let source = source(section)
    return day.map {
      ExemptionRule(
        reasons: reasons,
        lastMonth: $0.month,
        lastDay: $0.day,
        approvers: approvers,
        source: source
      )
    }
  }

  private func quota(_ node: Node) -> GradeQuota? {
    let keys = ["zh", "en", "share"] + RuleFileBuilder.sourceKeys
    guard let section = Section(node, keys: keys, mistakes) else { return nil }
    let (grade, source) = (section.title(), source(section))
    return section.exact("share", in: 0...1).map {
      GradeQuota(grade: grade, share: $0, source: source)
    }
  }

  private func falseReportRule(_ node: Node) -> RuleSource? {
    guard let section = Section(node, keys: ["action"] + RuleFileBuilder.sourceKeys, mistakes)
    else { return nil }
    _ = section.required("action").flatMap { section.choice($0, of: FalseReportAction.self) }
    return source(section)
  }

  private func appealRule(_ node: Node) -> ScoreAppeal? {
    guard let section = section(node, "file", "decide") else { return nil }
    let (file, decide) = (clock(section, "file"), clock(section, "decide"))
    return file.flatMap { file in decide.map { ScoreAppeal(file: file, decide: $0) } }
  }

  private func clock(_ section: Section, _ key: String) -> Sourced<ClockLimit>? {
    let keys = ["count", "unit"] + RuleFileBuilder.sourceKeys
    guard let node = section.required(key), let limit = Section(node, keys: keys, mistakes) else {
      return nil
    }
    let count = limit.requiredNumber("count", in: 0...10_000)
    let unit = limit.required("unit").flatMap { limit.choice($0, of: ClockUnit.self) }
    let source = source(limit)
    return count.flatMap { count in unit.map { Sourced(ClockLimit(count, $0), source) } }
  }
}
