// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird
import Mechanisms
import Pages
import Register
import Storage
import WorkingDays

extension LeaderController {
  @Sendable
  func meeting(_ request: Request, _ context: SiteContext) async throws -> Response {
    func number(_ name: String) throws -> SerialNumber? {
      guard let words = request.uri.queryParameters[name[...]] else { return nil }
      guard let number = SerialNumber(String(words)) else { throw PageError(.notFound) }
      return number
    }
    let page = try await page(
      LeaderView(request),
      try number("item"),
      last: MeetingLast { request.uri.queryParameters[$0[...]].map(String.init) },
      context
    )
    return Response.page(page.render(context.visitor))
  }

  /// The meeting at an item, at the first one where none is named.
  func page(
    _ view: LeaderView,
    _ number: SerialNumber?,
    last: MeetingLast? = nil,
    _ context: SiteContext
  ) async throws -> MeetingPage {
    let (desk, sheet) = try await sheet(view, context)
    let agenda = try await desk.agenda(sheet)
    var shown = agenda.first
    if let number {
      shown = agenda.first { $0.number == number }
      // Whoever follows an old link to what is settled meanwhile begins at the first item.
      if shown == nil {
        let state = try await desk.register.state(of: [.commitment(number)])
        guard number.year == sheet.year, state.commitments[number] != nil else {
          throw PageError(.notFound)
        }
        shown = agenda.first
      }
    }
    var done: MeetingPage.Done?
    var undo = last?.undo.map { UndoLine.outcome($0) }
    if let last, undo == nil {
      let item = try await desk.register.state(of: [.commitment(last.number)])
        .commitments[last.number]
      let way = last.ruling.map { MeetingPage.Done.Way.ruling($0) }
      done = (way ?? item?.decisions.last.map { .decision($0) }).map { .init(last.number, $0) }
      if let item, let was = last.was,
        item.canTakeBack(since: was, by: try context.officer(), at: sheet.now)
      {
        let form = ActForm.undo(
          .commitment(item.number),
          at: item.version,
          since: was,
          word: services.token(),
          back: .meeting,
          view: sheet.view.query
        )
        undo = .offered(form)
      }
    }
    var page = MeetingPage(
      agenda: agenda,
      shown: shown,
      done: done,
      agencies: sheet.directory.agencies.values.filter { !$0.isClosed }.sorted { $0.id < $1.id },
      names: sheet.names,
      now: sheet.now,
      view: sheet.view,
      mayDecide: try context.officer().role == .leader,
      key: services.token()
    )
    page.undo = undo
    if let shown, let matter = shown.ruling {
      if case .extending = matter { page.rulingPlan = try await Self.plan(of: shown.item, desk) }
      page.rulingRefusal = Self.refusal(
        of: matter,
        shown.item,
        in: sheet.directory,
        RegisterContext(
          at: sheet.now,
          officer: try context.officer(),
          mechanisms: desk.mechanisms
        )
      )
    }
    return page
  }

  @Sendable
  func decide(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let desk, let number = context.parameters.get("number").flatMap({ SerialNumber($0) })
    else { throw PageError(.notFound) }
    let view = LeaderView { fields.first($0) }
    var draft = MeetingPage.Draft()
    draft.text = fields.first("text") ?? ""
    draft.agency = fields.first("agency") ?? ""
    draft.due = fields.first("due") ?? ""
    draft.version = fields.first("version").flatMap { Int($0) }
    let due = CivilDate(draft.due)
    var problem: MeetingPage.Problem?
    if draft.text.isEmpty {
      problem = .noText
    } else if draft.agency.isEmpty {
      problem = .noAgency
    } else if due == nil, !draft.due.isEmpty {
      problem = .badDay
    }
    if problem == nil {
      let decision = LeaderDecision(
        text: draft.text,
        agency: draft.agency,
        due: due,
        obstacle: fields.first("obstacle").flatMap { Int($0) }
      )
      var order = Order(
        .commitment(number, .decide(decision)),
        at: services.now(),
        officer: try context.officer(),
        expected: draft.version
      )
      order.key = fields.key("key", scope: "\(number)")
      do throws(SubmitError) {
        _ = try await desk.register.submit(order)
        let next = fields.first("next").flatMap { SerialNumber($0) } ?? number
        let last = MeetingLast(number, was: draft.version)
        return Response.seeOther(.meeting(view, item: next, last: last))
      } catch {
        problem = try Self.problem(error)
        if case .stale = problem { draft.version = nil }
      }
    }
    var page = try await page(view, number, context)
    // What is off the agenda meanwhile has no form to keep the words in: the problem says why.
    guard page.shown?.number == number else { throw PageError(.notFound) }
    (page.draft, page.problem) = (draft, problem)
    return Response.unprocessable(page.render(context.visitor))
  }

  /// Why more time is asked for, as the request says it.
  private static func plan(of item: Commitment, _ desk: LeaderDesk) async throws -> String {
    // A request is decided soon: few things happen behind it.
    let last = try await desk.register.history(
      of: .commitment(item.number),
      after: max(0, item.version - 100),
      limit: 100
    )
    for logged in last.reversed() {
      guard case .commitment(.looped(let loop)) = logged.event.change,
        case .extensionAsked(_, _, _, let plan) = loop.fact
      else { continue }
      return plan
    }
    return ""
  }

  /// Why something was not recorded; a failure of the database is thrown.
  static func problem(_ error: SubmitError) throws -> MeetingPage.Problem {
    switch error {
    case .refused(.stale, let difference, _): .stale(difference.map { telling($0.event) })
    case .refused(let refusal, _, _): .refused(refusal.message)
    case .keyReused: .keyReused
    case .failed(let failure): throw failure
    }
  }

  /// What happened meanwhile, and on which day.
  private static func telling(_ event: RegisterEvent) -> Bilingual {
    guard case .commitment(let change) = event.change else { return Bilingual(zh: "", en: "") }
    let (title, who) = (change.title, event.mark.officer.person)
    return Bilingual(zh: "\(who)\(title.zh)", en: "\(title.en) by \(who)")
  }
}
