// SPDX-License-Identifier: Apache-2.0

/// The stops of a clock as runs of days or minutes, in order, none touching another.
struct StopRuns {
  let runs: [Range<Int>]

  /// The first stop that is not over, which is not among the runs, if there is one.
  let open: (from: CivilMoment, since: CivilMoment)?

  /// The stops in minutes; overlapping ones are one.
  ///
  /// The clock may stand still for longer than the open stop lasts, by stops that lead up to it.
  /// Refused is a stop that ends before it begins; one that ends at once is none.
  init(_ stops: [Stop]) throws(ClockRefusal) {
    var ranges: [Range<Int>] = []
    var from: CivilMoment?
    for stop in stops {
      guard let resume = stop.resume else {
        from = min(from ?? stop.from, stop.from)
        continue
      }
      guard stop.from <= resume else {
        throw .stopEndsBeforeItBegins(from: stop.from, resume: resume)
      }
      ranges.append(stop.from.minutes..<resume.minutes)
    }
    let runs = merged(ranges)
    self.runs = runs
    open = from.map { from in
      let run = runs.first { from.minutes <= $0.upperBound }
      let since = run.flatMap { CivilMoment(minutes: $0.lowerBound) } ?? from
      return (from, min(since, from))
    }
  }

  private init(runs: [Range<Int>]) {
    self.runs = runs
    open = nil
  }

  /// The same in days: from the day of a stop up to that on which the clock runs again.
  var inDays: StopRuns {
    StopRuns(runs: merged(runs.map { $0.lowerBound / 1440..<$0.upperBound / 1440 }))
  }

  /// The last of `count` days or minutes from `first` on that lie in no stop; `first - 1` for none.
  func advanced(from first: Int, count: Int) -> Int {
    var last = first - 1 + count
    for run in runs where run.upperBound > first {
      let start = max(run.lowerBound, first)
      if start > last { break }
      last += run.upperBound - start
    }
    return last
  }

  /// How many days or minutes of a range lie in a stop.
  func count(in range: Range<Int>) -> Int {
    runs.reduce(0) { $0 + $1.clamped(to: range).count }
  }
}

/// Asks stop runs about places that only go forward; all questions together pass over each run
/// once.
struct StopCursor {
  private let runs: [Range<Int>]
  private var index = 0

  init(_ stops: StopRuns) { runs = stops.runs }

  /// Where the stop that holds a day or minute is over, or nil if it lies in none.
  mutating func end(at place: Int) -> Int? {
    pass(place)
    return index < runs.count && runs[index].contains(place) ? runs[index].upperBound : nil
  }

  /// How much of a range lies in stops.
  mutating func count(in range: Range<Int>) -> Int {
    pass(range.lowerBound)
    var count = 0
    var next = index
    while next < runs.count, runs[next].lowerBound < range.upperBound {
      count += runs[next].clamped(to: range).count
      next += 1
    }
    return count
  }

  private mutating func pass(_ place: Int) {
    while index < runs.count, runs[index].upperBound <= place { index += 1 }
  }
}
