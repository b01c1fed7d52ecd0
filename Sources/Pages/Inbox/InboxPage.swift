// SPDX-License-Identifier: Apache-2.0
package import Register
package import WorkingDays

/// The inbox of an agency (单位收件箱): what waits for it and nothing else, answered in place.
package struct InboxPage: Sendable {
  /// What the words of the thing that is unfolded are, beside its line.
  package struct Story: Sendable, Hashable {
    /// What was promised or asked, word by word; blank where it is not shown.
    package var quote: String
    /// The headings that it stands under; blank for none.
    package var section: String
    /// What was reported last; blank for nothing.
    package var lastText: String

    /// Made of all its parts.
    package init(quote: String, section: String = "", lastText: String = "") {
      self.quote = quote
      self.section = section
      self.lastText = lastText
    }
  }

  /// What was just done, with the way back where there is one.
  package struct Flash: Sendable {
    /// What; nil where something was taken back, or could not be.
    package var act: AgencyAct?
    /// About what.
    package var subject: Subject
    /// What that is called.
    package var title: String
    /// The way back, or what became of it; nil where there is none.
    package var undo: UndoLine?

    /// Made of all its parts.
    package init(act: AgencyAct?, subject: Subject, title: String, undo: UndoLine? = nil) {
      self.act = act
      self.subject = subject
      self.title = title
      self.undo = undo
    }
  }

  /// Something that was asked of the agency, with what it is called.
  package struct Asked: Sendable, Hashable {
    /// What was asked, and when.
    package var request: AgencyRequest
    /// What it is called; blank where nobody knows.
    package var title: String

    /// Made of all its parts.
    package init(request: AgencyRequest, title: String) {
      self.request = request
      self.title = title
    }
  }

  /// How many days ahead a report is asked for; what is due later is folded away.
  package static let horizon = 14

  /// What the agency is called.
  package var agency: String
  /// The day on which the page is made.
  package var today: CivilDate
  /// What the reader has asked for.
  package var view: InboxView
  /// How much waits.
  package var counts: [AgencyTask: TaskCount]
  /// How often something was asked this month.
  package var askedCount: Int
  /// What waits, by its day; the first ones of each group.
  package var lines: [InboxLine]
  /// What else the agency owes a word to, by its day; the first ones of each kind.
  package var answers: [InboxAnswer]
  /// How much that is in all, by its kind.
  package var answerCounts: [OpenAnswer.Kind: Int]
  /// What the unfolded line is about; nil where none is.
  package var story: Story?
  /// What was just done; nil where nothing was.
  package var flash: Flash?
  /// What was asked this month, the latest first; empty unless it is shown.
  package var asked: [Asked]
  /// The address for calendar programs.
  package var feeds: [FeedPanel.Feed] = []
  /// What was tried and refused upon something that waits no more; nil where nothing was.
  package var stray: ActTry?

  /// A page; what stands beside its lines is set after.
  package init(
    agency: String,
    today: CivilDate,
    view: InboxView,
    counts: [AgencyTask: TaskCount],
    askedCount: Int,
    lines: [InboxLine]
  ) {
    self.agency = agency
    self.today = today
    self.view = view
    self.counts = counts
    self.askedCount = askedCount
    self.lines = lines
    (answers, answerCounts) = ([], [:])
    asked = []
  }

  /// Whether something is due so late that it is folded away.
  func isLater(_ line: InboxLine) -> Bool {
    guard line.task == .report else { return false }
    return line.due.date.map { $0.days(since: today) >= Self.horizon } ?? true
  }

  /// How much waits of a kind.
  func count(_ task: AgencyTask) -> TaskCount { counts[task] ?? TaskCount() }

  /// The line that is unfolded.
  package var open: InboxLine? { view.open.flatMap { open in lines.first { $0.subject == open } } }

  /// The lines in the order in which they are seen.
  var seen: [InboxLine] {
    AgencyTask.allCases.flatMap { task in
      let lines = lines.filter { $0.task == task }
      return lines.filter { !isLater($0) } + lines.filter(isLater)
    }
  }
}
