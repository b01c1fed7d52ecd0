// SPDX-License-Identifier: Apache-2.0
import GRDB
import Register

/// The part of a condition that lets only lines behind a place in the order pass.
struct ListPlace {
  var condition = ""
  var arguments = StatementArguments()
}

/// Behind a number, where the latest comes first, or the earliest.
///
/// - Throws: ``StorageError`` with `invalidCursor` where it is none: the first page in its place would
///   be taken for the next one.
func numberPlace(
  after cursor: String?,
  isAscending: Bool = false
) throws(StorageError) -> ListPlace {
  guard let cursor else { return ListPlace() }
  guard let number = SerialNumber(cursor) else { throw .invalidCursor }
  let behind = isAscending ? ">" : "<"
  return ListPlace(
    condition: " AND (year \(behind) :y OR year = :y AND serial \(behind) :s)",
    arguments: ["y": number.year, "s": number.serial]
  )
}

/// Behind a key and a number, where of equal keys the latest number comes first, or the earliest;
/// `value` reads the key as the database compares it.
///
/// - Throws: ``StorageError`` with `invalidCursor` where the cursor is none of that order.
func keyedPlace(
  after cursor: String,
  _ key: String,
  isDescending: Bool,
  isAscending: Bool = false,
  _ value: (String) -> (any DatabaseValueConvertible)?
) throws(StorageError) -> ListPlace {
  let parts = cursor.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    .map { String($0) }
  let number = try numberPlace(after: parts[0])
  guard parts.count == 2, let value = value(parts[1]) else { throw .invalidCursor }
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

/// A key that is a moment in milliseconds; nil where the text is none.
func momentKey(_ text: String) -> Int64? {
  Int64(text).flatMap { String($0) == text ? $0 : nil }
}
