// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// What was reported of one target over time, beside what was planned by then.
struct MeasureSeries {
  /// A figure that somebody reported.
  struct Point {
    let day: CivilDate
    let value: Double
    let figure: Figure
    let source: String
    /// Who reported it, and when; nil where the public reads.
    let mark: Mark?
    /// What the plan asks for by that day; nil where the target is no amount that adds up.
    let planned: Double?
  }

  let target: Target
  /// The year of the plan.
  let year: Int
  /// In the order of their days.
  let points: [Point]

  /// Of a commitment as the office sees it.
  init(_ item: Commitment, target index: Int) {
    let figures = item.updates.filter { !$0.isUnchanged }.flatMap { update in
      update.figures.map { ($0, update.mark as Mark?) }
    }
    self.init(item.fields.targets[index], index, year: item.entry.year, figures)
  }

  /// Of one as the public sees it.
  init(_ item: PublicItem, target index: Int) {
    self.init(item.targets[index], index, year: item.year, item.figures.map { ($0, nil) })
  }

  private init(
    _ target: Target,
    _ index: Int,
    year: Int,
    _ figures: [(figure: ReportedFigure, mark: Mark?)]
  ) {
    self.target = target
    self.year = year
    let goal = Self.double(target.value)
    let adds = Self.addsUp(target)
    var points: [Point] = []
    for (figure, mark) in figures where figure.target == index {
      points.append(
        Point(
          day: figure.asOf,
          value: Self.double(figure.value),
          figure: figure.value,
          source: figure.source,
          mark: mark,
          planned: adds ? Self.share(year, figure.asOf) * goal : nil
        )
      )
    }
    self.points = points.sorted { $0.day < $1.day }
  }

  /// The value that is promised.
  var goal: Double { Self.double(target.value) }

  /// Whether the target is an amount that adds up over the year, so that a plan of months fits it.
  var addsUp: Bool { Self.addsUp(target) }

  private static func addsUp(_ target: Target) -> Bool {
    !target.isGrowth && target.bound != .atMost && target.unit != "%"
  }

  /// The share of the year's target that is planned by a day: the months that are over (W14).
  private static func share(_ year: Int, _ day: CivilDate) -> Double {
    guard let share = LinearPlan(year: year).planned(on: day).result else { return 0 }
    return Double(share.numerator) / Double(share.denominator)
  }

  private static func double(_ figure: Figure) -> Double {
    Double(figure.value.numerator) / Double(figure.value.denominator)
  }

  /// What was reported last, in one sentence; nil where nothing was.
  func sentence(_ language: Language) -> String? {
    guard let last = points.last else { return nil }
    let value = target.withUnit(last.figure.grouped)
    let planned = last.planned.map { target.withUnit(Self.words($0)) }
    switch language {
    case .zh:
      let plan = planned.map { "按序时进度应到 \($0)，" } ?? ""
      return "截至 \(last.day)，报 \(value)；\(plan)全年目标 \(target.shown)。"
    case .en:
      let plan = planned.map { "the plan asks for \($0) by then; " } ?? ""
      return "By \(last.day) \(value) was reported; \(plan)the target is \(target.shown)."
    }
  }

  /// A value to one place behind the point.
  static func words(_ value: Double) -> String { NumberText.decimal((value * 10).rounded() / 10) }
}
