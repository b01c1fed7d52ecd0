// SPDX-License-Identifier: Apache-2.0
import Reading

extension ListPage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .list(model.id, kind))
    let head = ReportHead(model: model, list: kind)
    let name = Phrase.list(kind).words(visitor.language)
    return Layout(context: context, area: .reports, style: "report lists").page(
      title: "\(name) · \(model.title)",
      main: { html in
        head.write(to: &html)
        html.element("h2", class: "hidden", .list(kind))
        html.element("p", class: "lead", .listLead(kind))
        if model.count(kind) == 0 {
          html.element("p", class: "none", .listEmpty)
        } else {
          table(&html)
        }
      },
      footer: { head.foot(to: &$0) }
    )
  }

  private func table(_ html: inout Html) {
    switch kind {
    case .targets: measures(.target, &html)
    case .outcomes: measures(.outcome, &html)
    case .livelihood: livelihood(&html)
    case .indicators: indicators(&html)
    case .sections: sections(&html)
    case .terms: terms(&html)
    }
  }

  private func frame(
    _ style: StaticString,
    _ columns: [(Phrase, isNumber: Bool)],
    _ html: inout Html,
    _ rows: (inout Html) -> Void
  ) {
    html.raw("<table class=\"")
    html.raw(style)
    html.raw("\"><caption class=\"hidden\">")
    html.say(.list(kind))
    html.raw("</caption><thead><tr>")
    for (column, isNumber) in columns {
      html.raw(isNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
      html.say(column)
      html.raw("</th>")
    }
    html.raw("</tr></thead>")
    rows(&html)
    html.raw("</table>")
  }

  private func measures(_ tense: Tense, _ html: inout Html) {
    var columns: [(Phrase, isNumber: Bool)] = [
      (.sentence, false), (.subject, false), (.value, true),
    ]
    if tense == .target { columns.append((.deadline, true)) }
    frame("measures", columns, &html) { html in
      for group in groups(tense) {
        html.raw("<tbody>")
        for (place, index) in group.measures.enumerated() {
          html.raw("<tr>")
          if place == 0 { sentence(group, &html) }
          let measure = model.report.measures[index]
          html.cell(.subject) { html in
            if let action = measure.action {
              html.element("small") { $0.text(action) }
              html.raw(" ")
            }
            html.text(measure.subject)
          }
          html.cell(.value, class: "n") { html in
            html.link(.reading(model.id, ReadingView(measure: index)), class: "value") {
              $0.text(QuantityText.words(measure, $0.language))
            }
            if measure.basis == .growth {
              html.raw(" ")
              html.element("small", .growthShort)
            }
          }
          if tense == .target {
            html.cell(.deadline, class: "n") { html in
              if let deadline = measure.deadline {
                html.text(QuantityText.date(deadline))
              } else {
                html.element("span", class: "none") { $0.text("—") }
              }
            }
          }
          html.raw("</tr>")
        }
        html.raw("</tbody>")
      }
    }
  }

  private func sentence(_ group: (statement: Int, measures: [Int]), _ html: inout Html) {
    html.raw("<th scope=\"rowgroup\" class=\"said\" lang=\"zh-CN\"")
    html.attribute("rowspan", String(group.measures.count))
    html.raw(">")
    let statements = model.report.statements
    if statements.indices.contains(group.statement) {
      html.text(statements[group.statement].plain)
    } else if let first = group.measures.first {
      html.text(model.report.measures[first].plain)
    }
    html.raw("</th>")
  }

  private func livelihood(_ html: inout Html) {
    frame("livelihood", [(.ordinal, false), (.wording, false), (.yearDue, true)], &html) { html in
      html.raw("<tbody>")
      for item in model.report.livelihood {
        html.raw("<tr>")
        html.cell(.ordinal, class: "n") { $0.number(item.ordinal) }
        html.cell(.wording, class: "said") { html in
          html.link(model.link(to: item.span)) { $0.text(item.plain) }
        }
        html.cell(.yearDue, class: "n") { $0.text(item.year.map(String.init) ?? "—") }
        html.raw("</tr>")
      }
      html.raw("</tbody>")
    }
  }

  private func indicators(_ html: inout Html) {
    let columns: [(Phrase, isNumber: Bool)] = [
      (.name, false), (.value, true), (.tense, false), (.nature, false), (.period, true),
    ]
    frame("indicators", columns, &html) { html in
      html.raw("<tbody>")
      for indicator in model.report.indicators {
        html.raw("<tr>")
        html.cell(.name, class: "said") { html in
          html.link(model.link(to: indicator.span)) { $0.text(indicator.name) }
        }
        html.cell(.value, class: "n") { html in
          if let value = indicator.value {
            html.text(
              QuantityText.words(
                value,
                indicator.upper,
                indicator.unit ?? "",
                indicator.comparator ?? .equal,
                html.language
              )
            )
            if indicator.basis == .growth {
              html.raw(" ")
              html.element("small", .growthShort)
            }
          } else {
            html.text(TextWriter.words(model.text, indicator.span))
          }
        }
        html.cell(.tense) { html in
          html.raw("<span class=\"tense ")
          html.raw(indicator.tense.word)
          html.raw("\">")
          html.say(.tense(indicator.tense))
          html.raw("</span>")
        }
        html.cell(.nature) { html in
          if let nature = indicator.nature { html.say(.nature(nature)) } else { html.text("—") }
        }
        html.cell(.period, class: "n") { $0.text(indicator.period ?? "—") }
        html.raw("</tr>")
      }
      html.raw("</tbody>")
    }
  }

  private func sections(_ html: inout Html) {
    let counts = measureCounts()
    frame("sections", [(.heading, false), (.measuresInside, true)], &html) { html in
      html.raw("<tbody>")
      for section in model.report.sections {
        html.raw("<tr><td")
        html.attribute("class", "level", min(3, section.level))
        html.raw(" lang=\"zh-CN\">")
        html.link(.place(model.id, .section(section.id))) { $0.text(section.title) }
        html.raw("</td>")
        html.cell(.measuresInside, class: "n") {
          $0.text(counts[section.id].map(String.init) ?? "—")
        }
        html.raw("</tr>")
      }
      html.raw("</tbody>")
    }
  }

  private func terms(_ html: inout Html) {
    frame("terms", [(.ordinal, false), (.term, false), (.definition, false)], &html) { html in
      html.raw("<tbody>")
      for term in model.report.terms {
        html.raw("<tr>")
        html.cell(.ordinal, class: "n") { $0.number(term.number) }
        html.cell(.term, class: "said") { html in
          if let mark = term.marks.first, let paragraph = model.paragraph(at: mark.lowerBound) {
            html.link(.place(model.id, .paragraph(paragraph))) { $0.text(term.term) }
          } else {
            html.link(.place(model.id, .term(term.number))) { $0.text(term.term) }
          }
        }
        html.cell(.definition, class: "said") { $0.text(term.definition) }
        html.raw("</tr>")
      }
      html.raw("</tbody>")
    }
  }
}
