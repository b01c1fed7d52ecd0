// SPDX-License-Identifier: Apache-2.0

/// The hashes that show that a log only grew (RFC 6962, 2.1.2).
public struct ConsistencyProof: Sendable, Hashable {
  /// How many entries the log had.
  public let old: Int
  /// How many it has.
  public let new: Int
  /// The nodes of which both roots are made.
  public let hashes: [LedgerHash]

  /// A proof that somebody made; nothing about it is known before it is verified; ``TreeReader`` makes one.
  public init(old: Int, new: Int, hashes: [LedgerHash]) {
    self.old = old
    self.new = new
    self.hashes = hashes
  }

  /// Checks that the log of the new root has the old one's entries, unchanged (RFC 9162, 2.1.4.2).
  ///
  /// - Throws: ``LedgerError/notConsistent(old:new:)``.
  public func verify(from oldRoot: LedgerHash, to newRoot: LedgerHash) throws(LedgerError) {
    guard isConsistent(oldRoot, newRoot) else { throw .notConsistent(old: old, new: new) }
  }

  /// The same for two checkpoints, which must be of one log and of the proof's sizes.
  ///
  /// - Throws: ``LedgerError/otherOrigin(found:expected:)``, ``LedgerError/notConsistent(old:new:)``.
  public func verify(from old: Checkpoint, to new: Checkpoint) throws(LedgerError) {
    guard isSame(old.origin, new.origin) else {
      throw .otherOrigin(found: new.origin, expected: old.origin)
    }
    guard old.size == self.old, new.size == self.new else {
      throw .notConsistent(old: old.size, new: new.size)
    }
    try verify(from: old.root, to: new.root)
  }

  private func isConsistent(_ oldRoot: LedgerHash, _ newRoot: LedgerHash) -> Bool {
    guard old >= 0, old <= new else { return false }
    if old == new { return hashes.isEmpty && oldRoot == newRoot }
    if old == 0 { return hashes.isEmpty && oldRoot == .empty }
    var rest = ArraySlice(hashes)
    // A perfect old tree is a node of the new one.
    guard let first = old.nonzeroBitCount == 1 ? oldRoot : rest.popFirst() else { return false }
    var hasher = TreeHasher()
    var (oldNode, newNode) = (first, first)
    var (position, last) = (old - 1, new - 1)
    let height = old.trailingZeroBitCount
    position >>= height
    last >>= height
    for hash in rest {
      guard last > 0 else { return false }
      if position & 1 == 1 || position == last {
        oldNode = hasher.node(hash, oldNode)
        newNode = hasher.node(hash, newNode)
        skip(&position, &last)
      } else {
        newNode = hasher.node(newNode, hash)
      }
      position >>= 1
      last >>= 1
    }
    return last == 0 && oldNode == oldRoot && newNode == newRoot
  }
}
