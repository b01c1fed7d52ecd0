// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Mechanisms
import Pages
import Register
import Storage

/// The cases: their queues, the page of one, and what the office does with it.
struct CaseController {
  let services: SiteServices

  func addRoutes(to routes: SiteRoutes) {
    routes.get("cases", .readers) { request, context in
      let view = CaseView { request.uri.queryParameters[$0[...]].map(String.init) }
      let page = try await queues(context).page(view)
      return Response.page(page.render(context.visitor))
    }
    routes.get("cases/new", .roles([.supervisor])) { request, context in
      let asked = request.uri.queryParameters[OpenCasePage.Name.mechanism[...]].map(String.init)
      let page = try await opening(context).page(asked)
      return Response.page(page.render(context.visitor))
    }
    routes.post("cases/new", .roles([.supervisor])) { fields, _, context in
      switch try await opening(context).open(fields) {
      case .done(let number): return .seeOther(.handling(number, done: .opened))
      case .refused(let page, let status):
        var response = Response.page(page.render(context.visitor))
        response.status = status
        return response
      }
    }
    routes.get("cases/:number", .readers) { request, context in
      let query = request.uri.queryParameters
      let page = try await desk(context).page(
        try number(context),
        before: query["before"].flatMap { Int($0) },
        done: query["done"].flatMap { CaseDone(String($0)) }
      )
      return Response.page(page.render(context.visitor))
    }
    routes.post("cases/:number/act", .roles([.supervisor, .leader]), use: act)
  }

  @Sendable
  private func act(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    let (desk, number) = (try desk(context), try number(context))
    guard let asked = DeskCommand(fields), asked.subject == .handling(number),
      let back = fields.first(ActForm.Name.back).flatMap({ ActReturn($0) })
    else { throw PageError(.badRequest) }
    let sender = DeskSender(services: services, register: desk.register)
    if let problem = try await sender.send(asked, fields, by: desk.officer) {
      let page = try await desk.page(number, refused: .office(problem))
      return Response.unprocessable(page.render(context.visitor))
    }
    return Response.seeOther(back.address(after: .office(asked.act), with: number))
  }

  private func number(_ context: SiteContext) throws -> SerialNumber {
    guard let number = context.parameters.get("number").flatMap({ SerialNumber($0) }) else {
      throw PageError(.notFound)
    }
    return number
  }

  private func desk(_ context: SiteContext) throws -> CaseDesk {
    guard let register = services.register else { throw PageError(.notFound) }
    return CaseDesk(services: services, register: register, officer: try context.officer())
  }

  private func opening(_ context: SiteContext) throws -> CaseOpening {
    CaseOpening(desk: try desk(context))
  }

  private func queues(_ context: SiteContext) throws -> CaseQueues {
    CaseQueues(desk: try desk(context))
  }
}
