// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import Ledger

@Suite struct ProofTests {
  static let entries = sampleEntries(300)
  static let leaves = entries.map { LedgerHash.leaf($0) }
  static let roots = (0...300).map { Slow.root(leaves[..<$0]) }

  /// The tiles of a log of that size, without a signature.
  static func tiles(_ size: Int) throws -> [TilePath: [UInt8]] {
    var log = try LedgerLog(origin: "duixian/qinghe")
    for entry in entries[..<size] { try log.append(entry) }
    return Dictionary(uniqueKeysWithValues: log.takeTiles().map { ($0.path, $0.bytes) })
  }

  /// Hash lists with one thing wrong, one of each kind; `random` says where.
  ///
  /// In logs of over 64 entries each proof is tried with one kind in turn: all kinds with all proofs
  /// take half a minute. `EVERY_CHANGE=1` does that.
  static func broken(
    _ hashes: [LedgerHash],
    _ size: Int,
    _ turn: Int,
    _ random: inout SeededRandom
  ) -> [[LedgerHash]] {
    let other = LedgerHash.leaf(random.bytes(8))
    var changed = [hashes]
    changed[0].insert(other, at: random.below(hashes.count + 1))
    if !hashes.isEmpty {
      let place = random.below(hashes.count)
      var bytes = hashes[place].bytes
      bytes[random.below(32)] ^= 1 << random.below(8)
      let flipped = LedgerHash(bytes) ?? other
      changed += [[flipped], [other], []].map { hashes[..<place] + $0 + hashes[(place + 1)...] }
      var swapped = hashes
      swapped.swapAt(place, random.below(hashes.count))
      if swapped != hashes { changed.append(swapped) }
    }
    return size > 64 && !everyChange ? [changed[turn % changed.count]] : changed
  }

  static let everyChange = ProcessInfo.processInfo.environment["EVERY_CHANGE"] != nil

  @Test(arguments: 1...300)
  func everyInclusionProofHoldsAndNoChangedOne(_ size: Int) throws {
    var random = SeededRandom(seed: UInt64(size))
    let tiles = try Self.tiles(size)
    var tree = TreeReader(size: size)
    let root = try tree.root { tiles[$0] }
    #expect(root == Self.roots[size])
    var most = 0
    var unrefused: [InclusionProof] = []
    for index in 0..<size {
      let proof = try tree.inclusionProof(of: index) { tiles[$0] }
      let leaf = Self.leaves[index]
      try proof.verify(leaf, root: root)
      if size <= 40 { #expect(proof.hashes == Slow.path(index, Self.leaves[..<size])) }
      most = max(most, proof.hashes.count)
      func refuses(_ index: Int, _ size: Int, _ hashes: [LedgerHash], _ leaf: LedgerHash) {
        let changed = InclusionProof(index: index, size: size, hashes: hashes)
        let refusal = refusal { () throws(LedgerError) in try changed.verify(leaf, root: root) }
        if refusal != .notIncluded(index: index, size: size) { unrefused.append(changed) }
      }
      for hashes in Self.broken(proof.hashes, size, index, &random) {
        refuses(index, size, hashes, leaf)
      }
      refuses(index, size, proof.hashes, LedgerHash.leaf([1, 2, 3]))
      if index == size - 1 { refuses(size, size, proof.hashes, leaf) }
      if index == 0 { refuses(-1, size, proof.hashes, leaf) }
      if size > 1 { refuses((index + 1) % size, size, proof.hashes, leaf) }
    }
    #expect(unrefused.isEmpty)
    #expect(most == Int.bitWidth - (size - 1).leadingZeroBitCount)
  }

  @Test(arguments: 0...300)
  func everyConsistencyProofHoldsAndNoChangedOne(_ new: Int) throws {
    var random = SeededRandom(seed: UInt64(new))
    let tiles = try Self.tiles(new)
    var tree = TreeReader(size: new)
    var unrefused: [ConsistencyProof] = []
    for old in 0...new {
      let proof = try tree.consistencyProof(from: old) { tiles[$0] }
      let (before, after) = (Self.roots[old], Self.roots[new])
      try proof.verify(from: before, to: after)
      if new <= 40, old > 0 { #expect(proof.hashes == Slow.proof(old, Self.leaves[..<new])) }
      func refuses(_ old: Int, _ new: Int, _ hashes: [LedgerHash], _ a: LedgerHash, _ b: LedgerHash)
      {
        let changed = ConsistencyProof(old: old, new: new, hashes: hashes)
        let refusal = refusal { () throws(LedgerError) in try changed.verify(from: a, to: b) }
        if refusal != .notConsistent(old: old, new: new) { unrefused.append(changed) }
      }
      for hashes in Self.broken(proof.hashes, new, old, &random) {
        refuses(old, new, hashes, before, after)
      }
      let other = LedgerHash.leaf([9])
      refuses(old, new, proof.hashes, other, after)
      if old > 0 { refuses(old, new, proof.hashes, before, other) }
      if old < new {
        refuses(new, old, proof.hashes, after, before)
        refuses(old - 1, new, proof.hashes, before, after)
        refuses(old, old, proof.hashes, before, after)
      }
    }
    #expect(unrefused.isEmpty)
  }

  @Test func aLogOfNegativeSizeIsRefused() {
    let root = LedgerHash.leaf([])
    #expect(throws: LedgerError.notConsistent(old: -1, new: -1)) {
      try ConsistencyProof(old: -1, new: -1, hashes: []).verify(from: root, to: root)
    }
    #expect(throws: LedgerError.notIncluded(index: 0, size: 0)) {
      try InclusionProof(index: 0, size: 0, hashes: []).verify(.empty, root: .empty)
    }
  }

  @Test func tooManyAndTooFewHashesAreRefused() throws {
    let tiles = try Self.tiles(7)
    var tree = TreeReader(size: 7)
    let other = LedgerHash.leaf([9])
    let root = Self.roots[7]
    for old in 1..<7 {
      let proof = try tree.consistencyProof(from: old) { tiles[$0] }
      for hashes in [[], proof.hashes + [other], Array(proof.hashes.dropLast())] {
        let changed = ConsistencyProof(old: old, new: 7, hashes: hashes)
        #expect(throws: LedgerError.notConsistent(old: old, new: 7)) {
          try changed.verify(from: Self.roots[old], to: root)
        }
      }
    }
    let proof = try tree.inclusionProof(of: 3) { tiles[$0] }
    for hashes in [[], proof.hashes + [other], Array(proof.hashes.dropLast())] {
      let changed = InclusionProof(index: 3, size: 7, hashes: hashes)
      #expect(throws: LedgerError.notIncluded(index: 3, size: 7)) {
        try changed.verify(Self.leaves[3], root: root)
      }
    }
  }

  /// The way of a larger tree, claimed for a smaller one: the hashes lead to the root all the same.
  @Test func aProofOfAnotherSizeIsRefused() throws {
    let leaves = Self.leaves
    let claim = InclusionProof(
      index: 1,
      size: 2,
      hashes: [leaves[2], Slow.root(leaves[..<2])]
    )
    #expect(throws: LedgerError.notIncluded(index: 1, size: 2)) {
      try claim.verify(leaves[3], root: Self.roots[4])
    }
    let left = Slow.root(leaves[..<4])
    let right = Slow.proof(3, leaves[4..<8])
    let growth = ConsistencyProof(old: 3, new: 4, hashes: right + [left])
    #expect(throws: LedgerError.notConsistent(old: 3, new: 4)) {
      try growth.verify(from: Self.roots[7], to: Self.roots[8])
    }
    let whole = ConsistencyProof(old: 7, new: 8, hashes: growth.hashes)
    #expect(throws: Never.self) { try whole.verify(from: Self.roots[7], to: Self.roots[8]) }
  }

  /// Of a million entries: at most 20 hashes, from at most five tiles.
  @Test func aProofOfAMillionEntriesIsShort() throws {
    var random = SeededRandom(seed: 1)
    var (most, mostTiles) = (0, 0)
    for index in [0, 999_999, 1 << 19] + (0..<40).map({ _ in random.below(1_000_000) }) {
      var tree = TreeReader(size: 1_000_000)
      var tiles = 0
      let proof = try tree.inclusionProof(of: index) { path in
        tiles += 1
        return [UInt8](repeating: 0, count: path.width * LedgerHash.byteCount)
      }
      (most, mostTiles) = (max(most, proof.hashes.count), max(mostTiles, tiles))
    }
    #expect(most == 20 && mostTiles <= 5)
  }

  @Test func proofsOfWhatIsNotThereAreNotMade() throws {
    let tiles = try Self.tiles(5)
    var tree = TreeReader(size: 5)
    for index in [-1, 5, 6] {
      #expect(throws: LedgerError.noSuchEntry(index: index, size: 5)) {
        try tree.inclusionProof(of: index) { tiles[$0] }
      }
    }
    for old in [-1, 6] {
      #expect(throws: LedgerError.sizesOutOfOrder(old: old, new: 5)) {
        try tree.consistencyProof(from: old) { tiles[$0] }
      }
    }
  }

  @Test func aTileIsAskedForOnce() throws {
    let tiles = try Self.tiles(300)
    var asked: [String] = []
    var tree = TreeReader(size: 300)
    for index in 0..<300 {
      _ = try tree.inclusionProof(of: index) { path in
        asked.append(path.description)
        return tiles[path]
      }
    }
    #expect(asked.sorted() == ["tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1"])
  }

  @Test func missingAndDamagedTilesAreNamed() throws {
    let path = try #require(TilePath("tile/0/001.p/44"))
    var tiles = try Self.tiles(300)
    tiles[path]?.removeLast()
    var tree = TreeReader(size: 300)
    #expect(throws: LedgerError.tileMalformed(path)) { try tree.root { tiles[$0] } }
    tiles[path] = nil
    #expect(throws: LedgerError.tileMissing(path)) { try tree.root { tiles[$0] } }
    // A full tile that is missing is not asked for again.
    let full = try #require(TilePath("tile/0/000"))
    var asked: [TilePath] = []
    #expect(throws: LedgerError.tileMissing(full)) {
      tiles = try Self.tiles(300)
      _ = try tree.inclusionProof(of: 3) { path in
        asked.append(path)
        return path == full ? nil : tiles[path]
      }
    }
    #expect(asked.filter { $0 == full }.count == 1)
    struct Unreadable: Error {}
    tree = TreeReader(size: 300)
    #expect(throws: Unreadable.self) { try tree.root { _ in throw Unreadable() } }
  }

  @Test func twoCheckpointsOfOneLogAndOfTheProofsSizes() throws {
    let tiles = try Self.tiles(9)
    var tree = TreeReader(size: 9)
    let proof = try tree.consistencyProof(from: 4) { tiles[$0] }
    let old = try Checkpoint(origin: "a", size: 4, root: Self.roots[4])
    let new = try Checkpoint(origin: "a", size: 9, root: Self.roots[9])
    #expect(throws: Never.self) { try proof.verify(from: old, to: new) }
    let other = try Checkpoint(origin: "b", size: 9, root: Self.roots[9])
    #expect(throws: LedgerError.otherOrigin(found: "b", expected: "a")) {
      try proof.verify(from: old, to: other)
    }
    for (a, b) in [(5, 9), (4, 8)] {
      #expect(throws: LedgerError.notConsistent(old: a, new: b)) {
        try proof.verify(
          from: Checkpoint(origin: "a", size: a, root: Self.roots[4]),
          to: Checkpoint(origin: "a", size: b, root: Self.roots[9])
        )
      }
    }
    let changed = try Checkpoint(origin: "a", size: 4, root: Self.roots[5])
    #expect(throws: LedgerError.notConsistent(old: 4, new: 9)) {
      try proof.verify(from: changed, to: new)
    }
  }
}
