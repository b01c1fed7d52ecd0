// SPDX-License-Identifier: Apache-2.0

extension Profile {
  /// A condition in words; `always` where no part is given.
  func words(of condition: Condition) -> Bilingual {
    var parts: [Bilingual] = []
    func add(_ zh: String, _ en: String) { parts.append(Bilingual(zh: zh, en: en)) }
    let cases = prefix(condition.severities, severities)
    if !condition.stages.isEmpty {
      let names = stages.filter { condition.stages.contains($0.id) }.map(\.entry.title)
      add(
        "处于“\(names.map(\.zh).joined(separator: "、"))”",
        "at “\(names.map(\.en).joined(separator: ", "))”"
      )
    }
    if let days = condition.daysLeftAtMost {
      add("剩余不超过 \(days) 天", "at most \(counted(days, "day")) \(days == 1 ? "is" : "are") left")
    }
    if condition.isOverdue { add("已逾期", "it is overdue") }
    if let days = condition.daysLateAtLeast { add("逾期满 \(days) 天", "\(counted(days, "day")) late") }
    if let months = condition.monthsLateAtLeast {
      add("逾期满 \(months) 个月", "\(counted(months, "month")) late")
    }
    if let share = condition.shareBelow {
      add("不足序时进度的 \(share)%", "below \(share) % of what the plan asks by now")
    }
    if condition.isUnexcused { add("无正当理由", "there is no good reason") }
    if let id = condition.missedNotice {
      let name = noticeName(id)
      add("“\(name.zh)”的新期限已过", "the new limit of “\(name.en)” is past")
    }
    if let age = condition.workingDaysAfterNotice {
      let name = noticeName(age.notice)
      add(
        "“\(name.zh)”发出满 \(age.workingDays) 个工作日",
        "\(counted(age.workingDays, "working day")) after “\(name.en)”"
      )
    }
    if parts.isEmpty { add("任何时候", "always") }
    return Bilingual(
      zh: cases.zh + parts.map(\.zh).joined(separator: "，"),
      en: cases.en + parts.map(\.en).joined(separator: " and ")
    )
  }

  /// The cases that a rule is for, with a colon; empty for all.
  func prefix(_ ids: [String], _ entries: [NamedEntry]) -> Bilingual {
    let titles = entries.filter { ids.contains($0.id) }.map(\.title)
    if titles.isEmpty { return Bilingual(zh: "", en: "") }
    return Bilingual(
      zh: titles.map(\.zh).joined(separator: "、") + "：",
      en: titles.map(\.en).joined(separator: ", ") + ": "
    )
  }

  /// What people call a role.
  func roleName(_ id: String) -> Bilingual {
    roles.first { $0.entry.id == id }?.entry.title ?? Bilingual(zh: id, en: id)
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }

  private func noticeName(_ id: String) -> Bilingual {
    ladder.first { $0.id == id }?.entry.title ?? Bilingual(zh: id, en: id)
  }
}

extension ChangeKind {
  /// The change in words.
  public var title: Bilingual {
    switch self {
    case .adjust: Bilingual(zh: "调整内容", en: "adjusted")
    case .postpone: Bilingual(zh: "延期实施", en: "postponed")
    case .stop: Bilingual(zh: "终止", en: "stopped")
    }
  }
}
