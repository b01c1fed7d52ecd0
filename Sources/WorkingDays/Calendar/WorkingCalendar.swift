// SPDX-License-Identifier: Apache-2.0

/// Which days are worked: tables of the years that have one, Monday to Friday in all others.
///
/// ``shipped`` has the tables of the State Council's notices; a city lays its own over them with
/// ``adding(_:)``, or makes a calendar of nothing but its own tables.
public struct WorkingCalendar: Sendable, Equatable {
  /// What the calendar says of one day.
  public struct Day: Sendable, Hashable {
    /// Whether it is worked.
    public let isWorking: Bool
    /// Whether its year has no table, so that only its weekday is known.
    public let isProvisional: Bool
    /// The holiday that it is, or that it makes up for.
    public let name: ClockWording?
  }

  // Bit 0 of each day: it is worked. Bit 1: its year has a table. Bit 2: it is named in it.
  private(set) var marks: [UInt8]

  private var names: [CivilDate: ClockWording] = [:]

  private static let working: UInt8 = 1
  private static let known: UInt8 = 2
  private static let named: UInt8 = 4

  /// The years that have a table, in order.
  public private(set) var years: [Int] = []

  /// A calendar of those tables; a later one lies over an earlier one of the same year.
  public init(_ tables: [CalendarTable] = []) {
    marks = CivilDate.ordinals.map { $0 % 7 < 5 ? WorkingCalendar.working : 0 }
    for table in tables { lay(table) }
  }

  /// This calendar with a table laid over that of its year, if it has one.
  ///
  /// Days that the new table does not name stay as they are.
  public func adding(_ table: CalendarTable) -> WorkingCalendar {
    var calendar = self
    calendar.lay(table)
    return calendar
  }

  private mutating func lay(_ table: CalendarTable) {
    guard CivilDate.years.contains(table.year) else { return }
    let first = CivilDate.ordinal(year: table.year, month: 1)
    for ordinal in first..<first + (CivilDate.isLeap(table.year) ? 366 : 365) {
      marks[ordinal] |= WorkingCalendar.known
    }
    for entry in table.entries {
      marks[entry.date.ordinal] =
        WorkingCalendar.known | WorkingCalendar.named
        | (entry.isWorking ? WorkingCalendar.working : 0)
      names[entry.date] = entry.name
    }
    if !years.contains(table.year) { years = (years + [table.year]).sorted() }
  }

  /// What the calendar says of a day.
  public subscript(date: CivilDate) -> Day {
    Day(
      isWorking: isWorking(date.ordinal),
      isProvisional: !isKnown(date.ordinal),
      name: names[date]
    )
  }

  /// Whether a day is worked.
  public func isWorkingDay(_ date: CivilDate) -> Bool { isWorking(date.ordinal) }

  func isWorking(_ ordinal: Int) -> Bool { marks[ordinal] & WorkingCalendar.working != 0 }

  func isKnown(_ ordinal: Int) -> Bool { marks[ordinal] & WorkingCalendar.known != 0 }

  /// The name of a day by its ordinal; most days have none.
  func name(_ ordinal: Int) -> ClockWording? {
    marks[ordinal] & WorkingCalendar.named == 0 ? nil : names[CivilDate(unchecked: ordinal)]
  }
}
