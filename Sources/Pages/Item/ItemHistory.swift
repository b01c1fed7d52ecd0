// SPDX-License-Identifier: Apache-2.0
import Register

/// What happened to a commitment, the newest first: old and new values, who and when, and the place
/// in the log.
struct ItemHistory {
  let page: ItemPage

  func write(to html: inout Html) {
    html.raw("<section id=\"history\">")
    html.element("h2", .historyOf)
    html.raw("<ol class=\"history\">")
    for entry in page.history { write(entry, &html) }
    html.raw("</ol><nav class=\"paging\">")
    if page.before != nil {
      html.link(page.address(), class: "step") { $0.say(.newestEvents) }
    }
    if let last = page.history.last, last.event.version > 1 {
      html.link(page.address(before: last.event.version), class: "step") {
        $0.say(.olderEvents)
      }
    }
    html.raw("</nav></section>")
  }

  private func write(_ entry: ItemPage.Entry, _ html: inout Html) {
    html.raw("<li><p class=\"what\">")
    if case .commitment(let change) = entry.event.change {
      html.raw("<b>")
      html.text(change.title)
      html.raw("</b> ")
      EventDetail(page: page, change: change).write(to: &html)
    }
    html.raw("</p><p class=\"who\">")
    html.moment(entry.event.mark.at)
    html.raw(" ")
    html.officer(entry.event.mark.officer, page.names)
    html.raw("　")
    html.say(.versionOf)
    html.number(entry.event.version)
    html.say(.versionOfAfter)
    html.raw("　<a")
    html.attribute("href", .apiProof(entry.index))
    html.raw(">")
    html.say(.logEntry)
    html.number(entry.index, grouped: true)
    html.raw("</a></p></li>")
  }
}
