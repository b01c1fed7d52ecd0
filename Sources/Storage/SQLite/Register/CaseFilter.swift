// SPDX-License-Identifier: Apache-2.0
import GRDB
import Mechanisms
import Register

/// A query as a condition upon `handling`.
struct CaseFilter {
  private(set) var condition = "jurisdictionId = :jurisdiction"
  private(set) var arguments: StatementArguments

  /// What lines are sorted by before their number, in the words of an index; nil: by nothing.
  let key: String?

  init(_ query: CaseQuery, jurisdiction: Int64) {
    key = query.order == .due ? "coalesce(nextDue, \(Int64.max))" : nil
    arguments = ["jurisdiction": jurisdiction]
    add("mechanism = :mechanism", "mechanism", query.mechanism)
    add("agency = :agency", "agency", query.agency)
    add("task = :task", "task", query.task?.rawValue)
    add("caseClass = :class", "class", query.caseClass)
    add("phase = :phase", "phase", query.phase?.rawValue)
    add("stage = :stage", "stage", query.stage)
    add("receivedAt >= :from", "from", query.receivedFrom?.milliseconds)
    add("receivedAt < :before", "before", query.receivedBefore?.milliseconds)
    add("source = :source AND source <> ''", "source", query.source)
    if query.isOverdue {
      add("phase = 'open' AND nextDue <= :now", "now", query.now.milliseconds)
    }
  }

  /// The order as a clause; of equal keys the later number comes first.
  var clause: String { (key.map { "\($0), " } ?? "") + "year DESC, serial DESC" }

  /// Behind a place in the order that a page ended with.
  func place(after cursor: String?) throws(StorageError) -> ListPlace {
    guard let cursor else { return ListPlace() }
    guard let key else {
      return numberPlace(after: try ListCursor(cursor, of: .number).number)
    }
    return keyedPlace(after: try ListCursor(cursor, of: .due), key, isDescending: false)
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
}
