// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Mechanisms
import Pages
import Profiles
import Register
import Storage
import WorkingDays

/// The proposals of a year, and the programmes, for everybody who looks at the register.
struct ProposalsController {
  let services: SiteServices

  /// The mechanism of proposals.
  private static let mechanism = "proposals"
  /// How many proposals of a year are counted at most.
  private static let limit = 10_000

  func addRoutes(to routes: SiteRoutes) {
    routes.get("proposals", .readers, use: proposals)
    routes.get("programmes", .readers, use: programmes)
  }

  private func register() throws -> any RegisterStore {
    guard let register = services.register else { throw PageError(.notFound) }
    return register
  }

  private func query(_ year: Int) -> CaseQuery {
    var query = CaseQuery(now: services.now())
    query.mechanism = Self.mechanism
    query.receivedFrom = CivilDate(year: year, month: 1, day: 1).map { Timestamp(CivilMoment($0)) }
    query.receivedBefore = CivilDate(year: year + 1, month: 1, day: 1)
      .map { Timestamp(CivilMoment($0)) }
    return query
  }

  @Sendable
  private func proposals(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (register, now) = (try register(), services.now())
    guard let profile = services.mechanisms.profiles[Self.mechanism] else {
      throw PageError(.notFound)
    }
    var years: [Int] = []
    for year in stride(from: now.date.year, to: now.date.year - 5, by: -1) {
      var query = query(year)
      query.limit = 1
      if try await register.cases(query).total > 0 { years.append(year) }
    }
    let asked = request.uri.queryParameters["year"].flatMap { Int($0) }
    let year = asked.flatMap { years.contains($0) ? $0 : nil } ?? years.first ?? now.date.year
    var query = query(year)
    (query.order, query.limit) = (.due, Self.limit)
    let page = ProposalsPage(
      year: year,
      years: years,
      rows: try await register.cases(query).lines,
      profile: profile,
      names: try await names(register),
      list: request.uri.queryParameters["list"].flatMap { ProposalList(rawValue: String($0)) },
      now: now
    )
    return Response.page(page.render(context.visitor))
  }

  @Sendable
  private func programmes(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (register, now) = (try register(), services.now())
    var lines: [ProgrammesPage.Line] = []
    for programme in try await register.programmes() {
      var query = CommitmentQuery(now: now)
      query.programme = programme.number
      lines.append(
        ProgrammesPage.Line(programme, verdicts: try await register.verdicts(query))
      )
    }
    let page = ProgrammesPage(lines: lines, names: try await names(register), now: now)
    return Response.page(page.render(context.visitor))
  }

  private func names(_ register: any RegisterStore) async throws -> RegisterNames {
    RegisterNames(
      directory: try await register.state(of: []).directory,
      mechanisms: services.mechanisms.mechanisms
    )
  }
}
