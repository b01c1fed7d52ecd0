// SPDX-License-Identifier: Apache-2.0
package import Ledger
package import Register

/// What the public may read of a register, and nothing else: public pages, feeds and files get no other
/// store.
package protocol PublicStore: Sendable {
  /// The id of the jurisdiction.
  var jurisdiction: String { get }

  /// All that is public, a line each.
  func publicRegister() async throws(StorageError) -> PublicRegister

  /// The documents of commitments that are public, in the order asked for; without those that are not.
  func publicDocuments(
    _ numbers: [SerialNumber]
  ) async throws(StorageError) -> [PublicDocument]

  /// The document of a commitment that is public and what happened to it, the latest first, at most
  /// `limit` entries; nil where it is not public.
  func publicRecord(
    of number: SerialNumber,
    limit: Int
  ) async throws(StorageError) -> (document: PublicDocument, entries: [PublicEntry])?

  /// The document of a commitment that was public at a moment; nil where none was, or it was taken away
  /// since.
  func publicDocument(
    of number: SerialNumber,
    at moment: Timestamp
  ) async throws(StorageError) -> PublicDocument?

  /// What happened to what is public, the latest first, before an entry of the log, at most `limit`; of
  /// one commitment only, or of what an agency led when it was let out.
  func publicEntries(
    before index: Int?,
    of number: SerialNumber?,
    lead: String?,
    limit: Int
  ) async throws(StorageError) -> [PublicEntry]

  /// The sentences of what is public that hold all the words, the newest first, from those before one
  /// on, at most `limit`; fewer where too many had to be looked at, and then it says where to go on.
  func publicSearch(
    _ query: PublicQuery,
    before id: Int64?,
    limit: Int
  ) async throws(StorageError) -> PublicFound

  /// The entry of the log that names a document, as it is kept.
  func sealedEntry(_ index: Int) async throws(StorageError) -> [UInt8]?

  /// Tiles of the log at the size of a checkpoint, read from one snapshot.
  func withTiles<T: Sendable>(
    _ body: @Sendable @escaping (Checkpoint, TileSource) throws -> T
  ) async throws(StorageError) -> T
}

/// A document that the public gets, with where it stands in time and in the log.
package struct PublicDocument: Sendable, Hashable {
  /// What it says.
  package var item: PublicItem
  /// Its bytes.
  package var bytes: [UInt8]
  /// When it was let out.
  package var approvedAt: Timestamp
  /// The entry of the log that names it.
  package var seal: Int

  /// A document.
  package init(item: PublicItem, bytes: [UInt8], approvedAt: Timestamp, seal: Int) {
    (self.item, self.bytes) = (item, bytes)
    (self.approvedAt, self.seal) = (approvedAt, seal)
  }
}
