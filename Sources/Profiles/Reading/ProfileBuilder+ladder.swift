// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Yams

extension ProfileBuilder {
  private static let conditionKeys = [
    "days_left_at_most", "overdue", "days_late_at_least", "months_late_at_least", "share_below",
    "severity", "stage", "unexcused", "missed_notice", "notice", "working_days_after",
  ]

  func ladder() -> [NoticeRule] {
    let keys = ProfileBuilder.entryKeys + ["when", "approver", "new_limit", "demands"]
    let sections = root.list("ladder").compactMap { Section($0, keys: keys, mistakes) }
    checkUnique(sections)
    var rules: [NoticeRule] = []
    for section in sections {
      let when = section.required("when").flatMap { condition($0, notices: rules.map(\.id)) }
      rules.append(
        NoticeRule(
          entry: entry(section),
          when: when ?? Condition(),
          approver: authority(section, "approver"),
          newLimit: section["new_limit"].flatMap { limit($0, stage: stageIDs.count) },
          demands: entries(of: section.list("demands"))
        )
      )
    }
    return rules
  }

  func condition(_ node: Node, notices: [String]) -> Condition? {
    guard let section = Section(node, keys: ProfileBuilder.conditionKeys, mistakes) else {
      return nil
    }
    var condition = Condition(
      daysLeftAtMost: section.number("days_left_at_most", in: 0...366),
      isOverdue: section.flag("overdue"),
      daysLateAtLeast: section.number("days_late_at_least", in: 1...3660),
      monthsLateAtLeast: section.number("months_late_at_least", in: 1...120),
      shareBelow: section.number("share_below", in: 1...1000),
      severities: known(section, "severity", among: severities, .unknownSeverity),
      stages: known(section, "stage", among: stageIDs, .unknownStage),
      isUnexcused: section.flag("unexcused"),
      missedNotice: known(section, "missed_notice", among: notices, .unknownNotice).first
    )
    if section["notice"] != nil || section["working_days_after"] != nil {
      _ = (section.required("notice"), section.required("working_days_after"))
      let notice = known(section, "notice", among: notices, .unknownNotice).first
      let days = section.number("working_days_after", in: 1...366)
      condition.workingDaysAfterNotice = notice.flatMap { notice in
        days.map { NoticeAge(notice: notice, workingDays: $0) }
      }
    }
    return condition
  }
}
