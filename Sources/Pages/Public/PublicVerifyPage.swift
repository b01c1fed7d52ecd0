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
    return layout.page(.publicVerify, lead: .publicVerifyLead) { html in
      html.raw("<div class=\"prose\"><ol class=\"steps-of\">")
      for step in [Phrase.publicStep1, .publicStep2, .publicStep3, .publicStep4] {
        html.element("li", step)
      }
      html.raw("</ol><h2>")
      html.say(.publicByProgram)
      html.raw("</h2><pre>python3 duixian_verify.py copy DIR --key KEY</pre></div>")
    }
  }
}
