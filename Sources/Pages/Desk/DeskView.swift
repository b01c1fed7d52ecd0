// SPDX-License-Identifier: Apache-2.0
package import Register

/// What a supervisor has asked to see of the desk.
package struct DeskView: Sendable, Hashable {
  /// One queue alone, page by page; nil for the first lines of all.
  package var queue: DeskQueue?
  /// What is dealt with beside the queues.
  package var at: Subject?
  /// Where the page before ended.
  package var after: String?
  /// What was just done.
  package var done: DeskAct?
  /// About what it was done.
  package var about: Subject?
  /// The version that it had before.
  package var was: Int?
  /// What became of taking it back.
  package var undo: UndoOutcome?

  /// Asks for the first lines of all queues unless told.
  package init(
    queue: DeskQueue? = nil,
    at: Subject? = nil,
    after: String? = nil,
    done: DeskAct? = nil,
    undo: UndoOutcome? = nil
  ) {
    self.queue = queue
    self.at = at
    self.after = after
    self.done = done
    self.undo = undo
  }

  /// The view that an address or a form asks for; what is not understood is not asked for.
  package init(_ value: (String) -> String?) {
    queue = value("queue").flatMap { DeskQueue(rawValue: $0) }
    at = value("at").flatMap { Subject($0) }.flatMap { $0.isLoop ? $0 : nil }
    after = value("after").map { String($0.prefix(100)) }
    done = value("done").flatMap { DeskAct(rawValue: $0) }
    about = value("of").flatMap { Subject($0) }
    was = value("was").flatMap { Int($0) }
    undo = value("undo").flatMap { UndoOutcome(rawValue: $0) }
  }

  /// The same with something else asked for.
  package func with(_ change: (inout DeskView) -> Void) -> DeskView {
    var view = self
    change(&view)
    return view
  }

  /// The view as its address says it.
  package var query: [(name: String, value: String)] {
    var query: [(String, String)] = []
    if let queue { query.append(("queue", queue.rawValue)) }
    if let at { query.append(("at", at.description)) }
    if let after { query.append(("after", after)) }
    if let done {
      query.append(("done", done.rawValue))
      if let about { query.append(("of", about.description)) }
      if let was { query.append(("was", String(was))) }
    }
    if let undo { query.append(("undo", undo.rawValue)) }
    return query
  }

  /// The place on the page: the line that is dealt with.
  var fragment: String? { at.flatMap { $0.isLoop ? $0.anchor : nil } }
}

extension Subject {
  /// Whether it runs through a mechanism: a commitment or a case.
  package var isLoop: Bool {
    switch self {
    case .commitment, .handling: true
    case .directory, .intake, .programme: false
    }
  }

  /// The number of a commitment; nil for anything else.
  package var itemNumber: SerialNumber? {
    if case .commitment(let number) = self { number } else { nil }
  }
}
