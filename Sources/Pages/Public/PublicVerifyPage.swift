// SPDX-License-Identifier: Apache-2.0

/// How to check what this site says without trusting it.
struct PublicVerifyPage {
  let index: PublicIndex
  let language: Language

  func bytes() -> [UInt8] {
    let layout = PublicLayout(
      index: index,
      address: PublicAddress(.verify, language),
      style: "open-verify"
    )
    return layout.page(title: language.words(Phrase.pubVerify)) { html in
      html.raw("<div class=\"title\"><h1>")
      html.say(.pubVerify)
      html.raw("</h1>")
      html.element("p", class: "lead", .pubVerifyLead)
      html.raw("</div><div class=\"prose\"><ol class=\"steps-of\">")
      for step in [Phrase.pubStep1, .pubStep2, .pubStep3, .pubStep4] { html.element("li", step) }
      html.raw("</ol><h2>")
      html.say(.pubByProgram)
      html.raw("</h2><pre>python3 duixian_verify.py copy DIR --key KEY</pre></div>")
    }
  }
}
