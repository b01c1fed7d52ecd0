// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

extension MeetingPage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .meeting(view, item: shown?.number))
    let title = Phrase.meeting.words(visitor.language).description
    var layout = Layout(context: context, area: .leader, style: "meeting")
    layout.keys = .meeting
    return layout.page(title: title) { html in
      head(&html)
      flash(&html)
      if let shown {
        html.raw("<article")
        html.card(isStart: true)
        html.raw("><h1 lang=\"zh-CN\">")
        html.text(shown.item.entry.quote)
        html.raw("</h1><div class=\"halves\"><div>")
        facts(shown, &html)
        decisions(shown, &html)
        html.raw("</div><div>")
        if let matter = shown.ruling {
          MeetingRulingForm(page: self, item: shown, matter: matter).write(to: &html)
        }
        MeetingForm(page: self, item: shown).write(to: &html)
        html.raw("</div>")
        html.raw("</div></article>")
      } else {
        html.element("h1", .agendaEmpty)
        html.element("p", class: "lead", .nothingToDecide)
      }
    }
  }

  private func head(_ html: inout Html) {
    html.raw("<nav class=\"turn\"")
    html.attribute("aria-label", .meeting)
    html.raw(">")
    let (previous, next) = neighbours
    step(to: previous, key: "ArrowLeft", sign: "←", .previousItem, &html)
    html.raw("<p>")
    if let place {
      html.text(
        Bilingual(
          zh: "第 \(place + 1) 项，共 \(agenda.count) 项",
          en: "\(place + 1) of \(agenda.count)"
        )
      )
    }
    html.raw("</p>")
    step(to: next, key: "ArrowRight", sign: "→", .nextItem, &html)
    html.link(.leader(view), class: "leave") { $0.say(.leaveMeeting) }
    html.raw("</nav>")
  }

  private func step(
    to item: AgendaItem?,
    key: StaticString,
    sign: StaticString,
    _ phrase: Phrase,
    _ html: inout Html
  ) {
    guard let item else { return }
    html.link(.meeting(view, item: item.number), class: "step", key: key) { html in
      html.say(phrase)
      html.keyHint(sign)
    }
  }

  private func flash(_ html: inout Html) {
    guard done != nil || undo != nil else { return }
    html.raw("<div class=\"flash\">")
    if let done { write(done, &html) }
    undo?.write(to: &html)
    html.raw("</div>")
  }

  private func write(_ done: Done, _ html: inout Html) {
    html.raw("<p role=\"status\">")
    switch done.way {
    case .ruling(let ruling):
      html.say(ruling.doneWords)
      html.raw(" ")
      html.link(.meeting(view, item: done.number)) { $0.text(done.number.description) }
    case .decision(let decision):
      html.say(.decisionRecorded)
      html.link(.meeting(view, item: done.number)) { $0.text(done.number.description) }
      html.raw(" ")
      html.text(decision.text)
      html.raw(" · ")
      DecisionText.write(decision, by: names[decision.agency] ?? decision.agency, now, &html)
    }
    html.raw("</p>")
  }

  private func facts(_ shown: AgendaItem, _ html: inout Html) {
    let text = AgendaText(item: shown, now: now)
    html.raw("<dl class=\"matter\">")
    field(.agendaGap, &html) { html in
      for (place, line) in text.gap.enumerated() {
        if place > 0 { html.raw(" · ") }
        html.text(line)
      }
    }
    field(.agendaCause, &html) { html in
      let (title, words) = text.cause
      if let title {
        html.element("b") { $0.text(title) }
        html.raw(" ")
      }
      html.text(words)
    }
    field(.agendaAsk, &html) { $0.text(text.ask) }
    field(.agendaSince, &html) { $0.text(DayText.short(shown.since, now.date, $0.language)) }
    field(.listLeadAgency, &html) { $0.text(shown.lead) }
    if !shown.leader.isEmpty { field(.leaderOfField, &html) { $0.text(shown.leader) } }
    field(.listSaid, &html) { $0.mark(shown.facts.said) }
    field(.listShown, &html) { $0.mark(shown.item.shown) }
    field(.listVerdict, &html) { $0.mark(shown.facts.verdict(at: now)) }
    html.raw("</dl><p>")
    html.link(.item(shown.number)) { html in
      html.text(shown.number.description)
      html.raw(" ")
      html.say(.openItem)
    }
    html.raw("</p>")
  }

  private func field(_ name: Phrase, _ html: inout Html, _ value: (inout Html) -> Void) {
    html.element("dt", name)
    html.element("dd", value)
  }

  /// What was decided before; what is not carried out first.
  private func decisions(_ shown: AgendaItem, _ html: inout Html) {
    let all = shown.item.decisions
    guard !all.isEmpty else { return }
    html.raw("<section class=\"so-far\"><h2>")
    html.say(.decisionsSoFar)
    html.raw("</h2><ul>")
    let open = all.filter { $0.carriedOut == nil }.reversed()
    for decision in open + all.filter({ $0.carriedOut != nil }).reversed() {
      html.raw("<li><p>")
      html.text(decision.text)
      html.raw("</p><small>")
      html.text(decision.mark.officer.person)
      html.raw(" ")
      html.text(DayText.short(decision.mark.at.date, now.date, html.language))
      html.raw(" · ")
      DecisionText.write(decision, by: names[decision.agency] ?? decision.agency, now, &html)
      html.raw(" · ")
      html.say(decision.carriedOut == nil ? .notCarriedOut : .carriedOut)
      html.raw("</small></li>")
    }
    html.raw("</ul></section>")
  }
}
