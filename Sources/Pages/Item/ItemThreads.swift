// SPDX-License-Identifier: Apache-2.0
import Register

/// The sentences of other reports that have to do with the promise: what was said of it later, what
/// is promised next, the city's promise that it serves.
struct ItemThreads {
  let page: ItemPage

  func write(to html: inout Html) {
    html.raw("<section id=\"threads\">")
    html.element("h2", .threads)
    if page.item.threads.isEmpty { html.element("p", class: "none", .noThreadsYet) }
    html.raw("<ul class=\"entries\">")
    for link in page.item.threads { write(link, &html) }
    html.raw("</ul></section>")
  }

  private func write(_ link: ThreadLink, _ html: inout Html) {
    html.raw(link.withdrawn == nil ? "<li><p><b>" : "<li class=\"refused\"><p><b>")
    html.say(.relation(link.relation))
    html.raw("</b> ")
    if let verdict = Phrase.threadVerdict(link.verdict) { html.say(verdict) }
    html.raw("</p>")
    if !link.isDropped {
      html.raw("<blockquote class=\"said\" lang=\"zh-CN\">")
      html.text(link.quote)
      html.raw("</blockquote>")
    }
    html.raw("<p class=\"who\">")
    if let source = page.sources[link.report] {
      html.link(.passage(source.id, link.span)) { $0.text(source.title) }
    } else {
      html.say(.reportNotHere)
      html.raw(" <code>")
      html.text(String(link.report.prefix(12)))
      html.raw("</code>")
    }
    html.text("　\(link.mark.at.date) ")
    html.officer(link.mark.officer, page.names)
    if let withdrawn = link.withdrawn {
      html.raw("　")
      html.say(.takenBackBecause)
      html.text(withdrawn.reason)
    }
    html.raw("</p></li>")
  }
}
