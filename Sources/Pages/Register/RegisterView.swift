// SPDX-License-Identifier: Apache-2.0
package import Register
package import WorkingDays

/// What somebody has asked to see of the register (台账).
package struct RegisterView: Sendable, Hashable {
  /// Only what holds these words.
  package var words: String?
  /// Of a verdict only.
  package var verdict: VerdictGroup?
  /// Of what the agency says only.
  package var said: SaidStatus?
  /// Of what evidence shows only.
  package var shown: ShownStatus?
  /// Only those that no evidence of grade A or B shows.
  package var isNotShown = false
  /// Of a lead agency only, by its id; blank for those that have none.
  package var lead: String?
  /// Of an agency that leads or supports, by its id.
  package var agency: String?
  /// Of a leader in charge, by the post.
  package var leader: String?
  /// Of a field of government.
  package var topic: String?
  /// Of a kind.
  package var kind: String?
  /// Of a year.
  package var year: Int?
  /// Of a programme.
  package var programme: SerialNumber?
  /// Whose next limit runs out within a window.
  package var due: DueWindow?
  /// Only what the visitor answers for: that of their agency, or that they are the leader of.
  package var isMine = false
  /// To which something happened on that day or later.
  package var since: CivilDate?
  /// By what lines are ordered; a grouping brings its own order.
  package var order = RegisterOrder.number
  /// By what lines stand together.
  package var group: RegisterGroup?
  /// Where the page before ended.
  package var after: String?
  /// How many lines stand before this page.
  package var skipped = 0
  /// How many were changed just before; nil where none were.
  package var done: Int?

  /// Asks for everything unless told.
  package init(words: String? = nil) { self.words = words }

  /// The view with something else asked for, from its first page.
  package func with(_ change: (inout RegisterView) -> Void) -> RegisterView {
    var view = self
    view.after = nil
    view.skipped = 0
    view.done = nil
    change(&view)
    return view
  }

  /// Whether it lets everything through.
  package var isWhole: Bool { with { ($0.order, $0.group) = (.number, nil) } == RegisterView() }

  /// What stands for “of no lead agency” in an address: no agency can have that id.
  package static let noLead = "~"

  /// The view as its address says it.
  package var query: [(name: String, value: String)] {
    var query: [(String, String)] = []
    func add(_ name: String, _ value: String?) {
      if let value { query.append((name, value)) }
    }
    add("q", words)
    add("verdict", verdict?.rawValue)
    add("said", said?.rawValue)
    add("shown", shown?.rawValue)
    add("unshown", isNotShown ? "1" : nil)
    add("lead", lead.map { $0.isEmpty ? Self.noLead : $0 })
    add("agency", agency)
    add("leader", leader)
    add("topic", topic)
    add("kind", kind)
    add("year", year.map(String.init))
    add("programme", programme?.description)
    add("due", due?.rawValue)
    add("mine", isMine ? "1" : nil)
    add("since", since?.description)
    add("order", order == .number ? nil : order.rawValue)
    add("group", group?.rawValue)
    add("after", after)
    add("skip", skipped == 0 ? nil : String(skipped))
    add("done", done.map(String.init))
    return query
  }

  /// The view that an address or a form asks for; what is not understood is not asked for.
  package init(_ value: (String) -> String?) {
    func words(_ name: String) -> String? {
      let words = value(name).map { String($0.unicodeScalars.prefix(100)) }
      let trimmed = words?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return trimmed.flatMap { $0.isEmpty ? nil : $0 }
    }
    self.words = words("q")
    verdict = value("verdict").flatMap { VerdictGroup(rawValue: $0) }
    said = value("said").flatMap { SaidStatus(rawValue: $0) }
    shown = value("shown").flatMap { ShownStatus(rawValue: $0) }
    isNotShown = value("unshown") == "1"
    lead = words("lead").map { $0 == Self.noLead ? "" : $0 }
    agency = words("agency")
    leader = words("leader")
    topic = words("topic")
    kind = words("kind")
    year = value("year").flatMap { Int($0) }
    programme = value("programme").flatMap { SerialNumber($0) }
    due = value("due").flatMap { DueWindow(rawValue: $0) }
    isMine = value("mine") == "1"
    since = value("since").flatMap { CivilDate($0) }
    order = value("order").flatMap { RegisterOrder(rawValue: $0) } ?? .number
    group = value("group").flatMap { RegisterGroup(rawValue: $0) }
    after = words("after")
    skipped = min(max(0, value("skip").flatMap { Int($0) } ?? 0), 9_999_999)
    done = value("done").flatMap { Int($0) }
  }
}
