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
    routes.post("items/:number/take-back", rule) { fields, _, context in
      try await takeBack(fields, context) { .commitment($0) }
    }
    routes.post("cases/:number/take-back", rule) { fields, _, context in
      try await takeBack(fields, context) { .handling($0) }
    }
  }

  private func takeBack(
    _ fields: FormFields,
    _ context: SiteContext,
    _ subject: (SerialNumber) -> Subject
  ) async throws -> Response {
    guard let register = services.register,
      let number = context.parameters.get("number").flatMap({ SerialNumber($0) })
    else { throw PageError(.notFound) }
    let subject = subject(number)
    guard let since = fields.first(ActForm.UndoName.since).flatMap({ Int($0) }),
      let version = fields.first(ActForm.Name.version).flatMap({ Int($0) }),
      let back = fields.first(ActForm.Name.back).flatMap({ ActReturn($0) }),
      let key = fields.key(ActForm.Name.word, scope: "\(subject).undo")
    else { throw PageError(.badRequest) }
    let order = Order(
      subject.takingBack(since: since),
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
    case .handling, .cases:
      return .seeOther(back.address(after: .undo(outcome), with: number))
    case .desk: return .seeOther(.desk(DeskView(at: subject, undo: outcome)))
    case .meeting:
      let view = LeaderView { fields.first($0) }
      let last = MeetingLast(number, undo: outcome)
      return .seeOther(.meeting(view, item: number, last: last))
    }
  }
}

extension Subject {
  /// The command that takes back what has happened to a commitment or a case since a version.
  fileprivate func takingBack(since version: Int) -> RegisterCommand {
    switch self {
    case .handling(let number): .handling(.takeBack(number, since: version))
    case .commitment(let number): .commitment(number, .takeBack(since: version))
    case .directory, .intake, .programme:
      preconditionFailure("only commitments and cases have a route to take something back")
    }
  }
}

extension RegisterState {
  /// The form that takes back what somebody has just done about a commitment or a case; nil where that
  /// may not be, or not any more.
  func wayBack(
    _ subject: Subject,
    since version: Int?,
    by officer: Officer,
    at now: Timestamp,
    word: String,
    back: ActReturn,
    view: [(name: String, value: String)] = []
  ) -> ActForm? {
    let (current, since, isOpen): (Int, Int, Bool)
    switch subject {
    case .commitment(let number):
      guard let item = commitments[number] else { return nil }
      (current, since) = (item.version, version ?? item.versionBeforeLastAct)
      isOpen = item.canTakeBack(since: since, by: officer, at: now)
    case .handling(let number):
      guard let handling = handlings[number] else { return nil }
      (current, since) = (handling.version, version ?? handling.versionBeforeLastAct)
      isOpen = handling.canTakeBack(since: since, by: officer, at: now)
    case .directory, .intake, .programme: return nil
    }
    guard isOpen else { return nil }
    return .undo(subject, at: current, since: since, word: word, back: back, view: view)
  }
}
