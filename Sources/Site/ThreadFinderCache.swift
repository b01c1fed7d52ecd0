// SPDX-License-Identifier: Apache-2.0
import Reading
import Storage
import Synchronization
import Threads

/// The threads that were looked at last; going through them by keys asks for the same ones again.
///
/// Keyed by ids, which are fingerprints of the texts, and by what is known beside them.
final class ThreadFinderCache: Sendable {
  private struct Key: Hashable {
    let earlier: ReportID
    let later: ReportID
    let years: [Int?]
  }

  private let kept = Mutex<[(key: Key, threads: [Threads.Thread])]>([])
  private static let capacity = 16

  func threads(from earlier: LoadedReport, to later: LoadedReport) -> [Threads.Thread] {
    let key = Key(
      earlier: earlier.entry.id,
      later: later.entry.id,
      years: [earlier.report.year, later.report.year]
    )
    if let found = kept.withLock({ kept in kept.first { $0.key == key }?.threads }) {
      return found
    }
    let threads = findThreads(
      from: ReadText(text: earlier.text, report: earlier.report),
      to: ReadText(text: later.text, report: later.report)
    )
    kept.withLock { kept in
      kept.append((key, threads))
      if kept.count > Self.capacity { kept.removeFirst() }
    }
    return threads
  }

  /// The thread of a promise with the answer that a person has chosen; a person looks at few, so
  /// they are judged anew.
  func thread(
    ofPromiseAt promise: Int,
    answeredBy outcome: Range<Int>,
    from earlier: LoadedReport,
    to later: LoadedReport
  ) -> Threads.Thread? {
    judgeThread(
      ofPromiseAt: promise,
      answeredBy: outcome,
      from: ReadText(text: earlier.text, report: earlier.report),
      to: ReadText(text: later.text, report: later.report)
    )
  }
}
