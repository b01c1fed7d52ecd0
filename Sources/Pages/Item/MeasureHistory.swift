// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// The targets with what was planned and what was reported of them over time.
struct MeasureHistory {
  let page: ItemPage

  func write(to html: inout Html) {
    let targets = page.item.fields.targets
    html.raw("<section id=\"measures\">")
    html.element("h2", .measuresOverTime)
    if targets.isEmpty { html.element("p", class: "none", .noTargets) }
    for (index, target) in targets.enumerated() {
      html.raw("<h3>")
      if target.isGrowth || !target.subject.isEmpty { html.text(target.subject + " ") }
      html.text(target.shown)
      if page.item.promised.indices.contains(index), page.item.promised[index] != target {
        html.raw(" <del>")
        html.text(page.item.promised[index].shown)
        html.raw("</del>")
      }
      html.raw("</h3>")
      series(MeasureSeries(page.item, target: index), &html)
      shares(index, target, &html)
    }
    html.raw("</section>")
  }

  private func series(_ series: MeasureSeries, _ html: inout Html) {
    guard let sentence = series.sentence(html.language) else {
      return html.element("p", class: "none", .noFigures)
    }
    html.raw("<figure class=\"measure\">")
    let title = "\(html.language.words(.plannedAndActual)) \(series.target.subject)"
    MeasureChart(series: series).write(title: title, sentence: sentence, &html)
    html.raw("<figcaption>")
    html.text(sentence)
    html.raw("</figcaption></figure>")
    table(series, &html)
  }

  private func table(_ series: MeasureSeries, _ html: inout Html) {
    html.raw("<details class=\"figures-of\" open><summary>")
    html.say(.figuresAsTable)
    html.raw("</summary><table><thead><tr>")
    for column in [Phrase.asOfDay, .reported, .plannedByThen, .figureSource, .reportedBy] {
      html.raw("<th scope=\"col\">")
      html.say(column)
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    for point in series.points.suffix(24).reversed() {
      html.raw("<tr><th scope=\"row\">")
      html.text(point.day.description)
      html.raw("</th>")
      html.cell(.reported, class: "n") { $0.text(series.target.withUnit(point.figure.grouped)) }
      html.cell(.plannedByThen, class: "n") { html in
        html.text(
          point.planned.map { series.target.withUnit(MeasureSeries.words($0)) } ?? "—"
        )
      }
      html.cell(.figureSource) { $0.text(point.source) }
      html.cell(.reportedBy) { html in
        guard let mark = point.mark else { return }
        html.text(mark.at.date.description + " ")
        html.officer(mark.officer, page.names)
      }
      html.raw("</tr>")
    }
    html.raw("</tbody></table></details>")
  }

  /// How the target is shared out to districts and agencies, and what is missing.
  private func shares(_ index: Int, _ target: Target, _ html: inout Html) {
    guard let shared = page.item.decompositions.first(where: { $0.target == index }) else { return }
    html.raw("<h4 class=\"shares\">")
    html.say(.sharedOut)
    html.raw("</h4><table class=\"narrow\"><tbody>")
    for share in shared.shares {
      html.raw("<tr><th scope=\"row\">")
      html.text(page.names.agency(share.agency))
      html.raw("</th><td class=\"n\">")
      html.text(target.withUnit(share.value.grouped))
      html.raw("</td></tr>")
    }
    html.raw("<tr class=\"sum\"><th scope=\"row\">")
    html.say(.sumOfShares)
    html.raw("</th><td class=\"n\">")
    let sum = Double(shared.sum.numerator) / Double(shared.sum.denominator)
    html.text(target.withUnit(NumberText.decimal(sum)))
    html.raw("</td></tr></tbody></table>")
    if !shared.gapReason.isEmpty {
      html.raw("<p class=\"none\">")
      html.say(.gapReason)
      html.text(shared.gapReason)
      html.raw("</p>")
    }
  }
}
