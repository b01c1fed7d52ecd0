// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import Pages
import Register
import Storage
import WorkingDays

extension ItemController {
  /// Records what deputies said of a livelihood item (满意度测评); what is refused stands on the item's
  /// page with what was typed.
  @Sendable
  func vote(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let register = services.register else { throw PageError(.notFound) }
    let (item, directory) = try await item(context, register)
    let number = item.number
    guard let version = fields.first(ActForm.Name.version).flatMap({ Int($0) }),
      let key = fields.key(ActForm.Name.word, scope: "\(Subject.commitment(number)).vote")
    else { throw PageError(.badRequest) }
    let names = ActRefusal.Names(directory: directory)
    do {
      let vote: DeputyVote
      do { vote = try fields.vote() } catch { throw ActRefusal(error, names: names) }
      let order = Order(
        .commitment(number, .recordVote(vote)),
        at: services.now(),
        officer: try context.officer(),
        expected: version,
        key: key
      )
      do throws(SubmitError) {
        _ = try await register.submit(order)
      } catch {
        throw try ActRefusal(error, names: names)
      }
      return .seeOther(.itemVotes(number))
    } catch let refusal as ActRefusal {
      var page = try await page(request, context, register)
      // Its form stands there also where the item is voted on no more, for what was typed is in it.
      var form = VoteForm(word: services.token())
      form.typed = fields.values
      form.problem = ActProblem(refusal.message, since: refusal.since)
      page.vote = form
      var response = Response.page(page.render(context.visitor))
      response.status = refusal.status
      return response
    }
  }
}

extension Commitment {
  /// Whether deputies vote on it: they do on the list of the year, and on no other task (W32, W33).
  var isVotedOn: Bool { isActive && fields.kind == "livelihood" }
}

extension FormFields {
  /// The counts as they were typed; throws which of them is missing or no number.
  fileprivate func vote() throws(RegisterError) -> DeputyVote {
    func count(_ name: String, _ field: String) throws(RegisterError) -> Int {
      guard let text = first(name) else { throw .missing(field) }
      guard let count = Int(text) else { throw .badValue(field) }
      return count
    }
    guard let words = first(VoteForm.Name.day) else { throw .missing("day") }
    guard let day = CivilDate(words) else { throw .badValue("day") }
    return DeputyVote(
      body: first(VoteForm.Name.body) ?? "",
      day: day,
      members: try count(VoteForm.Name.members, "members"),
      present: try count(VoteForm.Name.present, "present"),
      satisfied: try count(VoteForm.Name.satisfied, "satisfied"),
      fairlySatisfied: try count(VoteForm.Name.fairly, "fairlySatisfied"),
      dissatisfied: try count(VoteForm.Name.dissatisfied, "dissatisfied"),
      document: first(VoteForm.Name.document) ?? ""
    )
  }
}
