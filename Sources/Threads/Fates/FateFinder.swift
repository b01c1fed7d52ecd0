// SPDX-License-Identifier: Apache-2.0
import Reading

/// Says what became of a promise in the plan of the later report.
enum FateFinder {
  /// 高于经济增长 asks for more than 同步, and 同步 for more than 基本同步.
  private static func pace(_ clause: Clause) -> Int {
    if clause.has("高于") || clause.has("快于") { return 3 }
    if clause.has("基本同步") { return 1 }
    return clause.has("同步") ? 2 : 0
  }

  static func fate(
    of promise: Clause,
    next: Clause?,
    likeness: Likeness?,
    verdict: Verdict
  ) -> Fate? {
    guard let next, let likeness else {
      let isMilestone = promise.figure == nil && Milestones.stage(promise) != nil
      if isMilestone, verdict == .met { return .done }
      return promise.figure != nil || isMilestone || promise.kind == .indicator ? .dropped : nil
    }
    if likeness.isOtherDefinition, !likeness.isSameIndicator { return .renamed }
    guard let figure = promise.figure else {
      if likeness.score < Weights.shipped["next"] { return .renamed }
      if next.figure != nil { return .raised }
      let pace = pace(promise)
      let nextPace = self.pace(next)
      return pace == nextPace ? .repeated : nextPace > pace ? .raised : .lowered
    }
    guard let asked = FigureChoice.best(for: figure, of: promise, in: next) else {
      return likeness.score < Weights.shipped["next"] ? .renamed : .lowered
    }
    if likeness.score < Weights.shipped["next"] || !Units.areSame(figure, asked) {
      return .renamed
    }
    return Demand(figure, of: promise).change(to: Demand(asked, of: next))
  }
}

extension Fate {
  /// The end of the sentence that explains.
  var zh: String {
    switch self {
    case .repeated: "后一份报告再次提出"
    case .raised: "后一份报告提高了要求"
    case .lowered: "后一份报告降低了要求"
    case .renamed: "后一份报告换了提法"
    case .dropped: "后一份报告不再提出"
    case .done: "已办结"
    }
  }

  var en: String {
    switch self {
    case .repeated: "promised again"
    case .raised: "more is promised now"
    case .lowered: "less is promised now"
    case .renamed: "goes on under another name"
    case .dropped: "promised no more"
    case .done: "finished"
    }
  }
}
