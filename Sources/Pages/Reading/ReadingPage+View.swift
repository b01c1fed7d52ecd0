// SPDX-License-Identifier: Apache-2.0
import ReportText
import Reading

extension ReadingPage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .reading(model.id, view))
    let head = ReportHead(model: model, list: nil)
    var layout = Layout(context: context, area: .reports, style: "report")
    layout.keys = .reading
    return layout.page(
      title: model.title,
      main: { html in
        head.write(to: &html)
        diagnostics(&html)
        FilterBar(model: model, view: view).write(to: &html)
        // The text and its panel are one card: J and K go through the measures of the text.
        html.raw(view.measure == nil ? "<div class=\"reading\"" : "<div class=\"reading chosen\"")
        html.card(isStart: view.measure != nil)
        html.raw(">")
        Outline(model: model, view: view).write(to: &html)
        article(&html)
        MeasurePanel(model: model, view: view).write(to: &html)
        html.raw("</div>")
      },
      footer: { head.foot(to: &$0) }
    )
  }

  private func diagnostics(_ html: inout Html) {
    let diagnostics = model.report.diagnostics
    guard !diagnostics.isEmpty else { return }
    html.raw("<details class=\"notes\"")
    html.raw(diagnostics.contains { $0.severity == .error } ? " open>" : ">")
    html.element("summary") {
      $0.say(.diagnostics)
      $0.raw(" <b>")
      $0.number(diagnostics.count)
      $0.raw("</b>")
    }
    html.raw("<ul>")
    for diagnostic in diagnostics.prefix(50) {
      html.raw("<li class=\"")
      html.raw(diagnostic.severity.word)
      html.raw("\">")
      html.element("b", .severity(diagnostic.severity))
      html.raw(" ")
      html.text(
        html.language == .zh ? diagnostic.messageZh ?? diagnostic.message : diagnostic.message
      )
      html.raw(" ")
      if let paragraph = model.paragraph(at: diagnostic.span.lowerBound) {
        html.link(.place(model.id, .paragraph(paragraph))) {
          $0.say(.paragraphBefore)
          $0.number(paragraph + 1)
          $0.say(.paragraphAfter)
        }
      }
      html.raw(" <code>")
      html.text(diagnostic.code.rawValue)
      html.raw("</code></li>")
    }
    html.raw("</ul></details>")
  }

  private func article(_ html: inout Html) {
    let (blocks, found) = shownBlocks()
    let writer = TextWriter(id: model.id, text: model.text, report: model.report, view: view)
    html.raw("<article class=\"text\" id=\"text\" lang=\"zh-CN\"")
    html.attribute("aria-label", .text)
    html.raw(">")
    if let words = view.words { searchResult(words, found, &html) }
    for block in blocks {
      switch block {
      case .heading(let section, let rank, let span):
        heading(section, rank, &html) { writer.write(span, to: &$0) }
      case .paragraph(let number, let span, let leads):
        html.raw("<p")
        if number >= 0 { html.attribute("id", "p", number) }
        html.raw(">")
        for term in model.report.terms where span.contains(term.span.lowerBound) {
          html.raw("<span")
          html.attribute("id", "t", term.number)
          html.raw("></span>")
        }
        writer.write(span, leads: leads, to: &html)
        html.raw("</p>\n")
      }
    }
    html.raw("</article>")
  }

  private func searchResult(_ words: String, _ found: Int, _ html: inout Html) {
    html.raw("<p class=\"found\" role=\"status\"")
    html.raw(" lang=\"")
    html.raw(html.language.tag)
    html.raw("\">")
    html.element("b", class: "hit") { $0.text(words) }
    html.raw(" ")
    html.say(.foundBefore)
    html.element("b") { $0.number(found) }
    html.say(.foundAfter)
    html.raw(" ")
    html.link(.reading(model.id, view.with { $0.words = nil })) { $0.say(.wholeText) }
    html.raw("</p>")
  }

  private func heading(
    _ section: Section,
    _ rank: Int,
    _ html: inout Html,
    _ content: (inout Html) -> Void
  ) {
    let names: (open: StaticString, close: StaticString) =
      switch rank {
      case ...2: ("<h2", "</h2>\n")
      case 3: ("<h3", "</h3>\n")
      case 4: ("<h4", "</h4>\n")
      case 5: ("<h5", "</h5>\n")
      default: ("<h6", "</h6>\n")
      }
    html.raw(names.open)
    // The page has said the report's own name already.
    if section.title == model.report.title {
      html.raw(" class=\"hidden\"")
    } else {
      html.attribute("class", "level", min(3, section.level))
    }
    html.attribute("id", "s", section.id)
    html.raw(">")
    content(&html)
    html.raw(names.close)
  }
}

extension Diagnostic.Severity {
  var word: StaticString {
    switch self {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }
}
