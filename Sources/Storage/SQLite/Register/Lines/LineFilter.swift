// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// A query as a condition upon lines in memory: ``CommitmentFilter`` a second time; a test holds them
/// against each other.
struct LineFilter {
  let lead: WordList.ID?
  let leader: WordList.ID?
  let dueFrom: Int64?
  let dueBefore: Int64?
  private let year: Int?
  private let report: WordList.ID?
  private let topic: WordList.ID?
  private let kind: WordList.ID?
  private let programme: WordList.ID?
  private let agency: (id: WordList.ID, groups: Set<WordList.ID>)?
  private let task: AgencyTask?
  private let said: SaidStatus?
  private let shown: ShownStatus?
  private let isNotShown: Bool
  private let verdict: CommitmentVerdict?
  private let isUnknown: Bool
  private let moment: VerdictMoment

  /// Nil where only the database can say which lines are meant.
  init?(_ query: CommitmentQuery, _ words: WordList) {
    guard Self.covers(query) else { return nil }
    lead = query.lead.map(words.known)
    leader = query.leader.map(words.known)
    dueFrom = query.dueFrom?.milliseconds
    dueBefore = query.dueBefore?.milliseconds
    year = query.year
    report = query.report.map(words.known)
    topic = query.topic.map(words.known)
    kind = query.kind.map(words.known)
    programme = query.programme.map { words.known($0.description) }
    agency = query.agency.map { (words.known($0), words.groups(of: $0)) }
    task = query.task
    said = query.said
    shown = query.shown
    isNotShown = query.isNotShown
    verdict = query.verdict
    isUnknown = query.isUnknown
    moment = VerdictMoment(query.now)
  }

  /// Whether lines in memory say all that a query asks for.
  static func covers(_ query: CommitmentQuery) -> Bool {
    query.words == nil && query.changedFrom == nil && query.waiting == nil && query.count == nil
      && !query.includesInactive
  }

  func holds(_ line: ListedLine) -> Bool {
    func same<T: Equatable>(_ asked: T?, _ value: T) -> Bool { asked == nil || asked == value }
    guard same(lead, line.lead), same(leader, line.leader), same(topic, line.topic),
      same(kind, line.kind), said.map(line.says) ?? true, same(shown, line.shown),
      !isNotShown || line.shown != .shown, same(report, line.report),
      same(year, line.number.year), same(programme, line.programme),
      task == nil || task == line.task
    else { return false }
    if let agency, line.lead != agency.id, !agency.groups.contains(line.supporting) { return false }
    if dueFrom != nil || dueBefore != nil {
      let due = line.nextDue
      guard due != .max, due >= dueFrom ?? .min, due < dueBefore ?? .max else { return false }
    }
    guard verdict != nil || isUnknown else { return true }
    let word = self.word(of: line)
    return same(verdict, word) && (!isUnknown || word == .unclear || word == .unanswered)
  }

  /// What is to be said of a line at the moment of the query.
  func word(of line: ListedLine) -> CommitmentVerdict { line.facts.verdict(at: moment) }
}
