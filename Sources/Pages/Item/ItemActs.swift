// SPDX-License-Identifier: Apache-2.0
import Register

/// Beside a commitment: where in the page to look, and what whoever looks may do with it.
///
/// What can be done is links for now; a form of an act takes the place of its link here.
struct ItemActs {
  let page: ItemPage
  let visitor: Visitor

  func write(to html: inout Html) {
    html.raw("<aside class=\"item-acts\" id=\"acts\"><nav")
    html.attribute("aria-label", .onThisPage)
    html.raw("><h2>")
    html.say(.onThisPage)
    html.raw("</h2><ul>")
    anchor("#status", .whereItStands, &html)
    anchor("#summary", .whoAndWhen, &html)
    anchor("#measures", .measuresOverTime, &html)
    anchor("#loop", .loopOf, &html)
    anchor("#evidence", .evidence, key: "V", &html)
    anchor("#obstacles", .obstacles, key: "B", &html)
    anchor("#threads", .threads, &html)
    anchor("#history", .historyOf, key: "H", &html)
    html.raw("</ul></nav>")
    acts(&html)
    html.raw("</aside>")
  }

  private func anchor(
    _ place: StaticString,
    _ name: Phrase,
    key: StaticString? = nil,
    _ html: inout Html
  ) {
    html.raw("<li><a href=\"")
    html.raw(place)
    html.raw("\"")
    html.key(key)
    html.raw(">")
    html.say(name)
    html.keyHint(key)
    html.raw("</a></li>")
  }

  /// What the role of the visitor may do, where it is done.
  private func acts(_ html: inout Html) {
    guard let officer = visitor.account?.officer, page.item.isActive else { return }
    let link: (SiteURL, Phrase)? =
      switch officer.role {
      case .agency where page.item.involves(officer.agency): (.inbox(), .actInInbox)
      case .supervisor: (.desk(), .actAtDesk)
      case .leader: (.leader(), .actOnLeaderPage)
      default: nil
      }
    guard let (address, name) = link else { return }
    html.raw("<div class=\"acts\">")
    html.link(address, class: "step", key: "P") { html in
      html.say(name)
      html.keyHint("P")
    }
    html.raw("</div>")
  }
}
