// SPDX-License-Identifier: Apache-2.0
import Register

/// What was let out and taken away, the latest first: nothing on this site changes silently.
struct PublicChangesPage {
  let index: PublicIndex
  /// The entries of the page.
  let entries: [PublicEntry]
  let page: Int
  /// Whether there are earlier ones.
  let hasMore: Bool
  let language: Language

  /// How many entries a page shows.
  static let pageSize = 100

  func bytes() -> [UInt8] {
    let layout = PublicLayout(
      index: index,
      address: PublicAddress(.changes(page: page), language),
      style: "open-changes"
    )
    return layout.page(.publicChanges, lead: .publicChangesLead) { html in
      html.raw("<ol class=\"entries\">")
      for entry in entries {
        html.raw("<li>")
        if entry.kind == .withdrawn {
          html.number(entry.number)
        } else {
          html.link(.item(entry.number), in: layout) { $0.number(entry.number) }
        }
        html.raw(" ")
        html.entry(entry, in: index)
        html.raw("</li>")
      }
      html.raw("</ol>")
      paging(layout, &html)
    }
  }

  private func paging(_ layout: PublicLayout, _ html: inout Html) {
    guard page > 1 || hasMore else { return }
    html.raw("<nav class=\"paging\"")
    html.attribute("aria-label", .publicPages)
    html.raw(">")
    if page > 1 { html.link(.changes(page: page - 1), in: layout) { $0.say(.publicNewer) } }
    if hasMore { html.link(.changes(page: page + 1), in: layout) { $0.say(.publicOlder) } }
    html.raw("</nav>")
  }
}
