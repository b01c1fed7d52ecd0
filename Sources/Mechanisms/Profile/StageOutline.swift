// SPDX-License-Identifier: Apache-2.0
import WorkingDays

/// A stage as a page draws it: what is done, by whom, by when, and where each rule comes from.
public struct StageOutline: Sendable, Hashable {
  /// A sentence with the origin of its rule.
  public struct Line: Sendable, Hashable {
    /// The sentence.
    public var text: Bilingual
    /// Where its rule comes from.
    public var origin: Origin

    /// The sentence with its origin behind it.
    public var full: Bilingual {
      Bilingual(zh: "\(text.zh)（\(origin.note.zh)）", en: "\(text.en) (\(origin.note.en))")
    }
  }

  /// The stage.
  public var id: String
  /// What it is called.
  public var title: Bilingual
  /// Where the stage comes from.
  public var origin: Origin
  /// What is done there, by whom.
  public var who: Bilingual
  /// How long it may take, a line for each kind of case; empty where there is no limit.
  public var clocks: [Line]
  /// Its limits with what starts them, its needs and its extensions.
  public var lines: [Line]

  /// The stage in one line: what it is called, and who does it.
  public var head: Line {
    Line(
      text: Bilingual(zh: "\(title.zh) · \(who.zh)", en: "\(title.en) · \(who.en)"),
      origin: origin
    )
  }
}

extension Profile {
  /// All stages in order, in words.
  public func outline() -> [StageOutline] { stages.map { outline(of: $0) } }

  /// A stage in words.
  public func outline(of stage: Stage) -> StageOutline {
    let role = roles.first { $0.entry.id == stage.by }?.entry.title
    let by = role ?? Bilingual(zh: stage.by, en: stage.by)
    let optional =
      stage.isOptional ? Bilingual(zh: "，可略过", en: ", may be left out") : Bilingual(zh: "", en: "")
    return StageOutline(
      id: stage.id,
      title: stage.entry.title,
      origin: stage.entry.origin,
      who: Bilingual(zh: by.zh + optional.zh, en: by.en + optional.en),
      clocks: stage.limits.map { line(of: $0, span(of: $0)) },
      lines: needs(of: stage) + stage.limits.map { line(of: $0) }
        + extensions.filter { $0.stage == stage.id }.map { outline(of: $0) }
    )
  }

  private func needs(of stage: Stage) -> [StageOutline.Line] {
    var lines = stage.mustSay.map {
      StageOutline.Line(
        text: Bilingual(zh: "须写明：\($0.title.zh)", en: "must say: \($0.title.en)"),
        origin: $0.origin
      )
    }
    func add(_ zh: String, _ en: String) {
      lines.append(StageOutline.Line(text: Bilingual(zh: zh, en: en), origin: stage.entry.origin))
    }
    if stage.needsEvidence { add("须附佐证", "needs evidence") }
    if stage.act == .strikeOff { add("须两人签字", "two persons sign") }
    if let day = stage.opens { add("\(day.words.zh)起办理", "not before \(day.words.en)") }
    if let goal = stage.returnsTo.flatMap({ self.stage($0) })?.stage.entry.title {
      add("可退回“\(goal.zh)”", "may be sent back to “\(goal.en)”")
    }
    return lines
  }

  private func line(of limit: Limit) -> StageOutline.Line { line(of: limit, words(of: limit)) }

  /// A limit in so many words, the cases that it is for before them.
  private func line(of limit: Limit, _ term: Bilingual) -> StageOutline.Line {
    let zh = names(limit.severities, severities, \.zh) + names(limit.classes, classes, \.zh)
    let en = names(limit.severities, severities, \.en) + names(limit.classes, classes, \.en)
    return StageOutline.Line(
      text: Bilingual(
        zh: (zh.isEmpty ? "" : zh.joined(separator: "、") + "：") + term.zh,
        en: (en.isEmpty ? "" : en.joined(separator: ", ") + ": ") + term.en
      ),
      origin: limit.origin
    )
  }

  /// How a limit may be put off, in one sentence.
  public func outline(of rule: ExtensionRule) -> StageOutline.Line {
    let by = names([rule.approver], roles.map(\.entry), \.zh).joined()
    let byEn = names([rule.approver], roles.map(\.entry), \.en).joined()
    let times = rule.maxTimes == 1 ? "once" : "\(rule.maxTimes) times"
    return StageOutline.Line(
      text: Bilingual(
        zh: "可延期 \(rule.maxTimes) 次，由\(by)批准，须在到期前提出" + (rule.needsPlan ? "并附方案" : ""),
        en:
          "may be put off \(times), approved by the \(byEn), asked for before it is due"
          + (rule.needsPlan ? " and with a plan" : "")
      ),
      origin: rule.origin
    )
  }

  private func names(
    _ ids: [String],
    _ entries: [NamedEntry],
    _ language: KeyPath<Bilingual, String>
  )
    -> [String]
  { ids.map { id in entries.first { $0.id == id }?.title[keyPath: language] ?? id } }

  private func words(of limit: Limit) -> Bilingual {
    let span = span(of: limit)
    guard case .count = limit.term else { return span }
    let start = start(of: limit)
    let isSameDay = limit.clock.dayOne == .sameDay
    return Bilingual(
      zh: "\(span.zh)，自\(start.zh)起" + (isSameDay ? "（当日为第一天）" : ""),
      en: "\(span.en) from \(start.en)" + (isSameDay ? ", that day being day 1" : "")
    )
  }

  /// How long a limit is, or on which day it ends, whatever starts it.
  func span(of limit: Limit) -> Bilingual {
    switch limit.term {
    case .planned: Bilingual(zh: "按交办时给定的日期", en: "on the day given at the assignment")
    case .nodes: Bilingual(zh: "按节点", en: "at each node")
    case .yearDay(let day): Bilingual(zh: "\(day.words.zh)前", en: "by \(day.words.en)")
    case .count(let count, let unit):
      Bilingual(zh: unit.amount(count).zh, en: unit.amount(count).en)
    }
  }

  private func start(of limit: Limit) -> Bilingual {
    switch limit.start {
    case .sentBack: Bilingual(zh: "退回", en: "being sent back")
    case .lastEvent: Bilingual(zh: "上一次办理", en: "the latest event")
    case .stage(let id):
      stage(id).map {
        Bilingual(zh: "“\($0.stage.entry.title.zh)”", en: "“\($0.stage.entry.title.en)”")
      }
        ?? Bilingual(zh: id, en: id)
    }
  }
}

extension YearDay {
  /// The day in words, with the year where it is not the plan's own.
  var words: Bilingual {
    let (zh, en) =
      switch yearOffset {
      case 0: ("当年", "of the year")
      case -1: ("上年", "of the year before")
      default: ("第 \(yearOffset) 年", "of year \(yearOffset)")
      }
    return Bilingual(zh: "\(zh)\(month)月\(day)日", en: "\(month)/\(day) \(en)")
  }
}
