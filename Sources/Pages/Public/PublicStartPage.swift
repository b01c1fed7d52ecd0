// SPDX-License-Identifier: Apache-2.0
import Register

/// The start of the public site: what was promised and what became of it, by place and year.
struct PublicStartPage {
  let index: PublicIndex
  let language: Language

  func bytes() -> [UInt8] {
    let layout = PublicLayout(
      index: index,
      address: PublicAddress(.start, language),
      style: "open-start"
    )
    return layout.page(.publicHeadline, lead: .publicLead) { html in
      guard !index.register.lines.isEmpty else {
        html.element("p", class: "none", .publicEmpty)
        return
      }
      for (place, year) in index.years.prefix(3) where place == index.register.place {
        glance(place, year, layout, &html)
      }
      table(layout, &html)
      more(layout, &html)
    }
  }

  /// A year at a glance: a bar, a sentence, and its numbers.
  private func glance(
    _ place: String,
    _ year: Int,
    _ layout: PublicLayout,
    _ html: inout Html
  ) {
    let scope = PublicScope.place(place, year)
    guard let counts = index.counts(scope) else { return }
    html.raw("<section class=\"year-of\"><h2>")
    html.link(.list(scope), in: layout) { $0.text("\(place) \(year)") }
    html.raw("</h2>")
    VerdictBar(counts: counts, title: "\(place) \(year)").write(&html)
    html.counts(counts, of: scope, in: layout)
    html.raw("</section>")
  }

  private func table(_ layout: PublicLayout, _ html: inout Html) {
    html.raw("<section><h2>")
    html.say(.publicByYear)
    html.raw("</h2><div class=\"scroll\"><table class=\"by-year\"><thead><tr>")
    for column in [Phrase.publicPlace, .year] {
      html.raw("<th scope=\"col\">")
      html.say(column)
      html.raw("</th>")
    }
    html.countHeads()
    html.raw("</tr></thead><tbody>")
    for (place, year) in index.years {
      let scope = PublicScope.place(place, year)
      guard let counts = index.counts(scope) else { continue }
      html.raw("<tr><th scope=\"row\">")
      html.text(place)
      html.raw("</th>")
      html.cell(.year) { $0.number(year) }
      html.countCells(counts, of: scope, in: layout)
      html.raw("</tr>")
    }
    html.raw("</tbody></table></div>")
    html.element("p", class: "hint", .publicCohort)
    html.raw("</section>")
  }

  private func more(_ layout: PublicLayout, _ html: inout Html) {
    guard !index.livelihood.isEmpty else { return }
    html.raw("<section><h2>")
    html.say(.livelihoodItems)
    html.raw("</h2><ul class=\"years-of\">")
    for year in index.livelihood {
      html.raw("<li>")
      html.link(.list(.livelihood(year)), in: layout) { $0.number(year) }
      html.raw("</li>")
    }
    html.raw("</ul></section>")
  }
}

extension VerdictGroup {
  /// What people call it.
  func title(_ language: Language) -> String {
    let title = verdict?.title ?? CommitmentVerdict.unclear.title
    return language.words(title)
  }
}
