// SPDX-License-Identifier: Apache-2.0

/// The spans of a working day in which working hours run: at least one, in order, none touching
/// another.
public struct BusinessHours: Sendable, Hashable {
  /// 08:30 to 12:00 and 14:00 to 17:30; an assumption of ours.
  public static let standard = BusinessHours(unchecked: [510..<720, 840..<1050])

  /// The spans in minutes of the day.
  let spans: [Range<Int>]

  /// The minutes of a working day.
  public let minuteCount: Int

  private init(unchecked spans: [Range<Int>]) {
    self.spans = spans
    minuteCount = spans.reduce(0) { $0 + $1.count }
  }

  /// Business hours from opening to closing times, in any order; spans that overlap are one.
  ///
  /// Refused are no spans at all and a span that does not end after it opens.
  public init(
    _ spans: [(opens: MinuteOfDay, closes: MinuteOfDay)]
  ) throws(ClockRefusal) {
    guard !spans.isEmpty else { throw .noBusinessHours }
    var ranges: [Range<Int>] = []
    for (opens, closes) in spans {
      guard opens < closes else { throw .badBusinessHours(opens: opens, closes: closes) }
      ranges.append(opens.minutes..<closes.minutes)
    }
    self.init(unchecked: merged(ranges))
  }

  /// The spans as opening and closing times, in order.
  public var times: [(opens: MinuteOfDay, closes: MinuteOfDay)] {
    spans.map {
      (MinuteOfDay(unchecked: $0.lowerBound), MinuteOfDay(unchecked: $0.upperBound))
    }
  }
}

/// The same numbers as ranges in order that neither overlap nor touch; empty ranges are left out.
func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
  var merged: [Range<Int>] = []
  for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
    if let last = merged.last, range.lowerBound <= last.upperBound {
      merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      merged.append(range)
    }
  }
  return merged
}
