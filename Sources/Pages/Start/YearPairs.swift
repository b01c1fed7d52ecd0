// SPDX-License-Identifier: Apache-2.0

/// Which reports of the list can be set beside each other.
enum YearPairs {
  struct Place {
    let name: String
    let pairs: [(earlier: StartPage.Row, later: StartPage.Row)]
  }

  /// Places with reports of at least two years, each report with the next one; of two reports of
  /// one year the one that came last counts.
  static func places(_ rows: [StartPage.Row]) -> [Place] {
    var names: [String] = []
    for case let place? in rows.map(\.place) where !names.contains(place) { names.append(place) }
    return names.compactMap { name in
      var byYear: [Int: StartPage.Row] = [:]
      for row in rows.reversed() where row.place == name {
        if let year = row.year { byYear[year] = row }
      }
      let sorted = byYear.sorted { $0.key < $1.key }.map(\.value)
      guard sorted.count > 1 else { return nil }
      return Place(name: name, pairs: Array(zip(sorted, sorted.dropFirst())).map { ($0, $1) })
    }
  }
}
