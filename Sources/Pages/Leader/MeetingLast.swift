// SPDX-License-Identifier: Apache-2.0
package import Register

/// What was done last in a meeting, as its address says it.
package struct MeetingLast: Sendable, Hashable {
  /// About which commitment.
  package var number: SerialNumber
  /// The version that it had before; nil where nothing can be taken back.
  package var was: Int?
  /// What became of taking it back; nil where nobody tried.
  package var undo: UndoOutcome?

  /// What was done last.
  package init(_ number: SerialNumber, was: Int? = nil, undo: UndoOutcome? = nil) {
    self.number = number
    self.was = was
    self.undo = undo
  }

  /// Reads it from an address; nil where it says nothing of it.
  package init?(_ value: (String) -> String?) {
    guard let number = value("done").flatMap({ SerialNumber($0) }) else { return nil }
    self.init(
      number,
      was: value("was").flatMap { Int($0) },
      undo: value("undo").flatMap { UndoOutcome(rawValue: $0) }
    )
  }

  var query: [(name: String, value: String)] {
    var query = [(name: "done", value: number.description)]
    if let was { query.append(("was", String(was))) }
    if let undo { query.append(("undo", undo.rawValue)) }
    return query
  }
}
