// SPDX-License-Identifier: Apache-2.0
import Register
import WorkingDays

/// Promises over the years: a row is one matter, a column a year, each step a thread that a person
/// confirmed.
struct PublicYearsPage {
  let index: PublicIndex
  let page: Int
  let language: Language
  /// The documents of the page's lines.
  let documents: [SerialNumber: PublicItem]

  /// How many rows a page shows.
  static let pageSize = 40

  /// Nil where there is no such page.
  func bytes() -> [UInt8]? {
    let rows = index.chains(page: page)
    guard page == 1 || !rows.isEmpty else { return nil }
    let layout = PublicLayout(
      index: index,
      address: PublicAddress(.years(page: page), language),
      style: "open-years"
    )
    let all = index.chains.flatMap { row in
      row.map { index.register.lines[$0].year } + [dropped(row)].compactMap { $0 }
    }
    let years = Set(all).sorted()
    return layout.page(.publicYears, lead: .publicYearsLead) { html in
      guard !rows.isEmpty else { return html.element("p", class: "none", .publicNoChains) }
      table(rows, years, layout, &html)
      paging(layout, &html)
    }
  }

  private func table(
    _ rows: [[Int]],
    _ years: [Int],
    _ layout: PublicLayout,
    _ html: inout Html
  ) {
    html.raw("<div class=\"scroll\"><table class=\"matters-of\"><thead><tr><th scope=\"col\">")
    html.say(.promise)
    html.raw("</th>")
    for year in years {
      html.raw("<th scope=\"col\">")
      html.number(year)
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    for row in rows {
      let items = row.compactMap { documents[index.register.lines[$0].number] }
      guard let first = items.first else { continue }
      let dropped = dropped(row)
      html.raw("<tr><th scope=\"row\" class=\"said\">")
      html.text(first.title.isEmpty ? first.quote : first.title)
      html.raw("</th>")
      var before: PublicItem?
      for year in years {
        html.raw("<td")
        html.attribute("data-label", String(year))
        html.raw(">")
        if let item = items.first(where: { $0.year == year }) {
          cell(item, after: before, layout, &html)
          before = item
        } else if year == dropped {
          html.raw("<small>")
          html.say(.relation("dropped"))
          html.raw("</small>")
        }
        html.raw("</td>")
      }
      html.raw("</tr>")
    }
    html.raw("</tbody></table></div>")
  }

  /// The year whose report promises nothing of a matter any more; nil where nobody confirmed that.
  private func dropped(_ row: [Int]) -> Int? {
    guard let last = row.last, let next = index.register.lines[last].next, next.span == nil else {
      return nil
    }
    return index.register.reports[next.report]?.year ?? index.register.lines[last].year + 1
  }

  private func cell(
    _ item: PublicItem,
    after before: PublicItem?,
    _ layout: PublicLayout,
    _ html: inout Html
  ) {
    html.link(.item(item.number), in: layout) { html in
      if let target = item.targets.first {
        html.text(target.shown)
      } else {
        html.number(item.number)
      }
    }
    if let fate = before.flatMap({ PublicFate(from: $0, to: item) }) {
      html.raw(" <small>")
      html.say(fate.phrase)
      html.raw("</small>")
    }
    if item.lastFigure(of: 0) != nil {
      html.raw("<br><small>")
      html.say(.reported)
      html.raw(" ")
      html.reported(item)
      html.raw("</small>")
    }
    html.raw("<br>")
    html.mark(item.verdict(on: index.day))
  }

  private func paging(_ layout: PublicLayout, _ html: inout Html) {
    let pages = (index.chains.count + Self.pageSize - 1) / Self.pageSize
    html.paging(page, of: max(1, pages), in: layout) { .years(page: $0) }
  }
}

/// What became of a promise in the next year's.
enum PublicFate {
  /// Promised again as it was, more of it, less of it, or counted in another way.
  case repeated, raised, lowered, renamed

  /// Nil where one of the two has no number.
  init?(from old: PublicItem, to new: PublicItem) {
    guard let before = old.targets.first, let now = new.targets.first else { return nil }
    guard before.isSameThing(as: now), before.bound == now.bound else {
      self = .renamed
      return
    }
    if before.value.value == now.value.value {
      self = .repeated
    } else {
      // Less of what is to stay small is more.
      let isMore = now.value.value > before.value.value
      self = isMore == (now.bound != .atMost) ? .raised : .lowered
    }
  }

  var phrase: Phrase {
    switch self {
    case .repeated: .publicRepeated
    case .raised: .publicRaised
    case .lowered: .publicLowered
    case .renamed: .publicOtherwise
    }
  }
}
