// SPDX-License-Identifier: Apache-2.0

/// What every page needs beside its own model.
package struct PageContext: Sendable {
  /// The language the page speaks.
  package var language: Language
  /// Where the reader is, which the language switch leads back to; nil where there is no way
  /// back.
  package var address: SiteURL?

  /// Makes a context from its parts.
  package init(language: Language, address: SiteURL?) {
    self.language = language
    self.address = address
  }
}

/// The parts of the site that the head of a page leads to.
enum Area { case reports, mechanisms, about }

/// The frame of every page: head, one `<main>`, foot.
struct Layout {
  let context: PageContext
  var area: Area?
  /// A word for the body, so that the style sheet can tell pages apart.
  let style: StaticString

  /// Writes a page; `title` is words, not markup.
  func page(
    title: String,
    main: (inout Html) -> Void,
    footer: (inout Html) -> Void = { _ in }
  ) -> [UInt8] {
    var html = Html(context.language)
    html.raw("<!doctype html>\n<html lang=\"")
    html.raw(context.language.tag)
    html.raw("\"><head><meta charset=\"utf-8\">")
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">")
    html.raw("<meta name=\"referrer\" content=\"same-origin\">")
    html.element("title") {
      $0.text(title)
      if !title.isEmpty { $0.text(" · ") }
      $0.say(.brand)
    }
    html.raw("<link rel=\"icon\" type=\"image/svg+xml\"")
    html.attribute("href", .asset(.icon))
    html.raw("><link rel=\"stylesheet\"")
    html.attribute("href", .asset(.style))
    html.raw("><script type=\"module\"")
    html.attribute("src", .asset(.script))
    html.raw("></script></head>\n<body class=\"")
    html.raw(style)
    html.raw("\"><a class=\"skip\" href=\"#main\">")
    html.say(.skip)
    html.raw("</a>\n")
    header(&html)
    html.raw("<main id=\"main\" tabindex=\"-1\">")
    main(&html)
    html.raw("</main>\n<footer class=\"foot\">")
    footer(&html)
    html.element("p", .privacyLine)
    html.raw("</footer>\n</body></html>\n")
    return html.bytes
  }

  private func header(_ html: inout Html) {
    html.raw("<header class=\"top\"><a class=\"brand\" href=\"/\">")
    html.raw("<span class=\"seal\" aria-hidden=\"true\">兑</span>")
    html.say(.brand)
    html.raw("</a><nav")
    html.attribute("aria-label", .siteNavigation)
    html.raw(">")
    html.link(.start, current: area == .reports) { $0.say(.reports) }
    html.link(.mechanisms, current: area == .mechanisms) { $0.say(.mechanisms) }
    html.link(.about, current: area == .about) { $0.say(.howItReads) }
    html.raw("</nav><a class=\"language\" rel=\"alternate\"")
    let other = context.language.other
    html.attribute("href", (context.address ?? .start).asking(for: other))
    html.raw(" lang=\"")
    html.raw(other.tag)
    html.raw("\" hreflang=\"")
    html.raw(other.tag)
    html.raw("\">")
    html.raw(Phrase.ownName.words(other))
    html.raw("</a></header>\n")
  }
}
