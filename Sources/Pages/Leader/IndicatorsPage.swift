// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register

/// The indicators of a year with their latest figures, held against the year so far.
package struct IndicatorsPage: Sendable {
  private let year: Int
  private let years: [Int]
  private let items: [ListedItem]
  private let names: [String: String]
  private let now: Timestamp

  /// A page of a year's indicators, in order; `years` are those that have any.
  package init(
    year: Int,
    years: [Int],
    items: [ListedItem],
    names: [String: String],
    now: Timestamp
  ) {
    self.year = year
    self.years = years
    self.items = items
    self.names = names
    self.now = now
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let told = items.filter { $0.figure != nil }
    let behind = told.count { $0.isBehind(at: now) }
    let frame = ListFrame(
      address: .indicators(year: year),
      name: .indicatorList,
      now: now,
      sum: Bilingual(
        zh:
          "共 \(items.count) 项：有数 \(told.count) 项，其中落后 \(behind) 项；未报数 \(items.count - told.count) 项",
        en: """
          \(items.count) indicators: \(told.count) with a figure, \(behind) of them behind; \
          \(items.count - told.count) without
          """
      ),
      years: years.map { ($0, .indicators(year: $0)) },
      year: year,
      current: .indicators()
    )
    return frame.page(visitor) { html in
      guard !items.isEmpty else {
        html.element("p", class: "none", .noIndicators)
        return
      }
      html.raw("<table class=\"list\"><thead><tr>")
      for column in [
        Phrase.listItem, .listNature, .listTarget, .listFigure, .listPace, .listLeadAgency,
        .listVerdict,
      ] {
        html.element("th", column)
      }
      html.raw("</tr></thead><tbody>")
      for item in items { row(item, &html) }
      html.raw("</tbody></table>")
      html.element("p", class: "hint", .paceNote)
    }
  }

  private func row(_ item: ListedItem, _ html: inout Html) {
    let row = item.row
    html.raw("<tr><th scope=\"row\">")
    html.item(row)
    html.raw("</th>")
    html.cell(.listNature) { html in
      switch row.fields.nature {
      case "binding": html.say(.natureBinding)
      case "expected": html.say(.natureExpected)
      case let other: html.text(other.isEmpty ? "–" : other)
      }
    }
    html.cell(.listTarget) { $0.text(row.fields.targets.first?.shown ?? "–") }
    html.cell(.listFigure) { $0.figure(item.figure, of: row) }
    html.cell(.listPace) { $0.pace(item, at: now) }
    html.cell(.listLeadAgency) { $0.text(names[row.fields.lead] ?? row.fields.lead) }
    html.cell(.listVerdict) { $0.mark(row.facts.verdict(at: now)) }
    html.raw("</tr>")
  }
}
