// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Pages
import Register
import Storage

/// Takes back what somebody has just done, from whichever page offered it (撤销).
struct TakeBackController {
  let services: SiteServices

  func addRoutes(to routes: SiteRoutes) {
    let rule = RouteRule.roles([.agency, .supervisor, .leader])
    routes.post("items/:number/take-back", rule, use: takeBack)
  }

  @Sendable
  private func takeBack(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let register = services.register,
      let number = context.parameters.get("number").flatMap({ SerialNumber($0) })
    else { throw PageError(.notFound) }
    let subject = Subject.commitment(number)
    guard let since = fields.first(ActForm.UndoName.since).flatMap({ Int($0) }),
      let version = fields.first(ActForm.Name.version).flatMap({ Int($0) }),
      let back = fields.first(ActForm.Name.back).flatMap({ ActReturn($0) }),
      let key = fields.key(ActForm.Name.word, scope: "\(subject).undo")
    else { throw PageError(.badRequest) }
    let order = Order(
      .commitment(number, .takeBack(since: since)),
      at: services.now(),
      officer: try context.officer(),
      expected: version,
      key: key
    )
    var outcome = UndoOutcome.done
    do throws(SubmitError) {
      _ = try await register.submit(order)
    } catch {
      if case .failed(let failure) = error { throw failure }
      outcome = .refused
    }
    switch back {
    case .inbox: return .seeOther(.inbox(InboxView(open: subject, about: subject, undo: outcome)))
    case .item(let number): return .seeOther(.item(number))
    // What was done about a case cannot be taken back: no form of its pages leads here.
    case .handling, .cases: return .seeOther(.item(number))
    case .desk: return .seeOther(.desk(DeskView(at: subject, undo: outcome)))
    case .meeting:
      let view = LeaderView { fields.first($0) }
      let last = MeetingLast(number, undo: outcome)
      return .seeOther(.meeting(view, item: number, last: last))
    }
  }
}
