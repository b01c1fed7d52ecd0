// SPDX-License-Identifier: Apache-2.0

/// The rules of a mechanism that belong to no single stage, as a page tells them.
public struct RuleOutline: Sendable, Hashable {
  /// What the rules are about.
  public var title: Bilingual
  /// The rules, each with where it comes from.
  public var lines: [StageOutline.Line]
}

extension Profile {
  /// What is ruled beside the stages, in words; what is not ruled has no entry.
  public func ruleOutline() -> [RuleOutline] {
    [
      RuleOutline(title: Bilingual(zh: "上报节点", en: "Nodes"), lines: nodes.map { line(of: $0) }),
      RuleOutline(title: Bilingual(zh: "停表", en: "Stopped clock"), lines: stopLines),
      RuleOutline(title: Bilingual(zh: "理由认定", en: "Excuses"), lines: excuseLines),
      RuleOutline(title: Bilingual(zh: "提示灯", en: "Lamps"), lines: lampLines),
      RuleOutline(
        title: Bilingual(zh: "督办阶梯", en: "Escalation"),
        lines: ladder.map { outline(of: $0) }
      ),
      RuleOutline(title: Bilingual(zh: "阶段性办结", en: "Closed for a stage"), lines: stageCloseLines),
      RuleOutline(title: Bilingual(zh: "依法调整", en: "Lawful change"), lines: changeLines),
      RuleOutline(title: Bilingual(zh: "申诉", en: "Appeal"), lines: appealLines),
      RuleOutline(title: Bilingual(zh: "评定等次", en: "Grades"), lines: entryLines(grades)),
      RuleOutline(title: Bilingual(zh: "公开", en: "What is public"), lines: publicLines),
      RuleOutline(title: Bilingual(zh: "保密", en: "Confidentiality"), lines: [secrecyLine]),
    ].filter { !$0.lines.isEmpty }
  }

  private func line(_ zh: String, _ en: String, _ origin: Origin) -> StageOutline.Line {
    StageOutline.Line(text: Bilingual(zh: zh, en: en), origin: origin)
  }

  private func entryLines(_ entries: [NamedEntry]) -> [StageOutline.Line] {
    entries.map { StageOutline.Line(text: $0.title, origin: $0.origin) }
  }

  private func line(of rule: NodeRule) -> StageOutline.Line {
    let cases = prefix(rule.severities, severities)
    let days = rule.days.map(\.words)
    return line(
      cases.zh + days.map(\.zh).joined(separator: "、"),
      cases.en + days.map(\.en).joined(separator: ", "),
      rule.origin
    )
  }

  private var stopLines: [StageOutline.Line] {
    guard let stop else { return [] }
    let by = roleName(stop.by)
    return [line("由\(by.zh)停表和恢复", "stopped and resumed by the \(by.en)", stop.origin)]
      + entryLines(stop.reasons)
  }

  private var excuseLines: [StageOutline.Line] {
    guard let excuse else { return [] }
    let by = roleName(excuse.decidedBy)
    return [
      line(
        "是否有正当理由由\(by.zh)认定，记录认定人、日期和理由",
        "whether lateness has a good reason the \(by.en) decides, with name, day and reason on record",
        excuse.origin
      )
    ]
  }

  /// The lamps of days first, then those of progress.
  private var lampLines: [StageOutline.Line] {
    deadlineLamps.map { line($0.lamp.word, $0.when, $0.origin) }
      + progressLamps.map { line($0.lamp.word, $0.when, $0.origin) }
  }

  private func line(_ lamp: Bilingual, _ when: Condition, _ origin: Origin) -> StageOutline.Line {
    let when = words(of: when)
    return line("\(lamp.zh)：\(when.zh)", "\(lamp.en): \(when.en)", origin)
  }

  /// A step of the ladder in one sentence: when it is proposed, who approves it, what it sets.
  public func outline(of notice: NoticeRule) -> StageOutline.Line {
    let (when, by) = (words(of: notice.when), roleName(notice.approver))
    let limit = notice.newLimit.map { span(of: $0) }
    let title = notice.entry.title
    return line(
      "\(title.zh)：\(when.zh)时提出，由\(by.zh)批准后发出"
        + (limit.map { "，自批准起新限 \($0.zh)" } ?? "")
        + notice.demands.map { "，须答复\($0.title.zh)" }.joined(),
      "\(title.en): proposed when \(when.en), issued once the \(by.en) approves"
        + (limit.map { ", with a new limit of \($0.en) from the approval" } ?? "")
        + notice.demands.map { ", to be answered with \($0.title.en)" }.joined(),
      notice.entry.origin
    )
  }

  private var stageCloseLines: [StageOutline.Line] {
    guard let stageClose else { return [] }
    let by = roleName(stageClose.by)
    return [
      line(
        "由\(by.zh)认定；不算办结，继续推进",
        "said by the \(by.en); it is not done and goes on",
        stageClose.origin
      )
    ]
  }

  private var changeLines: [StageOutline.Line] {
    guard let change else { return [] }
    let by = roleName(change.decidedBy)
    let kinds = change.kinds.map(\.title)
    return [
      line(
        "可\(kinds.map(\.zh).joined(separator: "、"))，由\(by.zh)决定；原文保留可见",
        "may be \(kinds.map(\.en).joined(separator: ", ")) by decision of the \(by.en);"
          + " the old wording stays visible",
        change.origin
      )
    ] + entryLines(change.reasons)
      + change.duties.map { line("此后须\($0.title.zh)", "then: \($0.title.en)", $0.origin) }
  }

  private var appealLines: [StageOutline.Line] {
    guard let appeal else { return [] }
    let (file, decide, by) = (
      span(of: appeal.file), span(of: appeal.decide), roleName(appeal.decidedBy)
    )
    return [
      line("自决定起 \(file.zh)内提出", "filed within \(file.en) of the decision", appeal.file.origin),
      line(
        "由\(by.zh)在 \(decide.zh)内答复，原决定人回避",
        "answered by the \(by.en) within \(decide.en), never by who decided first",
        appeal.decide.origin
      ),
    ]
  }

  private var publicLines: [StageOutline.Line] {
    guard let publication else { return [] }
    return entryLines(publication.fields)
      + publication.checks.map {
        line("公开前审查：\($0.title.zh)", "looked for before: \($0.title.en)", $0.origin)
      }
  }

  private var secrecyLine: StageOutline.Line {
    line("不得办理涉密事项", "classified matter is refused", confidentiality)
  }
}
