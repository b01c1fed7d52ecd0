// SPDX-License-Identifier: Apache-2.0
import GRDB
import Register

/// The part of a condition that lets only lines behind a place in the order pass.
struct ListPlace {
  var condition = ""
  var arguments = StatementArguments()
}

/// Behind a number, where the latest comes first, or the earliest.
func numberPlace(after number: SerialNumber, isAscending: Bool = false) -> ListPlace {
  let behind = isAscending ? ">" : "<"
  return ListPlace(
    condition: " AND (year \(behind) :y OR year = :y AND serial \(behind) :s)",
    arguments: ["y": number.year, "s": number.serial]
  )
}

/// Behind a key and a number, where of equal keys the latest number comes first, or the earliest.
func keyedPlace(
  after cursor: ListCursor,
  _ key: String,
  isDescending: Bool,
  isAscending: Bool = false
) -> ListPlace {
  let number = numberPlace(after: cursor.number)
  let value: (any DatabaseValueConvertible)? =
    switch cursor.key {
    case .moment(let moment): moment
    case .text(let text): text
    case nil: nil
    }
  let behind = isDescending ? "<" : ">"
  let later = isAscending ? ">" : "<"
  return ListPlace(
    condition: """
       AND \(key) \(behind)= :k
       AND (\(key) \(behind) :k OR year \(later) :y OR year = :y AND serial \(later) :s)
      """,
    arguments: number.arguments.appending(contentsOf: ["k": value])
  )
}
