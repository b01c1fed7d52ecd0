// SPDX-License-Identifier: Apache-2.0
import Reading

/// The fields of one measure, and the rule that found it.
package struct MeasurePanel: Sendable {
  let model: ReportModel
  let view: ReadingView

  /// Makes a panel; without a measure it says how to choose one.
  package init(model: ReportModel, view: ReadingView) {
    self.model = model
    self.view = view
  }

  /// The panel alone, which the script puts in place.
  package func fragment(_ visitor: Visitor) -> [UInt8] {
    var html = Html(visitor.language, hasKeys: visitor.hasKeys)
    write(to: &html)
    return html.bytes
  }

  /// The shown measures before and after the one that is shown.
  var neighbours: (previous: Int?, next: Int?) {
    let shown = model.report.measures.indices.filter {
      view.shows(model.report.measures[$0], in: model.report)
    }
    guard let now = view.measure else { return (nil, shown.first) }
    return (shown.last { $0 < now }, shown.first { $0 > now })
  }

  func write(to html: inout Html) {
    let measures = model.report.measures
    html.raw("<aside class=\"panel\" id=\"panel\" aria-live=\"polite\"")
    html.attribute("aria-label", .panelLabel)
    html.raw(">")
    if let index = view.measure, measures.indices.contains(index) {
      fields(of: measures[index], index, &html)
    } else {
      hint(&html)
    }
    html.raw("</aside>")
  }

  private func hint(_ html: inout Html) {
    html.element("h2", .panelHintTitle)
    html.element("p", .panelHint)
    steps(&html)
  }

  private func fields(of measure: Measure, _ index: Int, _ html: inout Html) {
    let report = model.report
    let statement = report.statement(of: measure)
    html.raw("<header><h2><span class=\"tense ")
    html.raw(measure.tense.word)
    html.raw("\">")
    html.say(.tense(measure.tense))
    html.raw("</span> ")
    html.element("small") {
      $0.number(index + 1)
      $0.text(" / ")
      $0.number(report.measures.count)
    }
    html.raw("</h2>")
    html.link(.reading(model.id, view.with { $0.measure = nil }), class: "close") {
      $0.say(.close)
    }
    html.raw("</header><blockquote>")
    if let statement {
      var quiet = TextWriter(
        id: model.id,
        text: model.text,
        report: report,
        view: ReadingView(measure: index)
      )
      quiet.quotes = true
      quiet.write(statement.span, to: &html)
    } else {
      html.text(measure.plain)
    }
    html.raw("</blockquote><dl>")
    if !measure.subject.isEmpty { row(.subject, &html) { $0.text(measure.subject) } }
    row(.value, &html) {
      $0.element("b") { $0.text(QuantityText.words(measure, $0.language)) }
      $0.raw(" ")
      $0.element("small", .comparator(measure.comparator))
    }
    row(.basis, &html) { $0.say(.basis(measure.basis)) }
    if let action = measure.action { row(.action, &html) { $0.text(action) } }
    if measure.tense == .target {
      row(.deadline, &html) { html in
        if let deadline = measure.deadline {
          html.text(QuantityText.date(deadline))
        } else {
          html.element("span", class: "none", .noDeadline)
        }
      }
    }
    if let statement { about(statement, &html) }
    row(.rule, &html) { html in
      html.element("code") { $0.text(measure.rule.name) }
      html.raw("<br>")
      html.element("small") {
        $0.text($0.language == .zh ? measure.rule.explanationZh : measure.rule.explanation)
      }
    }
    row(.position, &html) { html in
      if let paragraph = model.paragraph(at: measure.span.lowerBound) {
        html.link(.place(model.id, .paragraph(paragraph))) {
          $0.say(.paragraphBefore)
          $0.number(paragraph + 1)
          $0.say(.paragraphAfter)
        }
        html.raw("<br>")
      }
      html.element("small") {
        $0.say(.bytes)
        $0.text(" \(measure.span.lowerBound)–\(measure.span.upperBound)")
      }
    }
    html.raw("</dl>")
    steps(&html)
    html.element("p", class: "permalink") {
      $0.link(.measure(model.id, index)) { $0.say(.permalink) }
    }
  }

  private func about(_ statement: Statement, _ html: inout Html) {
    row(.kind, &html) { html in
      html.say(.kind(statement.kind))
      if !statement.topics.isEmpty { html.text(" · " + statement.topics.joined(separator: "、")) }
    }
    if let agency = statement.agency {
      row(.agency, &html) { html in
        html.text(agency.lead)
        html.raw(" ")
        html.element("small") {
          $0.say(.suggestedBecause)
          $0.text("“\(agency.why)”")
        }
      }
    }
    let path = model.path(to: statement.section)
    if let last = path.last {
      row(.section, &html) { html in
        html.link(.place(model.id, .section(last.id))) { $0.text(last.title) }
      }
    }
  }

  private func row(_ name: Phrase, _ html: inout Html, _ value: (inout Html) -> Void) {
    html.element("dt", name)
    html.element("dd", value)
  }

  /// Buttons for the keys J and K.
  private func steps(_ html: inout Html) {
    let (previous, next) = neighbours
    html.raw("<p class=\"steps\">")
    step(to: previous, key: "K", .previous, &html)
    step(to: next, key: "J", view.measure == nil ? .first : .next, &html)
    html.raw("</p>")
  }

  private func step(
    to measure: Int?,
    key: StaticString,
    _ phrase: Phrase,
    _ html: inout Html
  ) {
    guard let measure else { return }
    StepLink.write(
      to: .reading(model.id, view.with { $0.measure = measure }),
      key: key,
      phrase,
      &html
    )
  }
}
