// SPDX-License-Identifier: Apache-2.0
import Register

/// The fields of government, or the agencies that answer, each with its counts.
struct PublicDirectoryPage {
  let index: PublicIndex
  /// Whether it is of agencies.
  let isOfAgencies: Bool
  let language: Language

  func bytes() -> [UInt8] {
    let layout = PublicLayout(
      index: index,
      address: PublicAddress(isOfAgencies ? .agencies : .topics, language),
      style: "open-directory"
    )
    let title = isOfAgencies ? Phrase.pubAgencies : .pubTopics
    return layout.page(title: language.words(title)) { html in
      html.raw("<div class=\"title\"><h1>")
      html.say(title)
      html.raw("</h1>")
      html.element("p", class: "lead", isOfAgencies ? .pubAgenciesLead : .pubTopicsLead)
      html.raw("</div><div class=\"scroll\"><table class=\"by-year\"><thead><tr><th scope=\"col\">")
      html.say(isOfAgencies ? .leadAgency : .topic)
      html.raw("</th><th scope=\"col\" class=\"n\">")
      html.say(.pubPublished)
      html.raw("</th>")
      for group in VerdictGroup.allCases {
        html.raw("<th scope=\"col\" class=\"n\">")
        html.mark(group)
        html.raw("</th>")
      }
      html.raw("</tr></thead><tbody>")
      for (scope, name) in rows { row(scope, name, layout, &html) }
      html.raw("</tbody></table></div>")
    }
  }

  private var rows: [(PublicScope, String)] {
    isOfAgencies
      ? index.agencies.map { (.agency($0), index.register.agencies[$0] ?? $0) }
      : index.topics.map { (.topic($0), $0) }
  }

  private func row(
    _ scope: PublicScope,
    _ name: String,
    _ layout: PublicLayout,
    _ html: inout Html
  ) {
    guard let counts = index.counts(scope) else { return }
    html.raw("<tr><th scope=\"row\">")
    html.link(.list(scope), in: layout) { $0.text(name) }
    html.raw("</th>")
    html.cell(.pubPublished, class: "n") { $0.number(counts.all, grouped: true) }
    for group in VerdictGroup.allCases {
      html.raw("<td class=\"n\"")
      html.attribute("data-label", group.title(language))
      html.raw(">")
      html.count(counts, group, scope, layout)
      html.raw("</td>")
    }
    html.raw("</tr>")
  }
}
