// SPDX-License-Identifier: Apache-2.0
package import Register

extension StartPage {
  /// A post in which anyone may enter the demonstration.
  package struct RoleCard: Sendable, Hashable {
    /// Who holds it.
    package var officer: Officer
    /// What it is called.
    package var title: String
    /// What its agency is called.
    package var agency: String

    /// Made of its parts.
    package init(officer: Officer, title: String, agency: String) {
      self.officer = officer
      self.title = title
      self.agency = agency
    }
  }

  /// The cards by which one enters the demonstration.
  func roleCards(_ html: inout Html) {
    guard !cards.isEmpty else { return }
    html.raw("<section class=\"roles\"><h2>")
    html.say(.demoTitle)
    html.raw("</h2><p class=\"hint\">")
    html.say(.demoLead)
    html.raw("</p>")
    html.form(.demo) { html in
      html.raw("<ul>")
      for card in cards {
        html.raw("<li><button name=\"post\"")
        html.attribute("value", card.officer.post)
        html.raw("><b>")
        html.say(.role(card.officer.role))
        html.raw("</b> <span>")
        html.text(card.officer.person)
        html.raw("</span> <small>")
        html.text(card.title)
        html.raw("</small><small>")
        html.say(Area.home(of: card.officer.role).name)
        html.raw(" →</small></button></li>")
      }
      html.raw("</ul>")
    }
    html.raw("</section>")
  }
}
