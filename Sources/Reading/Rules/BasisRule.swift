// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// Tells a rate of change from a level, and its sign.
enum BasisRule {
  /// What the words around a percentage say of it.
  struct Finding {
    var basis: Basis
    var isFall: Bool
    /// The verb that the basis was read from, if one was.
    var action: Range<Int>?
    var rule: Rule
  }

  /// Reads the words before and after a quantity; `previous` is what the quantity before it in
  /// the same list was.
  static func find(
    _ q: Amount,
    _ s: SentenceContext,
    _ bytes: Span<UInt8>,
    previous: Finding?,
    continuesList: Bool,
    from start: Int
  ) -> Finding {
    guard q.kind == .percent else {
      return Finding(basis: .level, isFall: false, action: nil, rule: .level)
    }
    var place = q.leadingStart
    // The nearest verb, adverbs looked through.
    while place > start, let token = s.token(endingAt: place), Int(token.start) >= start {
      let classes = token.classes
      if classes.contains(.noun) { break }
      if classes.contains(.growth) {
        return growth(token, fall: classes.contains(.down), .growthNoun)
      }
      let word = token.range
      if classes.contains(.down), !isLevelVerb(bytes, word) {
        return growth(token, fall: true, .growthVerb)
      }
      if classes.contains(.up), !isLevelVerb(bytes, word) {
        return growth(token, fall: false, .growthVerb)
      }
      if classes.contains(.reach) || isLevelVerb(bytes, word) {
        if let noun = growthNoun(s, bytes, start ..<~ Int(token.start)) {
          return growth(noun, fall: noun.classes.contains(.down), .growthNoun)
        }
        if isLevelVerb(bytes, word) || isStop(bytes, word) {
          return Finding(basis: .level, isFall: false, action: word, rule: .level)
        }
        place = Int(token.start)
        continue
      }
      guard classes.contains(.lead) || classes.contains(.tail) else { break }
      place = Int(token.start)
    }
    if Text.ends(["了"], at: place, in: bytes), let token = s.token(endingAt: place - 3),
      token.classes.contains(.up) || token.classes.contains(.down)
    {
      return growth(token, fall: token.classes.contains(.down), .growthVerb)
    }
    if let noun = growthNoun(s, bytes, start ..<~ q.leadingStart) {
      return growth(noun, fall: noun.classes.contains(.down), .growthNoun)
    }
    // 20%以上增速, 5%的增长
    let after = q.span.upperBound
    let next = ReportText.stands("的", at: after, in: bytes) ? after + 3 : after
    if let token = s.token(startingAt: next) {
      if token.classes.contains(.growth) {
        return growth(token, fall: token.classes.contains(.down), .growthNoun)
      }
      if next > after, token.classes.contains(.up), NumeralRules.isAtBoundary(bytes, Int(token.end))
      {
        return growth(token, fall: false, .growthNoun)
      }
    }
    if ReportText.stands("的速度", at: after, in: bytes)
      || ReportText.stands("速度增长", at: after, in: bytes)
      || ReportText.stands("的增速", at: after, in: bytes)
      || ReportText.stands("的年均增速", at: after, in: bytes)
      || ReportText.stands("的增幅", at: after, in: bytes)
    {
      return Finding(basis: .growth, isFall: false, action: nil, rule: .growthNoun)
    }
    if let verb = leadingChange(s, bytes, start ..<~ q.leadingStart) {
      return growth(verb, fall: verb.classes.contains(.down), .growthVerb)
    }
    // 经济增速是综合性指标，今年预期目标为6%: the target is that of the rate.
    if s.contains(.goal, start ..<~ q.leadingStart),
      s.contains(.growthGoal, s.sentence.lowerBound ..<~ q.leadingStart)
    {
      return Finding(basis: .growth, isFall: false, action: nil, rule: .growthNoun)
    }
    if continuesList, let previous, previous.basis == .growth,
      !hasRateNoun(s, bytes, start ..<~ q.leadingStart),
      !hasLevelVerb(s, bytes, start ..<~ q.leadingStart)
    {
      return previous
    }
    return Finding(basis: .level, isFall: false, action: nil, rule: .level)
  }

  /// 压减一般性支出5%: the verb of change stands before its object.
  private static func leadingChange(
    _ s: SentenceContext,
    _ bytes: Span<UInt8>,
    _ range: Range<Int>
  ) -> Token? {
    let words = s.words(in: range)
    guard
      let verb = words.first(where: {
        !$0.classes.contains(.noun) && !$0.classes.contains(.time)
          && ($0.classes.isVerb || $0.classes.contains(.soft))
      }), verb.range.count >= 6,
      verb.classes.contains(.up) || verb.classes.contains(.down), !isLevelVerb(bytes, verb.range)
    else { return nil }
    let rest = words.drop { $0.start <= verb.start }
    if rest.contains(where: { $0.classes.contains(.reach) && !$0.classes.contains(.noun) }) {
      return nil
    }
    return hasRateNoun(s, bytes, range) ? nil : verb
  }

  private static func growth(_ token: Token, fall: Bool, _ rule: Rule) -> Finding {
    Finding(basis: .growth, isFall: fall, action: token.range, rule: rule)
  }

  /// 至, 到 and their compounds make any verb of change a level.
  private static func isLevelVerb(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    Text.ends(["到", "至", "为", "在", "到了"], at: word.upperBound, in: bytes)
  }

  /// Verbs behind which nothing else is asked.
  private static func isStop(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    Text.stands(["占", "为", "完成", "实现"], at: word.lowerBound, in: bytes)
  }

  /// A noun that names a rate of change at the end of the phrase before the predicate.
  private static func growthNoun(
    _ s: SentenceContext,
    _ bytes: Span<UInt8>,
    _ range: Range<Int>
  ) -> Token? {
    var place = range.upperBound
    while place > range.lowerBound, let token = s.token(endingAt: place),
      Int(token.start) >= range.lowerBound
    {
      if token.classes.contains(.growth) { return token }
      guard !token.classes.contains(.noun),
        token.classes.contains(.tail) || token.classes.contains(.reach)
          || token.classes.contains(.lead)
      else { return nil }
      if token.classes.contains(.up) || token.classes.contains(.down) { return nil }
      place = Int(token.start)
    }
    return nil
  }

  private static func hasLevelVerb(
    _ s: SentenceContext,
    _ bytes: Span<UInt8>,
    _ range: Range<Int>
  ) -> Bool {
    s.words(in: range).contains {
      $0.classes.contains(.reach) && !$0.classes.contains(.noun)
        && (isLevelVerb(bytes, $0.range) || isStop(bytes, $0.range))
    }
  }

  private static func hasRateNoun(
    _ s: SentenceContext,
    _ bytes: Span<UInt8>,
    _ range: Range<Int>
  ) -> Bool {
    Text.ends(["率", "比重", "占比", "份额", "比例"], at: range.upperBound, in: bytes)
      || s.contains(.rate, range)
  }

  /// The verb that governs a number.
  ///
  /// It is the one its basis was read from, or the nearest before a level in its entry; a verb
  /// inside the noun that is counted governs nothing.
  static func action(
    _ finding: Finding,
    _ q: Amount,
    _ s: SentenceContext,
    from start: Int,
    subject: Range<Int>?
  ) -> Range<Int>? {
    func isInside(_ word: Range<Int>) -> Bool {
      guard let subject, word != subject else { return false }
      return subject.lowerBound <= word.lowerBound && word.upperBound <= subject.upperBound
    }
    if let named = finding.action { return isInside(named) ? nil : named }
    guard finding.basis == .level else { return nil }
    return s.words(in: min(start, q.leadingStart) ..<~ q.leadingStart).last {
      !$0.classes.contains(.noun)
        && ($0.classes.contains(.work) || $0.classes.contains(.up) || $0.classes.contains(.down)
          || $0.classes.contains(.reach))
        && !isInside($0.range)
    }?.range
  }
}
