// SPDX-License-Identifier: Apache-2.0

/// A stretch of time that a clock does not count (停表), for instance while a third party is asked.
///
/// Clocks of days and months take the days from that of `from` up to that of `resume`, which is
/// counted again; clocks of hours and minutes take the moments.
public struct Stop: Sendable, Hashable {
  /// When the clock stops.
  public var from: CivilMoment

  /// When it runs again; nil while it is not known.
  public var resume: CivilMoment?

  /// A stop from one moment up to another.
  public init(from: CivilMoment, resume: CivilMoment?) {
    self.from = from
    self.resume = resume
  }

  /// A stop from one day up to another that is counted again.
  public init(from: CivilDate, resume: CivilDate?) {
    self.init(from: CivilMoment(from), resume: resume.map { CivilMoment($0) })
  }
}
