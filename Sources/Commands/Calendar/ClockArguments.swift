// SPDX-License-Identifier: Apache-2.0
public import ArgumentParser
public import WorkingDays

// How the values of clocks are written on the command line.

extension ClockUnit: ExpressibleByArgument {}
extension ClockRule.DayOne: ExpressibleByArgument {}
extension ClockRule.Roll: ExpressibleByArgument {}

extension CivilMoment: ExpressibleByArgument {
  /// A moment, or a day for its first minute.
  public init?(argument: String) {
    if let moment = CivilMoment(argument) {
      self = moment
    } else if let date = CivilDate(argument) {
      self = CivilMoment(date)
    } else {
      return nil
    }
  }
}

extension MinuteOfDay: ExpressibleByArgument {
  /// A time of day such as 17:30.
  public init?(argument: String) { self.init(argument) }
}

extension BusinessHours: ExpressibleByArgument {
  /// Spans such as 08:30-12:00,14:00-17:30.
  public init?(argument: String) {
    var spans: [(opens: MinuteOfDay, closes: MinuteOfDay)] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      guard ends.count == 2, let opens = MinuteOfDay(ends[0]), let closes = MinuteOfDay(ends[1])
      else { return nil }
      spans.append((opens, closes))
    }
    guard let hours = try? BusinessHours(spans) else { return nil }
    self = hours
  }
}

extension Stop: ExpressibleByArgument {
  /// From and resume, parted by a slash; `..` for a stop that is not over.
  public init?(argument: String) {
    let ends = argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 2, let from = CivilMoment(argument: ends[0]) else { return nil }
    if ends[1] == ".." {
      self.init(from: from, resume: nil)
    } else if let resume = CivilMoment(argument: ends[1]) {
      self.init(from: from, resume: resume)
    } else {
      return nil
    }
  }
}
