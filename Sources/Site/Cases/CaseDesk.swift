// SPDX-License-Identifier: Apache-2.0
import Ledger
import Mechanisms
import Pages
import Profiles
import Register
import Storage

/// Makes the page of a case, and what somebody may do with one.
struct CaseDesk {
  let services: SiteServices
  let register: any RegisterStore
  let officer: Officer

  private var mechanisms: [String: Mechanism] { services.mechanisms.mechanisms }

  /// What an act was refused for, with what was typed: on the form of an agency, or of the office.
  enum Refused {
    case agency(ActTry)
    case office(DeskProblem)
  }

  /// The page of a case; throws ``PageError`` where there is none.
  func page(
    _ number: SerialNumber,
    before asked: Int? = nil,
    done: CaseDone? = nil,
    refused: Refused? = nil
  ) async throws -> CasePage {
    let (subject, now) = (Subject.handling(number), services.now())
    var state = try await register.state(of: [subject])
    guard let handling = state.handlings[number],
      let mechanism = mechanisms[handling.intake.mechanism]
    else { throw PageError(.notFound) }
    if !handling.commitments.isEmpty {
      let made = try await register.state(of: handling.commitments.map { .commitment($0) })
      state.commitments = made.commitments
    }
    var page = CasePage(
      handling: handling,
      names: RegisterNames(directory: state.directory, mechanisms: mechanisms),
      now: now,
      due: InboxLine.Due(handling.loop, mechanism, at: now),
      showsPrivate: officer.seesPrivate(of: handling)
    )
    page.promises = state.commitments.mapValues { $0.called }
    page.before = asked.flatMap { (2...max(2, handling.version)).contains($0) ? $0 : nil }
    let end = page.before.map { $0 - 1 } ?? handling.version
    let start = max(0, end - ItemPage.historySize)
    let history = try await register.history(of: subject, after: start, limit: end - start)
    page.history = history.reversed().map { ItemPage.Entry(index: $0.index, event: $0.event) }
    let last =
      page.before == nil
      ? history.last
      : try await register.history(of: subject, after: handling.version - 1, limit: 1).first
    page.lastIndex = last?.index ?? 0
    page.logSize = try await register.checkpoint().size
    page.done = done
    if done != nil {
      page.undo = wayBack(from: subject, state, back: .handling(number))
    }
    page.acts = try await acts(handling, state, back: .handling(number), refused: refused)
    return page
  }

  /// The form that takes back what the officer has just done about a case; nil where nothing can be.
  func wayBack(from subject: Subject, _ state: RegisterState, back: ActReturn) -> ActForm? {
    state.wayBack(
      subject,
      since: nil,
      by: officer,
      at: services.now(),
      word: services.token(),
      back: back
    )
  }

  /// What the officer may do with a case; nil where their role does nothing with it.
  func acts(
    _ handling: Handling,
    _ state: RegisterState,
    back: ActReturn,
    refused: Refused? = nil
  ) async throws -> CaseActs? {
    switch officer.role {
    case .agency where handling.loop.agency == officer.agency:
      var acts = try await agencyActs(handling, state.directory, back: back)
      if case .agency(let tried)? = refused { acts.tried = tried }
      return .agency(acts)
    case .supervisor, .leader:
      var problem: DeskProblem?
      if case .office(let found)? = refused { problem = found }
      return try await officeActs(handling, state, back: back, problem).map { .office($0) }
    case .agency, .auditor, .administrator, .system: return nil
    }
  }

  private func agencyActs(
    _ handling: Handling,
    _ directory: Directory,
    back: ActReturn
  ) async throws -> AgencyActs {
    let subject = Subject.handling(handling.number)
    let context = RegisterContext(at: services.now(), officer: officer, mechanisms: mechanisms)
    var acts = AgencyActs(
      subject,
      version: handling.version,
      offers: AgencyOffers(handling, in: directory, context),
      back: back,
      word: services.token(),
      today: services.now().date
    )
    acts.says = try await LoopHistory(of: subject, in: register).says
    acts.agencies = directory.offered(besides: officer.agency)
    return acts
  }

  private func officeActs(
    _ handling: Handling,
    _ state: RegisterState,
    back: ActReturn,
    _ problem: DeskProblem?
  ) async throws -> OfficeActs? {
    let (subject, now) = (Subject.handling(handling.number), services.now())
    let lines = DeskLines(state: state, mechanisms: mechanisms, officer: officer, now: now)
    let meter = ContactMeter(register: register)
    let contacts = try await meter.contacts(of: state.lead(of: subject), at: now)
    guard let item = DeskCases(lines: lines).item(subject, contacts: contacts) else { return nil }
    return OfficeActs(
      item: item,
      back: back,
      word: services.token(),
      agencies: state.directory.offered(besides: ""),
      suggested: handling.intake.agency,
      problem: problem
    )
  }
}

extension Directory {
  /// The agencies that something can be given to, by their names.
  func offered(besides own: String) -> [(id: String, name: String)] {
    agencies.values.filter { $0.id != own && !$0.isClosed }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { ($0.id, $0.shown) }
  }
}

extension Officer {
  /// Whether they see who asked, what they said and what they were answered: as in the API, whoever
  /// keeps the register, and the agency that answers for the case.
  func seesPrivate(of handling: Handling) -> Bool {
    let own = handling.loop.agency.isEmpty ? handling.intake.agency : handling.loop.agency
    return role == .supervisor || role == .agency && !agency.isEmpty && agency == own
  }
}
