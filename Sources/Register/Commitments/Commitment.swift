// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import WorkingDays

/// A commitment (承诺事项), the unit of the register: what was promised, who answers for it, and where
/// it stands.
///
/// What was said is never edited: the quotation stays, and every field that was corrected has its old
/// value in the history.
package struct Commitment: Sendable, Hashable {
  /// What became of it as a row of the register.
  package enum Life: Sendable, Hashable {
    /// It is one.
    case active
    /// It was split into these.
    case split([SerialNumber])
    /// It is part of that one.
    case merged(into: SerialNumber)
    /// It was taken out of the register again (撤回入库).
    case withdrawn(SetAsideReason, note: String)
  }

  /// Its number, for good.
  package var number: SerialNumber
  /// How many events made it.
  package var version = 0
  /// What became of it as a row.
  package var life = Life.active
  /// What was promised, and where.
  package var entry = Entry()
  /// The fields that people may correct.
  package var fields = CommitmentFields()
  /// Where it stands in its mechanism.
  package var loop = CaseState()
  /// The commitments that were merged into this one.
  package var absorbed: [SerialNumber] = []
  /// Its parts, each a commitment of its own.
  package var subitems: [SerialNumber] = []
  /// The programme it is grouped in.
  package var programme: SerialNumber?
  /// How its targets are shared out to districts or agencies.
  package var decompositions: [Decomposition] = []
  /// What people suggested and nobody has set.
  package var suggestions: [Suggestion] = []
  /// What the agency reported, in the order it came.
  package var updates: [Update] = []
  /// How many of them were known when it was done; nil while it is not.
  ///
  /// Later ones are shown, and move no verdict before it is opened again.
  package var countedUpdates: Int?
  /// What it was shown by.
  package var evidence: [Evidence] = []
  /// What decisions made of the targets and the last day.
  package var amendments: [Amendment] = []
  /// The evidence that the first signature of its striking off stands on, by its addresses.
  package var signedEvidence: [String] = []
  /// What stands in the way.
  package var obstacles: [Obstacle] = []
  /// What leaders decided about it.
  package var decisions: [LeaderDecision] = []
  /// What agencies had to say of what was found (回应权).
  package var replies: [Reply] = []
  /// The confirmed threads of its promise.
  package var threads: [ThreadLink] = []
  /// Who made the links by which its stages were filed.
  package var links = LinkedStages()
  /// How the last act is taken back; nil where it cannot be.
  package var undo: Undo?
  /// What deputies said of it by votes (满意度测评), in the order they were recorded.
  package var votes: [DeputyVote] = []
  /// What the public may see of it, and who let it out.
  package var publication = Publication()

  /// A commitment of which nothing is known but its number.
  package init(_ number: SerialNumber) { self.number = number }

  /// Whether it was taken out of the register again.
  var isWithdrawn: Bool {
    if case .withdrawn = life { true } else { false }
  }

  /// Whether it is a row of its own.
  package var isActive: Bool { life == .active }

  /// Where it was decided that its statement is a commitment; nil where none was proposed or added.
  var intake: Subject? {
    entry.origin == .report || entry.origin == .missed ? .intake(report: entry.report) : nil
  }

  /// Whether an agency answers for it or helps.
  package func involves(_ agency: String) -> Bool {
    fields.lead == agency || fields.supporting.contains(agency)
  }
}

/// The fields of a commitment that people may correct, each by an event with the old value.
package struct CommitmentFields: Sendable, Hashable {
  /// What it is called in tables.
  package var title = ""
  /// What it speaks of: `indicator`, `livelihood`, `project`, `task`, `reform`, `other`.
  package var kind = "task"
  /// The field of government.
  package var topic = ""
  /// The lead agency (牵头单位), by its id; blank until it is set.
  package var lead = ""
  /// The supporting agencies (配合单位), by their ids.
  package var supporting: [String] = []
  /// The post that answers for it, by its id; blank until it is set.
  package var post = ""
  /// The post of the leader in charge (牵头领导).
  package var leader = ""
  /// The last day; nil where the report names none and nobody set one.
  package var deadline: CivilDate?
  /// The words or the rule that the last day came from.
  package var deadlineRule = ""
  /// The days on which progress is reported; empty for those of the mechanism.
  package var nodes: [CivilDate] = []
  /// What is promised in numbers.
  package var targets: [Target] = []
  /// How binding it is: 约束性 `binding`, 预期性 `expected`; blank for neither.
  package var nature = ""
  /// What the result will be seen in (成果形式).
  package var resultForm = ""

  /// Blank fields.
  package init() {}
}

/// How a commitment came into the register.
package struct Entry: Sendable, Hashable, Coded {
  /// From where.
  package enum Origin: String, Sendable, CaseIterable, Worded {
    /// A statement that the reading proposed.
    case report
    /// A statement of a report that a person added.
    case missed
    /// A part of a commitment that was split.
    case split
    /// A sub-item of a commitment.
    case subitem
    /// The promise of a B-class answer to a proposal.
    case answer
  }

  /// From where.
  package var origin = Origin.report
  /// SHA-256 of the text of the report; blank for an answer.
  package var report = ""
  /// Where the promise stands in that text; nil for an answer.
  package var span: TextSpan?
  /// The promise, exactly the bytes of the span.
  package var quote = ""
  /// The headings it stands under.
  package var section = ""
  /// What it is a part of.
  package var parent: SerialNumber?
  /// The case whose answer promised it.
  package var handling: SerialNumber?
  /// The mechanism it runs on, by its id.
  package var mechanism = ""
  /// The year of the plan.
  package var year = 0
  /// Whether it was taken with all others at once, unseen one by one.
  package var isAtOnce = false
  /// The lead agency that the reading suggests, as it names it.
  package var suggestedLead = ""
  /// The words that suggest it.
  package var suggestedWhy = ""
  /// The fields as they were at the beginning.
  package var fields = CommitmentFields()

  package init() {}

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.word("origin", &origin)
    try coder.text("report", &report)
    try coder.word("span", &span)
    try coder.text("quote", &quote)
    try coder.text("section", &section)
    try coder.word("parent", &parent)
    try coder.word("case", &handling)
    try coder.text("mechanism", &mechanism)
    try coder.number("year", &year)
    try coder.flag("atOnce", &isAtOnce)
    try coder.text("suggestedLead", &suggestedLead)
    try coder.text("suggestedWhy", &suggestedWhy)
    try fields.code(&coder)
  }
}

extension CommitmentFields: Coded {
  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("title", &title)
    try coder.filled("kind", &kind)
    try coder.text("topic", &topic)
    try coder.text("lead", &lead)
    try coder.words("supporting", &supporting)
    try coder.text("post", &post)
    try coder.text("leader", &leader)
    try coder.word("deadline", &deadline)
    try coder.text("deadlineRule", &deadlineRule)
    try coder.words("nodes", &nodes)
    try coder.parts("target", &targets)
    try coder.text("nature", &nature)
    try coder.text("resultForm", &resultForm)
  }
}
