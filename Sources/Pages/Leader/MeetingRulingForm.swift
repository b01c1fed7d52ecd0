// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

/// What a leader rules on in the meeting, yes or no, with the reason.
struct MeetingRulingForm {
  let page: MeetingPage
  let item: AgendaItem
  let matter: AgendaMatter

  func write(to html: inout Html) {
    guard let answers = MeetingRuling.answers(to: matter) else { return }
    html.raw("<section class=\"decide\" id=\"ruling\"><h2>")
    html.say(.rulingTitle)
    html.raw("</h2><p>")
    html.text(AgendaText.ask(matter))
    html.raw("</p>")
    if !page.rulingPlan.isEmpty {
      html.raw("<blockquote class=\"said\" lang=\"zh-CN\">")
      html.text(page.rulingPlan)
      html.raw("</blockquote>")
    }
    if !page.mayDecide {
      html.element("p", class: "hint", .onlyLeadersDecide)
    } else if let refusal = page.rulingRefusal {
      html.raw("<p class=\"hint\">")
      html.text(refusal)
      html.raw("</p>")
    } else {
      form(answers, &html)
    }
    html.raw("</section>")
  }

  private func form(_ answers: (yes: MeetingRuling, no: MeetingRuling), _ html: inout Html) {
    if let problem = page.rulingProblem {
      html.raw("<p class=\"problem\" role=\"alert\">")
      problem.write(to: &html)
      html.raw("</p>")
    }
    html.form(.meetingRuling(item.number)) { html in
      html.hidden(page.view.query)
      html.hidden([
        ("version", String(page.draft.version ?? item.item.version)), ("key", page.key),
      ])
      if let next = page.neighbours.next { html.hidden([("next", next.number.description)]) }
      html.raw("<p><label for=\"f-reason\">")
      html.say(.rulingReason)
      html.raw("</label><textarea id=\"f-reason\" name=\"reason\" rows=\"2\" maxlength=\"500\">")
      html.text(page.rulingDraft)
      html.raw("</textarea></p><p>")
      button(answers.yes, key: "Y", isMain: true, &html)
      html.raw(" ")
      button(answers.no, key: "X", isMain: false, &html)
      html.raw("</p>")
    }
    if answers.yes.isYes { html.element("p", class: "hint", .rulingHint) }
  }

  private func button(
    _ ruling: MeetingRuling,
    key: StaticString,
    isMain: Bool,
    _ html: inout Html
  ) {
    html.raw(isMain ? "<button class=\"primary\" name=\"ruling\"" : "<button name=\"ruling\"")
    html.attribute("value", ruling.rawValue)
    html.key(key)
    html.raw(">")
    html.say(ruling.name)
    html.keyHint(key)
    html.raw("</button>")
  }
}
