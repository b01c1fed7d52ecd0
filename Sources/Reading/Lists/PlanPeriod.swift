// SPDX-License-Identifier: Apache-2.0

/// The five-year plans by their names: “十五五” runs from 2026 to 2030.
enum PlanPeriod {
  private static let periods: [(name: StaticString, end: Int)] = [
    ("“十二五”", 2015), ("“十三五”", 2020), ("“十四五”", 2025), ("“十五五”", 2030), ("“十六五”", 2035),
  ]

  /// The last year of a period that a title names and that has not ended before `year`.
  static func end(in title: String, from year: Int?) -> Int? {
    let title = Array(title.utf8)
    let bytes = title.span
    for (name, end) in periods
    where end >= year ?? 0 && Text.find(name, bytes, 0..<bytes.count) != nil {
      return end
    }
    return nil
  }
}
