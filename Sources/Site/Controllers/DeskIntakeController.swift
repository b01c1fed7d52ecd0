// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Mechanisms
import Pages
import Profiles
import Register
import Storage
import WorkingDays

/// Statements of reports: taken into the register, or set aside.
struct DeskIntakeController {
  let services: SiteServices

  func addRoutes(to routes: SiteRoutes) {
    routes.get("desk/intake", .roles([.supervisor])) { _, context in
      Response.page(try await list(context))
    }
    routes.get("desk/intake/:report", .roles([.supervisor])) { request, context in
      let view = IntakeView { request.uri.queryParameters[$0[...]].map(String.init) }
      return Response.page(try await page(view, context))
    }
    routes.post("desk/intake/:report", .roles([.supervisor]), use: act)
  }

  // MARK: - The list

  private func list(_ context: SiteContext, problem: Bilingual? = nil) async throws -> [UInt8] {
    guard let register = services.register else { throw PageError(.notFound) }
    let intakes = try await register.intakes()
    let opened = Set(intakes.map(\.report))
    let stored = try await services.store.list().filter { !opened.contains($0.textSHA256) }
    let page = IntakeListPage(
      rows: intakes.map {
        IntakeListPage.Row(
          report: $0.report,
          place: $0.place,
          year: $0.year,
          coverage: $0.coverage
        )
      },
      stored: stored.map {
        IntakeListPage.Stored(
          report: $0.textSHA256,
          title: $0.shownTitle,
          isUsable: $0.place != nil && $0.year != nil
        )
      },
      word: services.token(),
      problem: problem
    )
    return page.render(context.visitor)
  }

  // MARK: - A report

  @Sendable
  private func act(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let register = services.register else { throw PageError(.notFound) }
    guard let report = context.parameters.get("report"),
      let act = fields.first(IntakeField.act).flatMap({ IntakeAct(rawValue: $0) })
    else { throw PageError(.badRequest) }
    let span = fields.first(IntakeField.span).flatMap { TextSpan($0) }
    let view = IntakeView { fields.first($0) }
    func refused(_ message: Bilingual) async throws -> Response {
      if act == .open {
        return Response.unprocessable(try await list(context, problem: message))
      }
      let typed = fields.values.mapValues { $0.first ?? "" }
      let problem = IntakePage.Problem(span, act, message, typed: typed)
      return Response.unprocessable(try await page(view, context, problem: problem))
    }
    let command: IntakeCommand
    do throws(RegisterError) {
      let sheet = try await sheet(report)
      command = try IntakeForm(act: act, span: span, fields: fields).command(sheet, report)
    } catch {
      return try await refused(error.message)
    }
    let order = try fields.order(.intake(command), at: services.now(), by: context.officer())
    do throws(SubmitError) {
      _ = try await register.submit(order)
    } catch {
      switch error {
      case .refused(let refusal, _, _): return try await refused(refusal.message)
      case .keyReused: return try await refused(.formUsed)
      case .failed(let failure): throw failure
      }
    }
    return Response.seeOther(.intake(report, view))
  }

  private func page(
    _ view: IntakeView,
    _ context: SiteContext,
    problem: IntakePage.Problem? = nil
  ) async throws -> [UInt8] {
    guard let register = services.register, let report = context.parameters.get("report"),
      let intake = try await register.intakes().first(where: { $0.report == report })
    else { throw PageError(.notFound) }
    let directory = try await register.state(of: []).directory
    let sheet = try await sheet(report)
    let rows = IntakeRows(intake: intake, sheet: sheet, directory: directory)
    // What was refused stays in sight whatever is asked to see.
    let shown = rows.page(view, keeping: problem?.span)
    let page = IntakePage(
      report: report,
      reading: sheet == nil ? nil : String(report.prefix(12)),
      place: intake.place,
      year: intake.year,
      coverage: intake.coverage,
      version: intake.version,
      view: view,
      rows: shown.rows,
      next: shown.next,
      agencies: directory.listed.filter { !$0.isClosed }.map { ($0.id, $0.shown) },
      mechanisms: services.mechanisms.mechanisms.mapValues(\.profile),
      word: services.token(),
      problem: problem
    )
    return page.render(context.visitor)
  }

  /// A stored report as the register takes it, with the place and the year of its intake where it has
  /// one; nil where it is not stored or tells neither.
  private func sheet(_ report: String) async throws(RegisterError) -> ReportSheet? {
    do {
      let entry = try await services.store.list().first { $0.textSHA256 == report }
      guard let entry, let loaded = try await services.store.load(entry.id) else { return nil }
      let intake = try await services.register?.intakes().first { $0.report == report }
      return ReportSheet(loaded, place: intake?.place, year: intake?.year)
    } catch {
      return nil
    }
  }
}
