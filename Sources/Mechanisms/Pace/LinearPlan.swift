// SPDX-License-Identifier: Apache-2.0

public import WorkingDays

/// A plan without own nodes: each month is asked for the same share (序时进度), so that by the end of
/// November 11/12 of a year's target is due (Xuancheng: below 91.7 % is not on schedule, W14).
public struct LinearPlan: Sendable, Hashable {
  /// What a day inside a month asks for.
  ///
  /// No source says it; both are assumed.
  public enum InsideMonth: String, Sendable, Hashable {
    /// Only the months that have ended, a month ending with its last day: 15 November is 10/12.
    /// The default: reports are monthly, and a person counts months on the fingers.
    case wholeMonths = "whole_months"
    /// The days of the month too, the day itself counted: 15 November is (10 + 15/30)/12.
    case byDay = "by_day"
  }

  /// The first month of the plan.
  public let first: CivilMonth
  /// How many months it runs, at least 1.
  public let months: Int
  /// What a day inside a month asks for.
  public let insideMonth: InsideMonth

  /// Makes a plan; nil where it runs for less than one month.
  public init?(first: CivilMonth, months: Int, insideMonth: InsideMonth = .wholeMonths) {
    guard months >= 1 else { return nil }
    self.init(checked: first, months: months, insideMonth: insideMonth)
  }

  /// The plan of a whole calendar year.
  public init(year: Int, insideMonth: InsideMonth = .wholeMonths) {
    self.init(checked: CivilMonth(year: year, month: 1), months: 12, insideMonth: insideMonth)
  }

  private init(checked first: CivilMonth, months: Int, insideMonth: InsideMonth) {
    self.first = first
    self.months = months
    self.insideMonth = insideMonth
  }

  /// The share of the target that is due at the end of that day: 0 before the plan, 1 after it.
  public func planned(on day: CivilDate) -> Step {
    .quotient(
      Bilingual(zh: "计划进度", en: "planned share"),
      .given(Bilingual(zh: "已过月数", en: "months elapsed"), elapsed(on: day)),
      .given(Bilingual(zh: "总月数", en: "months in all"), Exact(months)),
      .sourced(
        "W14",
        note: Bilingual(zh: "月内日期的算法为本软件设定", en: "days inside a month are our own rule")
      )
    )
  }

  /// The months that are over at the end of that day, 0 to `months`.
  private func elapsed(on day: CivilDate) -> Exact {
    let whole = first.months(to: CivilMonth(day))
    let part = Exact(day.day, of: day.monthLength)
    let counted = insideMonth == .byDay || part == 1 ? part : 0
    return max(0, min(Exact(whole) + counted, Exact(months)))
  }
}
