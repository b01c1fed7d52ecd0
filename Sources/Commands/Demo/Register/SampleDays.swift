// SPDX-License-Identifier: Apache-2.0
import WorkingDays

/// Days and moments as the tables of the sample write them.
enum SampleDays {
  /// The last moment of the sample; what would happen later has not happened yet.
  static let end = moment("2026-11-20T18:00")

  /// `2024-02-26`.
  static func day(_ text: String) -> CivilDate {
    guard let day = optionalDay(text) else {
      preconditionFailure("“\(text)” is no day of the sample")
    }
    return day
  }

  /// The same, or nil where the cell is empty.
  static func optionalDay(_ text: String) -> CivilDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CivilDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  /// `2024-01-02T16:24`.
  static func moment(_ text: String) -> CivilMoment {
    let parts = text.split(separator: "T").map { String($0) }
    let clock = parts.last?.split(separator: ":").compactMap { Int($0) } ?? []
    guard parts.count == 2, clock.count == 2 else {
      preconditionFailure("“\(text)” is no moment of the sample")
    }
    return day(parts[0]).at(clock[0], clock[1])
  }
}

extension CivilDate {
  /// A time of that day.
  func at(_ hour: Int, _ minute: Int) -> CivilMoment {
    CivilMoment(self).later(hour * 60 + minute)
  }

  /// So many days later.
  func later(_ days: Int) -> CivilDate { adding(days: days) ?? self }

  /// This day, or the Monday behind a weekend.
  var orMonday: CivilDate { isWeekend ? later(8 - weekday) : self }
}

extension CivilMoment {
  /// So many minutes later.
  func later(_ minutes: Int) -> CivilMoment { adding(minutes: minutes) ?? self }
}
