// SPDX-License-Identifier: Apache-2.0
import Foundation
import Register
import Testing
import WorkingDays

@testable import Pages

/// The chart of planned and actual.
struct MeasureChartTests {
  @Test(
    "the last figure stands clear of the line of the goal and inside the chart",
    arguments: ["0", "900", "3900", "4300", "4700", "5000", "5300", "9000"]
  )
  func theLastFigureIsLegible(value: String) throws {
    var item = PublicItem()
    item.year = 2026
    let goal = try #require(Figure("5000"))
    item.targets = [Target(subject: "学位", bound: .atLeast, value: goal, unit: "个")]
    let day = try #require(CivilDate(year: 2026, month: 9, day: 26))
    let figure = try #require(Figure(value))
    item.figures = [ReportedFigure(target: 0, value: figure, asOf: day)]
    var html = Html(.zh)
    MeasureChart(series: MeasureSeries(item, target: 0)).write(title: "", sentence: "", &html)
    let text = String(decoding: html.bytes, as: UTF8.self)
    let line = try number(#/class="goal" points="[0-9.]+,([0-9.]+) /#, text)
    let baseline = try number(#/<text text-anchor="end" x="[0-9.]+" y="([0-9.]+)">/#, text)
    // Letters rise some 11 above their baseline; the goal's own words stand above its line.
    #expect(!(baseline - 11...baseline + 2).contains(line), "\(line) \(baseline)")
    #expect((11.0...148).contains(baseline))
  }

  private func number(_ pattern: Regex<(Substring, Substring)>, _ text: String) throws -> Double {
    let found = try #require(text.firstMatch(of: pattern))
    return try #require(Double(found.1))
  }
}
