// SPDX-License-Identifier: Apache-2.0

/// What became of several files that were brought at once.
package struct UploadResultPage: Sendable {
  /// What became of one file.
  package enum Outcome: Sendable, Hashable {
    /// It was read.
    case read(id: String)
    /// It is here already.
    case known(id: String)
    /// It was refused and not kept.
    case refused(Refusal)
  }

  /// The name of each file with what became of it.
  package var results: [(fileName: String, outcome: Outcome)]

  /// Makes a page from its parts.
  package init(results: [(fileName: String, outcome: Outcome)]) { self.results = results }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: nil)
    let title = Phrase.uploadResults.words(visitor.language).description
    return Layout(context: context, area: .reports, style: "results").page(title: title) { html in
      html.raw("<header class=\"title\">")
      html.element("h1", .uploadResults)
      html.raw("</header><ul class=\"results\">")
      for (fileName, outcome) in results {
        html.raw("<li>")
        switch outcome {
        case .read(let id), .known(let id):
          html.link(.reading(id)) { $0.text(fileName) }
          html.raw(" ")
          html.element("span", class: "done", isRead(outcome) ? .wasRead : .wasKnown)
        case .refused(let refusal):
          html.element("b") { $0.text(fileName) }
          html.raw(" ")
          html.element("span", class: "refused", .wasRefused)
          refusal.write(to: &html)
        }
        html.raw("</li>")
      }
      html.raw("</ul><p>")
      html.link(.start) { $0.say(.backToStart) }
      html.raw("</p>")
    }
  }

  private func isRead(_ outcome: Outcome) -> Bool {
    if case .read = outcome { true } else { false }
  }
}
