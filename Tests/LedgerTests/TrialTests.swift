// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Ledger

/// One random change to a log that a folder holds; each is found.
enum Tampering: CaseIterable {
  case flipEntry, removeEntry, swapEntries, truncateEntries, insertEntry, doubleEntry, moveEntry
  case flipTile, truncateTile, swapHashes, removeTile, exchangeTiles
  case flipCheckpoint, otherSize, otherRoot, oldTiles

  /// Changes the folder; false where the change would change nothing.
  func apply(to folder: inout Folder, _ random: inout SeededRandom) throws -> Bool {
    let whole = folder.files
    let bundles = folder.files.keys.filter { $0.hasPrefix("tile/entries") }.sorted()
    let tiles = folder.files.keys.filter { $0.hasPrefix("tile") && !bundles.contains($0) }.sorted()
    let bundle = bundles[random.below(bundles.count)]
    let tile = tiles[random.below(tiles.count)]
    let width = TilePath(bundle)?.width ?? 0
    var entries = EntryBundle.entries(in: folder.files[bundle] ?? [], width: width) ?? []
    let (place, other) = (random.below(width), random.below(width))
    switch self {
    case .flipEntry:
      guard !entries[place].isEmpty else { return false }
      entries[place][random.below(entries[place].count)] ^= 1 << random.below(8)
    case .removeEntry: entries.remove(at: place)
    case .swapEntries: entries.swapAt(place, other)
    case .truncateEntries: entries.removeLast(1 + random.below(width))
    case .insertEntry: entries.insert(random.bytes(random.below(9)), at: place)
    case .doubleEntry: entries.insert(entries[place], at: place)
    case .moveEntry: entries.insert(entries.remove(at: place), at: other)
    case .flipTile:
      folder.files[tile]?[random.below(whole[tile]?.count ?? 1)] ^= 1 << random.below(8)
    case .truncateTile: folder.files[tile]?.removeLast(1 + random.below(whole[tile]?.count ?? 1))
    case .swapHashes:
      guard let bytes = whole[tile], bytes.count > 32 else { return false }
      folder.files[tile] = Array(bytes[32...] + bytes[..<32])
    case .removeTile: folder.files[random.below(2) == 0 ? tile : bundle] = nil
    case .exchangeTiles:
      let partner = tiles[random.below(tiles.count)]
      (folder.files[tile], folder.files[partner]) = (whole[partner], whole[tile])
    case .flipCheckpoint:
      let count = whole["checkpoint"]?.count ?? 1
      folder.files["checkpoint"]?[random.below(count)] ^= 1 << random.below(8)
    case .otherSize, .otherRoot:
      let checkpoint = try Checkpoint(folder.note.text)
      let changed = try Checkpoint(
        origin: checkpoint.origin,
        size: self == .otherSize ? max(0, checkpoint.size - 1 - random.below(3)) : checkpoint.size,
        root: self == .otherRoot ? LedgerHash.leaf(random.bytes(4)) : checkpoint.root
      )
      // Signed with the log's own key: a keeper who lies is found too.
      folder.files["checkpoint"] = try changed.signed(by: [Folder.key()]).bytes
    case .oldTiles:
      let size = try Checkpoint(folder.note.text).size
      let other = try Folder(sampleEntries(size - 1) + [[1, 2, 3, 4]])
      folder.files = other.files
      folder.files["checkpoint"] = whole["checkpoint"]
    }
    if folder.files == whole { folder.files[bundle] = try EntryBundle.bytes(of: entries) }
    return folder.files != whole
  }
}

@Suite struct TrialTests {
  /// 10,000 trials: 50 seeds of 200.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func everyChangeOfALogIsFound(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let size = [3, 17, 40, 9, 64, 5, 257, 33, 256, 12][Int(seed % 10)]
    let whole = try Folder(sampleEntries(size))
    #expect(try whole.problems == [])
    var trials = 0
    var unfound: [Tampering] = []
    while trials < 200 {
      let kind = Tampering.allCases[random.below(Tampering.allCases.count)]
      if size > 100, kind == .oldTiles, random.below(8) > 0 { continue }
      var folder = whole
      guard try kind.apply(to: &folder, &random) else { continue }
      trials += 1
      if try folder.problems.isEmpty { unfound.append(kind) }
    }
    #expect(unfound.isEmpty)
  }

  /// Entries alone, without tiles, against the signed root.
  @Test(arguments: 0..<500 as Range<UInt64>)
  func everyChangeOfBareEntriesIsFound(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let entries = (0..<2 + random.below(40)).map { _ in random.bytes(1 + random.below(5)) }
    func root(_ entries: [[UInt8]]) throws -> LedgerHash {
      var log = try LedgerLog(origin: "a")
      for entry in entries { try log.append(entry) }
      return log.root
    }
    let whole = try root(entries)
    let (place, other) = (random.below(entries.count), random.below(entries.count))
    var changed = [entries, entries, entries, entries, entries, entries]
    changed[0][place][0] ^= 1 << random.below(8)
    changed[1].remove(at: place)
    changed[2].swapAt(place, other)
    changed[3].removeLast(1 + random.below(entries.count))
    changed[4].insert(random.bytes(3), at: place)
    changed[5].insert(entries[place], at: place)
    for entries in changed {
      let isSame = entries == changed[2] && entries[place] == entries[other]
      #expect(try isSame || root(entries) != whole)
    }
  }

  /// Files of proofs with one random change are refused, or prove the same.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func everyChangeOfAProofIsFound(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let size = 2 + random.below(500)
    let folder = try Folder(sampleEntries(size))
    let key = try Folder.key()
    let proof = try EntryProof(index: random.below(size), note: folder.note, read: folder.read)
    try EntryProof(proof.bytes).verify(origin: "duixian/qinghe", trusting: [key.verifier])
    for _ in 0..<50 {
      var bytes = proof.bytes
      let place = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes[place] ^= 1 << random.below(8)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(bytes[random.below(bytes.count)], at: place)
      default: bytes.removeLast(1 + random.below(bytes.count))
      }
      guard bytes != proof.bytes else { continue }
      let refusal = refusal { () throws(LedgerError) in
        try EntryProof(bytes).verify(origin: "duixian/qinghe", trusting: [key.verifier])
      }
      #expect(refusal != nil, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
