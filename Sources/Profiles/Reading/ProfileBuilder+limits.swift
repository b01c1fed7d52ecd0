// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays
import Yams

extension ProfileBuilder {
  static let clockKeys = ["day_one", "roll", "cutoff", "business_hours"]
  static let limitKeys =
    clockKeys + [
      "severity", "class", "count", "unit", "date", "year", "planned", "nodes", "after", "source",
      "borrowed",
    ]

  /// The clock of a profile, or of a limit that differs from it.
  func rule(of node: Node) -> ClockRule {
    guard let section = Section(node, keys: ProfileBuilder.clockKeys, mistakes) else {
      return clock
    }
    return rule(section)
  }

  private func rule(_ section: Section) -> ClockRule {
    var rule = clock
    if let dayOne = section.choice("day_one", of: ClockRule.DayOne.self) { rule.dayOne = dayOne }
    if let roll = section.choice("roll", of: ClockRule.Roll.self) { rule.roll = roll }
    if let node = section["cutoff"] { rule.cutoff = section.text(node).flatMap { time($0, node) } }
    let spans = section.texts("business_hours").compactMap { node, text in
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      return parts.count == 2
        ? time(String(parts[0]), node).flatMap { opens in
          time(String(parts[1]), node).map { (opens: opens, closes: $0) }
        } : badTime(node)
    }
    guard !spans.isEmpty else { return rule }
    do {
      rule.businessHours = try BusinessHours(spans)
    } catch {
      let words = error.wording
      mistakes.add(
        .badTime,
        at: section["business_hours"]?.mark,
        Bilingual(zh: words.zh, en: words.en)
      )
    }
    return rule
  }

  private func time(_ text: String, _ node: Node) -> MinuteOfDay? {
    MinuteOfDay(text) ?? badTime(node)
  }

  private func badTime<Value>(_ node: Node) -> Value? {
    mistakes.add(
      .badTime,
      at: node,
      zh: "时间应写作 \"17:30\"，时段应写作 \"08:30-12:00\"。",
      en: "a time is written \"17:30\", a span \"08:30-12:00\"."
    )
    return nil
  }

  func yearDay(_ section: Section, _ key: String) -> YearDay? {
    let offset = section.number("year", in: -5...5) ?? 0
    return section[key].flatMap { node in
      section.text(node).flatMap { section.yearDay(node, $0, offset) }
    }
  }

  func nodeRule(_ node: Node) -> NodeRule? {
    let keys = ["severity", "days", "source", "borrowed"]
    guard let section = Section(node, keys: keys, mistakes) else { return nil }
    _ = section.requiredList("days")
    return NodeRule(
      severities: known(section, "severity", among: severities, .unknownSeverity),
      days: section.texts("days").compactMap { section.yearDay($0.node, $0.text, 0) },
      origin: origin(section)
    )
  }

  func limits(_ nodes: [Node], stage: Int) -> [Limit] {
    var limits: [Limit] = []
    for node in nodes {
      guard let limit = limit(node, stage: stage) else { continue }
      if limits.contains(where: { $0.covers(limit) }) {
        mistakes.add(
          .limitShadowed,
          at: node,
          zh: "前面的期限已涵盖这一条：请把更具体的写在前面。",
          en: "an earlier limit speaks of all its cases: write the narrower one first."
        )
      }
      limits.append(limit)
    }
    return limits
  }

  /// A limit of the stage of that place; of no stage where it counts from an event of its own.
  func limit(_ node: Node, stage: Int) -> Limit? {
    guard let section = Section(node, keys: ProfileBuilder.limitKeys, mistakes),
      let term = term(section)
    else { return nil }
    return Limit(
      severities: known(section, "severity", among: severities, .unknownSeverity),
      classes: known(section, "class", among: classes, .unknownClass),
      term: term,
      start: start(section, stage: stage),
      clock: rule(section),
      origin: origin(section)
    )
  }

  private func term(_ section: Section) -> LimitTerm? {
    let given = ["count", "date", "planned", "nodes"].filter { section[$0] != nil }
    guard given.count == 1 else {
      mistakes.add(
        .oneTerm,
        at: section.node,
        zh: "期限须写 count、date、planned、nodes 之一，且只写一个。",
        en: "a limit has exactly one of count, date, planned and nodes."
      )
      return nil
    }
    switch given[0] {
    case "count":
      let unit = section.required("unit").flatMap { section.choice($0, of: ClockUnit.self) }
      let count = section.number("count", in: 0...10_000)
      return count.flatMap { count in unit.map { .count(count, $0) } }
    case "date": return yearDay(section, "date").map { .yearDay($0) }
    case "planned": return section.flag("planned") ? .planned : nil
    default: return section.flag("nodes") ? .nodes : nil
    }
  }

  private func start(_ section: Section, stage: Int) -> LimitStart {
    guard let node = section["after"], let id = section.text(node) else {
      return .stage(assignStage)
    }
    if id == "sent_back" { return .sentBack }
    if id == "last_event" { return .lastEvent }
    if let place = stageIDs.firstIndex(of: id) {
      if place >= stage {
        mistakes.add(
          .startsLater,
          at: node,
          zh: "“\(id)”环节在后：期限只能从更早的环节起算。",
          en: "the stage “\(id)” comes later: a limit begins with an earlier one."
        )
      }
    } else {
      unknown(id, node, among: stageIDs + ["sent_back", "last_event"], .unknownStage)
    }
    return .stage(id)
  }

  /// The words of a key, each of which must be in the list.
  func known(
    _ section: Section,
    _ key: String,
    among ids: [String],
    _ rule: MistakeRule
  )
    -> [String]
  {
    section.texts(key).map { node, id in
      if !ids.contains(id) { unknown(id, node, among: ids, rule) }
      return id
    }
  }

  /// A word that is not in its list.
  func unknown(_ id: String, _ node: Node, among ids: [String], _ rule: MistakeRule) {
    let near = nearest(to: id, among: ids)
    let zh = ids.isEmpty ? "：这里没有可写的。" : "：可写 \(ids.joined(separator: "、"))。"
    let en = ids.isEmpty ? ", nor any other." : ": possible are \(ids.joined(separator: ", "))."
    mistakes.add(
      rule,
      at: node,
      zh: "没有“\(id)”" + (near.map { "，是否为“\($0)”？" } ?? zh),
      en: "there is no “\(id)”" + (near.map { ", is it “\($0)”?" } ?? en)
    )
  }
}

extension Limit {
  /// Whether it speaks of every case that the other speaks of, and starts no later.
  fileprivate func covers(_ other: Limit) -> Bool {
    func covers(_ mine: [String], _ others: [String]) -> Bool {
      mine.isEmpty || !others.isEmpty && Set(others).isSubset(of: mine)
    }
    return term != .planned && start == other.start && covers(severities, other.severities)
      && covers(classes, other.classes)
  }
}
