// SPDX-License-Identifier: Apache-2.0
import Ledger
package import Mechanisms
import WorkingDays

extension RegisterDecision {
  mutating func run(_ command: HandlingCommand) throws(RegisterError) {
    switch command {
    case .open(let intake, let registration): try open(intake, registration)
    case .record(let history): try record(history)
    case .loop(let number, let command): try loop(try handling(number), command)
    case .answer(let number, let answer, let filing):
      try take(try handling(number), answer, filing)
    case .callBack(let number, let callback):
      let handling = try handling(number)
      guard callback.isResolved != nil || callback.opinion != nil else {
        throw .missing("resolved")
      }
      emit(handling, .calledBack(callback))
    case .exclude(let number, let reason):
      let handling = try handling(number)
      try require(reason, "reason")
      guard handling.exclusion != reason else { throw .unchanged("exclusion") }
      emit(handling, .excluded(reason: reason))
    case .takeBack(let number, let version):
      let handling = try handling(number)
      guard handling.canTakeBack(since: version, by: officer, at: context.at) else {
        throw .notTakenBack
      }
      emit(handling, .takenBack(handling.version - version))
    case .erase(let number, let reason):
      let handling = try handling(number)
      try require(reason, "reason")
      let intake = handling.intake
      let texts = [intake.caller, intake.contact, intake.text, handling.answer?.text ?? .none]
      guard texts.contains(where: { $0.value != nil }) else { throw .unchanged("caller") }
      emit(handling, .erased(reason: reason))
    }
  }

  private mutating func emit(_ handling: Handling, _ change: HandlingChange) {
    emit(.handling(handling.number), .handling(change))
  }

  private func handling(_ number: SerialNumber) throws(RegisterError) -> Handling {
    guard let handling = state.handlings[number] else { throw .unknown(.handling(number)) }
    return handling
  }

  /// What comes in, with nothing in it that cannot be kept.
  func checked(_ intake: CaseIntake) throws(RegisterError) -> CaseIntake {
    var intake = intake
    intake.caller = try checked(intake.caller, "caller", limit: 200)
    intake.contact = try checked(intake.contact, "contact", limit: 200)
    intake.text = try checked(intake.text, "text", limit: 5000)
    try require(intake.title, "title", limit: 200)
    for (text, field) in [
      (intake.source, "source"), (intake.topic, "topic"), (intake.place, "place"),
    ] {
      try checkLength(text, field, limit: 100)
    }
    guard intake.receivedAt <= context.at else { throw .badValue("receivedAt") }
    if !intake.agency.isEmpty { try requireAgency(intake.agency) }
    return intake
  }

  /// A private text as it is kept: nothing where it is blank.
  private func checked(
    _ text: PrivateText,
    _ field: String,
    limit: Int
  ) throws(RegisterError) -> PrivateText {
    guard let value = text.value, !value.isEmpty else { return .none }
    try checkLength(value, field, limit: limit)
    guard PrivateField.saltByteCounts.contains(text.salt.count) else { throw .badValue(field) }
    return text
  }

  /// An answer says something, and is of a class that there is.
  func checked(_ answer: CaseAnswer) throws(RegisterError) -> CaseAnswer {
    var answer = answer
    try require(answer.text.value ?? "", "text", limit: 5000)
    answer.text = try checked(answer.text, "text", limit: 5000)
    guard ["", "A", "B", "C", "D"].contains(answer.grade) else { throw .badValue("grade") }
    return answer
  }

  private mutating func open(
    _ intake: CaseIntake,
    _ registration: Registration
  ) throws(RegisterError) {
    let intake = try checked(intake)
    let number = try next("case", registration.year)
    emit(.handling(number), .handling(.opened(intake)))
    for fact in try register(registration, by: intake.mechanism) {
      emit(.handling(number), .handling(.looped(fact)))
    }
  }

  private mutating func loop(_ handling: Handling, _ command: Command) throws(RegisterError) {
    if case .register = command { throw .mechanism(.alreadyRegistered) }
    if case .file(_, let filing) = command, !filing.agency.isEmpty {
      try requireAgency(filing.agency)
    }
    let facts = try decideLoop(handling.loop, handling.intake.mechanism, command)
    try checkLinks(handling.links, facts, handling.intake.mechanism)
    for fact in facts {
      emit(handling, .looped(fact))
    }
  }

  private mutating func take(
    _ handling: Handling,
    _ answer: CaseAnswer,
    _ filing: Filing
  ) throws(RegisterError) {
    guard handling.loop.agency == officer.agency else { throw .otherAgency(handling.loop.agency) }
    let answer = try checked(answer)
    // 列入计划: what a B-class answer promises is a commitment with a last day (LC1 art. 22-24).
    let living = OpenRows(of: handling.commitments, in: state).open.first
    let saysNothing = answer.promise.isEmpty && answer.deadline == nil
    // An answer that comes again, because it was sent back, may leave its promise as it stands.
    let isPromise = answer.grade == "B" && !(living != nil && saysNothing)
    if isPromise {
      if let living { throw .promiseLives(living) }
      try require(answer.promise, "promise")
      guard let deadline = answer.deadline else { throw .missing("deadline") }
      let today = context.at.date
      guard deadline > today else { throw .mechanism(.dateTooEarly(after: today)) }
    } else if !answer.promise.isEmpty {
      throw .badValue("promise")
    }
    guard let stage = handling.answerStage(by: try mechanism(handling.intake.mechanism)) else {
      throw .mechanism(.wrongStage("answer"))
    }
    emit(handling, .answered(answer))
    for fact in try decideLoop(
      handling.loop,
      handling.intake.mechanism,
      .file(stage: stage.id, filing)
    ) {
      emit(handling, .looped(fact))
    }
    if isPromise { try promise(handling, answer) }
  }

  private mutating func promise(
    _ handling: Handling,
    _ answer: CaseAnswer
  ) throws(RegisterError) {
    let year = context.at.date.year
    let number = try next("item", year)
    var entry = Entry()
    entry.origin = .answer
    entry.handling = handling.number
    entry.quote = answer.promise
    entry.year = year
    entry.fields.title = title(of: answer.promise)
    entry.fields.topic = handling.intake.topic
    entry.fields.lead = handling.loop.agency
    entry.fields.deadline = answer.deadline
    entry.fields.deadlineRule = "答复承诺"
    try enter(number, entry, Acceptance())
    emit(handling, .promised(number))
  }
}

extension Handling {
  /// The stage that an answer files: as in lists (`CaseRow`), one that only reports on the way, such as a
  /// first talk, is no answer.
  package func answerStage(by mechanism: Mechanism) -> Stage? {
    let stages = mechanism.profile.stages.dropFirst(loop.stage)
    return stages.first { $0.act == .requestClose } ?? stages.last { $0.act == .report }
  }
}
