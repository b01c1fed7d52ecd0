// SPDX-License-Identifier: Apache-2.0
package import Register

/// The register (台账): a page of its lines, how many there are of each verdict, and what can be done
/// with them.
package struct RegisterPage: Sendable {
  /// The lines.
  package var rows: [CommitmentRow]
  /// How many lines the view has in all.
  package var total: Int
  /// Where the next page begins; nil behind the last.
  package var next: String?
  /// How many there are of each verdict, whatever verdict the view asks for.
  package var counts: [CommitmentVerdict: Int]
  /// What was asked for.
  package var view: RegisterView
  /// What ids are called.
  package var names: RegisterNames
  /// The names as lists write them.
  package var prepared: PreparedNames
  /// The programmes to choose from.
  package var programmes: [Programme]
  /// The moment that the page is of.
  package var now: Timestamp
  /// How many entries the log has.
  package var logSize: Int
  /// The files that can be made.
  package var downloads: [RegisterDownload]
  /// The same view as the API takes it.
  package var apiQuery: [String: String]
  /// The views that the visitor has saved; nil where none can be.
  package var saved: SavedViews?

  /// A page holds at most so many lines.
  package static let size = 50
  /// A file holds at most so many.
  package static let mostDownloaded = 20_000

  /// Made of all its parts; names that nobody prepared are prepared now.
  package init(
    rows: [CommitmentRow],
    total: Int,
    next: String?,
    counts: [CommitmentVerdict: Int],
    view: RegisterView,
    names: RegisterNames,
    prepared: PreparedNames? = nil,
    programmes: [Programme] = [],
    now: Timestamp,
    logSize: Int,
    downloads: [RegisterDownload] = RegisterDownload.allCases,
    apiQuery: [String: String] = [:],
    saved: SavedViews? = nil
  ) {
    self.rows = rows
    self.total = total
    self.next = next
    self.counts = counts
    self.view = view
    self.names = names
    self.prepared = prepared ?? PreparedNames(names)
    self.programmes = programmes
    self.now = now
    self.logSize = logSize
    self.downloads = downloads
    self.apiQuery = apiQuery
    self.saved = saved
  }

  /// How many there are whatever their verdict.
  var whole: Int { counts.values.reduce(0, +) }

  /// How many there are of a group of verdicts.
  func count(_ group: VerdictGroup) -> Int {
    counts.reduce(0) { VerdictGroup($1.key) == group ? $0 + $1.value : $0 }
  }
}
