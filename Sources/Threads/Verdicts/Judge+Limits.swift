// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText

extension Judge {
  /// Answers for another period, another base or a part.
  func lowered(
    _ finding: Finding,
    _ promise: Clause,
    _ figure: Figure,
    _ answer: Clause,
    _ given: Figure
  ) -> Finding {
    let nature = promise.indicator.map { IndicatorTable.shipped.rows[$0].nature }
    if let year = answer.namedYear, let promised = promisedYear, year < promised,
      !answer.has("\(promised)年")
    {
      return Finding(
        .unclear,
        zh: "答复的数据是\(year)年的，不是承诺所指年份的。",
        en: "The answer is a figure of \(year), not of the year promised for."
      )
    }
    if let reviewed = reviewedYear, let due = promise.deadline?.year ?? promisedYear,
      due < reviewed,
      !FigureChoice.isRunningTotal(given, answer)
    {
      return Finding(
        .unclear,
        zh: "答复说的是\(reviewed)年，承诺的是\(due)年。",
        en: "The answer speaks of \(reviewed), the promise of \(due)."
      )
    }
    if isPerHead(answer, given) != isPerHead(promise, figure) {
      return Finding(
        .unclear,
        zh: "一个是总数，一个是人均或户均数。",
        en: "One is a count, the other a figure for each person or household."
      )
    }
    if Qualifiers.isOther(promise, answer) || isWider(promise, answer) {
      return Finding(.unclear, zh: "答复统计的范围不同。", en: "The answer counts another set of things.")
    }
    if answer.isOfManyYears, !promise.isOfManyYears, !isDueLater(promise) {
      return Finding(
        .unclear,
        zh: "答复是多年的数字，承诺是一年的。",
        en: "The answer is a figure of several years, the promise is for one."
      )
    }
    if FigureChoice.isRunningTotal(given, answer), !FigureChoice.isRunningTotal(figure, promise),
      nature != .stock, !given.isRate
    {
      return Finding(
        .unclear,
        zh: "答复是累计数，承诺是当年数。",
        en: "The answer is a running total, the promise is for the year."
      )
    }
    let isWholeCount = finding.verdict == .met && !given.isRate && !given.isGrowth
    if Qualifiers.isPart(promise, answer, allowsLists: !isWholeCount) || isPart(promise, answer) {
      return Finding(
        .partly,
        zh: "答复只涉及承诺的一部分（\(given.plain)）。",
        en: "Only a part of what was promised is answered (\(given.plain))."
      )
    }
    if finding.verdict == .met || finding.verdict == .unclear {
      if answer.classes.contains(.yearEnd), nature == .mean {
        return Finding(
          .partly,
          zh: "承诺的是全年水平，答复只是年末的数字。",
          en: "Only the end of the year is reported; the target was for the whole year."
        )
      }
      if promise.isLimit, let month = promise.month, month < 12, answer.month == nil,
        promise.kind != .indicator
      {
        return Finding(
          .partly,
          zh: "数值达到，但未说明是否在\(month)月底前完成。",
          en: "The value is reached, but nothing is said of month \(month)."
        )
      }
    }
    if finding.verdict == .missed, promise.figures.count == 1, isNamedWhole(promise, figure, answer)
    {
      return Finding(
        .partly,
        zh: "\(figure.plain)中完成\(given.plain)。",
        en: "\(given.plain) of \(figure.plain) are done."
      )
    }
    if finding.verdict == .met, isStock(promise, figure, answer, given) {
      return Finding(
        .unclear,
        zh: "承诺的是新增数，答复似为总数。",
        en: "New ones were promised; the answer seems to be the total."
      )
    }
    let isLasting = nature == .mean || nature == .rate || nature == .flow || given.isGrowth
    if isDueLater(promise), finding.verdict == .missed || finding.verdict == .met && isLasting {
      return Finding(
        .partly,
        zh: "期限未到，目前为\(given.plain)。",
        en: "Not due yet; \(given.plain) so far."
      )
    }
    return finding
  }

  /// 达到29个 for 新建12个: without a word of making, and half as much again, it is a total.
  private func isStock(
    _ promise: Clause,
    _ figure: Figure,
    _ answer: Clause,
    _ given: Figure
  ) -> Bool {
    guard !figure.isRate, promise.has("新"), !answer.has("新"), given.action.hasPrefix("达") else {
      return false
    }
    return (given.value - figure.value).double * 2 > figure.value.double
  }

  /// Whether 每万人 or the like stands before a figure.
  private func isPerHead(_ clause: Clause, _ figure: Figure) -> Bool {
    clause.words.contains {
      $0.classes.contains(.per) && clause.core.contains($0.range.lowerBound)
        && $0.range.lowerBound < figure.range.lowerBound
    }
  }

  /// 居民人均可支配收入 answers for 城镇居民 only where it names both.
  func isWider(_ promise: Clause, _ answer: Clause) -> Bool {
    guard let a = promise.indicator, let b = answer.indicator else { return false }
    return IndicatorTable.shipped.rows[a].isPart(of: IndicatorTable.shipped.rows[b])
      && !answer.has("城乡") && !answer.has("农村")
  }

  /// Whether the answer's indicator is a part of the promise's.
  private func isPart(_ promise: Clause, _ answer: Clause) -> Bool {
    guard let a = promise.indicator, let b = answer.indicator else { return false }
    return IndicatorTable.shipped.rows[b].isPart(of: IndicatorTable.shipped.rows[a])
  }

  /// Whether the promise is for a later year than the answer speaks of.
  func isDueLater(_ promise: Clause) -> Bool {
    guard let reviewedYear else { return false }
    if let due = promise.deadline?.year { return due > reviewedYear }
    // A plan without a day lasts beyond the first year at least.
    return promise.isPlanned && promisedYear == reviewedYear
  }

  /// 南渡片区3条断头路: a few works that the text names as a whole.
  private func isNamedWhole(_ promise: Clause, _ figure: Figure, _ answer: Clause) -> Bool {
    guard figure.value <= Amount(10), promise.classes.intersection(.acts.union(.stages)) != []
    else {
      return false
    }
    let before =
      promise.focus.lowerBound ..<~ max(promise.focus.lowerBound, figure.range.lowerBound)
    return Scalars.hanCount(promise.plain, before) >= 3
      && Scalars.hanCount(promise.plain, figure.range.upperBound ..<~ promise.focus.upperBound) >= 3
      && promise.kind != .livelihood && promise.kind != .indicator
      && promise.words.first.map { $0.range.lowerBound > 0 } ?? true
  }
}
