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
    let title = isOfAgencies ? Phrase.publicAgencies : .publicTopics
    return layout.page(title, lead: isOfAgencies ? .publicAgenciesLead : .publicTopicsLead) {
      html in
      html.raw("<div class=\"scroll\"><table class=\"by-year\"><thead><tr><th scope=\"col\">")
      html.say(isOfAgencies ? .leadAgency : .topic)
      html.raw("</th>")
      html.countHeads()
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
    html.countCells(counts, of: scope, in: layout)
    html.raw("</tr>")
  }
}
