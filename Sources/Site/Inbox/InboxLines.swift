// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import WorkingDays

/// Makes lines of an inbox from what is folded.
struct InboxLines {
  let state: RegisterState
  let context: RegisterContext
  /// A word for the forms.
  let word: String
  /// What was tried and refused; nil where nothing was.
  let tried: ActTry?

  private var today: CivilDate { context.at.date }

  /// The line of a subject; nil where it waits for another agency, or for none.
  func line(of subject: Subject) -> InboxLine? {
    switch subject {
    case .commitment(let number): state.commitments[number].flatMap(line)
    case .handling(let number): state.handlings[number].flatMap(line)
    case .directory, .intake, .programme: nil
    }
  }

  private func line(of item: Commitment) -> InboxLine? {
    guard item.isActive, item.loop.agency == context.officer.agency,
      let mechanism = context.mechanisms[item.entry.mechanism],
      let stage = mechanism.agencyStages(of: item.loop).first,
      let task = mechanism.agencyTask(of: item.loop)
    else { return nil }
    let figures = item.fields.targets.indices.map {
      KnownFigure(item.fields.targets[$0], last: item.lastFigure(of: $0))
    }
    let offers = AgencyOffers(item, in: state.directory, context)
    var acts = acts(.commitment(item.number), item.version, offers)
    acts.saying = item.updates.last?.saying
    acts.figures = figures
    acts.evidence = item.standingEvidence.map {
      AgencyActs.Piece(sha256: $0.sha256, name: $0.name)
    }
    if let report = offers.report {
      acts.reportDue = mechanism.due(of: report, in: item.loop)?.date?.date
      acts.isReportSoon =
        acts.reportDue.map { $0.days(since: today) < InboxPage.horizon } ?? true
    }
    let suggested = item.suggestions.last { $0.field == "lead" }?.value
    return InboxLine(
      task: task,
      title: item.called,
      asker: asker(item.loop, mechanism),
      stage: stage.entry.title,
      due: InboxLine.Due(item.loop, mechanism, at: context.at),
      reported: item.updates.last?.mark.at.date,
      figures: figures.filter { $0.last != nil },
      suggested: suggested.flatMap { state.directory.agencies[$0]?.shown } ?? "",
      acts: acts
    )
  }

  private func line(of handling: Handling) -> InboxLine? {
    guard handling.loop.agency == context.officer.agency,
      let mechanism = context.mechanisms[handling.intake.mechanism],
      let stage = mechanism.agencyStages(of: handling.loop).first,
      let task = mechanism.agencyTask(of: handling.loop)
    else { return nil }
    let offers = AgencyOffers(handling, in: state.directory, context)
    return InboxLine(
      task: task,
      title: handling.intake.title,
      asker: asker(handling.loop, mechanism),
      stage: stage.entry.title,
      due: InboxLine.Due(handling.loop, mechanism, at: context.at),
      acts: acts(.handling(handling.number), handling.version, offers)
    )
  }

  /// The line of something that is owed; nil where the register is not known to hold it.
  func answer(_ answer: OpenAnswer) -> InboxAnswer? {
    guard let item = state.commitments[answer.item], item.openAnswers.contains(answer) else {
      return nil
    }
    var (words, by) = (Bilingual(zh: "", en: ""), "")
    switch answer.kind {
    case .decision:
      let decision = item.decisions[answer.place]
      words = Bilingual(zh: decision.text, en: decision.text)
      by = decision.mark.officer.person
    case .notice:
      let id = item.loop.notices[answer.place].id
      let ladder = context.mechanisms[item.entry.mechanism]?.profile.ladder ?? []
      words = ladder.first { $0.id == id }?.entry.title ?? Bilingual(zh: id, en: id)
    }
    var line = InboxAnswer(
      answer,
      title: item.called,
      words: words,
      by: by,
      version: item.version,
      word: word
    )
    let act = answer.kind == .decision ? AgencyAct.carryOut : .reply
    if let tried, tried.subject == .commitment(answer.item), tried.act == act,
      tried.stage == line.place
    {
      line.tried = tried
    }
    return line
  }

  private func acts(_ subject: Subject, _ version: Int, _ offers: AgencyOffers) -> AgencyActs {
    var acts = AgencyActs(
      subject,
      version: version,
      offers: offers,
      back: .inbox,
      word: word,
      today: today
    )
    acts.tried = tried?.subject == subject ? tried : nil
    return acts
  }

  /// The agency that gave it out.
  private func asker(_ loop: CaseState, _ mechanism: Mechanism) -> String {
    let stage = mechanism.profile.stages.first { $0.act == .assign }
    guard let mark = stage.flatMap({ loop.passed[$0.id] }) else { return "" }
    return state.directory.agencies[mark.actor.body]?.shown ?? ""
  }
}

extension Commitment {
  /// What it is called in a line.
  var called: String { fields.title.isEmpty ? entry.quote : fields.title }
}
