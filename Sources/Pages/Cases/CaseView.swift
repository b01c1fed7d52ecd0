// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// What somebody has asked to see of the cases.
package struct CaseView: Sendable, Hashable {
  /// Of a mechanism, by its id; nil for the first that has any.
  package var mechanism: String?
  /// At a stage, by its id.
  package var stage: String?
  /// Of a phase; nil for those that run.
  package var phase: CaseState.Phase?
  /// Only those whose limit is past.
  package var isOverdue = false
  /// Of an agency, by its id.
  package var agency: String?
  /// The case that is unfolded.
  package var open: SerialNumber?
  /// Where the page before ended.
  package var after: String?
  /// What was just done, and with which.
  package var done: CaseDone?
  /// With which it was done.
  package var about: SerialNumber?

  /// Asks for what runs unless told.
  package init(mechanism: String? = nil, stage: String? = nil) {
    self.mechanism = mechanism
    self.stage = stage
  }

  /// The view that an address asks for; what is not understood is not asked for.
  package init(_ value: (String) -> String?) {
    mechanism = value("mechanism").map { String($0.prefix(100)) }
    stage = value("stage").map { String($0.prefix(100)) }
    phase = value("phase").flatMap { CaseState.Phase(rawValue: $0) }
    isOverdue = value("overdue") == "1"
    agency = value("agency").map { String($0.prefix(100)) }
    open = value("open").flatMap { SerialNumber($0) }
    after = value("after").map { String($0.prefix(100)) }
    done = value("done").flatMap { CaseDone($0) }
    about = value("of").flatMap { SerialNumber($0) }
  }

  /// The view with something else asked for, from its first page and with no line unfolded.
  package func with(_ change: (inout CaseView) -> Void) -> CaseView {
    var view = self
    (view.open, view.after, view.done, view.about) = (nil, nil, nil, nil)
    change(&view)
    return view
  }

  /// The view as its address says it.
  package var query: [(name: String, value: String)] {
    var query: [(String, String)] = []
    func add(_ name: String, _ value: String?) {
      if let value { query.append((name, value)) }
    }
    add("mechanism", mechanism)
    add("stage", stage)
    add("phase", phase?.rawValue)
    add("overdue", isOverdue ? "1" : nil)
    add("agency", agency)
    add("open", open?.description)
    add("after", after)
    add("done", done?.word)
    add("of", about?.description)
    return query
  }
}
