// SPDX-License-Identifier: Apache-2.0

extension WorkingCalendar {
  /// When a limit ends that runs from `start`.
  ///
  /// Days in a stop are passed over; a last day that is not worked moves forward where the rule says
  /// so. While a stop is open there is no due date, unless the limit had run out before it began.
  /// Time and memory grow with the days up to the due date and with the number of stops, not with
  /// their product.
  ///
  /// - Parameters:
  ///   - start: The moment of the start; clocks of days and months take its day.
  ///   - limit: How much time there is.
  ///   - rule: How it is counted.
  ///   - stops: What is not counted, in any order; overlapping stops count once.
  /// - Returns: The due date with its explanation, or that the clock stands still.
  /// - Throws: A `ClockRefusal` for a count below 0 or above `ClockLimit.maximumCount`, a stop that
  ///   ends before it begins, and a due date after 2199.
  public func due(
    from start: CivilMoment,
    limit: ClockLimit,
    rule: ClockRule = ClockRule(),
    stops: [Stop] = []
  ) throws(ClockRefusal) -> Due {
    guard limit.count >= 0 else { throw .negativeCount(limit.count) }
    guard limit.count <= ClockLimit.maximumCount else { throw .countTooLarge(limit.count) }
    let runs = try StopRuns(stops)
    var count = ClockCount(start: start, limit: limit, rule: rule, calendar: self)
    guard let open = runs.open else { return .on(try count.due(runs)) }
    // What would be due beyond the last year has not run out before a stop that begins up to then.
    guard let due = try? count.due(runs), count.hasRunOut(due, before: open.from) else {
      return .stopped(since: open.since)
    }
    return .on(due)
  }

  /// When a limit ends that runs from a day; the clock of hours and minutes from its 00:00.
  public func due(
    from start: CivilDate,
    limit: ClockLimit,
    rule: ClockRule = ClockRule(),
    stops: [Stop] = []
  ) throws(ClockRefusal) -> Due {
    try due(from: CivilMoment(start), limit: limit, rule: rule, stops: stops)
  }
}

/// One limit on its way from the start to the due date.
struct ClockCount {
  let start: CivilMoment
  let limit: ClockLimit
  let rule: ClockRule
  var walk: DayWalk
  var steps: [ClockStep]

  init(start: CivilMoment, limit: ClockLimit, rule: ClockRule, calendar: WorkingCalendar) {
    self.start = limit.unit.countsMinutes ? start : CivilMoment(start.date)
    self.limit = limit
    self.rule = rule
    walk = DayWalk(calendar)
    steps = [.counted(limit, from: self.start, rule.dayOne)]
  }

  /// The due date, if no stop is open.
  mutating func due(_ stops: StopRuns) throws(ClockRefusal) -> DueDate {
    limit.unit.countsMinutes ? try dueByMinutes(stops) : try dueByDays(stops.inDays)
  }

  /// Whether nothing of the limit is left at the beginning of a stop: of days, if the last lies
  /// before it.
  func hasRunOut(_ due: DueDate, before stop: CivilMoment) -> Bool {
    limit.unit.countsMinutes ? due.instant <= stop : due.date < stop.date
  }

  /// The due date with what was met on the way.
  func dueDate(_ date: CivilDate, _ instant: CivilMoment, moved: ClockStep? = nil) -> DueDate {
    DueDate(
      date: date,
      instant: instant,
      isProvisional: walk.isProvisional,
      steps: steps + walk.steps + (moved.map { [$0] } ?? [])
    )
  }
}
