// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

extension LeaderPage {
  /// What waits for a decision: sentence, gap, cause, what is asked, since when.
  func agenda(_ html: inout Html) {
    let waiting = waiting
    html.raw("<section class=\"agenda\"><h2>")
    html.say(.toDecide)
    if !waiting.isEmpty {
      html.raw(" ")
      html.link(.leaderList(.waiting(agency: nil), listView), class: "count") {
        $0.number(waiting.count)
      }
    }
    html.raw("</h2>")
    if waiting.isEmpty {
      html.element("p", class: "none", .nothingToDecide)
    } else {
      html.raw("<table><thead><tr>")
      for column in [Phrase.agendaMatter, .agendaGap, .agendaCause, .agendaAsk, .agendaSince] {
        html.element("th", column)
      }
      html.raw("</tr></thead><tbody>")
      for item in waiting.prefix(Self.shownItems) { row(item, &html) }
      html.raw("</tbody></table>")
    }
    html.raw("</section>")
  }

  private func row(_ item: AgendaItem, _ html: inout Html) {
    let text = AgendaText(item: item, now: now)
    html.raw("<tr")
    html.line()
    html.raw("><th scope=\"row\"><div><span class=\"said\" lang=\"zh-CN\">")
    html.text(item.item.entry.quote.clipped)
    html.raw("</span></div><small>")
    let meeting = SiteURL.meeting(view.with { $0.isScreen = false }, item: item.number)
    html.link(meeting, key: "Enter") { $0.text(item.number.description) }
    html.raw(" ")
    html.text(item.lead)
    html.raw("</small></th>")
    html.cell(.agendaGap, class: "gap") { html in
      html.raw("<div>")
      for line in text.gap { html.element("span") { $0.text(line) } }
      html.raw("</div>")
    }
    html.cell(.agendaCause) { html in
      let (title, words) = text.cause
      html.raw("<div>")
      if let title {
        html.element("b") { $0.text(title) }
        html.raw(" ")
      }
      html.text(words.clipped)
      html.raw("</div>")
    }
    html.cell(.agendaAsk, class: "ask") { html in
      html.element("div") { $0.text(text.ask.clipped) }
    }
    html.cell(.agendaSince, class: "n") { html in
      html.text(DayText.short(item.since, now.date, html.language))
    }
    html.raw("</tr>")
  }

  /// How many decisions the sheet shows.
  private static let shownDecisions = 5

  /// What was decided and is not carried out.
  func decided(_ html: inout Html) {
    let all = decided.flatMap { item in
      item.item.openDecisions.map { (item: item, decision: $0) }
    }.sorted {
      ($0.decision.due ?? .last, $0.item.number) < ($1.decision.due ?? .last, $1.item.number)
    }
    guard !all.isEmpty else { return }
    html.raw("<section class=\"decided\"><h2>")
    html.say(.decidedTitle)
    html.raw(" ")
    html.link(.leaderList(.decided, listView), class: "count") { $0.number(all.count) }
    html.raw("</h2><ul>")
    for (item, decision) in all.prefix(Self.shownDecisions) {
      html.raw("<li>")
      html.link(.meeting(view.with { $0.isScreen = false }, item: item.number)) {
        $0.text(item.number.description)
      }
      html.raw(" <span>")
      html.text(decision.text.clipped)
      html.raw("</span> <small>")
      DecisionText.write(decision, by: names[decision.agency] ?? decision.agency, now, &html)
      html.raw("</small></li>")
    }
    html.raw("</ul></section>")
  }
}

/// Who carries a decision out, and by when.
enum DecisionText {
  static func write(
    _ decision: LeaderDecision,
    by agency: String,
    _ now: Timestamp,
    _ html: inout Html
  ) {
    html.text(agency)
    guard let due = decision.due else { return }
    let day = DayText.short(due, now.date, html.language)
    html.text(Bilingual(zh: " \(day)前落实", en: " by \(day)"))
    if due < now.date, decision.carriedOut == nil {
      html.raw(" <strong class=\"past\">")
      html.say(.isPastDue)
      html.raw("</strong>")
    }
  }
}

extension String {
  /// The words as far as a sheet has room for them; the meeting shows them whole.
  fileprivate var clipped: String {
    let start = prefix(160)
    return start.endIndex == endIndex ? self : start + "…"
  }
}

extension Bilingual {
  fileprivate var clipped: Bilingual { Bilingual(zh: zh.clipped, en: en.clipped) }
}
