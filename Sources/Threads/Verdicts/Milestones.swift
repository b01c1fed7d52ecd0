// SPDX-License-Identifier: Apache-2.0

/// Judges promises without a figure: works by their stage, deeds by whether they are reported.
enum Milestones {
  static func judge(_ promise: Clause, _ answer: Clause) -> Finding {
    if answer.classes.contains(.shortfall) {
      return Finding(.missed, zh: "答复称未达预期。", en: "The answer says that it was not reached.")
    }
    if promise.indicator != nil, answer.isOfManyYears {
      return Finding(
        .unclear,
        zh: "答复是多年的情况，承诺是一年的。",
        en: "The answer speaks of several years, the promise of one."
      )
    }
    let asked = stage(promise)
    let reached = stage(answer)
    if let asked, let reached, reached < asked {
      return Finding(
        .partly,
        zh: "答复只到\(reached.zh)，承诺是\(asked.zh)。",
        en: "The answer is \(reached.en), the promise was \(asked.en)."
      )
    }
    if Qualifiers.isPart(promise, answer) {
      return Finding(
        .partly,
        zh: "答复只涉及承诺的一部分。",
        en: "Only a part of what was promised is answered."
      )
    }
    if let late = lateness(promise, answer) { return late }
    if let asked, reached == nil, asked >= .ended, promise.classes.isDisjoint(with: .wins) {
      return Finding(
        .unclear,
        zh: "答复没有说明是否\(asked.zh)。",
        en: "The answer does not say whether it is \(asked.en)."
      )
    }
    if answer.isOfManyYears {
      return Finding(
        .met,
        zh: "包括那一年在内的多年回顾称已按承诺办理。",
        en: "The review of several years, that one among them, reports the deed."
      )
    }
    return Finding(.met, zh: "答复称已按承诺办理。", en: "The answer reports the deed that was promised.")
  }

  /// A month after the one that was promised.
  private static func lateness(_ promise: Clause, _ answer: Clause) -> Finding? {
    guard promise.isLimit, let limit = promise.month, let done = answer.month, done > limit else {
      return nil
    }
    return Finding(
      .partly,
      zh: "\(done)月完成，晚于承诺的\(limit)月底前。",
      en: "Done in month \(done), after the end of month \(limit) that was promised."
    )
  }

  /// The stages of a work in their order.
  enum Stage: Int, Comparable {
    case begun, half, ended, inUse

    static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }

    var zh: String {
      switch self {
      case .begun: "开工"
      case .half: "在建"
      case .ended: "完工"
      case .inUse: "投用"
      }
    }

    var en: String {
      switch self {
      case .begun: "begun"
      case .half: "under way"
      case .ended: "finished"
      case .inUse: "in use"
      }
    }
  }

  /// The furthest stage that a clause speaks of; a title won is as good as one in use.
  static func stage(_ clause: Clause) -> Stage? {
    var stage: Stage?
    for word in clause.words where clause.core.contains(word.range.lowerBound) {
      let one: Stage? =
        if word.classes.contains(.half) {
          .half
        } else if word.classes.contains(.opens) || word.classes.contains(.wins) {
          .inUse
        } else if word.classes.contains(.ends) {
          .ended
        } else if word.classes.contains(.began) {
          .begun
        } else {
          nil
        }
      guard let one else { continue }
      // 主桥合龙 and 推进 hold the rest back.
      if one == .half { return .half }
      stage = max(stage ?? one, one)
    }
    return stage
  }
}
