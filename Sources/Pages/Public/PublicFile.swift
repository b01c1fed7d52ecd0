// SPDX-License-Identifier: Apache-2.0
package import Register

/// A file of data of the public site.
package enum PublicFile: Sendable, Hashable {
  /// What was let out and taken away, as Atom (RFC 4287) or as JSON Feed 1.1.
  case atom(PublicFeedScope), jsonFeed(PublicFeedScope)
  /// The commitments of a year: a table (RFC 4180), its description (CSVW), their documents, and their
  /// last days (RFC 5545).
  case table(Int), tableMetadata(Int), records(Int), calendar(Int)
  /// All tables as one package (Frictionless).
  case package
  /// The form of a document (JSON Schema 2020-12).
  case schema
  /// Every sentence, for a browser that looks through them itself.
  case words

  var parts: [String] {
    switch self {
    case .atom(let scope): scope.parts + ["feed.atom"]
    case .jsonFeed(let scope): scope.parts + ["feed.json"]
    case .table(let year): ["data", "\(year).csv"]
    case .tableMetadata(let year): ["data", "\(year).csv-metadata.json"]
    case .records(let year): ["data", "\(year).json"]
    case .calendar(let year): ["data", "\(year).ics"]
    case .package: ["data", "datapackage.json"]
    case .schema: ["data", "schema.json"]
    case .words: ["search", "words.json"]
    }
  }

  init?(parts: [String]) {
    guard let name = parts.last else { return nil }
    let folder = Array(parts.dropLast())
    if name == "feed.atom" || name == "feed.json" {
      guard let scope = PublicFeedScope(parts: folder) else { return nil }
      self = name == "feed.atom" ? .atom(scope) : .jsonFeed(scope)
      return
    }
    if folder == ["search"], name == "words.json" {
      self = .words
      return
    }
    guard folder == ["data"] else { return nil }
    switch name {
    case "datapackage.json": self = .package
    case "schema.json": self = .schema
    default:
      let (year, end) = (Int(name.prefix(4)), name.dropFirst(4))
      guard let year, year > 1000 else { return nil }
      switch end {
      case ".csv": self = .table(year)
      case ".csv-metadata.json": self = .tableMetadata(year)
      case ".json": self = .records(year)
      case ".ics": self = .calendar(year)
      default: return nil
      }
    }
  }

  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .jsonFeed: "application/feed+json"
    case .table: "text/csv; charset=utf-8; header=present"
    case .tableMetadata: "application/csvm+json"
    case .calendar: "text/calendar; charset=utf-8"
    case .schema: "application/schema+json"
    case .records, .package, .words: "application/json"
    }
  }
}

/// What a feed is of.
package enum PublicFeedScope: Sendable, Hashable {
  /// The place: everything.
  case all
  /// What an agency leads.
  case agency(String)
  /// A commitment.
  case item(SerialNumber)

  /// The page that it is of.
  package var page: PublicPlace {
    switch self {
    case .all: .start
    case .agency(let id): .list(.agency(id))
    case .item(let number): .item(number)
    }
  }

  var parts: [String] { page.parts }

  init?(parts: [String]) {
    switch (parts.first, parts.count) {
    case (nil, 0): self = .all
    case ("agencies", 2): self = .agency(parts[1])
    case ("items", 2):
      guard let number = SerialNumber(parts[1]) else { return nil }
      self = .item(number)
    default: return nil
    }
  }
}
