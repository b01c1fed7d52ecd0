// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// What a supervisor deals with, the rules that speak of it, and what may be done, one key each.
struct DeskPanel {
  let page: DeskPage
  let item: DeskCase

  func write(to html: inout Html) {
    html.raw("<aside class=\"panel\" id=\"panel\"")
    html.card(isStart: true)
    html.attribute("aria-label", .dealtWith)
    html.raw("><header><h2>")
    html.number(of: item.line)
    html.raw("</h2>")
    html.link(.desk(page.view.with { ($0.at, $0.done) = (nil, nil) }), class: "close") {
      $0.say(.close)
    }
    html.raw("</header>")
    page.problem?.write(to: &html)
    html.raw("<blockquote lang=\"zh-CN\">")
    html.text(item.quote.isEmpty ? item.line.title : item.quote)
    html.raw("</blockquote>")
    facts(&html)
    suggestion(&html)
    DeskForms(page: page, item: item).write(to: &html)
    DeskLinks(page: page, item: item).write(to: &html)
    steps(&html)
    html.raw("<p class=\"permalink\">")
    html.link(.notice(item.line.subject)) { $0.say(.printNotice) }
    html.raw("</p></aside>")
  }

  private func facts(_ html: inout Html) {
    html.raw("<dl>")
    field(.deskLeadAgency, &html) { html in
      if item.line.lead.isEmpty { html.say(.deskNoLead) } else { html.text(item.line.lead) }
    }
    field(.deskDueDay, &html) { $0.due(item.line) }
    field(.mechanism, &html) { html in
      html.link(.mechanism(item.mechanism)) { $0.text(item.mechanismTitle) }
      html.text(" · ")
      html.text(item.stage)
    }
    if let said = item.said { field(.deskSaidStatus, &html) { $0.text(said.title) } }
    if let shown = item.shown { field(.deskShownStatus, &html) { $0.text(shown.title) } }
    field(.deskLastUpdate, &html) { html in
      if let day = item.line.updated { html.text(day.description) } else { html.say(.neverUpdated) }
    }
    if item.returnCount > 0 {
      field(.deskReturns, &html) { html in
        html.text(Bilingual(zh: "\(item.returnCount) 次", en: "\(item.returnCount)"))
      }
    }
    field(.contactsThisWeek, &html) { html in
      html.text(
        Bilingual(
          zh: "\(item.contacts) 次（每周不超过 \(DeskCase.contactLimit) 次）",
          en: "\(item.contacts) (\(DeskCase.contactLimit) a week at most)"
        )
      )
      if item.isOverContacted { html.element("p", class: "warn", .contactLimitReached) }
    }
    html.raw("</dl>")
  }

  private func suggestion(_ html: inout Html) {
    let suggestion = item.line.suggestion
    html.raw("<section class=\"suggestion\"><h3>")
    html.say(.deskSuggested)
    html.text(Bilingual(zh: "：", en: ": "))
    html.text(suggestion.act)
    html.raw("</h3>")
    if let rule = suggestion.rule {
      html.element("p") { html in
        html.text(rule)
        html.raw(" ")
        if let origin = suggestion.origin { html.origin(origin) }
      }
    }
    if let refusal = item.refusal {
      html.element("p", class: "hint") { html in
        html.say(.notYours)
        html.text(refusal)
      }
    }
    html.raw("</section>")
  }

  private func field(_ name: Phrase, _ html: inout Html, _ value: (inout Html) -> Void) {
    html.element("dt", name)
    html.element("dd", value)
  }

  private func steps(_ html: inout Html) {
    let (previous, next) = page.neighbours
    html.raw("<p class=\"steps\">")
    for (subject, key, phrase) in [
      (previous, "K" as StaticString, Phrase.previousLine), (next, "J", .nextLine),
    ] {
      guard let subject else { continue }
      let view = page.view.with { ($0.at, $0.done) = (subject, nil) }
      StepLink.write(to: .desk(view), key: key, phrase, &html)
    }
    html.raw("</p>")
  }
}
