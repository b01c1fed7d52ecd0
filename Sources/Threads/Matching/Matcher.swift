// SPDX-License-Identifier: Apache-2.0

/// A clause of the later report that was taken for a promise.
struct Match: Sendable {
  let index: Int
  var likeness: Likeness
}

/// Chooses for each promise at most one clause of an index.
struct Matcher: Sendable {
  let index: CandidateIndex
  let scorer: Scorer

  /// The best answers of all promises; a clause answers a second promise only where it fits that
  /// one as well.
  func answers(to promises: [Clause]) -> [Match?] {
    var proposals: [(promise: Int, match: Match)] = []
    for (number, promise) in promises.enumerated() where !promise.isRemark {
      for match in ranked(promise).prefix(4) { proposals.append((number, match)) }
    }
    proposals.sort {
      ($1.match.likeness.score, $0.promise, $0.match.index)
        < ($0.match.likeness.score, $1.promise, $1.match.index)
    }
    var found = [Match?](repeating: nil, count: promises.count)
    var taken: [Int: Double] = [:]
    for (promise, match) in proposals where found[promise] == nil {
      let score = match.likeness.score
      if let first = taken[match.index], !match.likeness.isSameIndicator,
        score < 0.85 || score < first - 0.1
      {
        continue
      }
      found[promise] = match
      taken[match.index] = max(taken[match.index] ?? 0, score)
    }
    return found
  }

  /// Answers promises with a figure by their place: 实施项目201个，完成投资246亿元 answers
  /// 实施项目198个，计划投资250亿元 in this order, where the second says less of itself.
  func fillNeighbours(_ found: inout [Match?], of promises: [Clause]) {
    let taken = Set(found.compactMap { $0?.index })
    for number in promises.indices.dropFirst() where found[number] == nil {
      let promise = promises[number]
      guard let figure = promise.figure, let before = found[number - 1],
        promises[number - 1].statement >= promise.statement - 1
      else { continue }
      let place = before.index + 1
      guard index.clauses.indices.contains(place), !taken.contains(place) else { continue }
      let other = index.clauses[place]
      guard let given = other.figure, Units.areSame(figure, given), !figure.isRate else { continue }
      let shared = index.candidates(for: promise).first { $0.index == place }
      guard let shared, shared.common > 0 else { continue }
      var likeness = scorer.likeness(promise, other, common: shared.common)
      guard !likeness.hasConflict else { continue }
      likeness.add("neighbour")
      if likeness.score >= Weights.shipped["answer"] {
        found[number] = Match(index: place, likeness: likeness)
      }
    }
  }

  /// The clauses that pass the thresholds, the best first.
  func ranked(_ promise: Clause) -> [Match] {
    var matches = index.candidates(for: promise).map { number, common in
      Match(
        index: number,
        likeness: scorer.likeness(promise, index.clauses[number], common: common)
      )
    }
    praiseLone(&matches, promise)
    matches = matches.filter { passes(promise, index.clauses[$0.index], $0.likeness) }
    // Of two that are as near as hundredths tell, the earlier one: reviews begin with the summary.
    func rank(_ match: Match) -> Int { Int(match.likeness.score * 100 + 0.5) }
    return matches.sorted { (rank($1), $0.index) < (rank($0), $1.index) }
  }

  /// A clause that nothing else comes near is likelier to be the answer.
  private func praiseLone(_ matches: inout [Match], _ promise: Clause) {
    guard !scorer.isForNext, promise.figure != nil || Milestones.stage(promise) != nil,
      let best = matches.indices.max(by: {
        matches[$0].likeness.score < matches[$1].likeness.score
      })
    else { return }
    let other = index.clauses[matches[best].index]
    let score = matches[best].likeness.score
    guard matches[best].likeness.common >= Weights.shipped["evidence"],
      (promise.figure != nil) == (other.figure != nil),
      promise.figure != nil || Milestones.stage(other) != nil,
      !matches.indices.contains(where: {
        $0 != best && matches[$0].likeness.score > score / 2
      })
    else { return }
    matches[best].likeness.add("alone")
  }

  private func passes(_ promise: Clause, _ other: Clause, _ likeness: Likeness) -> Bool {
    let weights = Weights.shipped
    if scorer.isForNext {
      guard likeness.score >= weights["nextRenamed"], promise.isOfManyYears == other.isOfManyYears,
        !likeness.hasConflict || likeness.isSameIndicator
      else { return false }
    } else {
      let haveFigures = promise.figure != nil && other.figure != nil
      guard likeness.score >= weights[haveFigures ? "answer" : "answerWords"] else { return false }
    }
    if likeness.isSameIndicator || likeness.isOtherDefinition { return true }
    let haveFigures = promise.figure != nil && other.figure != nil
    // Half of both names, or nearly all of one, is the same.
    let both = promise.weight + other.weight
    if !scorer.isForNext, 2 * likeness.common < weights["both"] * both,
      likeness.common < weights["one"] * min(promise.weight, other.weight)
    {
      return false
    }
    if likeness.name > 0.99, haveFigures, likeness.common >= weights["evidenceSame"] { return true }
    if promise.figure == nil, other.figure == nil, !scorer.isForNext,
      likeness.common < weights["coverage"] * promise.weight,
      Milestones.stage(promise) == nil || Milestones.stage(other) == nil
    {
      return false
    }
    return likeness.name >= weights["nameLeast"]
      && likeness.common >= weights[haveFigures ? "evidenceFigure" : "evidence"]
  }
}
