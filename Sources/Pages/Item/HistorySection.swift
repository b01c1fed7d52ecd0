// SPDX-License-Identifier: Apache-2.0
import Register

/// What happened to a commitment or a case, the newest first: old and new values, who and when, and the
/// place in the log.
struct HistorySection {
  let entries: [ItemPage.Entry]
  let names: RegisterNames
  /// Where the newest events are; nil where they are these.
  let newest: SiteURL?
  /// Where the events before a version are.
  let older: (Int) -> SiteURL

  /// Writes them; what there is to say of an event behind its title is written by `detail`.
  func write(to html: inout Html, detail: (RegisterEvent, inout Html) -> Void) {
    html.raw("<section id=\"history\">")
    html.element("h2", .historyOf)
    html.raw("<ol class=\"history\">")
    for entry in entries {
      html.raw("<li><p class=\"what\"><b>")
      html.text(entry.event.change.title)
      html.raw("</b> ")
      detail(entry.event, &html)
      html.raw("</p>")
      origin(entry, &html)
      html.raw("</li>")
    }
    html.raw("</ol><nav class=\"paging\">")
    if let newest { html.link(newest, class: "step") { $0.say(.newestEvents) } }
    if let last = entries.last, last.event.version > 1 {
      html.link(older(last.event.version), class: "step") { $0.say(.olderEvents) }
    }
    html.raw("</nav></section>")
  }

  private func origin(_ entry: ItemPage.Entry, _ html: inout Html) {
    html.raw("<p class=\"who\">")
    html.moment(entry.event.mark.at)
    html.raw(" ")
    html.officer(entry.event.mark.officer, names)
    html.raw("　")
    html.say(.versionOf)
    html.number(entry.event.version)
    html.say(.versionOfAfter)
    html.raw("　<a")
    html.attribute("href", .apiProof(entry.index))
    html.raw(">")
    html.say(.logEntry)
    html.number(entry.index, grouped: true)
    html.raw("</a></p>")
  }
}
