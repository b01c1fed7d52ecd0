// SPDX-License-Identifier: Apache-2.0
import Mechanisms

extension DeskProblem {
  /// Writes what is wrong, what was typed, and what came in between.
  func write(to html: inout Html) {
    html.raw("<div class=\"problem\" role=\"alert\"><p>")
    html.say(.notDone)
    html.say(act.name)
    html.text(Bilingual(zh: "。", en: ". "))
    html.text(message)
    html.raw("</p>")
    // The form may be gone from the page with what made it possible; the words are not.
    for name in [DeskField.reason, DeskField.again, DeskField.note]
    where !typed(name).isEmpty {
      html.raw("<p>")
      html.say(.whatYouTyped)
      html.text(typed(name))
      html.raw("</p>")
    }
    if !since.isEmpty {
      html.raw("<ul>")
      for change in since {
        html.element("li") { html in
          html.text(change.at.dateAndMinute + " " + change.person)
          if !change.agency.isEmpty { html.text("（\(change.agency)）") }
          html.text(Bilingual(zh: " → 第 \(change.version) 版", en: " → version \(change.version)"))
        }
      }
      html.raw("</ul>")
    }
    html.raw("</div>")
  }
}
