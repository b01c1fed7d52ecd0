// SPDX-License-Identifier: Apache-2.0
import ReportText

/// The reports that were looked at last, within a number of bytes of text.
struct ReadingCache: ~Copyable {
  private var reports: [(id: ReportID, report: LoadedReport)] = []
  private let byteLimit: Int

  init(byteLimit: Int) { self.byteLimit = byteLimit }

  mutating func find(_ id: ReportID) -> LoadedReport? {
    guard let place = reports.firstIndex(where: { $0.id == id }) else { return nil }
    let found = reports.remove(at: place)
    reports.append(found)
    return found.report
  }

  /// The newest is kept whatever its size.
  mutating func keep(_ report: LoadedReport) {
    remove(report.entry.id)
    reports.append((report.entry.id, report))
    var byteCount = reports.reduce(0) { $0 + $1.report.text.bytes.count }
    while byteCount > byteLimit, reports.count > 1 {
      byteCount -= reports.removeFirst().report.text.bytes.count
    }
  }

  mutating func remove(_ id: ReportID) { reports.removeAll { $0.id == id } }
}
