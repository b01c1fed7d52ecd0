// SPDX-License-Identifier: Apache-2.0
import Reading

/// A verdict with the sentence that explains it.
struct Finding: Sendable {
  var verdict: Verdict
  var why: Wording

  init(_ verdict: Verdict, zh: String, en: String) {
    self.verdict = verdict
    why = Wording(zh: zh, en: en)
  }
}

/// Judges promises by their answers, by the rules of verdicts.
struct Judge: Sendable {
  /// All clauses of the review.
  let review: CandidateIndex
  let promisedYear: Int?
  /// The year that the later report looks back on.
  let reviewedYear: Int?
  /// The growth of the economy that the later report gives.
  let growth: Figure?

  init(review: CandidateIndex, promisedYear: Int?, reviewedYear: Int?) {
    self.review = review
    self.promisedYear = promisedYear
    self.reviewedYear = reviewedYear
    let table = IndicatorTable.shipped
    growth = review.clauses.lazy.filter { clause in
      clause.indicator.map { table.rows[$0].id == "gdp" } ?? false && !clause.isOfManyYears
    }.flatMap(\.figures).first { $0.isGrowth && $0.unit == "%" }
  }

  func judge(_ promise: Clause, _ answer: Clause, _ likeness: Likeness) -> Finding {
    if let early = judgeWords(promise, answer, likeness) { return early }
    switch (promise.figure, answer.figure) {
    case (let figure?, .some): return judgeFigures(promise, figure, answer, likeness)
    case (.some, nil): return judgeWithoutFigure(promise, answer)
    case (nil, .some(let given)):
      let finding = judgeQuality(promise, answer, given)
      guard finding.verdict == .met, promise.indicator != nil, isDueLater(promise) else {
        return finding
      }
      return Finding(
        .partly,
        zh: "期限未到，目前为\(given.plain)。",
        en: "Not due yet; \(given.plain) so far."
      )
    case (nil, nil): return judgeDeeds(promise, answer)
    }
  }

  /// Judges a sum by its two parts.
  func judge(_ promise: Clause, _ first: Clause, and second: Clause) -> Finding? {
    guard let figure = promise.figure, let a = first.figure, let b = second.figure else {
      return nil
    }
    let demand = Demand(figure, of: promise)
    let verdict = demand.judge(a.value + b.value, comparator: a.comparator)
    return Finding(
      verdict,
      zh: "承诺合计\(figure.plain)，答复分为\(a.plain)和\(b.plain)，\(verdict.zh)。",
      en: "\(a.plain) and \(b.plain) together against \(figure.plain): \(verdict.en)."
    )
  }

  /// What holds whatever the figures say.
  private func judgeWords(_ promise: Clause, _ answer: Clause, _ likeness: Likeness) -> Finding? {
    if answer.classes.contains(.delayed) {
      return Finding(
        .missed,
        zh: "答复称已推迟或尚未完成。",
        en: "The answer says that it is put off or not done."
      )
    }
    if let reviewed = reviewedYear, let due = promise.deadline?.year ?? promisedYear,
      due < reviewed,
      promise.figure == nil, Milestones.stage(promise) == nil
    {
      return Finding(
        .unclear,
        zh: "答复说的是\(reviewed)年，承诺的是\(due)年。",
        en: "The answer speaks of \(reviewed), the promise of \(due)."
      )
    }
    if likeness.isOtherDefinition, !likeness.isSameIndicator {
      return Finding(
        .unclear,
        zh: "指标口径不同，不能直接比较。",
        en: "Another definition of the indicator; the two cannot be compared."
      )
    }
    return nil
  }

  // MARK: - Figures on both sides

  private func judgeFigures(
    _ promise: Clause,
    _ figure: Figure,
    _ answer: Clause,
    _ likeness: Likeness
  ) -> Finding {
    guard let given = FigureChoice.best(for: figure, of: promise, in: answer) else {
      return judgeWithoutFigure(promise, answer)
    }
    guard Units.areSame(figure, given) || Units.areCounters(figure, given) && likeness.name >= 0.9
    else {
      return Finding(
        .unclear,
        zh: "承诺为\(figure.plain)，答复为\(given.plain)，口径或单位不同。",
        en: "Promised \(figure.plain), answered \(given.plain): another unit or base."
      )
    }
    let demand = Demand(figure, of: promise)
    var verdict = demand.judge(given)
    // 分别提高5.2%和6.0%: all of them must hold.
    if promise.has("城乡"), answer.has("分别") || answer.has("城乡") {
      let all = answer.figures.filter { Units.areSame(figure, $0) }.map(demand.judge)
      if all.contains(.missed) { verdict = all.contains(.met) ? .partly : .missed }
    }
    var finding = Finding(
      verdict,
      zh: "承诺\(figure.plain)，答复\(given.plain)，\(verdict.zh)。",
      en: "\(given.plain) against \(figure.plain): \(verdict.en)."
    )
    if demand.direction == .ceiling, verdict == .unclear {
      finding = Finding(
        .unclear,
        zh: "\(given.plain)比\(figure.plain)低一个百分点以上：作上限则兑现，作水平则未达。",
        en:
          "\(given.plain) is more than a point under \(figure.plain): met as a ceiling, not as a level."
      )
    }
    return lowered(finding, promise, figure, answer, given)
  }

  // MARK: - One side without a figure

  private func judgeWithoutFigure(_ promise: Clause, _ answer: Clause) -> Finding {
    if answer.classes.contains(.shortfall) {
      return Finding(.missed, zh: "答复称未达预期。", en: "The answer says that it was not reached.")
    }
    return Finding(
      .unclear,
      zh: "承诺有数字，答复没有数字。",
      en: "A figure was promised; the answer gives none."
    )
  }

  private func judgeQuality(_ promise: Clause, _ answer: Clause, _ given: Figure) -> Finding {
    if promise.indicator != nil, answer.isOfManyYears {
      return Finding(
        .unclear,
        zh: "答复是多年的情况，承诺是一年的。",
        en: "The answer speaks of several years, the promise of one."
      )
    }
    let isIncome =
      promise.indicator.map { IndicatorTable.shipped.rows[$0].family == "income" } ?? false
    let rates = answer.figures.filter { $0.isGrowth && $0.isRate }
    let rate =
      promise.has("城乡") || rates.count < 2
      ? rates.min { $0.value < $1.value }
      : rates.first.flatMap { FigureChoice.best(for: $0, of: promise, in: answer) }
    if isWider(promise, answer) {
      return Finding(.unclear, zh: "答复统计的范围不同。", en: "The answer counts another set of things.")
    }
    let keepsPace = promise.keepsPace
    let isAbove = promise.outpaces
    if keepsPace || isAbove {
      guard let rate, let growth else {
        return Finding(
          .unclear,
          zh: "缺少可比的增速。",
          en: "There is no growth to compare with."
        )
      }
      let isMet = isAbove ? rate.value > growth.value : rate.value + .half >= growth.value
      return Finding(
        isMet ? .met : .missed,
        zh: "\(rate.plain)，同期经济增长\(growth.plain)。",
        en: "\(rate.plain) with the economy growing by \(growth.plain)."
      )
    }
    if let rate, isIncome || promise.has("增长") || promise.has("增加") || promise.has("扩大") {
      let isMet = rate.value > .zero
      return Finding(
        isMet ? .met : .missed,
        zh: "承诺增长而未定数，答复\(rate.plain)。",
        en: "Growth was promised without a figure; the answer is \(rate.plain)."
      )
    }
    if let rate, promise.has("下降") || promise.has("降低") || promise.has("减少") {
      let isMet = rate.value < .zero
      return Finding(
        isMet ? .met : .missed,
        zh: "承诺下降而未定数，答复\(rate.plain)。",
        en: "A fall was promised without a figure; the answer is \(rate.plain)."
      )
    }
    return judgeDeeds(promise, answer)
  }

  private func judgeDeeds(_ promise: Clause, _ answer: Clause) -> Finding {
    let finding = Milestones.judge(promise, answer)
    guard finding.verdict == .met else { return finding }
    let least = Weights.shipped["coveredDeed"]
    if promise.others.contains(where: { review.share(of: $0, in: answer) < least }) {
      return Finding(
        .partly,
        zh: "承诺的几件事中，这里只答复了一部分。",
        en: "The answer speaks of a part of the deeds that were promised."
      )
    }
    return finding
  }
}

extension Verdict {
  /// The word of the sentence that explains.
  var zh: String {
    switch self {
    case .met: "达到"
    case .partly: "部分达到"
    case .missed: "未达到"
    case .unclear: "不能断定"
    case .unanswered: "没有答复"
    }
  }

  var en: String {
    switch self {
    case .met: "reached"
    case .partly: "reached in part"
    case .missed: "not reached"
    case .unclear: "not decided"
    case .unanswered: "not answered"
    }
  }
}
