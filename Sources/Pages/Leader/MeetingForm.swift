// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// The form in which a leader writes a decision and says who carries it out by when.
struct MeetingForm {
  let page: MeetingPage
  let item: AgendaItem

  func write(to html: inout Html) {
    html.raw("<section class=\"decide\" id=\"decide\"><h2>")
    html.say(.writeDecision)
    html.raw("</h2>")
    if page.mayDecide { form(&html) } else { html.element("p", class: "hint", .onlyLeadersDecide) }
    html.raw("</section>")
  }

  private func form(_ html: inout Html) {
    if let problem = page.problem {
      html.raw("<p class=\"problem\" role=\"alert\">")
      problem.write(to: &html)
      html.raw("</p>")
    }
    html.form(.meetingDecision(item.number)) { html in
      html.hidden(page.view.query)
      html.hidden([
        ("version", String(page.draft.version ?? item.item.version)), ("key", page.key),
      ])
      if let next = page.neighbours.next { html.hidden([("next", next.number.description)]) }
      if case .obstacle(let index) = item.matter { html.hidden([("obstacle", String(index))]) }
      html.raw("<p><label for=\"f-text\">")
      html.say(.decisionText)
      html.raw("</label><textarea id=\"f-text\" name=\"text\" rows=\"4\" maxlength=\"2000\"")
      html.raw(" required")
      html.key("D")
      html.raw(">")
      html.text(page.draft.text)
      html.raw("</textarea></p><div class=\"row\"><p><label for=\"f-agency\">")
      html.say(.decisionAgency)
      html.raw("</label><select id=\"f-agency\" name=\"agency\" required")
      html.key("A")
      html.raw(">")
      let chosen = page.draft.agency.isEmpty ? item.item.fields.lead : page.draft.agency
      for agency in page.agencies {
        html.raw("<option")
        html.attribute("value", agency.id)
        if agency.id == chosen { html.raw(" selected") }
        html.raw(">")
        html.text(page.names[agency.id] ?? agency.name)
        html.raw("</option>")
      }
      html.raw("</select></p><p><label for=\"f-due\">")
      html.say(.decisionDue)
      html.raw("</label><input id=\"f-due\" name=\"due\" type=\"date\"")
      html.attribute("min", page.now.date.description)
      html.attribute("value", page.draft.due)
      html.raw("></p></div><p><button class=\"primary\">")
      html.say(.decisionRecord)
      html.raw("</button></p>")
    }
    html.element("p", class: "hint", .decisionStays)
  }
}

extension MeetingPage.Problem {
  /// Writes what is wrong and what to do.
  func write(to html: inout Html) {
    switch self {
    case .noText: html.say(.decisionNoText)
    case .noAgency: html.say(.decisionNoAgency)
    case .badDay: html.say(.decisionBadDay)
    case .stale(let between):
      html.say(.decisionStale)
      html.text(
        Bilingual(
          zh: "其间：" + between.map(\.zh).joined(separator: "、"),
          en: " Meanwhile: " + between.map(\.en).joined(separator: ", ")
        )
      )
    case .keyReused: html.say(.decisionKeyReused)
    case .refused(let words): html.text(words)
    }
  }
}
