// SPDX-License-Identifier: Apache-2.0
package import Register

/// What somebody has asked to see of their inbox.
package struct InboxView: Sendable, Hashable {
  /// The line that is unfolded.
  package var open: Subject?
  /// What was just done.
  package var done: AgencyAct?
  /// About what it was done.
  package var about: Subject?
  /// The version that it had before.
  package var was: Int?
  /// What became of taking it back.
  package var undo: UndoOutcome?
  /// Whether the list of what was asked this month is shown.
  package var showsRequests = false

  /// Asks for the lists alone unless told.
  package init(
    open: Subject? = nil,
    done: AgencyAct? = nil,
    about: Subject? = nil,
    was: Int? = nil,
    undo: UndoOutcome? = nil,
    showsRequests: Bool = false
  ) {
    self.open = open
    self.done = done
    self.about = about
    self.was = was
    self.undo = undo
    self.showsRequests = showsRequests
  }

  /// Reads a view as an address names it.
  package init(_ value: (String) -> String?) {
    open = value("open").flatMap { Subject($0) }
    done = value("done").flatMap { AgencyAct(rawValue: $0) }
    about = value("of").flatMap { Subject($0) }
    was = value("was").flatMap { Int($0) }
    undo = value("undo").flatMap { UndoOutcome(rawValue: $0) }
    showsRequests = value("asked") != nil
  }

  var query: [(name: String, value: String)] {
    var query: [(String, String)] = []
    if let open { query.append(("open", open.description)) }
    if let done { query.append(("done", done.rawValue)) }
    if let about { query.append(("of", about.description)) }
    if let was { query.append(("was", String(was))) }
    if let undo { query.append(("undo", undo.rawValue)) }
    if showsRequests { query.append(("asked", "1")) }
    return query
  }
}

extension Subject {
  /// What stands for it in the page it is a line of, such as `item-2026-17`.
  var anchor: String { String(description.map { $0 == "/" ? "-" : $0 }) }

  /// The part of an address: `items/2026-17`.
  var path: String {
    switch self {
    case .commitment(let number): "items/\(number)"
    case .handling(let number): "cases/\(number)"
    case .directory, .intake, .programme: description
    }
  }

  /// The number that people quote.
  var number: String {
    description.split(separator: "/").last.map { String($0) } ?? description
  }
}
