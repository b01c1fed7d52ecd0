// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// When a deadline counts as near (临近时限).
public struct DeadlineRule: Sendable, Hashable {
  /// How near is near.
  public enum Near: Sendable, Hashable {
    /// Never: there is no such warning.
    case never
    /// So many natural days before the last day, or fewer; 0 is the last day only.
    case days(Int)
    /// So many minutes before the instant, or fewer: for clocks of hours. Without an instant it is
    /// never near.
    case minutes(Int)
  }

  /// Its stable name.
  public let id: String
  /// How near is near.
  public let near: Near
  /// Where the near limit comes from.
  public let source: RuleSource

  /// Makes a rule.
  public init(id: String, near: Near, source: RuleSource) {
    self.id = id
    self.near = near
    self.source = source
  }

  /// The lamp at the moment `now`.
  ///
  /// The first that holds: finished by that day is done, however late; a stopped clock is stopped;
  /// without a last day it is unknown; from the instant on (or after the last day) it is overdue;
  /// from the near limit on it is near; else there is time.
  public func lamp(for facts: DeadlineFacts, now: CivilMoment) -> LampReading<DeadlineLamp> {
    if let completed = facts.completed, completed <= now.date {
      return reading(
        .done,
        facts.due.map { daysLeft($0, completed) },
        zh: "\(completed) 完成",
        en: "finished on \(completed)"
      )
    }
    if facts.isStopped {
      return reading(.stopped, nil, zh: "已依法调整或终止", en: "adjusted or ended by a decision")
    }
    guard let due = facts.due else {
      return reading(.unknown, nil, zh: "未定时限", en: "no last day is known")
    }
    let left = daysLeft(due, now.date)
    if facts.instant.map({ now >= $0 }) ?? (now.date > due) {
      return reading(.overdue, left, zh: "已过时限 \(due)", en: "\(due) has passed")
    }
    return isNear(facts, due, now)
      ? reading(.nearDue, left, zh: "临近时限 \(due)", en: "close to \(due)")
      : reading(.onTrack, left, zh: "时限 \(due) 未到", en: "\(due) is ahead")
  }

  /// Whether the near limit is reached.
  private func isNear(_ facts: DeadlineFacts, _ due: CivilDate, _ now: CivilMoment) -> Bool {
    if let nearFrom = facts.nearFrom { return now >= nearFrom }
    switch near {
    case .never: return false
    case .days(let days): return due.days(since: now.date) <= days
    case .minutes(let minutes):
      return facts.instant.map { $0.minutes(since: now) <= minutes } ?? false
    }
  }

  /// The days from one day to the last day, as a figure; negative where the last day came first.
  private func daysLeft(_ due: CivilDate, _ day: CivilDate) -> Step {
    .given(Bilingual(zh: "剩余天数", en: "days left"), Exact(due.days(since: day)))
  }

  private func reading(
    _ lamp: DeadlineLamp,
    _ figure: Step?,
    zh: String,
    en: String
  ) -> LampReading<DeadlineLamp> {
    LampReading(
      lamp,
      rule: id,
      reason: Bilingual(zh: zh, en: en),
      figures: figure.map { [$0] } ?? [],
      source: source
    )
  }
}
