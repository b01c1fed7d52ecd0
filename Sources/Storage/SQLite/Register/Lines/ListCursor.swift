// SPDX-License-Identifier: Apache-2.0
import Register

/// Where a page ended: the number of its last line, and what it was sorted by before that.
struct ListCursor {
  /// What lines are sorted by before their number.
  enum Key {
    case moment(Int64)
    case text(String)
  }

  let number: SerialNumber
  let key: Key?

  init(_ number: SerialNumber, _ key: Key?) {
    self.number = number
    self.key = key
  }

  /// Reads what ``description`` wrote in the same order.
  ///
  /// - Throws: ``StorageError`` with `invalidCursor` where it is none of that order: the first page in
  ///   its place would be taken for the next one.
  init(_ text: String, of order: CommitmentQuery.Order) throws(StorageError) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0) }
    guard let number = SerialNumber(parts[0]) else { throw .invalidCursor }
    self.number = number
    let rest = parts.count == 2 ? parts[1] : nil
    switch order {
    case .number, .entered:
      guard rest == nil else { throw .invalidCursor }
      key = nil
    case .due, .updated:
      guard let rest, let moment = Int64(rest), String(moment) == rest else { throw .invalidCursor }
      key = .moment(moment)
    case .agency, .leader:
      guard let rest else { throw .invalidCursor }
      key = .text(rest)
    }
  }
}

extension ListCursor: CustomStringConvertible {
  var description: String {
    switch key {
    case nil: number.description
    case .moment(let moment): "\(number):\(moment)"
    case .text(let text): "\(number):\(text)"
    }
  }
}
