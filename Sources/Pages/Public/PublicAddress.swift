// SPDX-License-Identifier: Apache-2.0
package import Register

/// A page or a file of the public site (公开站), the same in a server and as files on a disk.
///
/// Every link is relative and every language has its own address, so that the site is the same bytes
/// wherever it lies and asks for no cookie.
package struct PublicAddress: Sendable, Hashable {
  /// What is shown.
  package var place: PublicPlace
  /// In which language; files of data have none.
  package var language: Language

  /// An address.
  package init(_ place: PublicPlace, _ language: Language = .zh) {
    self.place = place
    self.language = place.isFile ? .zh : language
  }

  /// The parts of its path below the site.
  package var parts: [String] { (language == .en ? ["en"] : []) + place.parts }

  /// The path below the site, as files are called: pages are `index.html` in a folder.
  package var file: String {
    (parts + (place.isFile ? [] : ["index.html"])).joined(separator: "/")
  }

  /// How many folders below the site a page lies in.
  var depth: Int { parts.count - (place.isFile ? 1 : 0) }

  /// The address as a link that stands on another page.
  package func link(from other: PublicAddress) -> String {
    var html = Html(language)
    html.way(to: self, from: other.depth)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  /// Reads the parts of a path; nil where it is none of this site.
  package init?(parts: [String]) {
    var parts = parts.filter { !$0.isEmpty }
    let isEnglish = parts.first == "en"
    if isEnglish { parts.removeFirst() }
    if parts.last == "index.html" { parts.removeLast() }
    guard let place = PublicPlace(parts: parts), !(isEnglish && place.isFile) else { return nil }
    self.init(place, isEnglish ? .en : .zh)
  }
}

/// What the public site has.
package enum PublicPlace: Sendable, Hashable {
  /// The start: every place and year with its counts.
  case start
  /// What is public of a part of the register, a page of it.
  case list(PublicScope, page: Int = 1)
  /// A commitment.
  case item(SerialNumber)
  /// Its document, as two persons let it out.
  case document(SerialNumber)
  /// The entry of the log that names its document.
  case entry(SerialNumber)
  /// The fields of government, or the agencies that answer.
  case topics, agencies
  /// Promises over the years, a page of the table; the indicators; and places side by side.
  case years(page: Int = 1), indicators, compare
  /// What was let out and taken away, a page of it.
  case changes(page: Int = 1)
  /// The search over every sentence, and the script that does it where no server answers.
  case search, script
  /// How verdicts are found, and who may see what.
  case method
  /// How to check it without trusting this site.
  case verify
  /// What can be had as data.
  case data
  /// A file of it.
  case file(PublicFile)
  /// The style sheet.
  case style

  /// Whether it is a file and no page.
  package var isFile: Bool {
    switch self {
    case .document, .entry, .style, .script, .file: true
    default: false
    }
  }

  var parts: [String] {
    switch self {
    case .start: []
    case .list(let scope, let page): scope.parts + Self.paging(page)
    case .item(let number): ["items", number.description]
    case .document(let number): ["items", number.description, "item.json"]
    case .entry(let number): ["items", number.description, "entry.json"]
    case .topics: ["topics"]
    case .agencies: ["agencies"]
    case .years(let page): ["years"] + Self.paging(page)
    case .indicators: ["indicators"]
    case .compare: ["compare"]
    case .changes(let page): ["changes"] + Self.paging(page)
    case .search: ["search"]
    case .script: ["assets", Asset.publicScript.name]
    case .method: ["method"]
    case .verify: ["verify"]
    case .data: ["data"]
    case .file(let file): file.parts
    case .style: ["assets", Asset.publicStyle.name]
    }
  }

  private static func paging(_ page: Int) -> [String] { page > 1 ? ["page-\(page)"] : [] }

  init?(parts: [String]) {
    if let file = PublicFile(parts: parts) {
      self = .file(file)
      return
    }
    var (parts, page) = (parts, 1)
    if let last = parts.last, last.hasPrefix("page-") {
      guard let number = Int(last.dropFirst(5)), number > 1 else { return nil }
      page = number
      parts.removeLast()
    }
    if let scope = PublicScope(parts: parts) {
      self = .list(scope, page: page)
      return
    }
    if parts == ["changes"] {
      self = .changes(page: page)
      return
    }
    if parts == ["years"] {
      self = .years(page: page)
      return
    }
    guard page == 1 else { return nil }
    switch (parts.first, parts.count) {
    case (nil, 0): self = .start
    case ("topics", 1): self = .topics
    case ("agencies", 1): self = .agencies
    case ("indicators", 1): self = .indicators
    case ("compare", 1): self = .compare
    case ("search", 1): self = .search
    case ("assets", 2) where parts[1] == Asset.publicScript.name: self = .script
    case ("method", 1): self = .method
    case ("verify", 1): self = .verify
    case ("data", 1): self = .data
    case ("assets", 2) where parts[1] == Asset.publicStyle.name: self = .style
    case ("items", 2...3):
      guard let number = SerialNumber(parts[1]) else { return nil }
      switch parts.dropFirst(2).first {
      case nil: self = .item(number)
      case "item.json": self = .document(number)
      case "entry.json": self = .entry(number)
      default: return nil
      }
    default: return nil
    }
  }
}

/// A part of what is public.
package enum PublicScope: Sendable, Hashable {
  /// All of it.
  case all
  /// Of a year's plan.
  case year(Int)
  /// Of a place's report of a year.
  case place(String, Int)
  /// Of a field of government.
  case topic(String)
  /// Of an agency that answers.
  case agency(String)
  /// The livelihood items of a year.
  case livelihood(Int)

  var parts: [String] {
    switch self {
    case .all: ["items"]
    case .year(let year): [String(year)]
    case .place(let place, let year): ["places", Self.part(of: place), String(year)]
    case .topic(let topic): ["topics", Self.part(of: topic)]
    case .agency(let id): ["agencies", id]
    case .livelihood(let year): ["livelihood", String(year)]
    }
  }

  init?(parts: [String]) {
    switch (parts.first, parts.count) {
    case ("items", 1): self = .all
    case ("topics", 2):
      guard let topic = PathWord.word(of: parts[1]) else { return nil }
      self = .topic(topic)
    case ("agencies", 2): self = .agency(parts[1])
    case ("livelihood", 2):
      guard let year = Self.year(parts[1]) else { return nil }
      self = .livelihood(year)
    case ("places", 3):
      guard let place = PathWord.word(of: parts[1]), let year = Self.year(parts[2]) else {
        return nil
      }
      self = .place(place, year)
    case (let first?, 1):
      guard let year = Self.year(first) else { return nil }
      self = .year(year)
    default: return nil
    }
  }

  /// What has no part of a path has no page: the index lists none of it, and nothing leads to it.
  private static func part(of word: String) -> String { PathWord.part(of: word) ?? "~" }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), year > 1000 else { return nil }
    return year
  }
}

extension PublicPlace {
  /// What it is sent as.
  package var mediaType: String {
    switch self {
    case .style: Asset.publicStyle.mediaType
    case .script: Asset.publicScript.mediaType
    case .document, .entry: "application/json"
    case .file(let file): file.mediaType
    default: "text/html; charset=utf-8"
    }
  }
}

extension Html {
  /// Writes the relative way to an address from a page that lies so many folders deep.
  mutating func way(to address: PublicAddress, from depth: Int) {
    for _ in 0..<depth { raw("../") }
    if address.language == .en { raw("en/") }
    switch address.place {
    case .start: if depth == 0, address.language == .zh { raw("./") }
    // A list has some hundred of these.
    case .item(let number):
      raw("items/")
      self.number(number)
      raw("/")
    case .list(.agency(let id), page: 1):
      raw("agencies/")
      text(PercentCoding.encode(id))
      raw("/")
    default:
      let parts = address.place.parts
      for (place, part) in parts.enumerated() {
        text(PercentCoding.encode(part))
        if place < parts.count - 1 || !address.place.isFile { raw("/") }
      }
    }
  }
}
