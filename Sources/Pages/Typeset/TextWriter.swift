// SPDX-License-Identifier: Apache-2.0
import Reading

/// Writes pieces of a report's text with its measures, footnote marks and found words marked.
struct TextWriter {
  let id: String
  let text: [UInt8]
  let report: Report
  let view: ReadingView
  /// Whether the words are quoted elsewhere on the page: then nothing bears an id or a link.
  var quotes = false

  /// Writes the shown bytes of a span.
  func write(_ span: Range<Int>, leads: [Section] = [], to html: inout Html) {
    let typeset = TypesetText(text, span)
    let hits = (view.words.map { typeset.places(of: Array($0.utf8)) }) ?? []
    var overlays = measureOverlays(in: span, typeset) + termOverlays(in: span, typeset)
    overlays.sort { $0.range.lowerBound < $1.range.lowerBound }
    var place = 0
    for lead in leads {
      let range = typeset.visible(lead.span)
      guard range.lowerBound >= place, !range.isEmpty else { continue }
      run(place..<range.lowerBound, typeset, overlays, hits, &html)
      html.raw("<b")
      if !quotes { html.attribute("id", "s", lead.id) }
      html.raw(">")
      run(range, typeset, overlays, hits, &html)
      html.raw("</b>")
      place = range.upperBound
    }
    run(place..<typeset.bytes.count, typeset, overlays, hits, &html)
  }

  /// The shown words without any mark.
  static func words(_ text: [UInt8], _ span: Range<Int>) -> String {
    String(decoding: TypesetText(text, span).bytes, as: UTF8.self)
  }
}

extension TextWriter {
  fileprivate struct Overlay {
    enum Kind { case measure(Int), term(Term, Int) }
    let kind: Kind
    let range: Range<Int>
  }

  private func measureOverlays(in span: Range<Int>, _ typeset: TypesetText) -> [Overlay] {
    let first = report.measures.partitioningIndex { $0.span.lowerBound >= span.lowerBound }
    var overlays: [Overlay] = []
    for index in first..<report.measures.count {
      let measure = report.measures[index]
      guard measure.span.lowerBound < span.upperBound else { break }
      guard view.shows(measure, in: report) || view.measure == index else { continue }
      let range = typeset.visible(measure.span)
      if !range.isEmpty { overlays.append(Overlay(kind: .measure(index), range: range)) }
    }
    return overlays
  }

  private func termOverlays(in span: Range<Int>, _ typeset: TypesetText) -> [Overlay] {
    report.terms.flatMap { term in
      term.marks.enumerated().compactMap { place, mark in
        guard span.contains(mark.lowerBound) else { return nil }
        let range = typeset.visible(mark)
        return range.isEmpty ? nil : Overlay(kind: .term(term, place), range: range)
      }
    }
  }

  private func run(
    _ range: Range<Int>,
    _ typeset: TypesetText,
    _ overlays: [Overlay],
    _ hits: [Range<Int>],
    _ html: inout Html
  ) {
    var place = range.lowerBound
    for overlay in overlays {
      let marked = overlay.range.clamped(to: range)
      guard !marked.isEmpty, overlay.range.lowerBound >= place else { continue }
      words(place..<marked.lowerBound, typeset, hits, &html)
      switch overlay.kind {
      case .measure(let index): measure(index, marked, typeset, hits, &html)
      case .term(let term, let number): if !quotes { footnote(term, number, &html) }
      }
      place = marked.upperBound
    }
    words(place..<range.upperBound, typeset, hits, &html)
  }

  private func measure(
    _ index: Int,
    _ range: Range<Int>,
    _ typeset: TypesetText,
    _ hits: [Range<Int>],
    _ html: inout Html
  ) {
    let measure = report.measures[index]
    let isNow = view.measure == index
    html.raw("<mark class=\"")
    html.raw(measure.tense.word)
    html.raw(isNow ? " now\"" : "\"")
    if !quotes { html.attribute("id", "m", index) }
    html.raw(">")
    if !quotes {
      html.raw("<a")
      html.attribute("href", .reading(id, view.with { $0.measure = index }))
      html.raw(" title=\"")
      html.say(Phrase.tense(measure.tense))
      if !measure.subject.isEmpty {
        html.text(" · ")
        html.text(measure.subject)
      }
      html.raw(isNow ? "\" aria-current=\"true\">" : "\">")
    }
    words(range, typeset, hits, &html)
    html.raw(quotes ? "</mark>" : "</a></mark>")
  }

  private func footnote(_ term: Term, _ number: Int, _ html: inout Html) {
    html.raw("<sup id=\"t")
    html.number(term.number)
    html.raw("-")
    html.number(number)
    html.raw("\"><a")
    html.attribute("href", .place(id, .term(term.number)))
    html.attribute("title", term.term)
    html.raw(">")
    html.number(term.number)
    html.raw("</a></sup>")
  }

  private func words(
    _ range: Range<Int>,
    _ typeset: TypesetText,
    _ hits: [Range<Int>],
    _ html: inout Html
  ) {
    var place = range.lowerBound
    for hit in hits {
      let found = hit.clamped(to: range)
      guard !found.isEmpty, found.lowerBound >= place else { continue }
      html.text(typeset.bytes[place..<found.lowerBound])
      html.raw("<span class=\"hit\">")
      html.text(typeset.bytes[found])
      html.raw("</span>")
      place = found.upperBound
    }
    if place < range.upperBound { html.text(typeset.bytes[place..<range.upperBound]) }
  }
}

extension ReadingView {
  /// Whether a measure is among what was asked for.
  func shows(_ measure: Measure, in report: Report) -> Bool {
    if let tense, measure.tense != tense { return false }
    guard let kind else { return true }
    return report.statement(of: measure)?.kind == kind
  }
}

extension Report {
  /// The statement a measure stands in.
  func statement(of measure: Measure) -> Statement? {
    statements.indices.contains(measure.statement) ? statements[measure.statement] : nil
  }
}

extension RandomAccessCollection {
  /// The first index for which a condition holds that holds for all after it.
  func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if holds(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
