// SPDX-License-Identifier: Apache-2.0
import Reading

/// The head that a report's pages share: title, facts, tabs.
struct ReportHead {
  let model: ReportModel
  /// The list that is shown; nil for the text.
  let list: ListKind?

  func write(to html: inout Html) {
    html.raw("<header class=\"title\">")
    html.element("h1") { $0.text(model.title) }
    html.raw("<p class=\"facts\">")
    let report = model.report
    if let place = report.place { fact(&html) { $0.text(place) } }
    if let year = report.year {
      fact(&html) {
        $0.number(year)
        $0.say(.yearAfter)
      }
    }
    fact(&html) {
      $0.number(characterCount, grouped: true)
      $0.say(.characters)
    }
    fact(&html) {
      $0.say(.received)
      $0.raw("<time")
      $0.attribute("datetime", model.receivedAt.iso)
      $0.raw(">")
      $0.text(model.receivedAt.date)
      $0.raw("</time>")
    }
    if let origin = model.origin { fact(&html) { $0.text(origin) } }
    html.raw("</p>")
    tabs(&html)
    html.raw("</header>")
  }

  /// The foot that a report's pages share.
  func foot(to html: inout Html) {
    html.downloads(
      model.downloads.map { (.download(model.id, $0), .download($0), .downloadHint($0)) }
    )
    html.raw("<p class=\"hash\">")
    html.say(.textHash)
    html.raw(" <code>")
    html.text(model.sha256)
    html.raw("</code></p>")
  }

  private func fact(_ html: inout Html, _ content: (inout Html) -> Void) {
    html.element("span", content)
    html.raw(" ")
  }

  private func tabs(_ html: inout Html) {
    html.raw("<nav class=\"tabs\"")
    html.attribute("aria-label", .reportNavigation)
    html.raw("><ul><li>")
    html.link(.reading(model.id), current: list == nil) { $0.say(.text) }
    html.raw("</li>")
    for kind in ListKind.allCases {
      let count = model.count(kind)
      guard count > 0 || kind == list else { continue }
      html.raw("<li>")
      html.link(.list(model.id, kind), current: list == kind) {
        $0.say(.list(kind))
        $0.raw(" <b>")
        $0.number(count, grouped: true)
        $0.raw("</b>")
      }
      html.raw("</li>")
    }
    html.raw("</ul></nav>")
  }

  /// Counted as people count: without white space.
  private var characterCount: Int {
    String(decoding: model.text, as: UTF8.self).unicodeScalars.reduce(0) {
      $0 + ($1.properties.isWhitespace ? 0 : 1)
    }
  }
}

extension Html {
  /// Writes links to files, each with its name and what it is good for.
  mutating func downloads(_ files: [(url: SiteURL, name: Phrase, hint: Phrase?)]) {
    raw("<section class=\"downloads\"")
    attribute("aria-label", .downloads)
    raw("><h2>")
    say(.downloads)
    raw("</h2><ul>")
    for file in files {
      raw("<li><a")
      attribute("href", file.url)
      raw(" download>")
      say(file.name)
      raw("</a>")
      if let hint = file.hint {
        raw(" ")
        element("small", hint)
      }
      raw("</li>")
    }
    raw("</ul></section>")
  }
}
