// SPDX-License-Identifier: Apache-2.0

/// How a clock counts: which day is the first, what becomes of a last day that is not worked, when
/// the last day ends and which hours are business hours.
///
/// A month without the corresponding day ends on its last day (Civil Code art. 202); there is no
/// other rule for it.
public struct ClockRule: Sendable, Hashable {
  /// Which day is day one.
  public enum DayOne: String, Sendable, Hashable, CaseIterable {
    /// The day after the start (Civil Code art. 201).
    case nextDay = "next_day"
    /// The start itself, as in “13710” and “710”.
    case sameDay = "same_day"
  }

  /// What becomes of a last day that is no working day.
  public enum Roll: String, Sendable, Hashable, CaseIterable {
    /// It moves to the next working day (Civil Code art. 203, by analogy).
    case forward
    /// It stays.
    case stay = "none"
  }

  /// Which day is day one; of no effect on hours and minutes.
  public var dayOne: DayOne
  /// What becomes of a last day that is no working day; of no effect on hours and minutes.
  public var roll: Roll
  /// When the last day ends, nil being 24:00; it gives the due instant and moves no date.
  public var cutoff: MinuteOfDay?
  /// The hours in which working hours run.
  public var businessHours: BusinessHours

  /// A rule; without arguments that of the Civil Code.
  public init(
    dayOne: DayOne = .nextDay,
    roll: Roll = .forward,
    cutoff: MinuteOfDay? = nil,
    businessHours: BusinessHours = .standard
  ) {
    self.dayOne = dayOne
    self.roll = roll
    self.cutoff = cutoff
    self.businessHours = businessHours
  }
}
