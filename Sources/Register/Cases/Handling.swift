// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import WorkingDays

/// A case (办件): a hotline order, a city-management case, a proposal, a rectification or a hazard, on
/// its run through a mechanism.
package struct Handling: Sendable, Hashable {
  /// Its number, for good.
  package var number: SerialNumber
  /// How many events made it.
  package var version = 0
  /// What it is.
  package var intake = CaseIntake()
  /// Where it stands in its mechanism.
  package var loop = CaseState()
  /// The answer (答复), the last one given.
  package var answer: CaseAnswer?
  /// What the call-back found (回访), the last one.
  package var callback: Callback?
  /// Why it counts in no rate; blank where it counts.
  package var exclusion = ""
  /// The commitments that its answer made.
  package var commitments: [SerialNumber] = []
  /// Who made the links by which its stages were filed.
  package var links = LinkedStages()
  /// How what was done last is taken back; nil where it is not.
  package var undo: Undo?

  /// A case of which nothing is known but its number.
  package init(_ number: SerialNumber) { self.number = number }
}

/// What a case is when it comes in.
package struct CaseIntake: Sendable, Hashable, Coded {
  /// The mechanism it runs on, by its id.
  package var mechanism = ""
  /// The number it had where it came from (工单编号, 建议编号); blank for none.
  package var source = ""
  /// What it is about, in a line of the clerk's own: public.
  ///
  /// Nothing about a person belongs there; it is never a copy of what was said.
  package var title = ""
  /// What was said; private, for people say who and where they are.
  package var text = PrivateText.none
  /// The field of government.
  package var topic = ""
  /// The place within the jurisdiction; blank for the whole.
  package var place = ""
  /// When it was received, which may be before it was entered.
  package var receivedAt = Timestamp(milliseconds: 0)
  /// The agency it is meant for, by its id; blank until it is dispatched.
  package var agency = ""
  /// Who asks; private.
  package var caller = PrivateText.none
  /// How to reach them; private.
  package var contact = PrivateText.none

  package init() {}

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("mechanism", &mechanism)
    try coder.text("source", &source)
    try coder.text("title", &title)
    try coder.secret("text", &text)
    try coder.text("topic", &topic)
    try coder.text("place", &place)
    try coder.word("receivedAt", &receivedAt)
    try coder.text("agency", &agency)
    try coder.secret("caller", &caller)
    try coder.secret("contact", &contact)
  }
}

/// The answer to a case; for a proposal with its class (A 已解决, B 列入计划, C 留作参考, D 属上级事权).
package struct CaseAnswer: Sendable, Hashable, Coded {
  /// The field in which a mechanism asks for the class, where it has classes.
  package static let gradeField = "outcome"
  /// What the filing says in the place of the answer, which is private and stands beside it.
  package static let seeAnswer = "见答复"

  /// The class: `A`, `B`, `C`, `D`; blank for mechanisms without.
  package var grade = ""
  /// What is answered; private, for it is written to one person about their own matter.
  ///
  /// What is published of it is the class, the promise, and a document of its own.
  package var text = PrivateText.none
  /// Of a B-class answer: what is promised, and becomes a commitment.
  package var promise = ""
  /// By when.
  package var deadline: CivilDate?
  /// Who answered, and when.
  package var mark = Mark.none

  package init() {}

  /// An answer.
  package init(
    grade: String = "",
    text: PrivateText,
    promise: String = "",
    deadline: CivilDate? = nil
  ) {
    self.grade = grade
    self.text = text
    self.promise = promise
    self.deadline = deadline
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("grade", &grade)
    try coder.secret("text", &text)
    try coder.text("promise", &promise)
    try coder.word("deadline", &deadline)
  }
}

/// What the person who asked said when they were called back (回访).
package struct Callback: Sendable, Hashable, Coded {
  /// How content they are.
  package enum Opinion: String, Sendable, CaseIterable, Worded {
    /// 满意
    case satisfied
    /// 基本满意
    case fairlySatisfied
    /// 不满意
    case dissatisfied
  }

  /// Whether it is solved; nil where they did not say.
  package var isResolved: Bool?
  /// How content they are; nil where they did not say.
  package var opinion: Opinion?
  /// Who called, and when.
  package var mark = Mark.none

  package init() {}

  /// What was said.
  package init(isResolved: Bool?, opinion: Opinion?) {
    self.isResolved = isResolved
    self.opinion = opinion
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.flag("resolved", &isResolved)
    try coder.word("opinion", &opinion)
  }
}

/// What may have happened to a case.
package enum HandlingChange: Sendable, Hashable {
  /// It came in.
  case opened(CaseIntake)
  /// It was entered with its past.
  case recorded(PastCase)
  /// Something happened in its mechanism.
  case looped(LoopFact)
  /// It was answered.
  case answered(CaseAnswer)
  /// Whoever asked was called back.
  case calledBack(Callback)
  /// It counts in no rate, for that reason.
  case excluded(reason: String)
  /// Its answer made a commitment.
  case promised(SerialNumber)
  /// What was private in it was erased; the log keeps the hashes.
  case erased(reason: String)
  /// So many events before were taken back.
  case takenBack(Int)
}

extension HandlingChange: Chosen {
  package static let blanks: [Self] = [
    .opened(CaseIntake()), .recorded(PastCase()), .looped(LoopFact()), .answered(CaseAnswer()),
    .calledBack(Callback()),
    .excluded(reason: ""), .promised(.blank), .erased(reason: ""), .takenBack(0),
  ]

  package static let blankByWord = byWord(blanks)

  package var word: String {
    switch self {
    case .opened: "opened"
    case .recorded: "recorded"
    case .looped: "looped"
    case .answered: "answered"
    case .calledBack: "calledBack"
    case .excluded: "excluded"
    case .promised: "promised"
    case .erased: "erased"
    case .takenBack: "takenBack"
    }
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    switch self {
    case .opened(var intake):
      try intake.code(&coder)
      self = .opened(intake)
    case .recorded(var past):
      try past.code(&coder)
      self = .recorded(past)
    case .looped(var fact):
      try fact.code(&coder)
      self = .looped(fact)
    case .answered(var answer):
      try answer.code(&coder)
      self = .answered(answer)
    case .calledBack(var callback):
      try callback.code(&coder)
      self = .calledBack(callback)
    case .excluded(var reason):
      try coder.text("reason", &reason)
      self = .excluded(reason: reason)
    case .promised(var number):
      try coder.word("item", &number)
      self = .promised(number)
    case .erased(var reason):
      try coder.text("reason", &reason)
      self = .erased(reason: reason)
    case .takenBack(var count):
      try coder.number("events", &count)
      self = .takenBack(count)
    }
  }
}

extension Handling {
  /// What a change does to it.
  mutating func apply(_ change: HandlingChange, _ mark: Mark) {
    switch change {
    case .opened(let intake): self.intake = intake
    case .recorded(let past): take(past, mark)
    case .looped(let fact):
      loop = loop.evolved(by: fact.event(mark))
      links.take(fact.fact, mark)
    case .answered(var answer):
      answer.mark = mark
      self.answer = answer
    case .calledBack(var callback):
      callback.mark = mark
      self.callback = callback
    case .excluded(let reason): exclusion = reason
    case .promised(let number): commitments.append(number)
    case .erased:
      (intake.caller, intake.contact, intake.text) = (.none, .none, .none)
      answer?.text = .none
    case .takenBack(let count): takeBack(count)
    }
  }
}
