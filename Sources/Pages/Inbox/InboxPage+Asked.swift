// SPDX-License-Identifier: Apache-2.0
import Register

extension InboxPage {
  /// What was asked of the agency this month.
  func requests(_ html: inout Html) {
    html.raw("<section id=\"asked\"><h2>")
    html.say(.askedThisMonth, "\(askedCount)")
    html.raw("</h2><p class=\"lead\">")
    html.say(.askedLead)
    html.raw("</p>")
    if !asked.isEmpty {
      html.raw("<table class=\"list\"><thead><tr>")
      for column in [Phrase.askedDay, .askedWhat, .askedAbout] {
        html.raw("<th scope=\"col\">")
        html.say(column)
        html.raw("</th>")
      }
      html.raw("</tr></thead><tbody>")
      for line in asked { row(line, &html) }
      html.raw("</tbody></table>")
    }
    html.raw("</section>")
  }

  private func row(_ line: Asked, _ html: inout Html) {
    html.raw("<tr>")
    html.cell(.askedDay) { html in
      html.text(CivilTime(milliseconds: line.request.at.milliseconds).dateAndMinute)
    }
    html.cell(.askedWhat) { $0.say(.request(line.request.kind)) }
    html.cell(.askedAbout) { html in
      html.numbered(line.request.subject)
      html.raw(" ")
      html.text(line.title)
    }
    html.raw("</tr>")
  }
}
