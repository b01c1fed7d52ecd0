// SPDX-License-Identifier: Apache-2.0
import Register
import WorkingDays

/// A small chart of planned and actual over the year; its words and its table stand beside it.
struct MeasureChart {
  let series: MeasureSeries

  private static let (width, height) = (560.0, 150.0)
  private static let (left, right, top, bottom) = (8.0, 8.0, 18.0, 20.0)

  private var first: Int { CivilDate(year: series.year, month: 1, day: 1)?.dayNumber ?? 0 }
  private var last: Int {
    let end = CivilDate(year: series.year, month: 12, day: 31)?.dayNumber ?? 1
    return max(end, series.points.last?.day.dayNumber ?? end)
  }

  private var most: Double {
    max(series.points.map(\.value).max() ?? 0, series.goal, 0.000_001) * 1.08
  }
  private var least: Double { min(series.points.map(\.value).min() ?? 0, series.goal, 0) }

  private func x(_ day: Int) -> Double {
    let share = Double(min(max(day, first), last) - first) / Double(max(last - first, 1))
    return Self.left + share * (Self.width - Self.left - Self.right)
  }

  private func y(_ value: Double) -> Double {
    let share = (value - least) / (most - least)
    return Self.height - Self.bottom - share * (Self.height - Self.top - Self.bottom)
  }

  /// Writes the chart; `title` and `sentence` say what it is and what it shows.
  func write(title: String, sentence: String, _ html: inout Html) {
    html.raw("<svg class=\"chart\" viewBox=\"0 0 560 150\" role=\"img\"><title>")
    html.text(title)
    html.raw("</title><desc>")
    html.text(sentence)
    html.raw("</desc>")
    line("axis", [(Self.left, y(0)), (Self.width - Self.right, y(0))], &html)
    line("goal", [(Self.left, y(series.goal)), (Self.width - Self.right, y(series.goal))], &html)
    if series.addsUp {
      let months = (0...12).compactMap { month -> (Double, Double)? in
        let day =
          month == 12
          ? CivilDate(year: series.year, month: 12, day: 31)
          : CivilDate(year: series.year, month: month + 1, day: 1)
        return day.map { (x($0.dayNumber), y(series.goal * Double(month) / 12)) }
      }
      line("plan", months, &html)
    }
    let actual = series.points.map { (x($0.day.dayNumber), y($0.value)) }
    line("actual", actual, &html)
    for (x, y) in actual {
      html.raw("<circle class=\"actual\" r=\"3.500\"")
      html.attribute("cx", NumberText.tenths(x))
      html.attribute("cy", NumberText.tenths(y))
      html.raw("/>")
    }
    label(series.target.shown, x: Self.left, y: y(series.goal) - 4, end: false, &html)
    if let point = series.points.last, let place = actual.last {
      label(
        point.figure.grouped,
        x: min(place.0, Self.width - Self.right),
        y: baseline(beside: place.1),
        end: true,
        &html
      )
    }
    label("\(series.year)-01", x: Self.left, y: Self.height - 5, end: false, &html)
    label("\(series.year)-12", x: Self.width - Self.right, y: Self.height - 5, end: true, &html)
    html.raw("</svg>")
  }

  /// Where the words beside a point stand: above it, or below, off the edge and the line of the goal.
  private func baseline(beside place: Double) -> Double {
    let goal = y(series.goal)
    let isClear = { (baseline: Double) in
      baseline >= 12 && !(baseline - 12...baseline + 3).contains(goal)
    }
    return [place - 7, place + 15].first(where: isClear) ?? goal + 15
  }

  private func line(_ style: StaticString, _ places: [(Double, Double)], _ html: inout Html) {
    guard places.count > 1 else { return }
    html.raw("<polyline class=\"")
    html.raw(style)
    html.raw("\"")
    html.attribute(
      "points",
      places.map { "\(NumberText.tenths($0.0)),\(NumberText.tenths($0.1))" }.joined(separator: " ")
    )
    html.raw("/>")
  }

  private func label(_ words: String, x: Double, y: Double, end: Bool, _ html: inout Html) {
    html.raw(end ? "<text text-anchor=\"end\"" : "<text")
    html.attribute("x", NumberText.tenths(x))
    html.attribute("y", NumberText.tenths(y))
    html.raw(">")
    html.text(words)
    html.raw("</text>")
  }
}
