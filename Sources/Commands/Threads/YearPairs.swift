// SPDX-License-Identifier: Apache-2.0
package import Documents

/// The reports of a folder, paired by consecutive years of one place.
package struct YearPairs {
  /// An earlier report and one of the year after it, in order of place and year.
  package private(set) var pairs: [(earlier: ThreadSource, later: ThreadSource)] = []
  /// The names of reports that have no year, neither in the text nor in their name.
  package private(set) var withoutYear: [String] = []

  /// Pairs reports; those of one year stand side by side, each paired with each of the next year.
  package init(_ sources: [ThreadSource]) {
    var places: [String] = []
    var byPlace: [String: [(year: Int, source: ThreadSource)]] = [:]
    for source in sources {
      guard let year = source.year ?? Self.year(in: source.file) else {
        withoutYear.append(source.file)
        continue
      }
      let place = source.place ?? ""
      if byPlace[place] == nil { places.append(place) }
      byPlace[place, default: []].append((year, source))
    }
    for place in places {
      let reports = byPlace[place] ?? []
      for year in Set(reports.map(\.year)).sorted() {
        for earlier in reports where earlier.year == year {
          for later in reports where later.year == year + 1 {
            pairs.append((earlier.source, later.source))
          }
        }
      }
    }
  }

  /// The last number from 1900 to 2099 of four digits in the name of a file.
  package static func year(in path: String) -> Int? {
    let name = path.split(separator: "/").last ?? ""
    var found: Int?
    for run in name.split(whereSeparator: { !("0"..."9").contains($0) }) where run.utf8.count == 4 {
      if let year = Int(run), (1900..<2100).contains(year) { found = year }
    }
    return found
  }
}
