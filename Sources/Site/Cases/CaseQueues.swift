// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Profiles
import Register
import Storage

/// Makes the queues of cases: counts from an index, the states of what is shown alone.
struct CaseQueues {
  let desk: CaseDesk

  /// How many lines a page shows.
  static let lineCount = 50

  private var now: Timestamp { desk.services.now() }
  private var officer: Officer { desk.officer }
  private var mechanisms: [String: Mechanism] { desk.services.mechanisms.mechanisms }

  /// The page of a view.
  func page(_ asked: CaseView) async throws -> CasesPage {
    var view = asked
    var all = CaseQuery(now: now)
    all.agency = view.agency
    let counts = try await desk.register.caseCounts(all)
    let known = CasesPage.order(counts.keys.map(\.mechanism))
    if view.mechanism.flatMap({ mechanisms[$0] }) == nil { view.mechanism = known.first }
    guard let mechanism = view.mechanism else {
      var page = CasesPage(
        view: view,
        names: RegisterNames(directory: Directory(), mechanisms: mechanisms),
        now: now,
        counts: counts,
        lines: [],
        total: 0
      )
      page.canOpen = canOpen
      return page
    }
    var query = CaseQuery(now: now)
    (query.mechanism, query.agency, query.stage) = (mechanism, view.agency, view.stage)
    query.phase = view.phase ?? .open
    query.isOverdue = view.isOverdue
    // What runs stands by its clock, what is over the latest first.
    query.order = query.phase == .open ? .due : .number
    (query.limit, query.after) = (Self.lineCount, view.after)
    let found = try await desk.register.cases(query)
    let state = try await desk.register.state(of: found.lines.map { .handling($0.number) })
    var page = CasesPage(
      view: view,
      names: RegisterNames(directory: state.directory, mechanisms: mechanisms),
      now: now,
      counts: counts,
      lines: found.lines.compactMap { line($0, state) },
      total: found.total,
      next: found.next,
      ownAgency: officer.role == .agency ? officer.agency : ""
    )
    page.canOpen = canOpen
    let back = ActReturn.cases(mechanism: mechanism, stage: view.stage ?? "")
    if view.done != nil, let about = view.about {
      // What was done may have left the queue.
      let subject = Subject.handling(about)
      let then = try await desk.register.state(of: [subject])
      page.undo = desk.wayBack(from: subject, then, back: back)
    }
    if let handling = view.open.flatMap({ state.handlings[$0] }) {
      page.acts = try await desk.acts(handling, state, back: back)
      if officer.seesPrivate(of: handling) { page.words = handling.intake.text.value ?? "" }
    }
    return page
  }

  private func line(_ row: CaseRow, _ state: RegisterState) -> CaseLine? {
    guard let handling = state.handlings[row.number], let mechanism = mechanisms[row.mechanism]
    else { return nil }
    return CaseLine(
      row: row,
      due: InboxLine.Due(handling.loop, mechanism, at: now),
      canAct: canAct(row)
    )
  }

  /// Whether the officer takes cases in.
  private var canOpen: Bool { officer.role == .supervisor }

  /// Whether it may be the officer's turn; what may be done is found where the line is unfolded.
  private func canAct(_ row: CaseRow) -> Bool {
    guard row.phase == .open else { return false }
    return switch officer.role {
    case .supervisor: true
    case .agency: row.agency == officer.agency
    case .leader, .auditor, .administrator, .system: false
    }
  }
}
