// SPDX-License-Identifier: Apache-2.0
import Register

/// The lines that lists showed lately, in full: the older half goes when there are too many.
struct RowCache {
  private var young: [SerialNumber: CommitmentRow] = [:]
  private var old: [SerialNumber: CommitmentRow] = [:]

  private static let half = 32768

  subscript(number: SerialNumber) -> CommitmentRow? {
    mutating get {
      if let row = young[number] { return row }
      guard let row = old.removeValue(forKey: number) else { return nil }
      put(row)
      return row
    }
  }

  /// Keeps a line that was read, unless a later state of it is known.
  mutating func keep(_ row: CommitmentRow) {
    guard let known = self[row.number], known.version >= row.version else { return put(row) }
  }

  /// Follows a change of a line that is kept.
  mutating func follow(_ row: CommitmentRow) {
    if self[row.number] != nil { put(row) }
  }

  private mutating func put(_ row: CommitmentRow) {
    if young.count >= Self.half { (old, young) = (young, [:]) }
    young[row.number] = row
  }
}
