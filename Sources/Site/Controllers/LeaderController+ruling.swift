// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Mechanisms
import Pages
import Register
import Storage

extension LeaderController {
  /// Rules on what an item waits for: an extension, a notice, an appeal.
  @Sendable
  func ruleOn(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let desk, let number = context.parameters.get("number").flatMap({ SerialNumber($0) })
    else { throw PageError(.notFound) }
    guard let ruling = fields.first("ruling").flatMap({ MeetingRuling(rawValue: $0) }) else {
      throw PageError(.badRequest)
    }
    let view = LeaderView { fields.first($0) }
    let typed = String((fields.first("reason") ?? "").prefix(500))
    let version = fields.first("version").flatMap { Int($0) }
    var draft = MeetingPage.Draft()
    draft.version = version
    // 同意 is what a leader writes where there is nothing to add.
    let isBlank = !typed.contains { !$0.isWhitespace }
    let reason = isBlank && ruling.isYes ? "同意" : typed
    var order = Order(
      .commitment(number, .loop(ruling.command(reason))),
      at: services.now(),
      officer: try context.officer(),
      expected: version
    )
    order.key = fields.key("key", scope: "\(number).ruling")
    do throws(SubmitError) {
      _ = try await desk.register.submit(order)
    } catch {
      let problem = try Self.problem(error)
      if case .stale = problem { draft.version = nil }
      var page = try await page(view, number, context)
      guard page.shown?.number == number else { throw PageError(.notFound) }
      (page.draft, page.rulingDraft, page.rulingProblem) = (draft, typed, problem)
      return Response.unprocessable(page.render(context.visitor))
    }
    let next = fields.first("next").flatMap { SerialNumber($0) } ?? number
    let last = MeetingLast(number, ruling: ruling, was: version)
    return Response.seeOther(.meeting(view, item: next, last: last))
  }

  /// Why an officer may not rule on an item, found by trying; nil where they may.
  static func refusal(
    of matter: AgendaMatter,
    _ item: Commitment,
    in directory: Directory,
    _ context: RegisterContext
  ) -> Bilingual? {
    guard let answers = MeetingRuling.answers(to: matter) else { return nil }
    var state = RegisterState()
    state.directory = directory
    state.commitments[item.number] = item
    do throws(RegisterError) {
      let command = CommitmentCommand.loop(answers.yes.command("·"))
      _ = try state.decide(.commitment(item.number, command), context)
      return nil
    } catch {
      return error.message(by: context.mechanisms[item.entry.mechanism])
    }
  }
}
