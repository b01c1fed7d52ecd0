// SPDX-License-Identifier: Apache-2.0

extension ScoreRules {
  /// Works out the score of a unit: a proposal, which only a person can make a score.
  ///
  /// total = base × (points of goals ÷ their weights) − deductions, not below the floor; without
  /// scored goals the base stands. Points of items and by hand are bonus above 0 and deductions
  /// below; each is kept under its cap. Bonus is added only where the rules say so.
  public func propose(_ sheet: ScoreSheet) -> ScoreProposal {
    let goals = sheet.goals.filter(\.isScored).map { score($0, sheet) }
    let items = sheet.items.map { item in lines(of: item, sheet) }
    let bonus = capped(
      Bilingual(zh: "加分", en: "bonus"),
      items.flatMap(\.gains) + sheet.bonuses.map(Self.line),
      bonusCap
    )
    let deductions = capped(
      Bilingual(zh: "扣分", en: "deductions"),
      items.flatMap(\.losses) + sheet.deductions.map(Self.line),
      deductionCap
    )
    let standing = standing(goals)
    let earned: Step =
      bonusCounts
      ? .sum(Bilingual(zh: "得分与加分", en: "points with bonus"), [standing, bonus], joining)
      : standing
    let total = Step.difference(
      Bilingual(zh: "总分", en: "total"),
      earned,
      deductions,
      joining
    )
    return ScoreProposal(
      sheet: sheet,
      rules: id,
      total: floored(total),
      bonus: bonus,
      goals: goals,
      expected: sheet.goals.filter { !$0.isScored },
      itemExemptions: Dictionary(
        zip(sheet.items.map(\.id), items.map(\.finding)).compactMap { id, finding in
          finding.map { (id, $0) }
        },
        uniquingKeysWith: { first, _ in first }
      ),
      isRankable: goals.count + items.count >= minimumItems.value,
      failing: falseReport
    )
  }

  /// What the goals make of the base.
  private func standing(_ goals: [GoalScore]) -> Step {
    let base = Step.fixed(Bilingual(zh: "基准分", en: "base"), base.value, base.source)
    let weights = Step.sum(
      Bilingual(zh: "权重合计", en: "weights in all"),
      goals.map { .given($0.goal.title, $0.goal.weight) },
      joining
    )
    guard weights.result != 0 else { return base }
    let points = Step.sum(
      Bilingual(zh: "目标得分合计", en: "points of goals"),
      goals.map(\.step),
      joining
    )
    let share = Step.quotient(
      Bilingual(zh: "目标得分率", en: "share of the weights"),
      points,
      weights,
      joining
    )
    return .rounded(
      Bilingual(zh: "目标得分", en: "goals"),
      .product(Bilingual(zh: "折算得分", en: "scaled to the base"), [base, share], joining),
      places: rounding.value,
      rounding.source
    )
  }

  /// The sum of lines under a cap.
  private func capped(_ label: Bilingual, _ lines: [Step], _ cap: Sourced<Exact>?) -> Step {
    let sum = Step.sum(label, lines, joining)
    guard let cap else { return sum }
    return .least(
      label,
      .fixed(Bilingual(zh: "封顶", en: "cap"), cap.value, cap.source),
      sum,
      cap.source
    )
  }

  /// The total, not below the floor.
  private func floored(_ total: Step) -> Step {
    guard let floor else { return total }
    return .greatest(
      total.label,
      .fixed(Bilingual(zh: "下限", en: "floor"), floor.value, floor.source),
      total,
      floor.source
    )
  }

  /// The lines of points of an item, as figures of 0 or more.
  private func lines(
    of item: ScoredItem,
    _ sheet: ScoreSheet
  ) -> (gains: [Step], losses: [Step], finding: ExemptionFinding?) {
    let finding = item.exemption.map { exemption.finding(for: $0, year: sheet.year, on: sheet.day) }
    var (gains, losses): ([Step], [Step]) = ([], [])
    for event in item.events {
      for point in points where point.event == event {
        let label = Bilingual(
          zh: item.title.zh + " · " + event.name.zh,
          en: item.title.en + " · " + event.name.en
        )
        if point.points > 0 {
          gains.append(.fixed(label, point.points, point.source))
        } else if finding == .granted {
          losses.append(.fixed(label, 0, exemption.source))
        } else {
          losses.append(.fixed(label, 0 - point.points, point.source))
        }
      }
    }
    return (gains, losses, finding)
  }

  private static func line(_ adjustment: Adjustment) -> Step {
    .fixed(adjustment.title, adjustment.points, adjustment.source)
  }
}

extension ItemEvent {
  /// What happened, in words.
  public var name: Bilingual {
    switch self {
    case .onTime: Bilingual(zh: "按时按要求办结", en: "on time and as asked")
    case .late: Bilingual(zh: "逾期", en: "late")
    case .returned: Bilingual(zh: "因错误或不实退回", en: "returned as wrong or false")
    case .praised: Bilingual(zh: "促成肯定性批示", en: "led to an approving instruction")
    case .blamed: Bilingual(zh: "被领导批评", en: "blamed by leaders")
    }
  }
}
