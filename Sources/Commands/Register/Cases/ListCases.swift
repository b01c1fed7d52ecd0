// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Mechanisms
import Register
import Storage
import WorkingDays

/// `duixian case list`: lines of cases.
struct ListCases: LookingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: words(zh: "列出办件：筛选、导出。", en: "List cases: filter, export.")
    )
  }

  @Option(help: help(zh: "某机制的。", en: "Of a mechanism.", name: "id"))
  var mechanism: String?

  @Option(help: help(zh: "某单位的。", en: "Of an agency.", name: "agency"))
  var agency: String?

  @Option(name: .customLong("class"), help: help(zh: "某类别的。", en: "Of a class.", name: "id"))
  var caseClass: String?

  @Option(help: help(zh: "某阶段的。", en: "Of a phase."))
  var phase: CaseState.Phase?

  @Option(help: help(zh: "自某日收到的。", en: "Received from a day on.", name: "date"))
  var from: CivilDate?

  @Option(help: help(zh: "某日之前收到的。", en: "Received before a day.", name: "date"))
  var before: CivilDate?

  @Option(help: help(zh: "来处编号为此的。", en: "With that number where it came from.", name: "number"))
  var source: String?

  @Flag(help: help(zh: "只列已逾期的。", en: "Those only that are late."))
  var overdue = false

  @OptionGroup var list: ListOptions
  @OptionGroup var options: RegisterOptions

  func look(_ desk: Desk) async throws {
    var query = CaseQuery(now: desk.now)
    query.mechanism = mechanism
    query.agency = agency
    query.caseClass = caseClass
    query.phase = phase
    query.receivedFrom = from.map { Timestamp(CivilMoment($0)) }
    query.receivedBefore = before.map { Timestamp(CivilMoment($0)) }
    query.source = source
    query.isOverdue = overdue
    query.after = list.after
    query.limit = list.limit
    let page = try await desk.register.cases(query)
    switch list.format {
    case .json: try printLines(page.lines.map(\.json.line))
    case .csv: try printLines(Self.csv(page.lines))
    case .table:
      try printTable(Self.table(page.lines))
      try printLines([page.footer])
    }
  }

  private static func table(_ rows: [CaseRow]) -> TextTable {
    var table = TextTable([
      .init(words(zh: "编号", en: "Number"), least: 7),
      .init(words(zh: "来处编号", en: "Source"), least: 10),
      .init(words(zh: "事由", en: "Title"), least: 16),
      .init(words(zh: "单位", en: "Agency"), least: 8),
      .init(words(zh: "环节", en: "Stage"), least: 8),
      .init(words(zh: "阶段", en: "Phase"), least: 6),
      .init(words(zh: "收到", en: "Received"), least: 16),
      .init(words(zh: "下一时限", en: "Next due"), least: 10),
    ])
    for row in rows {
      table.add([
        row.number.description, row.source, row.title, row.agency, row.stage,
        row.phase.title.shown, row.receivedAt.civil.description, ItemTable.lastDay(row.nextDue),
      ])
    }
    return table
  }

  private static func csv(_ rows: [CaseRow]) -> [String] {
    let titles = [
      "number", "source", "mechanism", "class", "severity", "title", "topic", "place", "agency",
      "stage", "phase", "received", "next_due", "answered", "closed", "returns", "resolved",
      "opinion", "answer_class", "exclusion",
    ]
    return [csvLine(titles)]
      + rows.map { row in
        csvLine([
          row.number.description, row.source, row.mechanism, row.caseClass, row.severity,
          row.title, row.topic, row.place, row.agency, row.stage, row.phase.rawValue,
          row.receivedAt.civil.description, ItemTable.lastDay(row.nextDue),
          row.answeredAt?.civil.description ?? "", row.closedAt?.civil.description ?? "",
          "\(row.returnCount)", row.isResolved.map { $0 ? "1" : "0" } ?? "",
          row.opinion?.word ?? "", row.answerGrade, row.exclusion,
        ])
      }
  }
}
