// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Ledger
import Mechanisms
import Pages
import Profiles
import Register
import Storage
import WorkingDays

/// The lists of a year that everybody who looks at the register may see, and the log.
struct LeaderListsController {
  let services: SiteServices

  /// How many entries of the log a page shows.
  private static let entryCount = 50
  /// The mechanism of the livelihood items of a year (一年一张单).
  private static let listMechanism = "minsheng-shishi"
  /// How many lines a list reads at most.
  private static let lineLimit = 10_000

  func addRoutes(to routes: SiteRoutes) {
    routes.get("livelihood", .readers) { request, context in
      let (year, years, items, names) = try await items("livelihood", request)
      let page = LivelihoodPage(
        year: year,
        years: years,
        items: items,
        names: names,
        now: services.now()
      )
      return Response.page(page.render(context.visitor))
    }
    routes.get("indicators", .readers) { request, context in
      let (year, years, items, names) = try await items("indicator", request)
      let page = IndicatorsPage(
        year: year,
        years: years,
        items: items,
        names: names,
        now: services.now()
      )
      return Response.page(page.render(context.visitor))
    }
    routes.get("projects", .readers, use: projects)
    routes.get("calendar", .readers, use: deadlines)
    routes.get("log", .readers, use: log)
  }

  private func register() throws -> any RegisterStore {
    guard let register = services.register else { throw PageError(.notFound) }
    return register
  }

  private func names(_ directory: Directory) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: directory.agencies.keys.map { ($0, directory.name(ofAgency: $0)) }
    )
  }

  /// The items of a kind in a year with their last figures, those that are part of another left out.
  private func items(
    _ kind: String,
    _ request: Request
  ) async throws -> (Int, [Int], [ListedItem], [String: String]) {
    let (register, now) = (try register(), services.now())
    var years: [Int] = []
    for year in stride(from: now.date.year, to: now.date.year - 5, by: -1) {
      var query = CommitmentQuery(now: now)
      (query.year, query.kind, query.limit) = (year, kind, 1)
      if try await register.commitments(query).total > 0 { years.append(year) }
    }
    let asked = request.uri.queryParameters["year"].flatMap { Int($0) }
    let year = asked.flatMap { years.contains($0) ? $0 : nil } ?? years.first ?? now.date.year
    var query = CommitmentQuery(now: now)
    (query.year, query.kind, query.limit) = (year, kind, Self.lineLimit)
    let all = try await register.commitments(query).lines
    let numbers = Set(all.map(\.number))
    // The office's own list runs on the mechanism of the list; a district's items do not.
    let own = kind == "livelihood" ? all.filter { $0.mechanism == Self.listMechanism } : []
    let rows = (own.isEmpty ? all : own)
      .filter { row in !(row.parent.map { numbers.contains($0) } ?? false) }
      .sorted { $0.number < $1.number }
    let state = try await register.state(of: rows.map { .commitment($0.number) })
    let items = rows.map { row in
      let item = state.commitments[row.number]
      let vote = item?.votes.max { $0.day < $1.day }
      return ListedItem(row, figure: item?.lastFigure(of: 0), vote: vote)
    }
    return (year, years, items, names(state.directory))
  }

  @Sendable
  private func projects(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (register, now) = (try register(), services.now())
    var query = CaseQuery(now: now)
    (query.mechanism, query.limit) = (Self.projectMechanism, Self.lineLimit)
    let rows = try await register.cases(query).lines
    let state = try await register.state(of: rows.map { .handling($0.number) })
    let stages = services.mechanisms.profiles[Self.projectMechanism]?.stages ?? []
    let rates = ProjectRateLists(rows.compactMap { state.handlings[$0.number] }, on: now.date)
    let investments = try await investments(register, now)
    let page = ProjectsPage(
      stages: stages.map { ($0.id, $0.entry.title) },
      rows: rows,
      rates: rates.counts + (AnnualInvestment.rate(of: investments).map { [$0] } ?? []),
      members: rates.members,
      investments: investments,
      names: names(state.directory),
      stage: request.uri.queryParameters["stage"].map(String.init),
      part: request.uri.queryParameters["part"].flatMap { RatePart(String($0)) },
      now: now
    )
    return Response.page(page.render(context.visitor))
  }

  private static let projectMechanism = "major-project"

  /// The items of this year that promise an annual investment in money, those that are part of another
  /// left out.
  private func investments(
    _ register: any RegisterStore,
    _ now: Timestamp
  ) async throws -> [ListedItem] {
    var query = CommitmentQuery(now: now)
    (query.year, query.kind, query.limit) = (now.date.year, "project", Self.lineLimit)
    let rows = try await register.commitments(query).lines
      .filter { $0.parent == nil && AnnualInvestment.isPromised($0) }
      .sorted { $0.number < $1.number }
    let items = try await register.state(of: rows.map { .commitment($0.number) }).commitments
    return rows.map { ListedItem($0, figure: items[$0.number]?.lastFigure(of: 0)) }
  }

  @Sendable
  private func deadlines(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (register, now) = (try register(), services.now())
    let day = request.uri.queryParameters["day"].flatMap { CivilDate(String($0)) }
    let end = now.later(bySeconds: Int64(DeadlinesPage.days) * 86_400)
    var ahead = CommitmentQuery(now: now)
    (ahead.dueFrom, ahead.dueBefore, ahead.limit) = (now.next, end, 1)
    var late = CommitmentQuery(now: now)
    (late.dueBefore, late.limit) = (now.next, 1)
    var page = DeadlinesPage(
      days: try await register.dueDays(
        day.map { $0.moments.clamped(to: now.next..<end) } ?? now.next..<end,
        linesEach: DeadlinesPage.namedItems(isAlone: day != nil)
      ),
      total: try await register.commitments(ahead).total,
      day: day,
      overdue: try await register.commitments(late).total,
      calendar: .shipped,
      names: names(try await register.state(of: []).directory),
      now: now
    )
    page.feeds = try await services.feeds(FeedKind.allCases, of: context.officer())
    return Response.page(page.render(context.visitor))
  }

  @Sendable
  private func log(_ request: Request, _ context: SiteContext) async throws -> Response {
    let register = try register()
    let checkpoint = try await register.checkpoint()
    let before = request.uri.queryParameters["before"].flatMap { Int($0) }
    let end = min(max(0, before ?? checkpoint.size), checkpoint.size)
    let first = max(0, end - Self.entryCount)
    let events = try await register.events(from: first, limit: end - first)
    let directory = try await register.state(of: []).directory
    let page = LogPage(
      origin: checkpoint.origin,
      size: checkpoint.size,
      root: "\(checkpoint.root)",
      entries: events.reversed().map { LogPage.Entry(index: $0.index, event: $0.event) },
      posts: directory.posts.mapValues(\.title),
      now: services.now(),
      before: before
    )
    return Response.page(page.render(context.visitor))
  }
}

extension CivilDate {
  /// The moments at which a limit whose last day it is runs out: behind its beginning, up to its end.
  fileprivate var moments: Range<Timestamp> {
    let start = Timestamp(CivilMoment(self)).milliseconds + 1
    return Timestamp(milliseconds: start)..<Timestamp(milliseconds: start + 86_400_000)
  }
}
