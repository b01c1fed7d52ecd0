// SPDX-License-Identifier: Apache-2.0
import Register
import WorkingDays

/// The frame of every public page: no sign-in, no cookie, no script.
struct PublicLayout {
  let index: PublicIndex
  let address: PublicAddress
  /// A word for the body, so that the style sheet can tell pages apart.
  let style: StaticString
  /// How many folders links lead out of.
  private let depth: Int

  init(index: PublicIndex, address: PublicAddress, style: StaticString) {
    (self.index, self.address, self.style) = (index, address, style)
    depth = address.depth
  }

  /// Writes the attribute of a link to an address of the site.
  func way(to address: PublicAddress, fragment: String = "", _ html: inout Html) {
    html.raw(" href=\"")
    html.way(to: address, from: depth)
    if !fragment.isEmpty {
      html.raw("#")
      html.text(fragment)
    }
    html.raw("\"")
  }

  /// The feed of what the page shows.
  private var feed: PublicFeedScope? {
    switch address.place {
    case .start, .changes: .all
    case .list(.agency(let id), _): .agency(id)
    case .item(let number): .item(number)
    default: nil
    }
  }

  /// The parts of the site that the head leads to.
  private static let areas: [(place: PublicPlace, name: Phrase)] = [
    (.start, .publicStart), (.list(.all), .publicAll), (.topics, .publicTopics),
    (.agencies, .publicAgencies), (.years(), .publicYears), (.indicators, .publicIndicators),
    (.compare, .publicCompare), (.changes(), .publicChanges), (.method, .publicMethod),
    (.search, .publicSearch), (.data, .publicData), (.verify, .publicVerify),
  ]

  /// Writes a page; `title` is words, not markup.
  func page(title: String, main: (inout Html) -> Void) -> [UInt8] {
    let page = self.address
    var html = Html(page.language)
    html.reserve()
    html.raw("<!doctype html>\n<html lang=\"")
    html.raw(page.language.tag)
    html.raw("\"><head><meta charset=\"utf-8\">")
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">")
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">")
    html.element("title") {
      $0.text(title)
      if !title.isEmpty { $0.text(" · ") }
      $0.text(index.register.place)
      $0.say(.publicName)
    }
    html.raw("<link rel=\"stylesheet\"")
    way(to: PublicAddress(.style), &html)
    html.raw(">")
    if let feed {
      html.raw("<link rel=\"alternate\" type=\"application/atom+xml\"")
      way(to: PublicAddress(.file(.atom(feed))), &html)
      html.raw(">")
    }
    html.raw("</head>\n<body class=\"public ")
    html.raw(style)
    html.raw("\"><a class=\"skip\" href=\"#main\">")
    html.say(.skip)
    html.raw("</a>\n")
    header(&html)
    html.raw("<main id=\"main\" tabindex=\"-1\">")
    main(&html)
    html.raw("</main>\n<footer class=\"foot\"><p>")
    html.say(.publicAsOf)
    html.day(index.day)
    html.raw(" · ")
    html.say(.publicLogOf, "\(index.register.logSize)")
    html.raw(" · ")
    html.link(.method, in: self) { $0.say(.publicMethod) }
    html.raw("</p></footer>\n</body></html>\n")
    return html.bytes
  }

  /// Writes a page that begins with its title and with what it is for.
  func page(
    _ title: Phrase,
    lead: Phrase,
    main: (inout Html) -> Void
  ) -> [UInt8] {
    page(title: address.language.words(title)) { html in
      html.raw("<div class=\"title\"><h1>")
      html.say(title)
      html.raw("</h1>")
      html.element("p", class: "lead", lead)
      html.raw("</div>")
      main(&html)
    }
  }

  private func header(_ html: inout Html) {
    html.raw("<header class=\"top\"><a class=\"brand\"")
    way(to: PublicAddress(.start, address.language), &html)
    html.raw("><span class=\"seal\" aria-hidden=\"true\">兑</span>")
    html.text(index.register.place)
    html.raw(" ")
    html.say(.publicName)
    html.raw("</a><nav")
    html.attribute("aria-label", .siteNavigation)
    html.raw(">")
    for area in Self.areas {
      html.raw("<a")
      way(to: PublicAddress(area.place, address.language), &html)
      if area.place == address.place { html.raw(" aria-current=\"page\"") }
      html.raw(">")
      html.say(area.name)
      html.raw("</a>")
    }
    html.raw("</nav><a class=\"language\" rel=\"alternate\"")
    let other = address.language.other
    way(to: PublicAddress(address.place, other), &html)
    html.raw(" lang=\"")
    html.raw(other.tag)
    html.raw("\" hreflang=\"")
    html.raw(other.tag)
    html.raw("\">")
    html.raw(Phrase.ownName.words(other))
    html.raw("</a></header>\n")
  }
}

extension Html {
  /// Writes a link to another public page; `fragment` names a place on it.
  mutating func link(
    _ place: PublicPlace,
    in layout: PublicLayout,
    fragment: String = "",
    class style: StaticString? = nil,
    _ content: (inout Html) -> Void
  ) {
    raw("<a")
    if let style {
      raw(" class=\"")
      raw(style)
      raw("\"")
    }
    layout.way(to: PublicAddress(place, layout.address.language), fragment: fragment, &self)
    raw(">")
    content(&self)
    raw("</a>")
  }

  /// Writes where a page of several stands, and the ways to its neighbours.
  mutating func paging(
    _ page: Int,
    of pages: Int,
    in layout: PublicLayout,
    _ place: (Int) -> PublicPlace
  ) {
    guard pages > 1 else { return }
    raw("<nav class=\"paging\"")
    attribute("aria-label", .publicPages)
    raw("><p>")
    say(.publicPageOf, "\(page)", "\(pages)")
    raw("</p>")
    if page > 1 { link(place(page - 1), in: layout) { $0.say(.publicEarlier) } }
    if page < pages { link(place(page + 1), in: layout) { $0.say(.publicLater) } }
    raw("</nav>")
  }

  /// Writes the counts of a part: each number leads to the list that makes it.
  mutating func counts(
    _ counts: PublicCounts,
    of scope: PublicScope,
    in layout: PublicLayout
  ) {
    raw("<dl class=\"counts-of\">")
    for group in VerdictGroup.allCases {
      raw("<div><dt>")
      mark(group)
      raw("</dt><dd>")
      count(counts, group, scope, layout)
      raw("</dd></div>")
    }
    raw("</dl>")
  }

  /// Writes the heads of the columns of counts: how many are public, and how many of each verdict.
  mutating func countHeads() {
    raw("<th scope=\"col\" class=\"n\">")
    say(.publicPublished)
    raw("</th>")
    for group in VerdictGroup.allCases {
      raw("<th scope=\"col\" class=\"n\">")
      mark(group)
      raw("</th>")
    }
  }

  /// Writes the cells below them.
  mutating func countCells(
    _ counts: PublicCounts,
    of scope: PublicScope,
    in layout: PublicLayout
  ) {
    cell(.publicPublished, class: "n") { html in
      html.link(.list(scope), in: layout) { $0.number(counts.all, grouped: true) }
    }
    for group in VerdictGroup.allCases {
      raw("<td class=\"n\"")
      attribute("data-label", group.title(language))
      raw(">")
      count(counts, group, scope, layout)
      raw("</td>")
    }
  }

  /// Writes a link to a part, or its words alone where nothing of it is public.
  mutating func link(
    _ scope: PublicScope,
    in layout: PublicLayout,
    _ content: (inout Html) -> Void
  ) {
    guard layout.index.counts(scope) != nil else { return content(&self) }
    link(.list(scope), in: layout, content)
  }

  /// Writes what was reported last of the first target.
  mutating func reported(_ item: PublicItem) {
    guard let figure = item.lastFigure(of: 0), let target = item.targets.first else {
      return raw("—")
    }
    text(target.withUnit(figure.value.grouped))
  }

  /// Writes one count as a link to where its lines begin; 0 leads nowhere.
  mutating func count(
    _ counts: PublicCounts,
    _ group: VerdictGroup,
    _ scope: PublicScope,
    _ layout: PublicLayout
  ) {
    let count = counts[group]
    guard count > 0 else { return raw("0") }
    let place = PublicPlace.list(scope, page: counts.page(of: group))
    link(place, in: layout, fragment: group.rawValue) { $0.number(count, grouped: true) }
  }
}
