// SPDX-License-Identifier: Apache-2.0
import Register

/// How verdicts are found, who lets what out, and which field is public, internal or private.
struct PublicMethodPage {
  let index: PublicIndex
  let language: Language

  func bytes() -> [UInt8] {
    let layout = PublicLayout(
      index: index,
      address: PublicAddress(.method, language),
      style: "open-method"
    )
    return layout.page(title: language.words(Phrase.pubMethod)) { html in
      html.raw("<div class=\"title\"><h1>")
      html.say(.pubMethod)
      html.raw("</h1>")
      html.element("p", class: "lead", .pubMethodLead)
      html.raw("</div><div class=\"prose\"><h2>")
      html.say(.pubVerdicts)
      html.raw("</h2><dl class=\"rules\">")
      for group in VerdictGroup.allCases {
        html.raw("<dt>")
        html.mark(group)
        html.raw("</dt><dd>")
        html.say(.meaning(group))
        html.raw("</dd>")
      }
      html.raw("</dl>")
      for (title, words) in [
        (Phrase.pubGate, Phrase.pubGateWords), (.pubReply, .pubReplyWords),
        (.pubClock, .pubClockWords), (.pubCounting, .pubCountingWords),
      ] {
        html.element("h2", title)
        html.element("p", words)
      }
      html.raw("</div>")
      fields(&html)
    }
  }

  private func fields(_ html: inout Html) {
    html.raw("<section><h2>")
    html.say(.pubFields)
    html.raw("</h2>")
    for visibility in FieldRule.Visibility.allCases {
      html.raw("<h3>")
      html.say(.visibility(visibility))
      html.raw("</h3><table class=\"fields\"><tbody>")
      for rule in FieldRule.all where rule.visibility == visibility {
        html.raw("<tr><th scope=\"row\"><code>")
        html.text(rule.field)
        html.raw("</code></th><td>")
        html.text(rule.why)
        html.raw("</td></tr>")
      }
      html.raw("</tbody></table>")
    }
    html.raw("</section>")
  }
}
