// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays

@testable import Register

/// A run of commands, and each law that one of them broke.
struct LawRun {
  var state: RegisterState
  var history: [RegisterEvent]
  var broken: [String] = []
  var accepted = 0
  var struckOff = 0
  var takenBack = 0
  var casesTakenBack = 0
  /// How often something was let out to the public.
  var released = 0
  private var model: RegisterModel
  private var versions: [Subject: Int] = [:]
  private var born: Set<Subject> = []

  init(_ stage: Stage) {
    state = stage.state
    history = stage.history
    model = RegisterModel(state)
    for event in history {
      versions[event.subject] = event.version
      born.insert(event.subject)
    }
  }

  mutating func hold(_ isHeld: Bool, _ law: @autoclosure () -> String) {
    if !isHeld { broken.append(law()) }
  }

  /// Gives one command to the whole state, and the same to the part that it says it needs.
  mutating func give(
    _ command: RegisterCommand,
    _ officer: Officer,
    at now: Timestamp,
    isWhole: Bool
  ) {
    let context = RegisterContext(
      at: now,
      officer: officer,
      mechanisms: Stage.mechanisms,
      led: command.closes.map { state.led(by: $0, limit: 6) } ?? []
    )
    let before = state
    let decided = Self.decide(state, command, context)
    hold(
      decided == Self.decide(part(for: command), command, context),
      "a part decides as the whole"
    )
    if isWhole { hold(state == before, "deciding leaves the state as it is") }
    guard case .success(let events) = decided else {
      model.refused(command, officer, before) { hold(false, $0) }
      return
    }
    accepted += 1
    hold(!events.isEmpty, "what is done makes an event")
    for event in events { take(event) }
    checkWayBack(from: events, to: before, context)
    if let agency = command.closes { checkClosed(agency) }
    checkOrigins(of: events)
    model.take(command, events)
    model.check(state, command) { hold(false, $0) }
  }

  private static func decide(
    _ state: RegisterState,
    _ command: RegisterCommand,
    _ context: RegisterContext
  ) -> Result<[RegisterEvent], RegisterError> {
    Result { () throws(RegisterError) in try state.decide(command, context) }
  }

  /// No more than the directory, the numbers and what the command names.
  private func part(for command: RegisterCommand) -> RegisterState {
    var part = RegisterState()
    part.directory = state.directory
    part.serials = state.serials
    var (needs, known) = (command.needs, Set<Subject>())
    while !needs.isEmpty {
      for subject in needs where known.insert(subject).inserted {
        switch subject {
        case .directory: break
        case .intake(let report): part.intakes[report] = state.intakes[report]
        case .commitment(let number): part.commitments[number] = state.commitments[number]
        case .programme(let number): part.programmes[number] = state.programmes[number]
        case .handling(let number): part.handlings[number] = state.handlings[number]
        }
      }
      needs = command.furtherNeeds(in: part).filter { !known.contains($0) }
    }
    return part
  }

  // MARK: - One event

  private mutating func take(_ event: RegisterEvent) {
    let old = state
    let version = (versions[event.subject] ?? 0) + 1
    hold(event.version == version, "versions are 1, 2, 3: \(event.version) for \(version)")
    versions[event.subject] = event.version
    if event.version == 1, event.subject != .directory {
      hold(born.insert(event.subject).inserted, "a number is never used again")
    }
    checkKept(event)
    state.evolve(event)
    history.append(event)
    if version % 4 == 0 { checkPacked(event.subject) }
    hold(state.version(of: event.subject) == version, "folding counts the version")
    if case .commitment(let number) = event.subject,
      case .commitment(let change) = event.change
    {
      check(change, old.commitments[number], state.commitments[number])
    }
    if case .handling(.promised) = event.change, case .handling(let number) = event.subject {
      let earlier = old.handlings[number]?.commitments ?? []
      hold(earlier.allSatisfy { isOver($0, besides: []) }, "a case promises one thing at a time")
    }
    if case .intake(let report) = event.subject, let intake = state.intakes[report] {
      let missed = intake.outcomes.keys.filter { !intake.candidates.contains($0) }.count
      let coverage = intake.coverage
      hold(
        coverage.accepted + coverage.setAside + coverage.unseen == coverage.proposed + missed
          && coverage.proposed == intake.candidates.count,
        "coverage sums to the candidates"
      )
    }
  }

  private mutating func checkPacked(_ subject: Subject) {
    do throws(CodingFailure) {
      switch subject {
      case .commitment(let number):
        guard let item = state.commitments[number] else { return }
        let read = try Commitment(number, packed: try item.packed())
        hold(read == item, "a packed commitment is what it was: \(item) became \(read)")
      case .handling(let number):
        guard let handling = state.handlings[number] else { return }
        let read = try Handling(number, packed: try handling.packed())
        hold(read == handling, "a packed case is what it was: \(handling) became \(read)")
      case .directory, .intake, .programme: return
      }
    } catch {
      hold(false, "\(subject) cannot be packed: \(error)")
    }
  }

  private mutating func checkKept(_ event: RegisterEvent) {
    do {
      let kept = try event.kept()
      hold(kept.entry.count <= 65_535, "an entry of the log has \(kept.entry.count) bytes")
      let read = try RegisterEvent(kept)
      hold(read == event, "an event is read back as it was: \(event) became \(read)")
      if event.version % 8 == 0 { hold(try read.kept() == kept, "the same bytes are kept again") }
    } catch {
      hold(false, "an event is kept: \(error)")
    }
  }

  private mutating func check(_ change: CommitmentChange, _ old: Commitment?, _ new: Commitment?) {
    guard let new else { return hold(false, "an event makes its commitment") }
    if case .entered(let entry) = change, let span = entry.span {
      let sheet = (RandomSheet.all + [Stage.sheet]).first { $0.report == entry.report }
      let bytes = sheet.map { Array($0.text[span.range]) }
      hold(bytes == Array(entry.quote.utf8), "a quotation is the bytes of its span")
    }
    guard let old else { return }
    hold(old.entry == new.entry, "what was said is never edited")
    switch change {
    case .updated:
      hold(old.shown == new.shown, "an update changes nothing that is shown")
      hold(old.loop == new.loop, "an update moves no loop")
      if old.loop.phase == .done, let mechanism = Stage.mechanisms[new.entry.mechanism] {
        let (before, after) = (old.facts(by: mechanism), new.facts(by: mechanism))
        hold(
          before.fallsShort == after.fallsShort && before.permille == after.permille,
          "what is reported after the striking off moves no verdict"
        )
      }
    case .voted(let vote):
      hold(old.shown == new.shown && old.loop == new.loop, "a vote moves no status")
      hold(
        0 <= vote.valid && vote.valid <= vote.present && vote.present <= vote.members,
        "the counts of a vote add up"
      )
    case .evidenceWithdrawn(let index, _):
      let piece = old.evidence.indices.contains(index) ? old.evidence[index] : nil
      hold(piece?.withdrawn == nil && new.evidence[index].withdrawn != nil, "taken back once")
      hold(new.evidence.map(\.sha256) == old.evidence.map(\.sha256), "no place shifts")
      hold(
        old.loop.phase != .done || !old.loop.evidence.contains(piece?.sha256 ?? ""),
        "what a striking off stands on is not taken back"
      )
    case .threadUnhung(let index, _):
      hold(old.threads.indices.contains(index), "a thread is taken off that hangs there")
      hold(new.threads.map(\.quote) == old.threads.map(\.quote), "no place shifts")
    case .amended(let amendment):
      hold(
        amendment.changes.allSatisfy { old.fields[$0.field] == $0.old },
        "a lawful change keeps the old values"
      )
      hold(
        new.updates.flatMap(\.figures).allSatisfy { figure in
          new.fields.targets.indices.contains(figure.target)
            && new.fields.targets[figure.target].unit == old.fields.targets[figure.target].unit
        },
        "figures still fit the places of their targets"
      )
      hold(old.loop.phase == .open, "only what runs is changed")
    case .withdrawn:
      // Evidence that was handed in by mistake and taken back begins nothing.
      let isBegun =
        !old.loop.agency.isEmpty || !old.updates.isEmpty || !old.standingEvidence.isEmpty
        || !old.votes.isEmpty
      hold(!isBegun && !new.isActive, "only what nobody began on is withdrawn")
    case .evidenceGraded: hold(old.said == new.said, "grading changes nothing that is said")
    case .threadHung:
      let link = new.threads.last
      let sheet = RandomSheet.all.first { $0.report == link?.report }
      hold(
        link?.isDropped == true
          ? link?.quote == "" && link?.span.range.count == sheet?.text.count
          : link.flatMap { sheet?.quote($0.span) } == link?.quote,
        "a thread quotes its report, or all of it where it promises the thing no more"
      )
    case .publication(let fact): checkPublication(fact, old, new)
    default: break
    }
    hold(old.isActive, "what was split or merged changes no more")
    hold(
      new.isActive || (new.publication.proposed == nil && new.publication.released == nil),
      "what the public sees is a row of the register"
    )
    if old.loop.phase == .open, new.loop.phase == .done { checkStrikeOff(old, new) }
  }

  private mutating func checkStrikeOff(_ old: Commitment, _ new: Commitment) {
    guard let profile = Stage.mechanisms[new.entry.mechanism]?.profile,
      profile.stages.contains(where: { $0.act == .strikeOff })
    else { return }
    struckOff += 1
    let open = new.subitems.filter { !isOver($0, besides: [new.number]) }
    hold(open.isEmpty, "what is struck off has no open sub-item: \(open)")
    let first = old.loop.strikeOffSigned?.actor.person
    hold(first != nil && first != new.loop.last?.actor.person, "two persons strike off")
    let isShown = new.evidence.contains {
      $0.isSupporting == true && $0.grade != .d && $0.withdrawn == nil
        && new.loop.evidence.contains($0.sha256)
    }
    hold(isShown, "what is struck off has evidence that supports")
  }

  /// Whether a sub-item is over, told a second time: what went into what stands above it is.
  private func isOver(_ number: SerialNumber, besides above: Set<SerialNumber>) -> Bool {
    guard let item = state.commitments[number], !above.contains(number) else { return true }
    var above = above
    for number in above { state.commitments[number]?.entry.parent.map { _ = above.insert($0) } }
    switch item.life {
    case .active: return item.loop.phase == .done || item.loop.phase == .ended
    case .withdrawn: return true
    case .merged(let goal): return isOver(goal, besides: above)
    case .split(let parts): return parts.allSatisfy { isOver($0, besides: above) }
    }
  }

  /// Doing and taking back gives what was there before; what asked an agency for something stays.
  private mutating func checkWayBack(
    from events: [RegisterEvent],
    to before: RegisterState,
    _ context: RegisterContext
  ) {
    if case .handling(let number)? = events.first?.subject {
      return checkWayBack(ofCase: number, from: events, to: before, context)
    }
    guard case .commitment(let number)? = events.first?.subject,
      let old = before.commitments[number], let new = state.commitments[number]
    else { return }
    let command = RegisterCommand.commitment(number, .takeBack(since: old.version))
    var later = context
    later.at = context.at.later(bySeconds: Undo.seconds)
    let decided = Self.decide(state, command, later)
    let words = Set(events.map(\.change.word))
    guard case .success(let back) = decided else {
      let simple: Set = ["updated", "suggested", "replied", "decided", "evidenceAdded"]
      let isQuiet = words.isSubset(of: simple) && new.isActive && context.officer.role != .system
      return hold(!isQuiet, "what says something can be taken back: \(words)")
    }
    takenBack += 1
    let unsaid = events.allSatisfy { $0.asksOrEnds == false }
    hold(unsaid, "what asks an agency for something is not taken back: \(words)")
    guard var found = state.evolved(by: back).commitments[number] else {
      return hold(false, "taking back leaves the commitment there")
    }
    hold(found.version == new.version + 1 && found.undo == nil, "taking back is an event")
    (found.version, found.undo) = (old.version, old.undo)
    hold(found == old, "taken back, it is what it was before: \(words)")
    later.at = later.at.later(bySeconds: 1)
    hold(
      (try? Self.decide(state, command, later).get()) == nil,
      "after ten minutes nothing is taken back"
    )
  }

  private mutating func checkWayBack(
    ofCase number: SerialNumber,
    from events: [RegisterEvent],
    to before: RegisterState,
    _ context: RegisterContext
  ) {
    guard let old = before.handlings[number], let new = state.handlings[number] else { return }
    let command = RegisterCommand.handling(.takeBack(number, since: old.version))
    var later = context
    later.at = context.at.later(bySeconds: Undo.seconds)
    let words = Set(events.map(\.change.word))
    guard case .success(let back) = Self.decide(state, command, later) else {
      let isQuiet = words.isSubset(of: ["calledBack", "excluded"])
      return hold(!isQuiet, "what is said of a case can be taken back: \(words)")
    }
    casesTakenBack += 1
    hold(
      words.isDisjoint(with: ["promised", "opened", "erased", "recorded"]),
      "what made something or erased it is not taken back: \(words)"
    )
    hold(
      events.allSatisfy { $0.asksOrEnds == false },
      "what asks an agency for something is not taken back: \(words)"
    )
    guard var found = state.evolved(by: back).handlings[number] else {
      return hold(false, "taking back leaves the case there")
    }
    hold(found.version == new.version + 1 && found.undo == nil, "taking back is an event")
    (found.version, found.undo) = (old.version, old.undo)
    hold(found == old, "taken back, a case is what it was before: \(words)")
    later.at = later.at.later(bySeconds: 1)
    hold(
      (try? Self.decide(state, command, later).get()) == nil,
      "after ten minutes nothing is taken back"
    )
  }

  private mutating func checkClosed(_ agency: String) {
    let items = state.commitments.values.filter {
      $0.life == .active && $0.fields.lead == agency && $0.loop.phase == .open
    }
    hold(items.isEmpty, "what is closed leads no commitment: \(items.map(\.number))")
    let cases = state.handlings.values.filter {
      ($0.loop.agency == agency || $0.loop.agency.isEmpty && $0.intake.agency == agency)
        && $0.loop.phase == .open
    }
    hold(cases.isEmpty, "what is closed leads no case: \(cases.map(\.number))")
  }

  // MARK: - All events of a command

  /// Nothing is on the register that nobody accepted, split, divided or promised.
  private mutating func checkOrigins(of events: [RegisterEvent]) {
    for case .commitment(let number) in events.filter({ $0.change.word == "entered" }).map(
      \.subject
    ) {
      let makers = events.filter { event in
        switch event.change {
        case .intake(.accepted(_, number, _, _)): true
        case .commitment(.split(let parts)): parts.contains(number)
        case .commitment(.divided(number)): true
        case .handling(.promised(number)): true
        default: false
        }
      }
      hold(makers.count == 1, "\(number) was made by \(makers.count) decisions")
    }
  }
}

extension RegisterEvent {
  /// Whether it asked an agency for something, or ended or closed what ran.
  fileprivate var asksOrEnds: Bool {
    let loop: LoopFact
    switch change {
    case .commitment(.looped(let fact)), .handling(.looped(let fact)): loop = fact
    default: return false
    }
    return switch loop.fact {
    case .filed(let filed): filed.endsCase || filed.isClosing || !filed.filing.agency.isEmpty
    case .noticeDecided(let approves, _, _): approves
    case .sentBack, .stageClosed, .changed, .appealDecided: true
    default: false
    }
  }
}
