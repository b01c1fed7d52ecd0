// SPDX-License-Identifier: Apache-2.0
package import Reading
package import Register
package import ReportText

/// Where reports live: their bytes, and what was known of them when they came.
///
/// What is read from a report is not kept but read again from the stored text, so that no span
/// can drift from its bytes. Time and tokens are arguments.
package protocol ReportStore: Sendable {
  /// Keeps a report; the same text twice is one report, and a deleted one comes back.
  func add(_ report: NewReport, at now: Timestamp) async throws(StorageError) -> Addition

  /// Every report that is not deleted, the newest first.
  func list() async throws(StorageError) -> [ReportEntry]

  /// A report with what is read from it; nil where there is none or it is deleted.
  func load(_ id: ReportID) async throws(StorageError) -> LoadedReport?

  /// The file as it came, byte for byte.
  func source(of id: ReportID) async throws(StorageError) -> [UInt8]?

  /// Hides a report until it is purged; the token brings it back.
  func delete(
    _ id: ReportID,
    at now: Timestamp,
    token: String
  ) async throws(StorageError) -> Bool

  /// The deleted report that a token would bring back.
  func deleted(_ token: String) async throws(StorageError) -> ReportEntry?

  /// Brings a deleted report back; nil where it was purged or the token is not known.
  func undo(_ token: String) async throws(StorageError) -> ReportID?

  /// Keeps what a person said of a thread and gives it a number; what was said before of the same
  /// promise no longer counts.
  func decide(_ decision: ThreadDecision, at now: Timestamp) async throws(StorageError) -> Int64

  /// What counts of what was said of the threads of two reports.
  func decisions(
    from earlier: ReportID,
    to later: ReportID
  ) async throws(StorageError) -> [KeptDecision]

  /// Takes back what was said under a number, so that what was said before counts again; nil where
  /// it was taken back already or never said.
  func withdraw(_ number: Int64, at now: Timestamp) async throws(StorageError) -> ThreadDecision?

  /// Removes for good what was deleted before the time given; returns how many.
  func purge(deletedBefore time: Timestamp) async throws(StorageError) -> Int
}

/// A report as it comes in, decoded and not refused.
package struct NewReport: Sendable {
  /// The file, byte for byte.
  package var source: [UInt8]
  /// What the file says.
  package var text: StoredText
  /// For people only; never a path.
  package var fileName: String
  /// What the person who brought it says of it.
  package var options: ReadingOptions

  /// Makes a report from its parts.
  package init(
    source: [UInt8],
    text: StoredText,
    fileName: String,
    options: ReadingOptions = ReadingOptions()
  ) {
    self.source = source
    self.text = text
    self.fileName = fileName
    self.options = options
  }
}

/// What became of a report that was brought.
package enum Addition: Sendable, Hashable {
  /// It is new here.
  case added(ReportID)
  /// The same text was here already.
  case known(ReportID)

  /// The report's id in both cases.
  package var id: ReportID {
    switch self {
    case .added(let id), .known(let id): id
    }
  }
}

/// A line of the list of reports.
package struct ReportEntry: Sendable, Hashable {
  /// The report's id.
  package let id: ReportID
  /// The name of the file it came in.
  package let fileName: String
  /// The place that reports.
  package let place: String?
  /// The year it was given in.
  package let year: Int?
  /// Its own title.
  package let title: String?
  /// How much was read from it.
  package let counts: Counts
  /// How many bytes its text has.
  package let byteCount: Int
  /// When it came.
  package let receivedAt: Timestamp
  /// SHA-256 of the stored text, in hexadecimal.
  package let textSHA256: String
  /// SHA-256 of the file, in hexadecimal.
  package let sourceSHA256: String
  /// How the file was encoded.
  package let encoding: SourceEncoding
  /// What kind of file it was.
  package let form: SourceForm
}

/// How much was read from a report.
package struct Counts: Sendable, Hashable {
  /// Measures that are promised.
  package var targets = 0
  /// Measures that are reported as achieved.
  package var outcomes = 0
  /// Livelihood items.
  package var livelihood = 0
  /// Indicators.
  package var indicators = 0

  /// Counts nothing.
  package init() {}

  /// Counts what a reading holds.
  package init(_ report: Report) {
    for measure in report.measures {
      if measure.tense == .target { targets += 1 }
      if measure.tense == .outcome { outcomes += 1 }
    }
    livelihood = report.livelihood.count
    indicators = report.indicators.count
  }
}

/// A report with its text and what is read from it.
package struct LoadedReport: Sendable {
  /// The line of the list.
  package let entry: ReportEntry
  /// What spans count in.
  package let text: StoredText
  /// What is read from the text.
  package let report: Report
}
