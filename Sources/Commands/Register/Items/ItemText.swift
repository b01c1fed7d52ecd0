// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// An item in words for a terminal.
struct ItemText {
  let item: Commitment
  let mechanism: Mechanism
  let directory: Directory
  let now: Timestamp

  /// All of it but the history.
  var lines: [String] {
    let standing = item.standing(at: now, by: mechanism)
    return head + statuses(standing) + limits(standing) + people + parts + reports
  }

  private var fields: CommitmentFields { item.fields }

  private var head: [String] {
    let entry = item.entry
    var lines = [
      "\(item.number)  \(fields.title)  [\(words(zh: "第 \(item.version) 版", en: "version \(item.version)"))]",
      words(zh: "原文：", en: "words: ") + "“\(entry.quote)”",
    ]
    if let span = entry.span {
      lines.append(
        words(zh: "出处：", en: "where: ") + "\(entry.report.prefix(12)) \(span)"
          + (entry.section.isEmpty ? "" : "  \(entry.section)")
      )
    }
    if let handling = entry.handling {
      lines.append(words(zh: "出处：办件 \(handling) 的答复", en: "where: the answer to case \(handling)"))
    }
    switch item.life {
    case .active: break
    case .split(let numbers): lines.append(words(zh: "已拆分：", en: "split: ") + listed(numbers))
    case .merged(let number): lines.append(words(zh: "已并入：", en: "merged: ") + "\(number)")
    case .withdrawn(let reason, let note):
      lines.append(words(zh: "已撤回：", en: "withdrawn: ") + "\(reason.word) \(because(note))")
    }
    return lines
  }

  /// Three statuses, a row each, and what is to be said of them.
  private func statuses(_ standing: CommitmentStanding) -> [String] {
    let clock = standing.clock.word.shown
    let progress = standing.progress.word.shown
    let share = standing.share.map { words(zh: "（计划的 \($0)%）", en: " (\($0)% of the plan)") } ?? ""
    return [
      words(zh: "结论  ", en: "verdict  ") + standing.verdict.title.shown
        + " [\(standing.verdict.word)]",
      words(zh: "  自述  ", en: "  said   ") + standing.said.title.shown,
      words(zh: "  佐证  ", en: "  shown  ") + standing.shown.title.shown,
      words(zh: "  时限  ", en: "  clock  ") + clock + words(zh: "；进度 ", en: "; progress ")
        + progress + share,
    ]
  }

  private func limits(_ standing: CommitmentStanding) -> [String] {
    let stages = mechanism.profile.stages
    let loop = item.loop
    let stage =
      stages.indices.contains(loop.stage)
      ? "\(stages[loop.stage].entry.title.shown) [\(stages[loop.stage].id)]"
      : loop.phase.title.shown
    var lines = [
      words(zh: "机制  ", en: "mechanism  ")
        + "\(mechanism.profile.title.shown) [\(mechanism.profile.id)]",
      words(zh: "  环节  ", en: "  stage     ") + stage,
    ]
    if let next = standing.nextDue {
      lines.append(words(zh: "  下一时限  ", en: "  next due  ") + "\(next) (\(standing.nextStage))")
    }
    if let last = standing.lastDue {
      let rule = fields.deadlineRule.isEmpty ? "" : "  (\(fields.deadlineRule))"
      lines.append(words(zh: "  最后期限  ", en: "  deadline  ") + "\(last)\(rule)")
    }
    for open in loop.openMatters { lines.append("  \(open)") }
    return lines
  }

  private var people: [String] {
    let name: (String) -> String = { id in directory.agencies[id].map { "\($0.name) [\(id)]" } ?? id
    }
    let post: (String) -> String = { id in
      let person = directory.posts[id]?.person ?? words(zh: "空缺", en: "vacant")
      return "\(person) [\(id)]"
    }
    let none = words(zh: "未定", en: "not set")
    var lines = [
      words(zh: "牵头  ", en: "lead  ") + (fields.lead.isEmpty ? none : name(fields.lead))
    ]
    if fields.lead.isEmpty, !item.entry.suggestedLead.isEmpty {
      lines.append(
        words(zh: "  读取建议：", en: "  the reading suggests: ")
          + "\(item.entry.suggestedLead) \(because(item.entry.suggestedWhy))"
      )
    }
    if !fields.post.isEmpty {
      lines.append(words(zh: "  岗位  ", en: "  post  ") + post(fields.post))
    }
    if !fields.supporting.isEmpty {
      let all = fields.supporting.map(name).joined(separator: ", ")
      lines.append(words(zh: "  配合  ", en: "  supporting  ") + all)
    }
    if !fields.leader.isEmpty {
      lines.append(words(zh: "  分管  ", en: "  leader  ") + post(fields.leader))
    }
    lines += item.suggestions.map {
      words(zh: "  建议  ", en: "  suggested  ") + "\($0.field) = \($0.value) \(because($0.why))"
    }
    return lines
  }

  private var parts: [String] {
    var lines: [String] = []
    func add(_ zh: String, _ en: String, _ numbers: [SerialNumber]) {
      if !numbers.isEmpty { lines.append(words(zh: zh + "  ", en: en + "  ") + listed(numbers)) }
    }
    add("属于", "part of", item.entry.parent.map { [$0] } ?? [])
    add("子项", "sub-items", item.subitems)
    add("并来", "has taken in", item.absorbed)
    add("专班", "programme", item.programme.map { [$0] } ?? [])
    return lines
  }
}

extension CaseState {
  /// What waits for somebody, a line each.
  var openMatters: [String] {
    var lines: [String] = []
    if isStopped { lines.append(words(zh: "停钟中", en: "the clock stands still")) }
    if isStageClosed { lines.append(words(zh: "已阶段性办结", en: "closed for a stage")) }
    if let asked = extensions.last, asked.isGranted == nil {
      lines.append(
        words(zh: "待定：延期", en: "to be decided: extension")
          + " \(asked.stage) \(arrow("\(asked.from)", "\(asked.to)"))"
      )
    }
    if let notice = notices.last, notice.status == .proposed {
      lines.append(words(zh: "待定：督办单", en: "to be decided: notice") + " \(notice.id)")
    }
    if hasOpenAppeal { lines.append(words(zh: "待定：申诉", en: "to be decided: appeal")) }
    if strikeOffSigned != nil, phase == .open {
      lines.append(words(zh: "待定：销号的第二个签字", en: "waits for the second signature"))
    }
    if !duties.isEmpty {
      lines.append(words(zh: "未履行的义务：", en: "open duties: ") + listed(duties))
    }
    if returnCount > 0 {
      lines.append(words(zh: "退回 \(returnCount) 次", en: "sent back \(returnCount) times"))
    }
    return lines
  }
}
