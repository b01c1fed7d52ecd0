// SPDX-License-Identifier: Apache-2.0
import Crypto
import Foundation
import Testing

@testable import Ledger

/// Randomness that a seed repeats.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
  }
}

/// A log as a folder would hold it: bytes by path, and its signed checkpoint.
struct Folder {
  var files: [String: [UInt8]] = [:]

  func read(_ path: TilePath) -> [UInt8]? { files[path.description] }

  /// The folder of a log of these entries, taken once.
  init(_ entries: [[UInt8]]) throws {
    var log = try LedgerLog(origin: "duixian/qinghe")
    for entry in entries { try log.append(entry) }
    try self.init(&log, signedBy: [Folder.key()])
  }

  init(_ log: inout LedgerLog, signedBy keys: [SignerKey]) throws {
    for tile in log.takeTiles() { files[tile.path.description] = tile.bytes }
    files["checkpoint"] = try log.checkpoint.signed(by: keys).bytes
  }

  static func key(_ seed: UInt8 = 7) throws -> SignerKey {
    try SignerKey(name: "duixian/qinghe", seed: [UInt8](repeating: seed, count: 32))
  }

  var note: SignedNote { get throws { try SignedNote(files["checkpoint"] ?? []) } }

  /// What is wrong with the folder: a problem for each, or why there is no checkpoint to trust.
  var problems: [String] {
    get throws {
      do {
        let checkpoint = try Checkpoint(
          note,
          origin: "duixian/qinghe",
          trusting: [Folder.key().verifier]
        )
        return try checkpoint.problems(read).map(\.description)
      } catch let error as LedgerError {
        return [error.description]
      }
    }
  }
}

/// Why something is refused; nil where it is not.
///
/// Quicker than an expectation a time.
func refusal(_ work: () throws(LedgerError) -> Void) -> LedgerError? {
  do {
    try work()
    return nil
  } catch {
    return error
  }
}

/// Entries of different lengths, the first of them empty.
func sampleEntries(_ count: Int) -> [[UInt8]] {
  (0..<count).map { index in (0..<index % 7).map { UInt8(truncatingIfNeeded: index &* 31 &+ $0) } }
}

/// RFC 6962, 2.1, word by word: recursive, over entries, without tiles.
enum Slow {
  static func hash(_ bytes: [UInt8]) -> LedgerHash { LedgerHash(SHA256.hash(data: bytes)) }

  static func split(_ count: Int) -> Int {
    var power = 1
    while power * 2 < count { power *= 2 }
    return power
  }

  static func root(_ leaves: ArraySlice<LedgerHash>) -> LedgerHash {
    guard let first = leaves.first else { return hash([]) }
    guard leaves.count > 1 else { return first }
    let middle = leaves.startIndex + split(leaves.count)
    return hash([1] + root(leaves[..<middle]).bytes + root(leaves[middle...]).bytes)
  }

  static func path(_ index: Int, _ leaves: ArraySlice<LedgerHash>) -> [LedgerHash] {
    guard leaves.count > 1 else { return [] }
    let count = split(leaves.count)
    let (left, right) = (leaves.prefix(count), leaves.dropFirst(count))
    return index < count
      ? path(index, left) + [root(right)] : path(index - count, right) + [root(left)]
  }

  static func proof(
    _ old: Int,
    _ leaves: ArraySlice<LedgerHash>,
    _ isWhole: Bool = true
  ) -> [LedgerHash] {
    guard old < leaves.count else { return isWhole ? [] : [root(leaves)] }
    let count = split(leaves.count)
    let (left, right) = (leaves.prefix(count), leaves.dropFirst(count))
    return old <= count
      ? proof(old, left, isWhole) + [root(right)] : proof(old - count, right, false) + [root(left)]
  }
}
