// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

/// What is to be said of a commitment at a moment (结论); one vocabulary everywhere.
package enum CommitmentVerdict: String, Sendable, CaseIterable, Worded {
  /// 兑现: struck off, and every figure keeps what was promised in the first place.
  case met
  /// 部分兑现: struck off, and a figure falls short.
  case partly
  /// 未兑现: the last day has passed, it is not done or falls short by the agency's own figure, and no
  /// decision changed it.
  case missed
  /// 依法调整: lawfully ended without being done, or struck off on less than was promised, which a
  /// decision had lowered or dropped.
  case changed
  /// 推进中: under way and in time; a stage that is closed is no more than that.
  case running
  /// 滞后: under way, and a limit is past or less is done than was planned by now.
  case behind
  /// 待核: the agency says that it is done, nothing shows it, and the last day has passed.
  case unclear
  /// 待核: a limit is past, and the agency has never said anything.
  case unanswered

  /// What people call it.
  package var title: Bilingual {
    switch self {
    case .met: Bilingual(zh: "兑现", en: "kept")
    case .partly: Bilingual(zh: "部分兑现", en: "partly kept")
    case .missed: Bilingual(zh: "未兑现", en: "not kept")
    case .changed: Bilingual(zh: "依法调整", en: "lawfully changed")
    case .running: Bilingual(zh: "推进中", en: "in progress")
    case .behind: Bilingual(zh: "滞后", en: "behind")
    case .unclear, .unanswered: Bilingual(zh: "待核", en: "unknown")
    }
  }
}

/// What evidence shows of a commitment (佐证状态); never blended with what the agency says.
package enum ShownStatus: String, Sendable, CaseIterable, Worded {
  /// Nothing was handed in. It is a status, and is counted.
  case unknown
  /// Something was handed in, and nobody has looked.
  case unchecked
  /// Papers of the agency support it (C), or its word (D).
  case papers
  /// Statistics, a third party or the supervision office have seen it (A, B).
  case shown
  /// Something that was looked at does not support it.
  case contradicted

  /// What people call it.
  package var title: Bilingual {
    switch self {
    case .unknown: Bilingual(zh: "无佐证", en: "no evidence")
    case .unchecked: Bilingual(zh: "佐证待核", en: "evidence not checked")
    case .papers: Bilingual(zh: "有材料", en: "papers only")
    case .shown: Bilingual(zh: "已核实", en: "shown")
    case .contradicted: Bilingual(zh: "与佐证不符", en: "contradicted")
    }
  }
}

/// What an agency says of a commitment (自述状态); `unknown` where it never said anything.
package enum SaidStatus: String, Sendable, CaseIterable, Worded {
  case unknown, notStarted, running, stageDone, done, blocked

  /// The status that a report of progress gives.
  package init(_ saying: Saying?) {
    self =
      switch saying {
      case nil: .unknown
      case .notStarted: .notStarted
      case .running: .running
      case .stageDone: .stageDone
      case .done: .done
      case .blocked: .blocked
      }
  }

  /// What people call it.
  package var title: Bilingual {
    switch self {
    case .unknown: Bilingual(zh: "未反馈", en: "nothing reported")
    case .notStarted: Bilingual(zh: "未启动", en: "not started")
    case .running: Bilingual(zh: "推进中", en: "under way")
    case .stageDone: Bilingual(zh: "阶段性完成", en: "a stage is done")
    case .done: Bilingual(zh: "自述完成", en: "said to be done")
    case .blocked: Bilingual(zh: "受阻", en: "blocked")
    }
  }
}
