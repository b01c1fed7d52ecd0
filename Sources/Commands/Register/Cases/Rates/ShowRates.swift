// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Mechanisms
import Register
import Storage
import WorkingDays

/// By what `duixian case rates` groups.
enum RateGrouping: String, CaseIterable, ExpressibleByArgument {
  /// The agency that handles.
  case agency
  /// The class of the mechanism.
  case kind
  /// The month of receipt.
  case month
  /// The month in which the answer is due.
  case monthDue = "month-due"
  /// The month of closing.
  case monthClosed = "month-closed"

  /// The grouping of the figures.
  var grouping: CaseGrouping {
    switch self {
    case .agency: .agency
    case .kind: .kind
    case .month: .monthFiled
    case .monthDue: .monthDue
    case .monthClosed: .monthClosed
    }
  }
}

/// `duixian case rates`: the rates of cases with both their figures.
struct ShowRates: LookingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rates",
      abstract: words(
        zh: "办件的各项率（分子、分母、出处）和平均、中位办结时间。",
        en: "Rates of cases (numerator, denominator, source), mean and median time to close."
      ),
      discussion: words(
        zh: """
          没有办件的率不写 0%，写“–”。响应率指在答复期限内答复。按期结案率以应结案数为分母：机制定有办结期限的按办结期限，
          没有的按答复期限，指已审核办结且在期限内答复；审核用时不算承办单位逾期。
          办结时间自收到算起，不扣延期和停表。不计入统计的办件另列。
          """,
        en: """
          A rate of nothing is “–”, never 0%. To respond is to answer within the limit of the answer. What is
          due to be closed is so by the limit of its closing; where the mechanism gives none, by that
          of the answer, and it is on time where it was closed upon an answer within that: how long
          the audit takes is not the agency's lateness. The time to close runs from the receipt, with extensions and stops left in. Cases that count in no rate stand
          beside them.
          """
      )
    )
  }

  @Option(help: help(zh: "某机制的。", en: "Of a mechanism.", name: "id")) var mechanism: String?
  @Option(help: help(zh: "分组。", en: "Group them.")) var by: RateGrouping?
  @Option(help: help(zh: "自某日收到的。", en: "Received from a day on.", name: "date"))
  var from: CivilDate?
  @Option(help: help(zh: "到某日（含）收到的。", en: "Received up to a day, it included.", name: "date"))
  var to: CivilDate?
  @Option(help: help(zh: "输出格式。", en: "What to print.")) var format = ListFormat.table
  @OptionGroup var options: RegisterOptions

  func look(_ desk: Desk) async throws {
    if let mechanism { _ = try desk.mechanism(mechanism) }
    var query = CaseQuery(now: desk.now)
    query.mechanism = mechanism
    query.receivedFrom = from.map { Timestamp(CivilMoment($0)) }
    query.receivedBefore = to.flatMap { $0.adding(days: 1) }.map { Timestamp(CivilMoment($0)) }
    let now = desk.now
    let facts = try await desk.register.foldCases(query, into: [CaseFacts]()) { facts, row in
      facts.append(row.facts(at: now))
    }
    let counting = CaseCounting(at: now.civil, calendar: .shipped)
    let groups = by.map { CaseRates.grouped(facts, by: $0.grouping, counting) } ?? []
    let all = CaseRates(of: facts, counting)
    let names = try await names(desk)
    let text = RateText(
      groups: groups.map { (names[$0.key ?? ""] ?? $0.key ?? "–", $0.key, $0.rates) },
      all: all
    )
    switch format {
    case .json: try printLines(text.json)
    case .csv: try printLines(text.csv)
    case .table: try text.printTables()
    }
  }

  /// What the keys of the groups are called.
  private func names(_ desk: Desk) async throws -> [String: String] {
    switch by {
    case .agency:
      return try await desk.directory().agencies.mapValues(\.shown)
    case .kind:
      var names: [String: String] = [:]
      for (id, one) in desk.mechanisms where mechanism.map({ $0 == id }) ?? true {
        for entry in one.profile.classes where names[entry.id] == nil || mechanism != nil {
          names[entry.id] = mechanism == nil ? entry.id : entry.title.shown
        }
      }
      return names
    default: return [:]
    }
  }
}
