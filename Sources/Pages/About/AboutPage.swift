// SPDX-License-Identifier: Apache-2.0
import Reading

/// How the site reads, what its lines mean, its keys, and what it keeps.
package struct AboutPage: Sendable {
  /// Makes the page.
  package init() {}

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .about)
    let title = Phrase.howItReads.words(visitor.language).description
    return Layout(context: context, area: .about, style: "about").page(title: title) { html in
      html.raw("<header class=\"title\">")
      html.element("h1", .howItReads)
      html.element("p", class: "lead", .aboutLead)
      html.raw("</header><div class=\"prose\">")
      section(.aboutReads, [.aboutReads1, .aboutReads2, .aboutReads3], &html)
      html.element("h2", .aboutLines)
      html.raw("<ul class=\"legend tall\">")
      for tense in [Tense.target, .outcome, .context] {
        html.raw("<li><span class=\"line ")
        html.raw(tense.word)
        html.raw("\">")
        html.say(.tense(tense))
        html.raw("</span> ")
        html.say(.tenseMeaning(tense))
        html.raw("</li>")
      }
      html.raw("</ul>")
      section(.aboutNumbers, [.aboutNumbers1, .aboutNumbers2], &html)
      html.raw("<h2 id=\"keys\">")
      html.say(.keys)
      html.raw("</h2>")
      html.element("p", .aboutKeys)
      for list in KeyList.allCases {
        html.element("h3", list.page)
        KeyList.write(list.own, to: &html)
      }
      html.element("h3", .everyPage)
      KeyList.write(KeyList.common, to: &html)
      section(.aboutPrivacy, [.aboutPrivacy1, .aboutPrivacy2], &html)
      html.element("h2", .aboutRules)
      html.element("p", .aboutRules1)
      html.raw("<dl class=\"rules\">")
      for rule in Rule.all {
        html.raw("<dt><code>")
        html.text(rule.name)
        html.raw("</code></dt><dd>")
        html.text(html.language == .zh ? rule.explanationZh : rule.explanation)
        html.raw("</dd>")
      }
      html.raw("</dl></div>")
    }
  }

  private func section(_ heading: Phrase, _ paragraphs: [Phrase], _ html: inout Html) {
    html.element("h2", heading)
    for paragraph in paragraphs { html.element("p", paragraph) }
  }
}
