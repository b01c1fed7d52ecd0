// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// Plans what becomes of a commitment from its assignment on: reports, evidence, decisions, closing.
struct SampleLife {
  let item: SampleItem
  let plan: SamplePlan
  /// How many pieces of evidence, obstacles and decisions there are, for they are called by place.
  var evidenceCount = 0
  var obstacleCount = 0
  var decisionCount = 0
  /// The obstacles that still stand.
  var standing: [Int] = []
  /// The evidence of the request to close that nobody has answered yet.
  var claimed: (evidence: Int, hash: String)?
  /// What the agency said last.
  var lastSaying: Saying?
  /// The day of the audit that closed it.
  var closedOn: CivilDate?
  private let answering: Set<CivilDate>

  /// Something that happens, in the order of time.
  private enum Event {
    case report(SampleItem.Progress)
    case ruling(SampleItem.Ruling)
  }

  private init(_ item: SampleItem, _ plan: SamplePlan) {
    self.item = item
    self.plan = plan
    answering = Set(item.answers.map(\.date))
  }

  /// Plans the life of a commitment that is in the register.
  static func plan(_ item: SampleItem, into plan: SamplePlan) {
    var life = SampleLife(item, plan)
    life.begin()
    life.go()
  }

  /// The person who watches it, and another one, neither of the lead agency.
  var watchers: (first: String, second: String) {
    if item.lead == "duchashi" { return ("renda-head", "zhengxie-head") }
    return item.isLivelihood ? ("ducha-1", "duchashi-head") : ("ducha-2", "duchashi-head")
  }

  var liaison: String { item.lead + "-liaison" }

  func head(on day: CivilDate) -> String { plan.staff.head(item.lead, on: day) }

  mutating func ask(_ at: CivilMoment, _ post: String, _ command: CommitmentCommand) {
    plan.add(at, post, to: item.key, command)
  }

  mutating func loop(_ at: CivilMoment, _ post: String, _ command: Command) {
    plan.add(at, post, to: item.key, .loop(command))
  }

  // MARK: - The beginning

  private mutating func begin() {
    let day = item.assigned
    guard !item.isLivelihood else { return beginLivelihood() }
    assign(day)
    let plan = ["target": item.title, "schedule": "按节点推进", "safeguards": "主要负责人负责，按月调度"]
    loop(
      item.planned.at(10, 40),
      head(on: item.planned),
      .file(stage: "plan", Filing(says: plan))
    )
    // Nobody of the government's own office decides about it.
    if item.lead != "zhengfu" {
      let leader = item.leader.hasPrefix("vice") ? item.leader : "vice-1"
      loop(item.approved.at(11, 10), leader, .file(stage: "approve_plan", Filing()))
    }
    share(item.approved)
  }

  /// Gives it to its agency; agencies that are founded later join them then.
  private mutating func assign(_ day: CivilDate) {
    ask(day.at(10, 0), watchers.first, .assign)
    guard !item.joining.isEmpty else { return }
    ask(
      SampleDays.day("2025-05-26").at(10, 0),
      watchers.first,
      .correct(
        .supporting,
        FieldValue(ids: item.supporting + item.joining),
        reason: "集团组建，列为配合单位"
      )
    )
  }

  private mutating func beginLivelihood() {
    let day = item.assigned
    let screened = [
      "public_wish": "征集意见列前", "feasibility": "用地和标准已落实", "fiscal": "已列入年度预算",
    ]
    loop(day.later(-1).at(9, 0), watchers.first, .file(stage: "screen", Filing(says: screened)))
    loop(
      day.later(-1).at(15, 0),
      "renda-committee",
      .file(stage: "vote", Filing(says: ["result": "代表票决通过"]))
    )
    loop(day.later(-1).at(16, 0), "renda-committee", .file(stage: "announce", Filing()))
    assign(day)
    share(day.later(2))
  }

  /// Shares the target out to the districts that support it.
  private mutating func share(_ day: CivilDate) {
    let districts = ["dongli", "nandu", "hechuan", "yunlu", "jingkai"]
      .filter(item.supporting.contains)
    guard districts.count > 1, let target = item.target, let whole = Int(target.value.text),
      target.bound == .atLeast, target.unit != "%", whole >= districts.count * 2
    else { return }
    let part = whole / districts.count
    // Half of them leave the rest to the lead agency and say so.
    let isExact = whole % 2 == 0
    let shares = districts.enumerated().compactMap { place, district in
      Figure(String(isExact && place == 0 ? whole - part * (districts.count - 1) : part))
        .map { Share(agency: district, value: $0) }
    }
    let sum = shares.reduce(0) { $0 + (Int($1.value.text) ?? 0) }
    ask(
      day.at(16, 30),
      head(on: day),
      .decompose(
        Decomposition(target: 0, shares: shares, gapReason: sum == whole ? "" : "余数由市本级承担")
      )
    )
  }

  // MARK: - The year

  private mutating func go() {
    var events = item.progress.map { ($0.date.at(14, 0), Event.report($0)) }
    events += item.rulings.map { ($0.date.at(9, 0), Event.ruling($0)) }
    events += scheduling.map { ($0.date.at(9, 30), Event.ruling($0)) }
    // What happens in the same minute keeps its order.
    let ordered = events.enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
    for (_, (_, event)) in ordered {
      switch event {
      case .report(let report): take(report, isAnswer: answering.contains(report.date))
      case .ruling(let ruling): take(ruling)
      }
    }
  }

  /// Decisions of the leader in charge about what stands in the way for want of land, money, approval,
  /// removal or agreement.
  private var scheduling: [SampleItem.Ruling] {
    let causes = ["land", "money", "approval", "relocation", "coordination"]
    return item.progress.filter { causes.contains($0.cause) }.map {
      SampleItem.Ruling(
        date: $0.date.later(6).orMonday,
        kind: "leader_decision",
        text: "请相关部门会商“\($0.text)”一事，十五个工作日内拿出处理意见",
        document: "",
        outcome: "",
        post: item.leader
      )
    }
  }
}
