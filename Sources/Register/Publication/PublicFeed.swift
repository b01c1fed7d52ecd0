// SPDX-License-Identifier: Apache-2.0

/// What was let out and taken away of a part of the register, as feeds tell it.
package struct PublicFeed: Sendable {
  /// An entry of a feed.
  package struct Entry: Sendable {
    /// What happened.
    package var entry: PublicEntry
    /// The words of the report; nil where the commitment is public no more.
    package var quote: String?
    /// What is to be said of it now; nil where it is public no more.
    package var verdict: CommitmentVerdict?

    /// An entry.
    package init(_ entry: PublicEntry, quote: String?, verdict: CommitmentVerdict?) {
      (self.entry, self.quote, self.verdict) = (entry, quote, verdict)
    }
  }

  /// The id of the jurisdiction, by which entries are known for good.
  package var jurisdiction: String
  /// What it is of.
  package var title: String
  /// When something happened last; when the log was made for nothing.
  package var updatedAt: Timestamp
  /// The entries, the latest first.
  package var entries: [Entry]

  /// How many entries a feed tells.
  package static let limit = 50

  /// A feed.
  package init(jurisdiction: String, title: String, updatedAt: Timestamp, entries: [Entry]) {
    (self.jurisdiction, self.title) = (jurisdiction, title)
    (self.updatedAt, self.entries) = (updatedAt, entries)
  }

  /// What an entry is known by for good: the log's own number of it.
  package func id(of entry: Entry) -> String { "urn:duixian:\(jurisdiction):\(entry.entry.index)" }
}
