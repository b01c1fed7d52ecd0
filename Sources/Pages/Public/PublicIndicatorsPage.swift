// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// The indicators over the years: what was aimed at and what was reported, each with its chart and its
/// table, all of one kind on the same axis of years.
struct PublicIndicatorsPage {
  let index: PublicIndex
  let language: Language
  /// The documents of all indicators.
  let documents: [SerialNumber: PublicItem]

  func bytes() -> [UInt8] {
    let layout = PublicLayout(
      index: index,
      address: PublicAddress(.indicators, language),
      style: "open-indicators"
    )
    let series = PublicSeries.all(documents.values, in: index)
    let years = series.flatMap { $0.items.map(\.year) }
    return layout.page(.publicIndicators, lead: .publicIndicatorsLead) { html in
      guard let first = years.min(), let last = years.max() else {
        return html.element("p", class: "none", .publicNoIndicators)
      }
      html.raw("<div class=\"multiples\">")
      for one in series { section(one, first...last, layout, &html) }
      html.raw("</div>")
    }
  }

  private func section(
    _ series: PublicSeries,
    _ years: ClosedRange<Int>,
    _ layout: PublicLayout,
    _ html: inout Html
  ) {
    html.raw("<section><h2>")
    html.text(series.name)
    html.raw(" <small>")
    html.text(series.place)
    html.raw("</small></h2>")
    SeriesChart(series: series, years: years).write(language, &html)
    html.raw("<table class=\"narrow-of\"><thead><tr>")
    for column in [Phrase.year, .publicAim, .reported, .publicVerdict] {
      html.raw("<th scope=\"col\">")
      html.say(column)
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    for item in series.items {
      html.raw("<tr><th scope=\"row\">")
      html.link(.item(item.number), in: layout) { $0.number(item.year) }
      html.raw("</th>")
      html.cell(.publicAim) { $0.text(item.targets.first?.shown ?? "—") }
      html.cell(.reported) { $0.reported(item) }
      html.cell(.publicVerdict) { $0.mark(item.verdict(on: index.day)) }
      html.raw("</tr>")
    }
    html.raw("</tbody></table></section>")
  }
}

/// An indicator of a place over the years.
struct PublicSeries {
  /// What is counted, and whose it is.
  let name: String
  let place: String
  /// One a year, the earliest first.
  let items: [PublicItem]

  private struct Key: Hashable {
    let place: String
    let name: String
    let unit: String
    let isGrowth: Bool
  }

  /// All of them: what is called the same, in the same unit, in the same place.
  static func all(_ documents: some Sequence<PublicItem>, in index: PublicIndex) -> [PublicSeries] {
    var found: [Key: [PublicItem]] = [:]
    for item in documents {
      guard let target = item.targets.first else { continue }
      let key = Key(
        place: index.register.reports[item.report]?.place ?? index.register.place,
        name: target.subject.isEmpty ? item.title : target.subject,
        unit: target.unit,
        isGrowth: target.isGrowth
      )
      found[key, default: []].append(item)
    }
    return found.map { key, items in
      PublicSeries(
        name: key.name,
        place: key.place,
        items: items.sorted { ($0.year, $0.number) < ($1.year, $1.number) }
      )
    }.sorted { left, right in
      if left.items.count != right.items.count { return left.items.count > right.items.count }
      return (left.name, left.place) < (right.name, right.place)
    }
  }
}

/// A small chart of what was aimed at and what was reported, year by year.
struct SeriesChart {
  let series: PublicSeries
  let years: ClosedRange<Int>

  private static let (width, height) = (300.0, 110.0)
  private static let (side, top, bottom) = (26.0, 16.0, 20.0)

  private struct Point {
    let year: Int
    let value: Double
  }

  private func points(_ value: (PublicItem) -> Figure?) -> [Point] {
    series.items.compactMap { item in
      value(item).map { figure in
        let exact = figure.value
        return Point(year: item.year, value: Double(exact.numerator) / Double(exact.denominator))
      }
    }
  }

  func write(_ language: Language, _ html: inout Html) {
    let aims = points { $0.targets.first?.value }
    let reported = points { $0.lastFigure(of: 0)?.value }
    let values = (aims + reported).map(\.value)
    let (least, most) = (min(values.min() ?? 0, 0), max(values.max() ?? 1, 0.000_001))
    func place(_ point: Point) -> (Double, Double) {
      let span = Double(max(1, years.count - 1))
      let x =
        Self.side + Double(point.year - years.lowerBound) / span * (Self.width - 2 * Self.side)
      let share = (point.value - least) / max(most - least, 0.000_001)
      return (x, Self.height - Self.bottom - share * (Self.height - Self.top - Self.bottom))
    }
    html.raw("<svg class=\"chart small-chart\" viewBox=\"0 0 300 110\" role=\"img\"><title>")
    html.text("\(series.name) \(series.place)")
    html.raw("</title><desc>")
    html.text(sentence(language))
    html.raw("</desc>")
    for year in years {
      html.raw("<text text-anchor=\"middle\" y=\"106\"")
      html.attribute("x", NumberText.tenths(place(Point(year: year, value: least)).0))
      html.raw(">")
      html.number(year)
      html.raw("</text>")
    }
    let zero = place(Point(year: years.lowerBound, value: 0)).1
    html.raw("<line class=\"axis\" x1=\"8\" x2=\"292\"")
    html.attribute("y1", NumberText.tenths(zero))
    html.attribute("y2", NumberText.tenths(zero))
    html.raw("/>")
    for point in aims {
      let (x, y) = place(point)
      html.raw("<line class=\"aim\"")
      html.attribute("x1", NumberText.tenths(x - 12))
      html.attribute("x2", NumberText.tenths(x + 12))
      html.attribute("y1", NumberText.tenths(y))
      html.attribute("y2", NumberText.tenths(y))
      html.raw("/>")
    }
    let line = reported.map(place)
    if line.count > 1 {
      html.raw("<polyline class=\"actual\"")
      html.attribute(
        "points",
        line.map { "\(NumberText.tenths($0.0)),\(NumberText.tenths($0.1))" }.joined(separator: " ")
      )
      html.raw("/>")
    }
    for (x, y) in line {
      html.raw("<circle class=\"actual\" r=\"3\"")
      html.attribute("cx", NumberText.tenths(x))
      html.attribute("cy", NumberText.tenths(y))
      html.raw("/>")
    }
    html.raw("</svg><p class=\"bar-says\">")
    html.text(sentence(language))
    html.raw("</p>")
  }

  /// What the chart shows, in words.
  private func sentence(_ language: Language) -> String {
    guard let last = series.items.last, let target = last.targets.first else { return "" }
    let figure = last.lastFigure(of: 0).map { target.withUnit($0.value.grouped) }
    return language.words(
      Bilingual(
        zh: "\(last.year) 年目标 \(target.shown)，\(figure.map { "报 \($0)" } ?? "没有报数")。",
        en:
          "\(last.year): aimed at \(target.shown), \(figure.map { "\($0) reported" } ?? "nothing reported")."
      )
    )
  }
}
