// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

/// The rates of the major projects: the share with both its numbers, each the way to the list behind it.
struct ProjectRateTable {
  let page: ProjectsPage

  func write(to html: inout Html) {
    guard !page.rates.isEmpty else { return }
    html.raw("<section class=\"rates\"><h2>")
    html.say(.projectRates)
    html.raw("</h2><dl>")
    for rate in page.rates { write(rate, &html) }
    html.raw("</dl>")
    html.element("p", class: "hint", .ratesLeftOut)
    html.raw("</section>")
  }

  private func write(_ rate: Rate, _ html: inout Html) {
    let (above, below) = (rate.numerator, rate.denominator)
    html.element("dt") { $0.text(rate.definition.title) }
    html.raw("<dd>")
    if let share = rate.share {
      let permille = Int(share.numerator * 1000 / share.denominator)
      html.element("b") { $0.text(PermilleText.percent(permille)) }
    } else {
      html.text("–")
    }
    html.raw(" <small>")
    number(above, rate, isAbove: true, &html)
    html.raw("/")
    number(below, rate, isAbove: false, &html)
    html.raw(" · ")
    html.text(rate.definition.formula)
    let untold = page.investments.count { $0.figure == nil }
    if rate.definition == .investment, untold > 0 {
      html.raw(" · ")
      html.text(
        Bilingual(zh: "另有 \(untold) 项未报数，不计入", en: "\(untold) without a figure, left out")
      )
    }
    html.raw("</small></dd>")
  }

  private func number(
    _ value: Exact,
    _ rate: Rate,
    isAbove: Bool,
    _ html: inout Html
  ) {
    let part = RatePart(rate.definition.id, isAbove: isAbove)
    html.link(.projects(part: part), current: part == page.part) { html in
      if let unit = rate.unit {
        html.text(Self.hundredMillions(value * unit.yuan))
        html.text(Bilingual(zh: "亿元", en: " × 100 million yuan"))
      } else {
        html.text("\(value.numerator)")
      }
    }
  }

  /// Yuan in hundreds of millions, with the digits behind the point that it has, two at most.
  private static func hundredMillions(_ yuan: Exact) -> String {
    let hundredths = Int(yuan.numerator / yuan.denominator / 1_000_000)
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    let places = rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(whole)" + (rest == 0 ? "" : ".\(rest % 10 == 0 ? "\(rest / 10)" : places)")
  }
}

/// The items of a year that promise an investment: planned, reported, and what that is of the plan.
struct InvestmentTable {
  let items: [ListedItem]
  let names: [String: String]
  let now: Timestamp

  func write(to html: inout Html) {
    html.raw("<table class=\"list\"><thead><tr>")
    for column in [
      Phrase.listItem, .listLeadAgency, .listTarget, .listFigure, .listPace, .listVerdict,
    ] {
      html.element("th", column)
    }
    html.raw("</tr></thead><tbody>")
    for item in items {
      let row = item.row
      html.raw("<tr><th scope=\"row\">")
      html.item(row)
      html.raw("</th>")
      html.cell(.listLeadAgency) { $0.text(names[row.fields.lead] ?? row.fields.lead) }
      html.cell(.listTarget) { $0.text(row.fields.targets.first?.shown ?? "–") }
      html.cell(.listFigure) { $0.figure(item.figure, of: row) }
      html.cell(.listPace) { $0.pace(item, at: now) }
      html.cell(.listVerdict) { $0.mark(row.facts.verdict(at: now)) }
      html.raw("</tr>")
    }
    html.raw("</tbody></table>")
  }
}
