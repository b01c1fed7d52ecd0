// SPDX-License-Identifier: Apache-2.0

extension ClockCount {
  /// The due date of a clock of hours or minutes.
  mutating func dueByMinutes(_ stops: StopRuns) throws(ClockRefusal) -> DueDate {
    let count = limit.count * limit.unit.minuteCount
    let end =
      limit.unit == .workingHour
      ? try workingMinute(count, stops) : stops.advanced(from: start.minutes, count: count) + 1
    guard let instant = CivilMoment(minutes: end) else { throw .beyondLastYear }
    let stopped = stops.count(in: start.minutes..<end)
    if stopped > 0 { steps.append(.stoppedMinutes(stopped)) }
    return dueDate(instant.date, instant)
  }

  /// The end of the last of `count` minutes within business hours and in no stop.
  ///
  /// A limit that is used up at a closing ends there. A day without a minute to count is not looked
  /// up.
  private mutating func workingMinute(
    _ count: Int,
    _ stops: StopRuns
  ) throws(ClockRefusal) -> Int {
    var cursor = StopCursor(stops)
    var left = count
    var end = start.minutes
    var day = start.date.ordinal
    while left > 0 {
      defer { day += 1 }
      let open = openings(on: day, &cursor)
      guard !open.isEmpty, try walk.isWorking(day) else { continue }
      for (from, free) in open where left > 0 {
        if left <= free { end = stops.advanced(from: from, count: left) + 1 }
        left -= min(left, free)
      }
    }
    return end
  }

  /// Where the business hours of a day begin that have minutes to count, and how many.
  private func openings(
    on day: Int,
    _ cursor: inout StopCursor
  ) -> [(from: Int, free: Int)] {
    var open: [(from: Int, free: Int)] = []
    for span in rule.businessHours.spans {
      let from = max(day * 1440 + span.lowerBound, start.minutes)
      let to = max(day * 1440 + span.upperBound, from)
      let free = to - from - cursor.count(in: from..<to)
      if free > 0 { open.append((from, free)) }
    }
    return open
  }
}
