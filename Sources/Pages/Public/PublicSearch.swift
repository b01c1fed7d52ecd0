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
      index.register.reports.filter { $0.value.place == place }.map(\.key).sorted()
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

/// The search over every sentence of what is public.
package struct PublicSearchPage {
  private let index: PublicIndex
  private let language: Language
  private let search: PublicSearch
  private let hits: [PublicHit]?

  /// How many sentences a page shows.
  package static let pageSize = 50

  /// A page; `hits` has one more than a page where there are more, and is nil where nothing was asked.
  package init(
    _ index: PublicIndex,
    _ language: Language,
    search: PublicSearch = PublicSearch { _ in nil },
    hits: [PublicHit]? = nil
  ) {
    (self.index, self.language) = (index, language)
    (self.search, self.hits) = (search, hits)
  }

  /// The page as bytes.
  package func bytes() -> [UInt8] {
    let layout = PublicLayout(
      index: index,
      address: PublicAddress(.search, language),
      style: "open-search"
    )
    return layout.page(title: language.words(Phrase.pubSearch)) { html in
      html.raw("<div class=\"title\"><h1>")
      html.say(.pubSearch)
      html.raw("</h1>")
      html.element("p", class: "lead", .pubSearchLead)
      html.raw("</div>")
      form(layout, &html)
      html.raw("<div id=\"found\" aria-live=\"polite\">")
      if let hits { found(hits, layout, &html) }
      html.raw("</div><script type=\"module\"")
      html.attribute("src", PublicAddress(.script).link(from: layout.address))
      html.raw("></script>")
    }
  }

  private func form(_ layout: PublicLayout, _ html: inout Html) {
    html.raw("<form class=\"find\" role=\"search\" method=\"get\" action=\"./\"")
    let words = PublicAddress(.file(.words)).link(from: layout.address)
    html.attribute("data-words", words)
    html.attribute("data-items", PublicAddress(.list(.all), language).link(from: layout.address))
    html.attribute("data-none", .pubNothingFound)
    html.attribute("data-language", language == .zh ? "zh" : "en")
    html.raw("><label><span>")
    html.say(.pubWords)
    html.raw("</span><input type=\"search\" name=\"q\" maxlength=\"100\" required")
    html.attribute("value", search.words)
    html.raw("></label>")
    let places = Set(index.years.map(\.place)).sorted()
    html.choice(
      "year",
      .year,
      OptionList(language, all: .pubAny, index.planYears.map { (String($0), String($0)) }),
      chosen: search.year.map { String($0) }
    )
    html.choice(
      "place",
      .pubPlace,
      OptionList(language, all: .pubAny, places.map { ($0, $0) }),
      chosen: search.place
    )
    html.choice(
      "topic",
      .topic,
      OptionList(language, all: .pubAny, index.topics.map { ($0, $0) }),
      chosen: search.topic
    )
    html.choice(
      "tense",
      .pubTense,
      OptionList(
        language,
        all: .pubAny,
        PublicQuery.Tense.allCases.map { ($0.rawValue, language.words(Phrase.tense($0))) }
      ),
      chosen: search.tense?.rawValue
    )
    html.raw("<button class=\"primary\">")
    html.say(.pubSearch)
    html.raw("</button></form>")
  }

  private func found(_ hits: [PublicHit], _ layout: PublicLayout, _ html: inout Html) {
    guard !hits.isEmpty else {
      html.element("p", class: "none", .pubNothingFound)
      return
    }
    html.raw("<ol class=\"entries\">")
    for hit in hits.prefix(Self.pageSize) {
      html.raw("<li><p class=\"said\">")
      html.link(.item(hit.number), in: layout) { $0.text(hit.text) }
      html.raw("</p><p class=\"who\">")
      html.number(hit.number)
      html.text(" ")
      html.say(.tense(hit.tense))
      if let report = index.register.reports[hit.report] {
        html.text(" \(report.place) \(report.year)")
      }
      html.raw("</p></li>")
    }
    html.raw("</ol>")
    if hits.count > Self.pageSize {
      html.raw("<nav class=\"paging\"")
      html.attribute("aria-label", .pubPages)
      html.raw("><a")
      html.attribute("href", search.next(hits[Self.pageSize - 1].id))
      html.raw(">")
      html.say(.pubLater)
      html.raw("</a></nav>")
    }
  }
}

extension Phrase {
  static let pubSearch = Phrase("查找", "Search")
  static let pubSearchLead = Phrase(
    "在公开的每一句承诺、每一句后来的说法里找；一个字也能找。",
    "Over every public promise and what was said of it later; one character is enough."
  )
  static let pubWords = Phrase("词语", "Words")
  static let pubAny = Phrase("不限", "any")
  static let pubTense = Phrase("时态", "Tense")
  static let pubNothingFound = Phrase("没有找到。", "Nothing was found.")

  static func tense(_ tense: PublicQuery.Tense) -> Phrase {
    switch tense {
    case .target: Phrase("承诺", "promise")
    case .outcome: Phrase("后来的说法", "said later")
    }
  }
}
