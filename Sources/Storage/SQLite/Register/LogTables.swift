// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB
import Ledger
import Register

/// The log of a jurisdiction as its tables have it, within one transaction.
///
/// Entries are kept as events. Of the hashes the full tiles are kept, and above the lowest level the
/// partial ones too; the lowest partial one is made of the last entries when it is asked for.
struct LogTables {
  let db: Database
  let jurisdiction: Int64

  /// The bytes of a tile, for ``Ledger/TileSource``.
  func tile(_ path: TilePath) throws -> [UInt8]? {
    switch path.kind {
    case .entries:
      let entries = try entries(path.entries)
      return entries.count == path.width ? try EntryBundle.bytes(of: entries) : nil
    case .hashes(let level):
      if let hashes = try kept(level, path.index), hashes.count >= path.width * 32 {
        return Array(hashes.prefix(path.width * 32))
      }
      guard level == 0 else { return nil }
      let entries = try entries(path.entries)
      return entries.count == path.width ? entries.flatMap { LedgerHash.leaf($0).bytes } : nil
    }
  }

  /// Keeps what is new of a log's tiles.
  func keep(_ tiles: [LedgerTile]) throws {
    for tile in tiles {
      guard case .hashes(let level) = tile.path.kind, level > 0 || !tile.path.isPartial else {
        continue
      }
      let hashes = Data(tile.bytes)
      let update = try db.cachedStatement(
        sql: "UPDATE tile SET hashes = ? WHERE jurisdictionId = ? AND level = ? AND \"index\" = ?"
      )
      try update.execute(arguments: [hashes, jurisdiction, level, tile.path.index])
      guard db.changesCount == 0 else { continue }
      try db.cachedStatement(sql: "INSERT INTO tile VALUES (?, ?, ?, ?)")
        .execute(arguments: [jurisdiction, level, tile.path.index, hashes])
    }
  }

  /// The entries of a range, in order; fewer where the log is shorter.
  func entries(_ range: Range<Int>) throws -> [[UInt8]] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT entry FROM event
        WHERE jurisdictionId = ? AND "index" >= ? AND "index" < ? ORDER BY "index"
        """
    )
    let rows = try Row.fetchCursor(
      statement,
      arguments: [jurisdiction, range.lowerBound, range.upperBound]
    )
    var entries: [[UInt8]] = []
    entries.reserveCapacity(range.count)
    while let row = try rows.next() { entries.append(row.bytes(0)) }
    return entries
  }

  private func kept(_ level: Int, _ index: Int) throws -> [UInt8]? {
    let statement = try db.cachedStatement(
      sql: "SELECT hashes FROM tile WHERE jurisdictionId = ? AND level = ? AND \"index\" = ?"
    )
    return try Row.fetchOne(statement, arguments: [jurisdiction, level, index])?.bytes(0)
  }
}
