// SPDX-License-Identifier: Apache-2.0

/// What a clock says of a limit: when it is due, or that the clock stands still.
public enum Due: Sendable, Hashable {
  /// The limit ends then.
  case on(DueDate)
  /// A stop is not over that began before the limit had run out, so there is no due date yet.
  case stopped(since: CivilMoment)

  /// The due date, unless the clock stands still.
  public var date: DueDate? {
    switch self {
    case .on(let date): date
    case .stopped: nil
    }
  }
}

/// When a limit ends, and how that came about.
public struct DueDate: Sendable, Hashable {
  /// The last day of the limit; of clocks of hours and minutes, the day of the instant.
  public let date: CivilDate

  /// The moment from which it is overdue: the last day's cutoff or its 24:00, or to the minute for
  /// clocks of hours and minutes.
  public let instant: CivilMoment

  /// Whether a day was looked up in a year without a calendar table, where Monday to Friday were
  /// taken as working days.
  public let isProvisional: Bool

  /// How it came about, in order; never long, however long the limit is.
  public let steps: [ClockStep]

  /// A due date that was kept, for instance in a database.
  public init(
    date: CivilDate,
    instant: CivilMoment,
    isProvisional: Bool,
    steps: [ClockStep] = []
  ) {
    self.date = date
    self.instant = instant
    self.isProvisional = isProvisional
    self.steps = steps
  }

  /// The steps as a short text in both languages; empty without steps.
  public var why: ClockWording {
    guard !steps.isEmpty else { return ClockWording(zh: "", en: "") }
    return ClockWording(
      zh: steps.map(\.wording.zh).joined(separator: "；") + "。",
      en: steps.map(\.wording.en).joined(separator: "; ") + "."
    )
  }
}
