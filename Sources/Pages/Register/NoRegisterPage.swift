// SPDX-License-Identifier: Apache-2.0

/// Says that no register was founded here, and how one is.
package struct NoRegisterPage: Sendable {
  /// Where the reader is.
  private let address: SiteURL

  /// The page at an address.
  package init(_ address: SiteURL) { self.address = address }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: address)
    return Layout(context: context, area: .register, style: "register").page(
      title: visitor.language.words(.register),
      main: { html in
        html.raw("<header class=\"title\">")
        html.element("h1", .noRegister)
        html.element("p", class: "lead", .noRegisterLead)
        html.raw("</header><ol class=\"steps-of\">")
        step(.stepFound, "duixian jurisdiction found qinghe --title 青禾市 --code QH0100", &html)
        step(.stepAgencies, "duixian agency load agencies.csv\nduixian post load posts.csv", &html)
        step(.stepReport, "duixian report open report.txt\nduixian report candidates", &html)
        html.raw("</ol>")
      }
    )
  }

  private func step(_ name: Phrase, _ command: StaticString, _ html: inout Html) {
    html.raw("<li><p>")
    html.say(name)
    html.raw("</p><pre>")
    html.raw(command)
    html.raw("</pre></li>")
  }
}
