// SPDX-License-Identifier: Apache-2.0
import Reading

extension StartPage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .start)
    var layout = Layout(context: context, area: .reports, style: "start")
    layout.keys = .start
    return layout.page(title: "") { html in
      if let deleted { flash(deleted, &html) }
      roleCards(&html)
      if rows.isEmpty { empty(&html) } else { list(&html) }
    }
  }

  private func flash(_ deleted: Deleted, _ html: inout Html) {
    html.raw("<div class=\"flash\"><p role=\"status\">")
    html.say(.deletedBefore)
    html.text(deleted.title)
    html.say(.deletedAfter)
    html.raw("</p>")
    html.startForm(SiteURL.undo)
    html.raw("<input type=\"hidden\" name=\"token\"")
    html.attribute("value", deleted.token)
    html.raw("><button>")
    html.say(.bringBack)
    html.raw("</button></form></div>")
  }

  private func empty(_ html: inout Html) {
    html.raw("<header class=\"title\"><h1>")
    html.say(.emptyTitle)
    html.raw("</h1><p class=\"lead\">")
    html.say(.emptyLead)
    html.raw("</p></header><div class=\"columns\"><section")
    html.attribute("aria-label", .bringReport)
    html.raw(">")
    if mayKeep { UploadForm(limit: limit).write(to: &html) } else { signInToKeep(&html) }
    html.raw("</section><section><h2 class=\"small\">")
    html.say(.whatComesOut)
    html.raw("</h2>")
    Example.write(to: &html)
    html.raw("</section></div>")
  }

  private func list(_ html: inout Html) {
    html.raw("<header class=\"title\"><h1>")
    html.say(.reports)
    html.raw("</h1><p class=\"lead\">")
    html.say(.listLead)
    html.raw("</p></header><table class=\"reports\"><caption class=\"hidden\">")
    html.say(.reports)
    html.raw("</caption><thead><tr>")
    for (phrase, isNumber) in [
      (Phrase.report, false), (.place, false), (.year, true), (.tense(.target), true),
      (.tense(.outcome), true), (.list(.livelihood), true), (.list(.indicators), true),
      (.received, true),
    ] {
      html.raw(isNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
      html.say(phrase)
      html.raw("</th>")
    }
    html.raw("<th scope=\"col\"><span class=\"hidden\">")
    html.say(.delete)
    html.raw("</span></th></tr></thead><tbody>")
    for row in rows { write(row, &html) }
    html.raw("</tbody></table>")
    pairs(&html)
    guard mayKeep else { return }
    html.raw("<section class=\"more\"><h2>")
    html.say(.bringReport)
    html.raw("</h2>")
    UploadForm(limit: limit).write(to: &html)
    html.raw("</section>")
  }

  private func write(_ row: Row, _ html: inout Html) {
    html.raw("<tr")
    html.line()
    html.raw("><th scope=\"row\" class=\"said\">")
    html.link(.reading(row.id), key: "Enter") { $0.text(row.title) }
    html.raw("</th>")
    html.cell(.place) { $0.text(row.place ?? "—") }
    html.cell(.year, class: "n") { $0.text(row.year.map(String.init) ?? "—") }
    count(.tense(.target), row.targets, .list(row.id, .targets), &html)
    count(.tense(.outcome), row.outcomes, .list(row.id, .outcomes), &html)
    count(.list(.livelihood), row.livelihood, .list(row.id, .livelihood), &html)
    count(.list(.indicators), row.indicators, .list(row.id, .indicators), &html)
    html.cell(.received, class: "n") { html in
      html.raw("<time")
      html.attribute("datetime", row.receivedAt.iso)
      html.raw(">")
      html.text(row.receivedAt.date)
      html.raw("</time>")
    }
    html.raw("<td class=\"act\">")
    if mayKeep { delete(row, &html) }
    html.raw("</td></tr>")
  }

  private func delete(_ row: Row, _ html: inout Html) {
    html.startForm(SiteURL.delete(row.id))
    html.raw("<button class=\"quiet\">")
    html.say(.delete)
    html.raw("<span class=\"hidden\"> ")
    html.text(row.title)
    html.raw("</span></button></form>")
  }

  private func signInToKeep(_ html: inout Html) {
    html.raw("<p>")
    html.link(.signIn(next: nil)) { $0.say(.signInFirst) }
    html.raw("</p>")
  }

  private func count(
    _ column: Phrase,
    _ number: Int,
    _ url: SiteURL,
    _ html: inout Html
  ) {
    html.cell(column, class: "n") { html in
      if number == 0 {
        html.element("span", class: "none") { $0.text("0") }
      } else {
        html.link(url) { $0.number(number, grouped: true) }
      }
    }
  }

  /// The places with reports of several years, each year beside the next.
  private func pairs(_ html: inout Html) {
    let places = YearPairs.places(rows)
    guard !places.isEmpty else { return }
    html.raw("<section class=\"pairs\"><h2>")
    html.say(.yearByYear)
    html.raw("</h2><ul>")
    for place in places {
      html.raw("<li>")
      html.link(.years(place.name)) { $0.text(place.name) }
      for (earlier, later) in place.pairs {
        html.raw(" ")
        html.link(.threads(ReportPair(earlier: earlier.id, later: later.id))) { html in
          html.number(earlier.year ?? 0)
          html.text(" → ")
          html.number(later.year ?? 0)
        }
      }
      html.raw("</li>")
    }
    html.raw("</ul></section>")
  }
}
