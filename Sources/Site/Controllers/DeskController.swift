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
    func refused(_ message: Bilingual, since: [LoggedEvent] = []) async throws -> Response {
      let problem = DeskProblem(
        asked.act,
        message,
        since: since.map { SeenChange($0.event) },
        typed: fields.values
      )
      return Response.unprocessable(try await page(view, context, problem: problem))
    }
    if asked.act.isContact, asked.again == nil {
      let lead = try await register.state(of: [asked.subject]).lead(of: asked.subject)
      let meter = ContactMeter(register: register)
      let contacts = try await meter.contacts(of: lead, at: services.now())
      if contacts >= DeskCase.contactLimit { return try await refused(.tooManyContacts(contacts)) }
    }
    let order = try fields.order(asked.command, at: services.now(), by: context.officer())
    do throws(SubmitError) {
      _ = try await register.submit(order)
    } catch {
      switch error {
      case .refused(let refusal, let difference, _):
        return try await refused(refusal.message, since: difference)
      case .keyReused: return try await refused(.formUsed)
      case .failed(let failure): throw failure
      }
    }
    let next = fields.first(DeskField.next).flatMap { Subject($0) }
    // What has more to be done stays; from the last line the desk is shown alone.
    view.at = asked.act == .grade ? asked.subject : next
    view.done = asked.act
    view.about = asked.subject
    view.was = order.expected
    return Response.seeOther(.desk(view))
  }

  /// The way back from what was just done, or what became of it.
  private func wayBack(
    _ view: DeskView,
    _ register: any RegisterStore,
    _ officer: Officer
  ) async throws -> UndoLine? {
    if let outcome = view.undo { return .outcome(outcome) }
    guard view.done != nil, let was = view.was, let number = view.about?.itemNumber,
      let item = try await register.state(of: [.commitment(number)]).commitments[number],
      item.canTakeBack(since: was, by: officer, at: services.now())
    else { return nil }
    return .offered(.undo(item, since: was, word: services.token(), back: .desk))
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

extension FormFields {
  /// An order with the version that the form's page showed, which is one however often it is sent.
  func order(_ command: RegisterCommand, at now: Timestamp, by officer: Officer) -> Order {
    let version = first(DeskField.version).flatMap { Int($0) }
    return Order(
      command,
      at: now,
      officer: officer,
      expected: version,
      key: key(DeskField.word)
    )
  }
}

extension SeenChange {
  fileprivate init(_ event: RegisterEvent) {
    self.init(
      at: CivilTime(milliseconds: event.mark.at.milliseconds),
      person: event.mark.officer.person,
      agency: event.mark.officer.agency,
      version: event.version
    )
  }
}

extension Bilingual {
  /// The agency was contacted often enough this week.
  fileprivate static func tooManyContacts(_ count: Int) -> Bilingual {
    Bilingual(
      zh: "七日内已联系该单位 \(count) 次（上限 \(DeskCase.contactLimit) 次）：请与其他事项合并，"
        + "或写明为什么必须再次联系。",
      en: "the agency was contacted \(count) times in seven days, \(DeskCase.contactLimit) at most:"
        + " combine it with another matter, or say why it cannot wait."
    )
  }

  /// The word of the form was used for something else.
  static let formUsed = Bilingual(
    zh: "这张表单已经用过：请核对现在的状态后重新填写。",
    en: "this form was used already: look at what stands now, then fill it in again."
  )
}
