// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register
import Storage
import WorkingDays

/// `duixian item list`: lines of the register.
struct ListItems: LookingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: words(zh: "列出事项：筛选、排序、导出。", en: "List items: filter, order, export.")
    )
  }

  @OptionGroup var filter: ItemFilter

  @Option(help: help(zh: "排序。", en: "By what they are ordered."))
  var order = CommitmentQuery.Order.number

  @Flag(help: help(zh: "只数各结论有多少。", en: "Only count the verdicts."))
  var count = false

  @OptionGroup var list: ListOptions
  @OptionGroup var options: RegisterOptions

  func look(_ desk: Desk) async throws {
    var query = try await filter.query(desk)
    query.order = order
    query.after = list.after
    query.limit = list.limit
    if count {
      let counts = try await desk.register.verdicts(query)
      try printLines(
        list.format == .json ? [JSONObject.counts(counts).line] : counts.lines
      )
      return
    }
    let page = try await desk.register.commitments(query)
    switch list.format {
    case .json: try printLines(page.lines.map { $0.json(at: desk.now).line })
    case .csv: try printLines(ItemTable.csv(page.lines, at: desk.now))
    case .table:
      try printTable(ItemTable.table(page.lines, at: desk.now))
      try printLines([page.footer])
    }
  }
}

extension Page {
  /// How many lines are shown of how many, and what asks for the next ones.
  var footer: String {
    let shown = words(zh: "\(lines.count)/\(total) 条", en: "\(lines.count) of \(total)")
    guard let next else { return shown }
    return shown + words(zh: "，下一页：--after \(next)", en: ", next page: --after \(next)")
  }
}

/// Which items.
struct ItemFilter: ParsableArguments {
  @Option(help: help(zh: "某年的。", en: "Of a year."))
  var year: Int?

  @Option(
    help: help(zh: "某份报告的，报告编号的前几位。", en: "Of a report, by the first digits of its id.", name: "id")
  )
  var report: String?

  @Option(help: help(zh: "某单位牵头的。", en: "That an agency leads.", name: "agency"))
  var lead: String?

  @Option(help: help(zh: "某单位牵头或配合的。", en: "That an agency leads or supports.", name: "agency"))
  var agency: String?

  @Option(help: help(zh: "某领导分管的，岗位编号。", en: "Of a leader in charge, by the post.", name: "post"))
  var leader: String?

  @Option(help: help(zh: "某领域的。", en: "Of a field of government."))
  var topic: String?

  @Option(help: help(zh: "某种类的。", en: "Of a kind."))
  var kind: String?

  @Option(help: help(zh: "某结论的。", en: "Of a verdict."))
  var verdict: CommitmentVerdict?

  @Option(help: help(zh: "佐证显示为某状态的。", en: "Of what evidence shows."))
  var shown: ShownStatus?

  @Option(help: help(zh: "某专班的。", en: "Of a programme.", name: "number"))
  var programme: SerialNumber?

  @Option(
    help: help(
      zh: "下一时限在此日之前到期的。",
      en: "Whose next limit runs out before a day.",
      name: "date"
    )
  )
  var dueBefore: CivilDate?

  @Option(help: help(zh: "原文或名称含有这些字的。", en: "Whose words or title hold these.", name: "text"))
  var words: String?

  @Flag(help: help(zh: "连同已拆分、并入、撤回的。", en: "Those too that were split, merged or withdrawn."))
  var inactive = false

  /// The query, as things stand now.
  func query(_ desk: Desk) async throws -> CommitmentQuery {
    var query = CommitmentQuery(now: desk.now)
    query.year = year
    query.lead = lead
    query.agency = agency
    query.leader = leader
    query.topic = topic
    query.kind = kind
    query.verdict = verdict
    query.shown = shown
    query.programme = programme
    query.dueBefore = dueBefore.map { Timestamp(CivilMoment($0)) }
    query.words = words
    query.includesInactive = inactive
    if let report {
      let found = try await desk.register.intakes().map(\.report).filter { $0.hasPrefix(report) }
      guard let first = found.first else { throw DeskProblem.noReport(report) }
      guard found.count == 1 else { throw DeskProblem.manyReports(report) }
      query.report = first
    }
    return query
  }
}
