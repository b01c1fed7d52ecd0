// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// Why something was not done, in words, with what others did since where the page was out of date.
package struct ActProblem: Sendable {
  /// Why, and what to do.
  package var message: Bilingual
  /// What was done since the page was shown.
  package var since: [RegisterEvent]

  /// A reason.
  package init(_ message: Bilingual, since: [RegisterEvent] = []) {
    self.message = message
    self.since = since
  }

  /// Writes the reason.
  func write(to html: inout Html) {
    html.raw("<div class=\"refusal-box\" role=\"alert\"><p><strong>")
    html.say(.actRefused)
    html.raw("</strong> ")
    html.text(message)
    html.raw("</p>")
    if !since.isEmpty {
      html.element("p", .othersChanged)
      html.raw("<ul>")
      for event in since {
        html.element("li") { html in
          html.text(CivilTime(milliseconds: event.mark.at.milliseconds).dateAndMinute)
          html.raw(" ")
          let officer = event.mark.officer
          if officer.link.isEmpty { html.text(officer.person) } else { html.byLink(officer) }
          html.raw(" ")
          html.text(event.change.title)
        }
      }
      html.raw("</ul>")
    }
    html.element("p", class: "hint", .actKept)
    html.raw("</div>")
  }
}
