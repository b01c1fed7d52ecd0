// SPDX-License-Identifier: Apache-2.0

/// Answers that stand in two clauses side by side.
enum JointAnswer {
  /// The clause beside an answer that reports the other part of a joint name: 退税减税 promised,
  /// 留抵退税 and 减税降费 reported each with a sum.
  static func second(for promise: Clause, _ answer: Int, in review: CandidateIndex) -> Int? {
    guard let figure = promise.figure else { return nil }
    let first = review.clauses[answer]
    let ours = shared(promise, first)
    for index in [answer - 1, answer + 1] where review.clauses.indices.contains(index) {
      let other = review.clauses[index]
      guard let given = other.figure, Units.areSame(figure, given), !figure.isRate,
        gap(first, other) <= 6
      else { continue }
      let theirs = shared(promise, other)
      if !ours.isEmpty, !theirs.isEmpty, ours.isDisjoint(with: theirs) { return index }
    }
    return nil
  }

  private static func shared(_ a: Clause, _ b: Clause) -> Set<UInt32> {
    Set(a.grams).intersection(b.grams)
  }

  /// The bytes between two clauses.
  private static func gap(_ a: Clause, _ b: Clause) -> Int {
    max(a.span.lowerBound, b.span.lowerBound) - min(a.span.upperBound, b.span.upperBound)
  }
}
