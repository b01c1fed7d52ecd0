// SPDX-License-Identifier: Apache-2.0
package import Register

/// The search over every sentence of what is public.
package struct PublicSearchPage {
  private let index: PublicIndex
  private let language: Language
  private let search: PublicSearch
  private let found: PublicFound?

  /// How many sentences a page shows.
  package static let pageSize = 50

  /// A page; `found` is nil where nothing was asked.
  package init(
    _ index: PublicIndex,
    _ language: Language,
    search: PublicSearch = PublicSearch { _ in nil },
    found: PublicFound? = nil
  ) {
    (self.index, self.language) = (index, language)
    (self.search, self.found) = (search, found)
  }

  /// The page as bytes.
  package func bytes() -> [UInt8] {
    let layout = PublicLayout(
      index: index,
      address: PublicAddress(.search, language),
      style: "open-search"
    )
    return layout.page(.publicSearch, lead: .publicSearchLead) { html in
      form(layout, &html)
      html.raw("<div id=\"found\" aria-live=\"polite\">")
      if let found { write(found, layout, &html) }
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
    html.attribute("data-none", .publicNothingFound)
    html.attribute("data-language", language == .zh ? "zh" : "en")
    html.raw("><label><span>")
    html.say(.publicWords)
    html.raw("</span><input type=\"search\" name=\"q\" maxlength=\"100\" required")
    html.attribute("value", search.words)
    html.raw("></label>")
    let places = Set(index.years.map(\.place)).sorted()
    html.choice(
      "year",
      .year,
      OptionList(language, all: .publicAny, index.planYears.map { (String($0), String($0)) }),
      chosen: search.year.map { String($0) }
    )
    html.choice(
      "place",
      .publicPlace,
      OptionList(language, all: .publicAny, places.map { ($0, $0) }),
      chosen: search.place
    )
    html.choice(
      "topic",
      .topic,
      OptionList(language, all: .publicAny, index.topics.map { ($0, $0) }),
      chosen: search.topic
    )
    html.choice(
      "tense",
      .publicTense,
      OptionList(
        language,
        all: .publicAny,
        PublicQuery.Tense.allCases.map { ($0.rawValue, language.words(Phrase.tense($0))) }
      ),
      chosen: search.tense?.rawValue
    )
    html.raw("<button class=\"primary\">")
    html.say(.publicSearch)
    html.raw("</button></form>")
  }

  private func write(_ found: PublicFound, _ layout: PublicLayout, _ html: inout Html) {
    if found.hits.isEmpty {
      html.element("p", class: "none", found.next == nil ? .publicNothingFound : .publicNoneYet)
    } else {
      html.raw("<ol class=\"entries\">")
      for hit in found.hits { write(hit, layout, &html) }
      html.raw("</ol>")
    }
    guard let next = found.next else { return }
    html.raw("<nav class=\"paging\"")
    html.attribute("aria-label", .publicPages)
    html.raw("><a")
    html.attribute("href", search.next(next))
    html.raw(">")
    html.say(.publicLater)
    html.raw("</a></nav>")
  }

  private func write(_ hit: PublicHit, _ layout: PublicLayout, _ html: inout Html) {
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
}
