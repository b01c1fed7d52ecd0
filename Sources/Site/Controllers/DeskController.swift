// SPDX-License-Identifier: Apache-2.0
import Documents
import Hummingbird
import Mechanisms
import Pages
import Profiles
import Register
import Storage

/// The supervisor's desk: the queues, what may be done, and doing it.
struct DeskController {
  let services: SiteServices

  func addRoutes(to routes: SiteRoutes) {
    routes.get("desk", .roles([.supervisor])) { request, context in
      let view = DeskView { request.uri.queryParameters[$0[...]].map(String.init) }
      return Response.page(try await page(view, context))
    }
    routes.post("desk/act", .roles([.supervisor]), use: act)
    routes.post("desk/assign", .roles([.supervisor]), use: assign)
  }

  /// Assigns several commitments, all or none.
  @Sendable
  private func assign(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let register = services.register else { throw PageError(.notFound) }
    let numbers = fields.all(DeskField.items).compactMap { SerialNumber($0) }
    guard !numbers.isEmpty else { throw PageError(.badRequest) }
    var view = DeskView { fields.first($0) }
    let (now, officer) = (services.now(), try context.officer())
    let commands = numbers.map { (RegisterCommand.commitment($0, .assign), now, officer) }
    do throws(SubmitError) {
      _ = try await register.submitAll(Batch(commands))
    } catch {
      guard case .refused(let refusal, _, let place) = error else { throw error }
      let number = numbers.indices.contains(place) ? "\(numbers[place])" : ""
      let message = Bilingual(
        zh: "\(number)：\(refusal.message.zh)其余的也没有交办。",
        en: "\(number): \(refusal.message.en) None was assigned."
      )
      let problem = DeskProblem(.assign, message)
      return Response.unprocessable(try await page(view, context, problem: problem))
    }
    view.done = .assign
    return Response.seeOther(.desk(view))
  }

  @Sendable
  private func act(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let register = services.register else { throw PageError(.notFound) }
    guard let asked = DeskCommand(fields) else { throw PageError(.badRequest) }
    var view = DeskView { fields.first($0) }
    view.at = asked.subject
    let sender = DeskSender(services: services, register: register)
    if let problem = try await sender.send(asked, fields, by: try context.officer()) {
      return Response.unprocessable(try await page(view, context, problem: problem))
    }
    let next = fields.first(DeskField.next).flatMap { Subject($0) }
    // What has more to be done stays; from the last line the desk is shown alone.
    view.at = asked.act == .grade ? asked.subject : next
    view.done = asked.act
    view.about = asked.subject
    view.was = fields.first(DeskField.version).flatMap { Int($0) }
    return Response.seeOther(.desk(view))
  }

  /// The way back from what was just done, or what became of it.
  private func wayBack(
    _ view: DeskView,
    _ register: any RegisterStore,
    _ officer: Officer
  ) async throws -> UndoLine? {
    if let outcome = view.undo { return .outcome(outcome) }
    guard view.done != nil, let was = view.was, let about = view.about else { return nil }
    return try await register.state(of: [about]).wayBack(
      about,
      since: was,
      by: officer,
      at: services.now(),
      word: services.token(),
      back: .desk
    ).map { .offered($0) }
  }

  private func page(
    _ view: DeskView,
    _ context: SiteContext,
    problem: DeskProblem? = nil
  ) async throws -> [UInt8] {
    guard let register = services.register else { throw PageError(.notFound) }
    let now = services.now()
    let reader = DeskReader(
      register: register,
      mechanisms: services.mechanisms.mechanisms,
      officer: try context.officer(),
      now: now
    )
    let undo = try await wayBack(view, register, reader.officer)
    let view = view.with { $0.undo = nil }
    let (groups, state) = try await reader.groups(view)
    var chosen: DeskCase?
    if let at = view.at {
      let lead = state.lead(of: at)
      let contacts = try await ContactMeter(register: register).contacts(of: lead, at: now)
      let lines = DeskLines(
        state: try await reader.state(around: at, state),
        mechanisms: reader.mechanisms,
        officer: reader.officer,
        now: now
      )
      chosen = DeskCases(lines: lines).item(at, contacts: contacts)
      if let links = services.links {
        chosen?.canLink = state.asked(at, reader.mechanisms) != nil
        chosen?.links = try await links.shown(about: at, origin: services.origin ?? "")
      }
    }
    let draw = try await reader.draw()
    let page = DeskPage(
      view: view,
      now: CivilTime(milliseconds: now.milliseconds),
      groups: groups,
      statements: try await register.intakes().reduce(0) { $0 + $1.coverage.unseen },
      draw: DeskPage.Draw(seed: draw.seed, population: draw.population),
      chosen: chosen,
      word: services.token(),
      problem: problem,
      undo: undo
    )
    return page.render(context.visitor)
  }
}

extension DeskReader {
  /// A state with what must be known besides to tell whether a commitment may end.
  func state(around subject: Subject, _ state: RegisterState) async throws -> RegisterState {
    guard case .commitment(let number) = subject else { return state }
    let command = RegisterCommand.commitment(number, .loop(.confirmStrikeOff))
    var known: Set<Subject> = [subject]
    var found = state
    while true {
      let lacking = command.furtherNeeds(in: found).filter { known.insert($0).inserted }
      guard !lacking.isEmpty else { return found }
      let more = try await register.state(of: lacking)
      found.commitments.merge(more.commitments) { $1 }
    }
  }
}
