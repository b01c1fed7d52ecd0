// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Ledger
import Mechanisms
import Pages
import Profiles
import Register
import Storage
import WorkingDays

/// The leader's page, the lists behind its numbers, and the meeting.
struct LeaderController {
  let services: SiteServices
  let desk: LeaderDesk?

  init(services: SiteServices) {
    self.services = services
    desk = services.register.map {
      LeaderDesk($0, mechanisms: services.mechanisms.mechanisms)
    }
  }

  func addRoutes(to routes: SiteRoutes) {
    let rule = RouteRule.roles([.leader, .supervisor])
    routes.get("leader", rule, use: show)
    routes.get("leader/list/:list", rule, use: list)
    routes.get("leader/meeting", rule, use: meeting)
    routes.post("leader/meeting/:number", .roles([.leader]), use: decide)
    routes.post("leader/meeting/:number/ruling", .roles([.leader]), use: ruleOn)
  }

  /// The desk with what somebody has asked to see.
  func sheet(
    _ view: LeaderView,
    _ context: SiteContext
  ) async throws -> (LeaderDesk, LeaderDesk.Sheet) {
    guard let desk else { throw PageError(.notFound) }
    return (desk, try await desk.sheet(view, try context.officer(), at: services.now()))
  }

  @Sendable
  private func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (desk, sheet) = try await sheet(LeaderView(request), context)
    let checkpoint = try await desk.register.checkpoint()
    let causes = try await desk.obstacles(sheet)
    let changes = try await desk.changes(sheet)
    let page = LeaderPage(
      place: sheet.directory.name,
      now: sheet.now,
      logSize: checkpoint.size,
      logRoot: String("\(checkpoint.root)".prefix(12)),
      year: sheet.year,
      years: sheet.years,
      figures: try await desk.figures(sheet),
      before: try await desk.lastMonth(sheet),
      agenda: try await desk.agenda(sheet),
      names: sheet.names,
      causes: ObstacleCause.allCases.compactMap { cause in
        causes[cause].map { (cause, $0.count) }
      }.sorted { $1.count < $0.count },
      changes: changes.map {
        LeaderPage.Change(
          $0.change,
          title: $0.row.fields.title,
          isLowered: $0.row.facts.isLowered
        )
      },
      since: sheet.since,
      isOwn: sheet.field != nil,
      hasOwn: sheet.hasOwn,
      view: sheet.view
    )
    return Response.page(page.render(context.visitor))
  }

  @Sendable
  private func list(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let list = context.parameters.get("list").flatMap(LeaderList.init) else {
      throw PageError(.notFound)
    }
    let (desk, sheet) = try await sheet(LeaderView(request), context)
    let now = sheet.view.isThen ? sheet.monthStart : sheet.now
    let (lines, total) = try await lines(list, desk, sheet)
    let page = LeaderListPage(
      list,
      view: sheet.view,
      now: now,
      year: sheet.year,
      lines: lines,
      total: total,
      names: sheet.names
    )
    return Response.page(page.render(context.visitor))
  }

  private func lines(
    _ list: LeaderList,
    _ desk: LeaderDesk,
    _ sheet: LeaderDesk.Sheet
  ) async throws -> (lines: [LeaderListPage.Line], total: Int) {
    if case .figure(let figure) = list {
      let (rows, total) = try await desk.lines(of: figure, sheet)
      return (rows.map { LeaderListPage.Line($0) }, total)
    }
    let lines = try await waiting(list, desk, sheet)
    return (lines, lines.count)
  }

  /// The lists of what waits and what changed, which are whole.
  private func waiting(
    _ list: LeaderList,
    _ desk: LeaderDesk,
    _ sheet: LeaderDesk.Sheet
  ) async throws -> [LeaderListPage.Line] {
    switch list {
    case .figure: return []
    case .cause(let cause):
      return (try await desk.obstacles(sheet)[cause] ?? []).map { LeaderListPage.Line($0) }
    case .waiting(let agency):
      return try await desk.agenda(sheet).filter { item in
        item.matter != nil && (agency == nil || item.item.fields.lead == agency)
      }.compactMap { item in desk.row(of: item.item).map { LeaderListPage.Line($0) } }
    case .decided:
      return try await desk.agenda(sheet).flatMap { item in
        item.item.decisions.filter { $0.carriedOut == nil }.compactMap { decision in
          desk.row(of: item.item).map { row in
            LeaderListPage.Line(row, note: Bilingual(zh: decision.text, en: decision.text))
          }
        }
      }
    case .changed(let kind):
      return try await desk.changes(sheet).filter { $0.change.kind == kind }.map { change, row in
        let (what, day) = (change.what, change.day)
        return LeaderListPage.Line(
          row,
          note: Bilingual(zh: "\(day) \(what.zh)", en: "\(day) \(what.en)")
        )
      }
    }
  }
}

extension LeaderView {
  /// The view that the address of a request asks for.
  init(_ request: Request) {
    self.init { name in request.uri.queryParameters[name[...]].map(String.init) }
  }
}
