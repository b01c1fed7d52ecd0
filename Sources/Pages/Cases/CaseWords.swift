// SPDX-License-Identifier: Apache-2.0
import Register

/// What was said, by whom: for those who answer for the case and who keep the register; others read that
/// it is not theirs.
struct CaseWords {
  let page: CasePage

  private var intake: CaseIntake { page.handling.intake }

  func write(to html: inout Html) {
    let fields = [
      (Phrase.caseText, intake.text), (.caseCaller, intake.caller), (.caseContact, intake.contact),
    ].filter { !$0.1.salt.isEmpty || $0.1.value != nil }
    html.raw("<section id=\"request\">")
    html.element("h2", .caseRequest)
    if fields.isEmpty {
      html.element("p", class: "none", .nothingWasSaid)
    } else if page.showsPrivate {
      html.raw("<dl class=\"summary\">")
      for (name, field) in fields {
        html.element("dt", name)
        html.raw("<dd>")
        html.privateText(field)
        html.raw("</dd>")
      }
      html.raw("</dl>")
      html.element("p", class: "hint", .privateToYou)
    } else {
      html.element("p", class: "none", .privateNotYours)
    }
    html.raw("</section>")
  }
}

extension Html {
  /// Writes what is private, or that it was erased.
  mutating func privateText(_ words: PrivateText) {
    if let value = words.value {
      raw("<span class=\"words\" lang=\"zh-CN\">")
      text(value)
      raw("</span>")
    } else {
      element("span", class: "none", .wasErased)
    }
  }
}
