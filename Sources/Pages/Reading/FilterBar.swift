// SPDX-License-Identifier: Apache-2.0
import Reading

/// The legend, which is the filter too, and the search.
struct FilterBar {
  let model: ReportModel
  let view: ReadingView

  func write(to html: inout Html) {
    html.raw("<div class=\"bar\"><nav class=\"filter\"")
    html.attribute("aria-label", .filter)
    html.raw("><ul class=\"tenses\">")
    html.element("li", class: "label", .lines)
    option(.all, model.count(nil), view.tense == nil, &html) { $0.tense = nil }
    for tense in [Tense.target, .outcome, .context] {
      item(model.count(tense), view.tense == tense, &html) {
        $0.tense = tense
      } content: { html in
        html.raw("<span class=\"line ")
        html.raw(tense.word)
        html.raw("\">")
        html.say(.tense(tense))
        html.raw("</span>")
      }
    }
    html.raw("</ul>")
    kinds(&html)
    html.raw("</nav>")
    SearchForm(
      action: .reading(model.id),
      fields: view.with {
        $0.words = nil
        $0.measure = nil
      }.query,
      words: view.words,
      label: .searchLabel
    ).write(to: &html)
    html.raw("</div>")
  }

  private func kinds(_ html: inout Html) {
    let counts = StatementKind.allCases.map { ($0, model.count($0, view.tense)) }
    guard counts.filter({ $0.1 > 0 }).count > 1 || view.kind != nil else { return }
    html.raw("<ul class=\"kinds\">")
    html.element("li", class: "label", .kind)
    option(.all, nil, view.kind == nil, &html) { $0.kind = nil }
    for (kind, count) in counts where count > 0 || view.kind == kind {
      option(.kind(kind), count, view.kind == kind, &html) { $0.kind = kind }
    }
    html.raw("</ul>")
  }

  private func option(
    _ phrase: Phrase,
    _ count: Int?,
    _ current: Bool,
    _ html: inout Html,
    _ change: (inout ReadingView) -> Void
  ) {
    item(count, current, &html, change) { $0.say(phrase) }
  }

  private func item(
    _ count: Int?,
    _ current: Bool,
    _ html: inout Html,
    _ change: (inout ReadingView) -> Void,
    content: (inout Html) -> Void
  ) {
    html.raw("<li><a")
    html.attribute(
      "href",
      .reading(
        model.id,
        view.with {
          $0.measure = nil
          change(&$0)
        }
      )
    )
    html.raw(current ? " aria-current=\"true\">" : ">")
    content(&html)
    if let count {
      html.raw(" <b>")
      html.number(count, grouped: true)
      html.raw("</b>")
    }
    html.raw("</a></li>")
  }
}
