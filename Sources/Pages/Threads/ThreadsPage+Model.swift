// SPDX-License-Identifier: Apache-2.0
import Reading
package import Threads

/// A thread with what a person said of it.
package struct ThreadRow: Sendable, Hashable {
  /// What the rules, or a person, found.
  package var thread: Threads.Thread
  /// Who says so.
  package var status: ThreadStatus
  /// The number of what was said, for taking it back; nil for a proposal.
  package var decision: Int64?

  /// Makes a row from its parts.
  package init(thread: Threads.Thread, status: ThreadStatus = .proposed, decision: Int64? = nil) {
    self.thread = thread
    self.status = status
    self.decision = decision
  }

  /// The answer that counts: none where a person refused it.
  package var outcome: Passage? { status == .refused ? nil : thread.outcome }

  /// The verdict that counts.
  package var verdict: Verdict { status == .refused ? .unanswered : thread.verdict }

  /// The thread as it counts: without the answer that a person refused.
  package var counted: Threads.Thread {
    var thread = thread
    thread.outcome = outcome
    thread.verdict = verdict
    return thread
  }

  /// The byte where the promise begins names the thread in addresses.
  package var key: Int { thread.promise.span.lowerBound }
}

/// What became of the promises of one report in a later one.
package struct ThreadsPage: Sendable {
  /// The report that promises.
  package var earlier: ReportModel
  /// The report that answers.
  package var later: ReportModel
  /// One row a promise, in the order of the text.
  package var rows: [ThreadRow]
  /// What was asked for.
  package var view: ThreadsView
  /// The files that can be made.
  package var downloads: [ThreadDownload]

  /// Makes a page from its parts; a thread that does not exist is not asked for.
  package init(
    earlier: ReportModel,
    later: ReportModel,
    rows: [ThreadRow],
    view: ThreadsView,
    downloads: [ThreadDownload] = ThreadDownload.allCases
  ) {
    self.earlier = earlier
    self.later = later
    self.rows = rows
    self.view = view
    self.downloads = downloads
    if let promise = view.promise, !rows.contains(where: { $0.key == promise }) {
      self.view.promise = nil
    }
  }

  var pair: ReportPair { ReportPair(earlier: earlier.id, later: later.id) }

  /// The row that is shown beside the table.
  var chosen: ThreadRow? { view.promise.flatMap { key in rows.first { $0.key == key } } }

  /// The rows that the filters let pass.
  var shown: [ThreadRow] { rows.filter { passes($0, view) } }

  func passes(_ row: ThreadRow, _ view: ThreadsView) -> Bool {
    if let verdict = view.verdict, row.verdict != verdict { return false }
    if let fate = view.fate, row.thread.fate != fate { return false }
    if let status = view.status, row.status != status { return false }
    if view.hasFigure, !hasFigure(row) { return false }
    guard let words = view.words else { return true }
    let passages = [row.thread.promise, row.outcome, row.thread.next]
    return passages.contains { $0?.plain.contains(words) ?? false }
  }

  /// Whether a measure stands in the promise.
  private func hasFigure(_ row: ThreadRow) -> Bool {
    let measures = earlier.report.measures
    let span = row.thread.promise.span
    let first = measures.partitioningIndex { $0.span.lowerBound >= span.lowerBound }
    return first < measures.count && measures[first].span.lowerBound < span.upperBound
  }

  /// How many rows there would be with one filter changed.
  func count(_ change: (inout ThreadsView) -> Void) -> Int {
    let view = view.with(change)
    return rows.reduce(0) { $0 + (passes($1, view) ? 1 : 0) }
  }

  /// The shown rows before and after the chosen one.
  var neighbours: (previous: ThreadRow?, next: ThreadRow?) {
    let shown = shown
    guard let key = view.promise else { return (nil, shown.first) }
    return (shown.last { $0.key < key }, shown.first { $0.key > key })
  }

  /// Statements of the later report's review that hold the words looked for, at most thirty.
  var candidates: [Statement] {
    guard let find = view.find else { return [] }
    let found = later.report.statements.lazy.filter {
      $0.tense == .outcome && $0.plain.contains(find) && $0.span.count <= 300
    }
    return Array(found.prefix(30))
  }
}
