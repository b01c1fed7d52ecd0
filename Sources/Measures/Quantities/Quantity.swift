// SPDX-License-Identifier: Apache-2.0

/// What sort of thing a quantity is.
public enum QuantityKind: UInt8, Sendable, CaseIterable {
  /// A bare number, or one with a measure word (3个).
  case number
  /// A share in percent, also 三成 and 八折.
  case percent
  /// Two ends without a unit, or one open end (大于30, 五百以下).
  case range
  /// A number with a unit of measure, an age, a multiple or percentage points.
  case unit
  /// Money, in the main unit of its currency.
  case currency
  /// One day.
  case date
  /// Days from one up to another, one end of which may be open.
  case period
  /// A length of time, or two with everything between.
  case duration
}

/// A quantity or a date at its place in a text.
public struct Quantity: Sendable, Hashable {
  /// The bytes of the text that say it: from the numeral, its sign or its currency to the end of
  /// the unit and of a bound that follows.
  ///
  /// A bound that stands before is within for ``QuantityKind/range`` only.
  public var span: Range<Int>
  /// What sort of thing it is.
  public var kind: QuantityKind
  /// How the number is bound; nil where it is said outright.
  public var bound: Bound?
  /// The unit and those that it is divided by (元/千瓦时), as numbers of the table; 0 is none.
  var units = SIMD4<UInt16>()

  /// What it is worth.
  private var worth: Worth

  /// One of three: a quantity is copied often, and they share their place.
  private enum Worth: Hashable {
    case number(DecimalNumber, upper: DecimalNumber?)
    case days(DayInterval)
    case length(TimeLength, upper: TimeLength?)
  }

  init(
    _ span: Range<Int>,
    _ kind: QuantityKind,
    _ value: DecimalNumber,
    upper: DecimalNumber? = nil
  ) {
    self.span = span
    self.kind = kind
    worth = .number(value, upper: upper)
  }

  init(_ span: Range<Int>, _ kind: QuantityKind, days: DayInterval) {
    self.span = span
    self.kind = kind
    worth = .days(days)
  }

  init(_ span: Range<Int>, length: TimeLength, upper: TimeLength?) {
    self.span = span
    kind = .duration
    worth = .length(length, upper: upper)
  }

  /// The number, or the lower end of a range; nil for dates, periods and durations.
  public var value: DecimalNumber? {
    if case .number(let value, _) = worth { value } else { nil }
  }

  /// The upper end; nil where there is one number only.
  public var upper: DecimalNumber? {
    if case .number(_, let upper) = worth { upper } else { nil }
  }

  /// The days of a date or a period.
  public var days: DayInterval? {
    if case .days(let days) = worth { days } else { nil }
  }

  /// The length of a duration, or the shorter of two.
  public var length: TimeLength? {
    if case .length(let length, _) = worth { length } else { nil }
  }

  /// The longer of two lengths.
  public var upperLength: TimeLength? {
    if case .length(_, let upper) = worth { upper } else { nil }
  }

  /// The standard spelling of the unit: `平方米` for m², `元/千瓦时`; empty where there is none.
  public var unit: String {
    let table = QuantityUnits.shipped
    var name = table.name(units.x)
    if units.y != 0 { name += "/" + table.name(units.y) }
    if units.z != 0 { name += "/" + table.name(units.z) }
    return name
  }

  /// The ISO form: the currency's code (ISO 4217), the days (`2018-01-01/2019-01-01`, `..` for an
  /// open end) or the length (`P3Y`, `P3D/P8D`); nil for the other kinds.
  public var iso: String? {
    switch kind {
    case .currency: QuantityUnits.shipped.code(units.x)
    case .date, .period: days?.description
    case .duration: length.map { $0.description + (upperLength.map { "/\($0)" } ?? "") }
    case .number, .percent, .range, .unit: nil
    }
  }
}
