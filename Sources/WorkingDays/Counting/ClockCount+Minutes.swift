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
    guard count > 0 else { return start.minutes }
    var cursor = StopCursor(stops)
    var left = count
    var day = start.date.ordinal
    while true {
      var isWorking: Bool?
      for span in rule.businessHours.spans where isWorking != false {
        let from = max(day * 1440 + span.lowerBound, start.minutes)
        let to = max(day * 1440 + span.upperBound, from)
        let free = to - from - cursor.count(in: from..<to)
        guard free > 0 else { continue }
        if isWorking == nil { isWorking = try walk.isWorking(day) }
        guard isWorking == true else { continue }
        if left <= free { return stops.advanced(from: from, count: left) + 1 }
        left -= free
      }
      day += 1
    }
  }
}
