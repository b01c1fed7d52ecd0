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
    return layout.page(.publicMethod, lead: .publicMethodLead) { html in
      html.raw("<div class=\"prose\"><h2>")
      html.say(.publicVerdicts)
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
        (Phrase.publicGate, Phrase.publicGateWords), (.publicReply, .publicReplyWords),
        (.publicClock, .publicClockWords), (.publicCounting, .publicCountingWords),
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
    html.say(.publicFields)
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
