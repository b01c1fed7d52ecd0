// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import Storage
import WorkingDays

/// Makes the inbox of an agency: asks for the first lines of each group, and folds no others.
struct InboxBuilder {
  let register: any RegisterStore
  let context: RegisterContext
  /// A word for the forms.
  let word: String

  /// The most lines of a group, so that the page stays light.
  static let groupSize = 30
  /// How many commitments that were reported on last are looked through for figures known already.
  private static let neighbours = 50
  /// The most lines of what was asked this month.
  private static let askedSize = 200

  private var agency: String { context.officer.agency }
  private var now: Timestamp { context.at }

  /// The page; with what was tried and refused, where something was.
  func page(_ view: InboxView, tried: ActTry? = nil) async throws -> InboxPage {
    let today = now.date
    var view = view
    let isAnswer = tried?.act == .carryOut || tried?.act == .reply
    if let tried, !isAnswer { view.open = tried.subject }
    let counts = try await register.tasks(of: agency, at: now, soon: soon)
    var subjects = try await waiting()
    let lined = Set(subjects)
    subjects += [view.open, view.about].compactMap(\.self).filter { !lined.contains($0) }
    let owed = try await owed()
    let answers = OpenAnswer.Kind.allCases.flatMap { owed[$0]?.lines ?? [] }
    let state = try await register.state(of: subjects + answers.map { .commitment($0.item) })
    let lines = InboxLines(state: state, context: context, word: word, tried: tried)
    var page = InboxPage(
      agency: state.directory.agencies[agency]?.name ?? agency,
      today: today,
      view: view,
      counts: counts,
      askedCount: 0,
      lines: subjects.filter { lined.contains($0) || $0 == view.open }.compactMap(lines.line)
    )
    page.answers = answers.compactMap { lines.answer($0) }
    page.answerCounts = owed.mapValues(\.total)
    try await tellWhy(&page)
    try await unfold(&page, state)
    try await tellAsked(&page)
    page.flash = flash(view, state)
    let isThere = page.open != nil || page.answers.contains { $0.tried != nil }
    if let tried, !isThere { page.stray = tried }
    return page
  }

  /// What else is owed, the first ones of each kind.
  private func owed() async throws -> [OpenAnswer.Kind: Storage.Page<OpenAnswer>] {
    var owed: [OpenAnswer.Kind: Storage.Page<OpenAnswer>] = [:]
    for kind in OpenAnswer.Kind.allCases {
      owed[kind] = try await register.openAnswers(of: agency, kind, limit: Self.groupSize)
    }
    return owed
  }

  /// One line alone, unfolded, as a link shows it; nil where the thing waits for this agency no more.
  ///
  /// What the agency reported elsewhere is not filled in: a link is about one thing.
  func only(
    _ subject: Subject,
    link: String,
    tried: ActTry? = nil
  ) async throws -> InboxPage? {
    let state = try await register.state(of: [subject])
    let lines = InboxLines(state: state, context: context, word: word, tried: tried)
    guard var line = lines.line(of: subject) else { return nil }
    line.acts.link = link
    var page = InboxPage(
      agency: state.directory.name(ofAgency: agency),
      today: now.date,
      view: InboxView(open: subject),
      counts: [:],
      askedCount: 0,
      lines: [line]
    )
    try await tellWhy(&page)
    try await unfold(&page, state)
    return page
  }

  // MARK: - Lines

  /// What is due before that moment is asked for now.
  private var soon: Timestamp {
    let day = now.date.adding(days: InboxPage.horizon) ?? .last
    return Timestamp(CivilMoment(day)).next
  }

  /// The first of what waits in each group, by its day.
  private func waiting() async throws -> [Subject] {
    var subjects: [Subject] = []
    for task in AgencyTask.allCases {
      // Reports are asked for in two lists, those of now and those of later.
      let limit = task == .report ? 2 * Self.groupSize : Self.groupSize
      var items = CommitmentQuery(now: now)
      (items.lead, items.task, items.order, items.limit) = (agency, task, .due, limit)
      var cases = CaseQuery(now: now)
      (cases.agency, cases.task, cases.order, cases.limit) = (agency, task, .due, limit)
      let found =
        try await register.commitments(items).lines.map {
          (subject: Subject.commitment($0.number), due: $0.facts.nextDue)
        }
        + (try await register.cases(cases).lines.map {
          (subject: Subject.handling($0.number), due: $0.nextDue)
        })
      let sorted = found.sorted { a, b in
        guard let first = a.due else { return false }
        return b.due.map { first < $0 } ?? true
      }
      let now = sorted.filter { task != .report || $0.due.map { $0 < soon } ?? false }
      let later = sorted.dropFirst(now.count)
      subjects += (now.prefix(Self.groupSize) + later.prefix(Self.groupSize)).map(\.subject)
    }
    return subjects
  }

  /// Says why things were sent back.
  private func tellWhy(_ page: inout InboxPage) async throws {
    for place in page.lines.indices where page.lines[place].task == .returned {
      let subject = page.lines[place].subject
      page.lines[place].returned = try await LoopHistory(of: subject, in: register).returned
    }
  }

  // MARK: - The unfolded line

  private func unfold(_ page: inout InboxPage, _ state: RegisterState) async throws {
    guard let place = page.lines.firstIndex(where: { $0.subject == page.view.open }) else { return }
    let subject = page.lines[place].subject
    page.lines[place].acts.says = try await LoopHistory(of: subject, in: register).says
    page.lines[place].acts.agencies = state.directory.offered(besides: agency)
    switch subject {
    case .commitment(let number):
      guard let item = state.commitments[number] else { return }
      page.story = InboxPage.Story(
        quote: item.entry.quote,
        section: item.entry.section,
        lastText: item.updates.last { !$0.text.isEmpty }?.text ?? ""
      )
      try await fill(&page.lines[place].acts, of: item)
    case .handling(let number):
      // Whoever answers for a case sees what was asked; nobody else's page shows it.
      page.story = state.handlings[number].map {
        InboxPage.Story(quote: $0.intake.text.value ?? "", lastText: $0.answer?.text.value ?? "")
      }
    case .directory, .intake, .programme: return
    }
  }

  /// Fills figures in that the agency has reported of the same thing elsewhere, and later.
  private func fill(_ acts: inout AgencyActs, of item: Commitment) async throws {
    guard acts.link == nil, acts.offers.canReport, !acts.figures.isEmpty else { return }
    var query = CommitmentQuery(now: now)
    (query.lead, query.order, query.limit) = (agency, .updated, Self.neighbours)
    let rows = try await register.commitments(query).lines.filter { row in
      row.number != item.number && row.updatedAt != nil
        && row.fields.targets.contains { target in
          acts.figures.contains { $0.target.isSameThing(as: target) }
        }
    }
    let others = try await register.state(of: rows.map { .commitment($0.number) }).commitments
    for other in others.values.sorted(by: { $0.number < $1.number }) {
      for (place, target) in other.fields.targets.enumerated() {
        guard let figure = other.lastFigure(of: place) else { continue }
        for index in acts.figures.indices where acts.figures[index].target.isSameThing(as: target) {
          if let known = acts.figures[index].filledDay, known >= figure.asOf { continue }
          acts.figures[index].other = figure
          acts.figures[index].otherItem = other.number
        }
      }
    }
  }

  // MARK: - What stands beside

  private func tellAsked(_ page: inout InboxPage) async throws {
    let today = now.date
    guard let first = CivilDate(year: today.year, month: today.month, day: 1) else { return }
    let asked = try await register.requests(
      of: agency,
      from: Timestamp(CivilMoment(first)),
      before: now.next,
      limit: page.view.showsRequests ? Self.askedSize : 0
    )
    page.askedCount = asked.total
    guard !asked.lines.isEmpty else { return }
    let state = try await register.state(of: asked.lines.map(\.subject))
    page.asked = asked.lines.map {
      InboxPage.Asked(request: $0, title: state.title(of: $0.subject))
    }
  }

  /// What was just done with the way back, or what became of that.
  private func flash(_ view: InboxView, _ state: RegisterState) -> InboxPage.Flash? {
    guard view.done != nil || view.undo != nil, let subject = view.about,
      !state.title(of: subject).isEmpty
    else { return nil }
    var flash = InboxPage.Flash(act: view.done, subject: subject, title: "")
    flash.undo = view.undo.map { .outcome($0) }
    if let was = view.was,
      let form = state.wayBack(
        subject,
        since: was,
        by: context.officer,
        at: now,
        word: word,
        back: .inbox
      )
    {
      flash.undo = .offered(form)
    }
    guard case .commitment(let number) = subject, let item = state.commitments[number] else {
      return flash
    }
    // The title of another agency's is not told by an address that somebody made up.
    guard item.involves(agency) || item.decisions.contains(where: { $0.agency == agency }) else {
      return nil
    }
    flash.title = item.called
    return flash
  }
}

extension RegisterState {
  /// What a commitment or a case is called; blank for anything else.
  func title(of subject: Subject) -> String {
    switch subject {
    case .commitment(let number): commitments[number]?.called ?? ""
    case .handling(let number): handlings[number]?.intake.title ?? ""
    case .directory, .intake, .programme: ""
    }
  }
}
