// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// Finds the phrase that names what a quantity counts.
struct SubjectRule {
  /// What was found.
  struct Finding {
    var range: Range<Int>
    var rule: Rule
  }

  let bytes: [UInt8]
  let s: SentenceContext
  /// Where the next quantity of the sentence begins.
  var nextStart = 0
  /// The end of the measure before in the same sentence, if any.
  var previousEnd: Int?
  /// The subject of the measure before in the same sentence.
  var inherited: Range<Int>?

  func subject(of q: Amount) -> Finding? {
    let before = phraseBefore(q)
    let after = phraseAfter(q)
    if let after, prefersAfter(q, after, before) {
      return Finding(range: after, rule: .countBeforeNoun)
    }
    if let before { return Finding(range: before, rule: .nounBeforeCount) }
    if let after { return Finding(range: after, rule: .countBeforeNoun) }
    if let inherited { return Finding(range: inherited, rule: .inheritedSubject) }
    if let verb = lastVerb(q) { return Finding(range: verb, rule: .deedAsSubject) }
    return earlierClause(q).map { Finding(range: $0, rule: .earlierClause) }
  }

  private func prefersAfter(_ q: Amount, _ after: Range<Int>, _ before: Range<Int>?) -> Bool {
    guard let before else { return true }
    switch q.kind {
    case .percent, .points, .times: return false
    case .rank: return false
    case .money:
      // 6亿元资金; but 总投资50亿元的项目 keeps its 总投资.
      return !ReportText.stands("的", at: q.span.upperBound, in: bytes.span) && before.count < 6
    case .metric:
      return !ReportText.stands("的", at: q.span.upperBound, in: bytes.span)
    default: return true
    }
  }

  /// The deed itself, where nothing else is named (投入21亿元).
  private func lastVerb(_ q: Amount) -> Range<Int>? {
    let start = max(s.clauseStart(q.leadingStart), previousEnd ?? 0)
    guard start <= q.leadingStart, let token = s.token(endingAt: q.leadingStart),
      Int(token.start) >= start, token.classes.contains(.act)
    else { return nil }
    return token.range
  }

  /// The phrase that opens the clause before, where the number's own clause has none.
  private func earlierClause(_ q: Amount) -> Range<Int>? {
    let bytes = bytes.span
    let own = s.clauseStart(q.span.lowerBound)
    guard own > s.sentence.lowerBound else { return nil }
    let start = s.clauseStart(own - 4)
    let range = start..<max(start, own - 3)
    guard range.count >= 6 else { return nil }
    var end = range.upperBound
    // The subject stands before the predicate of that clause.
    for token in s.words(in: range)
    where !token.classes.contains(.noun) && Int(token.start) > range.lowerBound + 6
      && (token.classes.contains(.cut) || token.classes.contains(.reach))
      && !token.classes.contains(.lead)
    {
      end = Int(token.start)
      break
    }
    return stripLead(bytes, range.lowerBound ..<~ end)
  }
}
