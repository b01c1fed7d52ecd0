// SPDX-License-Identifier: Apache-2.0
import Reading

/// Finds for every promise of a city which of its districts take a part of it.
///
/// There is exactly one share for each clause of the city that promises something, in the order of
/// the text, also where no district takes part.
public func findShares(of city: ReadText, among districts: [ReadText]) -> [PromiseShare] {
  let promises = ClauseReader(city, .target).clauses()
  let plans = districts.map { ClauseReader($0, .target).clauses() }
  let vocabulary = Vocabulary([promises] + plans)
  let weighed = vocabulary.weighed(promises)
  let answers = plans.map { plan in
    let index = CandidateIndex(vocabulary.weighed(plan), vocabulary)
    let found = Matcher(index: index, scorer: Scorer(isForNext: true)).answers(to: weighed)
    return found.map { $0.map { (clause: index.clauses[$0.index], likeness: $0.likeness) } }
  }
  return weighed.indices.map { number in
    ShareFinder(promise: weighed[number]).share(answers.map { $0[number] })
  }
}

/// One promise of a city and what the districts say to it.
struct ShareFinder {
  let promise: Clause

  func share(_ answers: [(clause: Clause, likeness: Likeness)?]) -> PromiseShare {
    let figure = promise.figure
    var addsUp = figure.map(addsUp) ?? false
    var parts: [PromiseShare.Part] = []
    var sum = Amount.zero
    var counted = 0
    for (district, answer) in answers.enumerated() {
      guard let answer, answer.likeness.score >= Weights.shipped["share"],
        !answer.likeness.isOtherDefinition
      else { continue }
      let given = figure.flatMap { FigureChoice.best(for: $0, of: promise, in: answer.clause) }
      let comparable = given.flatMap { given in
        figure.flatMap { Units.areSame($0, given) ? given : nil }
      }
      if let comparable, addsUp {
        sum = sum + comparable.value
        counted += 1
      }
      parts.append(
        PromiseShare.Part(
          district: district,
          target: answer.clause.passage,
          value: (comparable ?? given)?.value.double,
          share: part(comparable, addsUp),
          relation: relation(comparable, answer.clause, addsUp),
          score: max(0, min(1, answer.likeness.score))
        )
      )
    }
    // Where districts only answer by rates, nothing is added up.
    addsUp = addsUp && (counted > 0 || parts.isEmpty)
    let missing = figure.flatMap { figure in
      addsUp ? max(Amount.zero, figure.value - sum) : nil
    }
    return PromiseShare(
      promise: promise.passage,
      value: figure?.value.double,
      unit: figure?.unit,
      parts: parts,
      sum: addsUp ? sum.double : nil,
      missing: missing?.double,
      why: why(parts, sum: addsUp ? sum : nil, missing: missing)
    )
  }

  /// Counts, lengths and sums of money add up over districts; rates, times and figures for each
  /// person do not.
  private func addsUp(_ figure: Figure) -> Bool {
    guard !figure.isRate, !figure.isGrowth, figure.value > .zero else { return false }
    let never = ["工作日", "天", "小时", "分钟", "岁", "年", "位", "微克/立方米", "倍", "级"]
    if never.contains(figure.unit) || figure.unit.hasSuffix("工作日") || figure.unit.contains("/") {
      return false
    }
    return !promise.words.contains {
      $0.classes.contains(.per) && $0.range.lowerBound < figure.range.lowerBound
    }
  }

  private func part(_ given: Figure?, _ addsUp: Bool) -> Double? {
    guard addsUp, let given, let whole = promise.figure?.value, whole > .zero else { return nil }
    return given.value.double / whole.double
  }

  private func relation(
    _ given: Figure?,
    _ clause: Clause,
    _ addsUp: Bool
  ) -> PromiseShare.Relation {
    guard let figure = promise.figure, let given else { return .unmeasured }
    if addsUp { return .part }
    return switch Demand(figure, of: promise).change(to: Demand(given, of: clause)) {
    case .raised: .stricter
    case .lowered: .weaker
    default: .equal
    }
  }

  private func why(_ parts: [PromiseShare.Part], sum: Amount?, missing: Amount?) -> Wording {
    guard let first = parts.first else {
      return Wording(zh: "区县没有相应的目标。", en: "No district has a target of this kind.")
    }
    if sum != nil, let missing, let whole = promise.figure?.value, whole > .zero {
      let taken = Int((whole - missing).double / whole.double * 100 + 0.5)
      return Wording(
        zh: "\(parts.count)个区县承担了\(taken)%。",
        en:
          "\(parts.count == 1 ? "One district takes" : "\(parts.count) districts take") \(taken)% of it."
      )
    }
    switch first.relation {
    case .stricter:
      return Wording(zh: "区县的要求高于全市。", en: "The district asks for more than the city.")
    case .weaker: return Wording(zh: "区县的要求低于全市。", en: "The district asks for less than the city.")
    case .equal:
      return Wording(zh: "区县的要求与全市相同。", en: "The district asks for the same as the city.")
    case .part, .unmeasured:
      return Wording(
        zh: "区县有相应的目标，数值不能直接比较。",
        en: "The district has such a target; values do not compare."
      )
    }
  }
}
