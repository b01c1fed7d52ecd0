// SPDX-License-Identifier: Apache-2.0
package import Register

/// What somebody looks for on the public site, as its address says it.
package struct PublicSearch: Sendable, Hashable {
  /// The words; blank for none yet.
  package var words = ""
  /// The year of the plan.
  package var year: Int?
  /// The place.
  package var place: String?
  /// The field of government.
  package var topic: String?
  /// Promises or reports.
  package var tense: PublicQuery.Tense?
  /// Where the page before ended.
  package var before: Int64?

  /// Reads what an address asks for.
  package init(_ value: (String) -> String?) {
    func word(_ name: String) -> String? { value(name).flatMap { $0.isEmpty ? nil : $0 } }
    words = String((word("q") ?? "").unicodeScalars.prefix(100))
    year = word("year").flatMap { Int($0) }
    place = word("place")
    topic = word("topic")
    tense = word("tense").flatMap { PublicQuery.Tense(rawValue: $0) }
    before = word("before").flatMap { Int64($0) }
  }

  /// What it asks of the store, by the reports that there are; nil where there are no words.
  package func query(in index: PublicIndex) -> PublicQuery? {
    guard words.contains(where: { !$0.isWhitespace }) else { return nil }
    var query = PublicQuery(words: words)
    (query.year, query.topic, query.tense) = (year, topic, tense)
    query.reports = place.map { place in
      Set(index.register.reports.filter { $0.value.place == place }.map(\.key))
    }
    return query
  }

  /// The address of the next page, behind the path.
  func next(_ id: Int64) -> String {
    var parts = [("q", words), ("before", String(id))]
    if let year { parts.append(("year", String(year))) }
    if let place { parts.append(("place", place)) }
    if let topic { parts.append(("topic", topic)) }
    if let tense { parts.append(("tense", tense.rawValue)) }
    return "?" + parts.map { "\($0.0)=\(PercentCoding.encode($0.1))" }.joined(separator: "&")
  }
}
