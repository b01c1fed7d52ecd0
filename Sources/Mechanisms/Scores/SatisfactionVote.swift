// SPDX-License-Identifier: Apache-2.0

/// What a satisfaction vote (满意度测评) came to.
public enum Satisfaction: String, Sendable, Hashable, CaseIterable {
  /// 满意
  case satisfied
  /// 基本满意
  case basicallySatisfied = "basically_satisfied"
  /// 不满意
  case dissatisfied
}

/// Why votes were refused.
public enum VoteRefusal: Error, Sendable, Hashable {
  /// A number of votes is below 0.
  case negative
  /// There are no members.
  case noMembers
  /// More votes than members.
  case moreVotesThanMembers
}

/// A satisfaction vote by all members of a standing committee, those absent included: Zhenhai, the
/// only exact formula found (W33).
///
/// Its text contradicts itself at exactly one half: 满意 "if it reaches half" (达到半数), and 不满意
/// "if both together do not reach half, half included" (不足半数，含半数). Here a half does not pass:
/// strictly more than half is asked for (assumed).
public struct SatisfactionVote: Sendable, Hashable {
  /// All members, present or not; 1 or more.
  public let members: Int
  /// Votes for 满意.
  public let satisfied: Int
  /// Votes for 基本满意.
  public let basicallySatisfied: Int
  /// Votes for 不满意.
  public let dissatisfied: Int

  /// Makes a vote; impossible numbers are refused.
  public init(
    members: Int,
    satisfied: Int,
    basicallySatisfied: Int,
    dissatisfied: Int
  ) throws(VoteRefusal) {
    guard satisfied >= 0, basicallySatisfied >= 0, dissatisfied >= 0 else { throw .negative }
    guard members > 0 else { throw .noMembers }
    guard satisfied + basicallySatisfied + dissatisfied <= members else {
      throw .moreVotesThanMembers
    }
    self.members = members
    self.satisfied = satisfied
    self.basicallySatisfied = basicallySatisfied
    self.dissatisfied = dissatisfied
  }

  /// What it came to.
  public var outcome: Satisfaction {
    if satisfied * 2 > members { return .satisfied }
    return (satisfied + basicallySatisfied) * 2 > members ? .basicallySatisfied : .dissatisfied
  }

  /// The two shares it was decided by: satisfied, and satisfied with basically satisfied, each of
  /// all members.
  public var steps: [Step] {
    let all = Step.given(Bilingual(zh: "全体组成人员", en: "all members"), Exact(members))
    let yes = Step.given(Bilingual(zh: "满意票", en: "satisfied"), Exact(satisfied))
    let fairly = Step.given(
      Bilingual(zh: "基本满意票", en: "basically satisfied"),
      Exact(basicallySatisfied)
    )
    let both = Step.sum(
      Bilingual(zh: "满意与基本满意票", en: "satisfied and basically so"),
      [yes, fairly],
      Self.source
    )
    return [
      .quotient(Bilingual(zh: "满意比例", en: "share satisfied"), yes, all, Self.source),
      .quotient(
        Bilingual(zh: "满意和基本满意比例", en: "share at least basically so"),
        both,
        all,
        Self.source
      ),
    ]
  }

  /// Where the rule comes from, with its contradiction.
  public static let source = RuleSource.sourced(
    "W33",
    note: Bilingual(
      zh: "原文恰为半数时自相矛盾，本软件按须超过半数处理",
      en: "the source contradicts itself at exactly one half; strictly more than half is asked for"
    )
  )
}
