// SPDX-License-Identifier: Apache-2.0
import GRDB
import Mechanisms
import Register
import WorkingDays

/// A query as a condition upon `commitment`.
struct CommitmentFilter {
  var condition = "jurisdictionId = :jurisdiction"
  var arguments: StatementArguments
  private let order: CommitmentQuery.Order

  /// The verdict of a line at `:now`: `VerdictFacts.verdict(at:)` a second time, in the words of the
  /// database; a test holds them against each other.
  static let verdict = """
    CASE
      WHEN phase = 'ended' THEN 'changed'
      WHEN phase = 'done' THEN
        CASE WHEN fallsShort THEN 'partly' WHEN isLowered THEN 'changed' ELSE 'met' END
      WHEN lastDue <= :now AND NOT isClosingAsked THEN
        CASE WHEN said = 'done' AND NOT fallsShort THEN 'unclear'
          WHEN said = 'unknown' THEN 'unanswered' ELSE 'missed' END
      WHEN nextDue <= :now THEN CASE said WHEN 'unknown' THEN 'unanswered' ELSE 'behind' END
      WHEN permille * 100 < behindBelow
        * CASE WHEN year < :thisYear THEN 1000 WHEN year > :thisYear THEN 0 ELSE :planned END
        THEN 'behind'
      ELSE 'running'
    END
    """

  /// A condition; counting by verdicts asks for what they look at too.
  init(_ query: CommitmentQuery, jurisdiction: Int64, countsVerdicts: Bool = false) {
    order = query.order
    arguments = ["jurisdiction": jurisdiction]
    if countsVerdicts || query.verdict != nil || query.isUnknown || query.count != nil {
      let year = query.now.date.year
      let planned = VerdictFacts.planned(year: year, at: query.now)
      _ = arguments.append(
        contentsOf: ["now": query.now.milliseconds, "thisYear": year, "planned": planned]
      )
    }
    if !query.includesInactive { condition += " AND isActive = 1" }
    add("year = :year", "year", query.year)
    add("report = :report", "report", query.report)
    add("lead = :lead", "lead", query.lead)
    add("task = :task", "task", query.task?.rawValue)
    add("leader = :leader", "leader", query.leader)
    add("topic = :topic", "topic", query.topic)
    add("kind = :kind", "kind", query.kind)
    add("said = :said", "said", query.said?.rawValue)
    add("shown = :shown", "shown", query.shown?.rawValue)
    if query.isNotShown { condition += " AND shown <> 'shown'" }
    add("programme = :programme", "programme", query.programme?.description)
    add("nextDue >= :dueFrom", "dueFrom", query.dueFrom?.milliseconds)
    add("nextDue < :dueBefore", "dueBefore", query.dueBefore?.milliseconds)
    add("\(Self.verdict) = :verdict", "verdict", query.verdict?.rawValue)
    if let count = query.count { condition += " AND (\(Self.counts(count)))" }
    if query.isUnknown { condition += " AND \(Self.verdict) IN ('unclear', 'unanswered')" }
    // The last event of a commitment bears its version: one search in an index tells where it stands.
    add(
      """
      (SELECT event."index" FROM event WHERE event.jurisdictionId = commitment.jurisdictionId
        AND event.subject = 'item/' || commitment.year || '-' || commitment.serial
        AND event.version = commitment.version) >= :changedFrom
      """,
      "changedFrom",
      query.changedFrom
    )
    add(
      """
      (lead = :agency OR EXISTS (SELECT 1 FROM supporting
        WHERE supporting.jurisdictionId = commitment.jurisdictionId AND agency = :agency
          AND supporting.year = commitment.year AND supporting.serial = commitment.serial))
      """,
      "agency",
      query.agency
    )
    add(
      """
      (year, serial) IN (SELECT entry.year, entry.serial
        FROM searchText JOIN searchEntry AS entry ON entry.id = searchText.rowid
        WHERE searchText MATCH :words AND entry.jurisdictionId = :jurisdiction)
      """,
      "words",
      query.words.map { SearchTokens.match($0) ?? "\"\"" }
    )
    if let waiting = query.waiting { add(waiting, at: query.now) }
  }

  private mutating func add(
    _ part: String,
    _ name: String,
    _ value: (any DatabaseValueConvertible)?
  ) {
    guard let value else { return }
    condition += " AND \(part)"
    _ = arguments.append(contentsOf: [name: value])
  }

  // MARK: - Order

  /// What lines are sorted by before their number, in the words of an index; nil: by nothing.
  var key: String? {
    switch order {
    case .number, .entered: nil
    case .due: "coalesce(nextDue, \(Int64.max))"
    case .updated: "coalesce(updatedAt, 0)"
    case .agency: "lead"
    case .leader: "leader"
    }
  }

  /// The order as a clause; of equal keys the later number comes first.
  ///
  /// Backwards, all is turned round, so that an index serves both.
  func clause(isBackwards: Bool = false) -> String {
    func word(isDescending: Bool) -> String { isDescending != isBackwards ? "DESC" : "ASC" }
    let number = word(isDescending: order != .entered)
    let first = key.map { "\($0) \(word(isDescending: isDescending)), " } ?? ""
    return "\(first)year \(number), serial \(number)"
  }

  /// Whether the greatest key comes first.
  private var isDescending: Bool { order == .updated }

  /// Behind a place in the order that a page ended with; backwards, before it.
  func place(after cursor: ListCursor?, isBackwards: Bool = false) -> ListPlace {
    guard let cursor else { return ListPlace() }
    guard let key else {
      return numberPlace(after: cursor.number, isAscending: (order == .entered) != isBackwards)
    }
    return keyedPlace(
      after: cursor,
      key,
      isDescending: isDescending != isBackwards,
      isAscending: isBackwards
    )
  }
}
