// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

/// A mechanism in plain words, drawn as its stages with their clocks.
package struct MechanismPage: Sendable {
  private let profile: Profile

  /// Makes the page of a mechanism.
  package init(_ profile: Profile) { self.profile = profile }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .mechanism(profile.id))
    return Layout(context: context, area: .mechanisms, style: "mechanism").page(
      title: visitor.language.words(profile.title),
      main: { html in
        head(&html)
        track(&html)
        rules(&html)
        sources(&html)
      }
    )
  }

  private func head(_ html: inout Html) {
    html.raw("<header class=\"title\">")
    html.element("h1") { $0.text(profile.title) }
    html.raw("<p class=\"lead\">")
    html.basis(profile.basis)
    html.raw("</p>")
    if let note = profile.note { html.element("p", class: "lead") { $0.text(note) } }
    html.raw("<ul class=\"legend origins\">")
    for (origin, meaning) in [
      (Origin.source(""), Phrase.sourcedMeaning), (.borrowed(""), .borrowedMeaning),
      (.assumed, .assumedMeaning), (.label, .labelMeaning),
    ] {
      html.raw("<li><span class=\"origin ")
      html.raw(origin.style)
      html.raw("\">")
      html.say(meaning)
      html.raw("</span></li>")
    }
    html.raw("</ul></header>")
  }

  /// The stages along a line, each with its clock beside it.
  private func track(_ html: inout Html) {
    html.element("h2", .stages)
    html.raw("<ol class=\"track\">")
    for stage in profile.outline() {
      html.raw("<li class=\"")
      html.raw(stage.origin.style)
      html.raw("\"><div class=\"clock\">")
      if stage.clocks.isEmpty { html.element("span", class: "none", .noLimit) }
      for clock in stage.clocks {
        html.element("p") { html in
          html.element("b") { $0.text(clock.text) }
          html.raw(" ")
          html.origin(clock.origin, sources: profile.sources)
        }
      }
      html.raw("</div><div class=\"stage\"><h3>")
      html.text(stage.title)
      html.raw("</h3><p>")
      html.text(stage.who)
      html.raw(" ")
      html.origin(stage.origin, sources: profile.sources)
      html.raw("</p>")
      lines(stage.lines, &html)
      html.raw("</div></li>")
    }
    html.raw("</ol>")
  }

  private func rules(_ html: inout Html) {
    html.raw("<section class=\"prose\">")
    html.element("h2", .otherRules)
    for outline in profile.ruleOutline() {
      html.element("h3") { $0.text(outline.title) }
      lines(outline.lines, &html)
    }
    html.raw("</section>")
  }

  private func lines(_ lines: [StageOutline.Line], _ html: inout Html) {
    guard !lines.isEmpty else { return }
    html.raw("<ul class=\"lines\">")
    for line in lines {
      html.element("li") { html in
        html.text(line.text)
        html.raw(" ")
        html.origin(line.origin, sources: profile.sources)
      }
    }
    html.raw("</ul>")
  }

  private func sources(_ html: inout Html) {
    guard !profile.sources.isEmpty else { return }
    html.raw("<section class=\"prose\">")
    html.element("h2", .sources)
    html.raw("<dl class=\"sources\">")
    for (key, source) in profile.sources.sorted(by: { $0.key < $1.key }) {
      html.raw("<dt id=\"source-")
      html.text(key)
      html.raw("\">")
      html.text(key)
      html.raw("</dt><dd lang=\"zh-CN\">")
      html.text(source)
      html.raw("</dd>")
    }
    html.raw("</dl></section>")
  }
}
