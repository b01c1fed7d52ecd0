// SPDX-License-Identifier: Apache-2.0
package import Threads

/// Two reports whose threads are shown.
package struct ReportPair: Sendable, Hashable {
  /// The id of the report that promises.
  package let earlier: String
  /// The id of the report that answers.
  package let later: String

  /// Puts two ids together.
  package init(earlier: String, later: String) {
    self.earlier = earlier
    self.later = later
  }

  var path: String { "/t/" + PercentCoding.encode(earlier) + "/" + PercentCoding.encode(later) }
}

/// What a person said of a thread, or that nobody did.
package enum ThreadStatus: String, Sendable, CaseIterable {
  /// Found by the rules; nobody has looked.
  case proposed
  /// A person says that it is right.
  case confirmed
  /// A person says that the answer is none.
  case refused
  /// A person has chosen another answer.
  case pointed

  /// The word for people.
  package func words(_ language: Language) -> String {
    Phrase.status(self).words(language).description
  }
}

/// What a reader has asked to see of the threads of two reports.
package struct ThreadsView: Sendable, Hashable {
  /// Only threads of this verdict.
  package var verdict: Verdict?
  /// Only threads of this fate.
  package var fate: Fate?
  /// Only threads of this status.
  package var status: ThreadStatus?
  /// Only threads whose promise has a figure.
  package var hasFigure = false
  /// Only threads with these words on either side.
  package var words: String?
  /// The thread that is shown, by the byte where its promise begins.
  package var promise: Int?
  /// Words to look for in the later report, to point the thread elsewhere.
  package var find: String?
  /// The number of what was just said, which can be taken back.
  package var done: Int64?

  /// Asks for everything unless told.
  package init(
    verdict: Verdict? = nil,
    fate: Fate? = nil,
    status: ThreadStatus? = nil,
    hasFigure: Bool = false,
    words: String? = nil,
    promise: Int? = nil,
    find: String? = nil,
    done: Int64? = nil
  ) {
    self.verdict = verdict
    self.fate = fate
    self.status = status
    self.hasFigure = hasFigure
    self.words = words
    self.promise = promise
    self.find = find
    self.done = done
  }

  func with(_ change: (inout ThreadsView) -> Void) -> ThreadsView {
    var view = self
    change(&view)
    return view
  }

  /// The same filters with nothing chosen.
  var filters: ThreadsView {
    with {
      $0.promise = nil
      $0.find = nil
      $0.done = nil
    }
  }

  /// The names and values of the address, which forms repeat as hidden fields.
  package var query: [(name: String, value: String)] {
    var query: [(String, String)] = []
    if let verdict { query.append(("verdict", verdict.rawValue)) }
    if let fate { query.append(("fate", fate.rawValue)) }
    if let status { query.append(("status", status.rawValue)) }
    if hasFigure { query.append(("figures", "1")) }
    if let words { query.append(("q", words)) }
    if let promise { query.append(("p", String(promise))) }
    if let find { query.append(("find", find)) }
    if let done { query.append(("done", String(done))) }
    return query
  }
}

/// A file made from the threads of two reports.
package enum ThreadDownload: String, Sendable, CaseIterable {
  /// JSON Lines, the contract of `duixian threads`.
  case jsonl = "threads.jsonl"
  /// A workbook.
  case xlsx = "threads.xlsx"
  /// Comma separated, byte-true.
  case csv = "threads.csv"
}
