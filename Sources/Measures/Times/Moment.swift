// SPDX-License-Identifier: Apache-2.0

/// Days that a text names, while it is being read.
struct Moment {
  /// How long the named days are.
  enum Grain {
    case day, week, month, year, other
  }

  var start: CivilDay
  var end: CivilDay
  var grain: Grain
  /// The end of the words in the text.
  var textEnd: Int
  /// The year and the month that what follows is taken in.
  var year: Int
  var month: Int
  /// The year was said, not taken from the day of reading.
  var hasYear = false
  /// 年底 and 月底: 前 behind them takes them in.
  var isEndPart = false

  init(
    _ start: CivilDay,
    _ end: CivilDay,
    _ grain: Grain,
    textEnd: Int,
    hasYear: Bool = false
  ) {
    self.start = start
    self.end = end
    self.grain = grain
    self.textEnd = textEnd
    self.hasYear = hasYear
    (year, month, _) = start.parts
  }

  /// One day.
  static func day(_ day: CivilDay, textEnd: Int, hasYear: Bool = false) -> Moment {
    Moment(day, day.advanced(byDays: 1), .day, textEnd: textEnd, hasYear: hasYear)
  }

  /// Whole months from one on.
  static func months(
    _ year: Int,
    _ month: Int,
    _ count: Int = 1,
    _ grain: Grain = .other,
    textEnd: Int,
    hasYear: Bool = false
  ) -> Moment {
    Moment(
      CivilDay(year: year, month: month, day: 1),
      CivilDay(year: year, month: month + count, day: 1),
      grain,
      textEnd: textEnd,
      hasYear: hasYear
    )
  }
}
