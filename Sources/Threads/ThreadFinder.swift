// SPDX-License-Identifier: Apache-2.0
import Reading

/// Finds what became of every promise of an earlier report in a later one.
///
/// There is exactly one thread for each clause that promises something, in the order of the
/// text. The work grows with the number of clauses and of the characters they share.
public func findThreads(from earlier: ReadText, to later: ReadText) -> [Thread] {
  ThreadFinder(from: earlier, to: later).threads()
}

/// Judges the thread of a promise whose answer a person has chosen.
///
/// - Parameters:
///   - promise: A byte of the promise, in the earlier text.
///   - outcome: The span of a statement of the later text.
///   - earlier: The report that promises.
///   - later: The report that answers.
/// - Returns: The thread with the clause of that statement that speaks most of the promise; nil
///   where the places hold no promise and no review.
public func judgeThread(
  ofPromiseAt promise: Int,
  answeredBy outcome: Range<Int>,
  from earlier: ReadText,
  to later: ReadText
) -> Thread? {
  ThreadFinder(from: earlier, to: later).thread(ofPromiseAt: promise, answeredBy: outcome)
}

extension ThreadFinder {
  fileprivate init(from earlier: ReadText, to later: ReadText) {
    let promises = ClauseReader(earlier, .target).clauses()
    let review = ClauseReader(later, .outcome).clauses()
    let plan = ClauseReader(later, .target).clauses()
    self.init(
      promises,
      review,
      plan,
      promisedYear: earlier.report.year,
      reviewedYear: later.report.year.map { $0 - 1 }
    )
  }
}

/// The clauses of two reports on the way to threads.
struct ThreadFinder {
  private let promises: [Clause]
  private let review: CandidateIndex
  private let plan: CandidateIndex
  private let judge: Judge

  init(
    _ promises: [Clause],
    _ review: [Clause],
    _ plan: [Clause],
    promisedYear: Int?,
    reviewedYear: Int?
  ) {
    let vocabulary = Vocabulary([promises, review, plan])
    self.promises = vocabulary.weighed(promises)
    self.review = CandidateIndex(vocabulary.weighed(review), vocabulary)
    self.plan = CandidateIndex(vocabulary.weighed(plan), vocabulary)
    judge = Judge(review: self.review, promisedYear: promisedYear, reviewedYear: reviewedYear)
  }

  func threads() -> [Thread] {
    let matcher = Matcher(index: review, scorer: Scorer(isForNext: false))
    var answers = matcher.answers(to: promises)
    matcher.fillNeighbours(&answers, of: promises)
    let nexts = nexts()
    return promises.indices.map { thread(promises[$0], answers[$0], nexts[$0]) }
  }

  /// The later report's own targets of the same kind, one or none for each promise.
  private func nexts() -> [Match?] {
    Matcher(index: plan, scorer: Scorer(isForNext: true)).answers(to: promises)
  }

  func thread(ofPromiseAt place: Int, answeredBy outcome: Range<Int>) -> Thread? {
    guard let number = promises.firstIndex(where: { $0.span.contains(place) }) else { return nil }
    let promise = promises[number]
    let scorer = Scorer(isForNext: false)
    let common = Dictionary(
      uniqueKeysWithValues: review.candidates(for: promise).map { ($0.index, $0.common) }
    )
    let answers = review.clauses.indices.lazy.filter { review.clauses[$0].span.overlaps(outcome) }
      .map { index in
        Match(
          index: index,
          likeness: scorer.likeness(promise, review.clauses[index], common: common[index] ?? 0)
        )
      }
    guard let answer = answers.max(by: { $0.likeness.score < $1.likeness.score }) else {
      return nil
    }
    return thread(promise, answer, nexts()[number])
  }

  /// Two clauses side by side as one passage; nil where it were too long.
  private func joined(_ a: Int, _ b: Int) -> Passage? {
    let first = review.clauses[min(a, b)]
    let second = review.clauses[max(a, b)]
    let span = first.span.lowerBound..<second.span.upperBound
    guard span.count <= ClauseReader.longest else { return nil }
    return Passage(
      span: span,
      plain: first.passage.plain + "，" + second.passage.plain,
      statement: first.statement
    )
  }

  private func thread(_ promise: Clause, _ answer: Match?, _ next: Match?) -> Thread {
    if promise.isRemark {
      return Thread(
        promise: promise.passage,
        outcome: nil,
        verdict: .unanswered,
        next: nil,
        fate: nil,
        score: 0,
        why: Wording(
          zh: "这一句没有可以对照的承诺。",
          en: "It promises nothing that could be held against an answer."
        ),
        parts: []
      )
    }
    var finding = answer.map { judge.judge(promise, review.clauses[$0.index], $0.likeness) }
    var outcome = answer.map { review.clauses[$0.index].passage }
    if let answer, finding?.verdict == .missed,
      let second = JointAnswer.second(for: promise, answer.index, in: review),
      let joint = joined(answer.index, second)
    {
      outcome = joint
      finding = judge.judge(promise, review.clauses[answer.index], and: review.clauses[second])
    }
    let verdict = finding?.verdict ?? .unanswered
    var next = next
    // A work that is finished goes on in its next stage, which is another promise.
    if verdict == .met, promise.figure == nil, Milestones.stage(promise) != nil { next = nil }
    let nextClause = next.map { plan.clauses[$0.index] }
    let fate = FateFinder.fate(
      of: promise,
      next: nextClause,
      likeness: next?.likeness,
      verdict: verdict
    )
    var why =
      finding?.why
      ?? Wording(zh: "后一份报告的回顾没有提到。", en: "The later review says nothing of it.")
    if let fate {
      why.zh.removeLast()
      why.en.removeLast()
      why.zh += "；\(fate.zh)。"
      why.en += "; \(fate.en)."
    }
    let likeness = answer?.likeness ?? next?.likeness
    return Thread(
      promise: promise.passage,
      outcome: outcome,
      verdict: verdict,
      next: nextClause?.passage,
      fate: fate,
      score: max(0, min(1, likeness?.score ?? 0)),
      why: why,
      parts: likeness?.parts ?? []
    )
  }
}
