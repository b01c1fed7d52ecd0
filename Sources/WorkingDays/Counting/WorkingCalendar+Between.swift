// SPDX-License-Identifier: Apache-2.0

extension WorkingCalendar {
  /// The first working day after a day, or nil if there is none up to 2199.
  public func nextWorkingDay(after date: CivilDate) -> CivilDate? {
    date.adding(days: 1).flatMap { nextWorkingDay(onOrAfter: $0) }
  }

  /// The day itself if it is worked, else the first working day after it, or nil if there is none
  /// up to 2199.
  public func nextWorkingDay(onOrAfter date: CivilDate) -> CivilDate? {
    (date.ordinal..<CivilDate.ordinals.upperBound).first(where: isWorking)
      .map(CivilDate.init(unchecked:))
  }

  /// The working days after one day up to and with another; as a negative number, those after
  /// `last` up to and with `first`, if `last` is the earlier one.
  ///
  /// It is the count of the limit that leads from one to the other: five working days from a day end
  /// on the day for which this is 5.
  public func workingDayCount(after first: CivilDate, through last: CivilDate) -> Int {
    let (from, to) = (min(first, last), max(first, last))
    var count = 0
    for ordinal in from.ordinal..<to.ordinal where isWorking(ordinal + 1) { count += 1 }
    return first <= last ? count : -count
  }

  /// The minutes between two moments that lie within business hours of working days; 0 if the
  /// second is not later.
  public func workingMinuteCount(
    from start: CivilMoment,
    to end: CivilMoment,
    in hours: BusinessHours = .standard
  ) -> Int {
    guard start < end else { return 0 }
    let whole = start.minutes..<end.minutes
    var count = 0
    for day in start.date.ordinal...end.date.ordinal where isWorking(day) {
      for span in hours.spans {
        let open = day * 1440 + span.lowerBound..<day * 1440 + span.upperBound
        count += open.clamped(to: whole).count
      }
    }
    return count
  }
}
