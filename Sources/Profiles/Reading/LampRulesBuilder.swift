// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Yams

/// Builds a preset of lamps from the root of a file; what is wrong goes to the mistakes.
///
/// A rule in it is called by the id of the file and its key: `yinchuan-2025-start`; that of progress
/// by the id alone.
final class LampRulesBuilder: RuleFileBuilder {
  private static let keys = ["deadline", "progress", "start", "entry", "payment", "running"]

  init?(_ node: Node, _ mistakes: Mistakes) {
    super.init(node, .lampRules, keys: LampRulesBuilder.keys, mistakes)
  }

  func rules() -> LampRules {
    if LampRulesBuilder.keys.allSatisfy({ root[$0] == nil }) {
      let keys = LampRulesBuilder.keys
      mistakes.add(
        .missingKey,
        at: root.node,
        zh: "至少要写一种灯：\(keys.joined(separator: "、"))。",
        en: "at least one kind of lamp is wanted: \(keys.joined(separator: ", "))."
      )
    }
    let rules = LampRules(
      id: head.id,
      title: head.title,
      deadline: rule("deadline", "days", "minutes", "never").flatMap { deadline($0) },
      progress: root["progress"].flatMap { progress($0) },
      start: rule("start", "overdue_months").flatMap { section in
        let source = source(section)
        return months(section, "overdue_months").map {
          StartLampRule(id: head.id + "-start", overdueMonths: $0, source: source)
        }
      },
      entry: rule("entry", "behind_months", "overdue_months").flatMap { entryRule($0) },
      payment: rule("payment").map {
        PaymentLampRule(id: head.id + "-payment", source: source($0))
      },
      running: rule("running", "overdue_months").flatMap { section in
        let source = source(section)
        return months(section, "overdue_months").map {
          RunningLampRule(id: head.id + "-running", overdueMonths: $0, source: source)
        }
      }
    )
    checkSources()
    return rules
  }

  private func rule(_ key: String, _ keys: String...) -> Section? {
    root[key].flatMap { Section($0, keys: keys + RuleFileBuilder.sourceKeys, mistakes) }
  }

  private func months(_ section: Section, _ key: String) -> Int? {
    section.requiredNumber(key, in: 1...120)
  }

  private func deadline(_ section: Section) -> DeadlineRule? {
    let near: [DeadlineRule.Near] = [
      section.number("days", in: 0...366).map { .days($0) },
      section.number("minutes", in: 1...100_000).map { .minutes($0) },
      section.flag("never") ? .never : nil,
    ].compactMap(\.self)
    let given = ["days", "minutes", "never"].count { section[$0] != nil }
    let source = source(section)
    guard given == 1 else {
      mistakes.add(
        .oneTerm,
        at: section.node,
        zh: "临近时限须写 days、minutes、never: true 之一，且只写一个。",
        en: "a near limit has exactly one of days, minutes and never: true."
      )
      return nil
    }
    return near.first.map { DeadlineRule(id: head.id + "-deadline", near: $0, source: source) }
  }

  private func entryRule(_ section: Section) -> EntryLampRule? {
    let source = source(section)
    let (behind, overdue) = (
      months(section, "behind_months"), months(section, "overdue_months")
    )
    guard let behind, let overdue else { return nil }
    if behind > overdue {
      neverLit(section.node, zh: "behind_months", en: "behind_months")
    }
    return EntryLampRule(
      id: head.id + "-entry",
      behindMonths: behind,
      overdueMonths: overdue,
      source: source
    )
  }

  /// A lamp that no figure lights.
  func neverLit(_ node: Node, zh: String, en: String) {
    mistakes.add(
      .neverLit,
      at: node,
      zh: "\(zh) 永远不会亮：前面的一档已涵盖它，请由好到差排列。",
      en: "\(en) is never lit: an earlier one has all its cases; write the better one first."
    )
  }
}
