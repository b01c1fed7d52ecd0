// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Ledger

@Suite struct LogTests {
  @Test func theRootAndTheTilesOfEverySizeAreThoseOfTheSlowReference() throws {
    let leaves = ProofTests.leaves
    var log = try LedgerLog(origin: "duixian/qinghe")
    #expect(log.root == .empty && log.size == 0 && log.takeTiles().isEmpty)
    for (index, entry) in ProofTests.entries.enumerated() {
      #expect(try log.append(entry) == index)
      #expect(log.size == index + 1)
      #expect(log.root == ProofTests.roots[index + 1])
      let checkpoint = log.checkpoint
      #expect(checkpoint.size == index + 1 && checkpoint.root == log.root)
      #expect(checkpoint.origin == "duixian/qinghe" && checkpoint.extensions.isEmpty)
      for tile in log.takeTiles() where tile.path.kind == .hashes(level: 0) {
        #expect(tile.bytes == leaves[tile.path.entries].flatMap(\.bytes))
      }
    }
  }

  /// Which tiles are taken, as the log grows by these sizes.
  @Test func onlyNewAndGrownTilesAreTaken() throws {
    var log = try LedgerLog(origin: "duixian/qinghe")
    func grow(to size: Int) throws -> [String] {
      while log.size < size { try log.append([UInt8(log.size & 255)]) }
      return log.takeTiles().map(\.path.description)
    }
    #expect(try grow(to: 255) == ["tile/entries/000.p/255", "tile/0/000.p/255"])
    #expect(try grow(to: 255) == [])
    #expect(try grow(to: 256) == ["tile/entries/000", "tile/0/000", "tile/1/000.p/1"])
    #expect(try grow(to: 256) == [])
    #expect(try grow(to: 257) == ["tile/entries/001.p/1", "tile/0/001.p/1"])
    #expect(
      try grow(to: 770) == [
        "tile/entries/001", "tile/0/001", "tile/entries/002", "tile/0/002", "tile/entries/003.p/2",
        "tile/0/003.p/2", "tile/1/000.p/3",
      ]
    )
    _ = try grow(to: 65_535)
    #expect(
      try grow(to: 65_536) == ["tile/entries/255", "tile/0/255", "tile/1/000", "tile/2/000.p/1"]
    )
    #expect(try grow(to: 65_537) == ["tile/entries/256.p/1", "tile/0/256.p/1"])
    #expect(
      try grow(to: 65_792) == ["tile/entries/256", "tile/0/256", "tile/1/001.p/1"]
    )
  }

  /// A log taken up at any size goes on as one that was never put down.
  @Test(arguments: [0, 1, 2, 3, 7, 255, 256, 257, 300, 511, 512, 513, 1000])
  func goesOnWhereItStopped(_ size: Int) throws {
    let entries = sampleEntries(1100)
    var whole = try LedgerLog(origin: "duixian/qinghe")
    for entry in entries[..<size] { try whole.append(entry) }
    var tiles = Dictionary(uniqueKeysWithValues: whole.takeTiles().map { ($0.path, $0.bytes) })
    var resumed = try LedgerLog(resuming: whole.checkpoint) { tiles[$0] }
    #expect(resumed.takeTiles().isEmpty)
    #expect(resumed.root == whole.root && resumed.origin == whole.origin)
    for entry in entries[size...] {
      #expect(try resumed.append(entry) == whole.append(entry))
      #expect(resumed.root == whole.root)
    }
    let taken = resumed.takeTiles()
    #expect(taken == whole.takeTiles())
    for tile in taken { tiles[tile.path] = tile.bytes }
    #expect(try whole.checkpoint.problems { tiles[$0] } == [])
  }

  @Test func isTakenUpFromFullTilesToo() throws {
    var log = try LedgerLog(origin: "duixian/qinghe")
    for entry in sampleEntries(600) { try log.append(entry) }
    let tiles = Dictionary(uniqueKeysWithValues: log.takeTiles().map { ($0.path, $0.bytes) })
    let old = try Checkpoint(
      origin: "duixian/qinghe",
      size: 500,
      root: Slow.root(sampleEntries(500).map { LedgerHash.leaf($0) }[...])
    )
    // The upper tile has grown to two hashes since; only the caller can cut that one.
    let upper = try #require(TilePath("tile/1/000.p/1"))
    let read: TileSource = { path in
      path == upper
        ? tiles[try #require(TilePath("tile/1/000.p/2"))].map { Array($0[..<32]) } : tiles[path]
    }
    var resumed = try LedgerLog(resuming: old, read: read)
    for entry in sampleEntries(600)[500...] { try resumed.append(entry) }
    #expect(resumed.root == log.root)
    #expect(try old.problems(read) == [])
  }

  @Test func isNotTakenUpFromOtherTiles() throws {
    var log = try LedgerLog(origin: "duixian/qinghe")
    for entry in sampleEntries(300) { try log.append(entry) }
    let checkpoint = log.checkpoint
    let whole = Dictionary(uniqueKeysWithValues: log.takeTiles().map { ($0.path, $0.bytes) })
    let entries = try #require(TilePath("tile/entries/001.p/44"))
    let hashes = try #require(TilePath("tile/0/001.p/44"))
    func resume(_ change: (inout [TilePath: [UInt8]]) -> Void) throws {
      var tiles = whole
      change(&tiles)
      _ = try LedgerLog(resuming: checkpoint) { tiles[$0] }
    }
    #expect(throws: LedgerError.tileMissing(entries)) { try resume { $0[entries] = nil } }
    #expect(throws: LedgerError.tileMalformed(entries)) { try resume { $0[entries]?.removeLast() } }
    #expect(throws: LedgerError.tileMalformed(entries)) { try resume { $0[entries]?[9] ^= 1 } }
    #expect(throws: LedgerError.tileMissing(hashes)) { try resume { $0[hashes] = nil } }
    #expect(throws: LedgerError.otherRoot(size: 300)) { try resume { $0[hashes]?[9] ^= 1 } }
    let other = try Checkpoint(origin: "duixian/qinghe", size: 0, root: checkpoint.root)
    #expect(throws: LedgerError.otherRoot(size: 0)) { try LedgerLog(resuming: other) { whole[$0] } }
  }

  @Test func anEntryThatIsTooLongChangesNothing() throws {
    var log = try LedgerLog(origin: "duixian/qinghe")
    try log.append([1])
    let root = log.root
    #expect(throws: LedgerError.entryTooLong(byteCount: 65_536)) {
      try log.append([UInt8](repeating: 0, count: 65_536))
    }
    #expect(log.root == root && log.size == 1)
    #expect(log.takeTiles().first?.bytes == [0, 1, 1])
  }

  @Test func aRecordIsAppendedAsItsBytes() throws {
    let record = try LedgerRecord(["item": .text("口袋公园")])
    var (first, second) = (try LedgerLog(origin: "a"), try LedgerLog(origin: "b"))
    #expect(try first.append(record) == second.append(record.bytes))
    #expect(first.root == second.root)
  }

  @Test(arguments: ["", "two words", "a+b", "a\nb", "a\u{3000}b", "a\tb"])
  func anOriginNamesAKeyToo(_ origin: String) {
    #expect(throws: LedgerError.malformed(.checkpoint, at: 1)) { try LedgerLog(origin: origin) }
  }
}
