// SPDX-License-Identifier: Apache-2.0

/// Which reports of the list can be set beside each other.
package enum YearPairs {
  struct Place {
    let name: String
    let pairs: [(earlier: StartPage.Row, later: StartPage.Row)]
  }

  /// One report a year, the earliest first: of two reports of one year the one that came last
  /// counts, which is the first in the list.
  package static func byYear<Report>(_ reports: [Report], year: (Report) -> Int?) -> [Report] {
    var byYear: [Int: Report] = [:]
    for report in reports.reversed() {
      if let year = year(report) { byYear[year] = report }
    }
    return byYear.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Places with reports of at least two years, each report with the next one.
  static func places(_ rows: [StartPage.Row]) -> [Place] {
    var names: [String] = []
    for case let place? in rows.map(\.place) where !names.contains(place) { names.append(place) }
    return names.compactMap { name in
      let sorted = byYear(rows.filter { $0.place == name }) { $0.year }
      guard sorted.count > 1 else { return nil }
      return Place(name: name, pairs: Array(zip(sorted, sorted.dropFirst())).map { ($0, $1) })
    }
  }
}
