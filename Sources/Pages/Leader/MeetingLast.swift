// SPDX-License-Identifier: Apache-2.0
package import Register

/// What was done last in a meeting, as its address says it.
package struct MeetingLast: Sendable, Hashable {
  /// About which commitment.
  package var number: SerialNumber
  /// How it was ruled on; nil where a decision was written.
  package var ruling: MeetingRuling?
  /// The version that it had before; nil where nothing can be taken back.
  package var was: Int?
  /// What became of taking it back; nil where nobody tried.
  package var undo: UndoOutcome?

  /// What was done last.
  package init(
    _ number: SerialNumber,
    ruling: MeetingRuling? = nil,
    was: Int? = nil,
    undo: UndoOutcome? = nil
  ) {
    self.number = number
    self.ruling = ruling
    self.was = was
    self.undo = undo
  }

  /// Reads it from an address; nil where it says nothing of it.
  package init?(_ value: (String) -> String?) {
    guard let number = value("done").flatMap({ SerialNumber($0) }) else { return nil }
    self.init(
      number,
      ruling: value("ruling").flatMap { MeetingRuling(rawValue: $0) },
      was: value("was").flatMap { Int($0) },
      undo: value("undo").flatMap { UndoOutcome(rawValue: $0) }
    )
  }

  var query: [(name: String, value: String)] {
    var query = [(name: "done", value: number.description)]
    if let ruling { query.append(("ruling", ruling.rawValue)) }
    if let was { query.append(("was", String(was))) }
    if let undo { query.append(("undo", undo.rawValue)) }
    return query
  }
}
