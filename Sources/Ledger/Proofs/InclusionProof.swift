// SPDX-License-Identifier: Apache-2.0

/// The hashes that lead from one entry to the root (RFC 6962, 2.1.1): at most 20 for a million entries.
public struct InclusionProof: Sendable, Hashable {
  /// Which entry, from 0.
  public let index: Int
  /// How many entries the log has.
  public let size: Int
  /// The sister of each node on the way, beginning with the leaf's.
  public let hashes: [LedgerHash]

  /// A proof that somebody made; nothing about it is known before ``verify(_:root:)``; ``TreeReader`` makes one.
  public init(index: Int, size: Int, hashes: [LedgerHash]) {
    self.index = index
    self.size = size
    self.hashes = hashes
  }

  /// Checks that the leaf is the entry of that index under that root (RFC 9162, 2.1.3.2).
  ///
  /// - Throws: ``LedgerError/notIncluded(index:size:)``.
  public func verify(_ leaf: LedgerHash, root: LedgerHash) throws(LedgerError) {
    guard self.root(over: leaf) == root else { throw .notIncluded(index: index, size: size) }
  }

  /// The root that leaf and hashes give; nil where there are too many or too few of them.
  private func root(over leaf: LedgerHash) -> LedgerHash? {
    guard index >= 0, index < size else { return nil }
    var hasher = TreeHasher()
    var node = leaf
    var (position, last) = (index, size - 1)
    for hash in hashes {
      guard last > 0 else { return nil }
      if position & 1 == 1 || position == last {
        node = hasher.node(hash, node)
        skip(&position, &last)
      } else {
        node = hasher.node(node, hash)
      }
      position >>= 1
      last >>= 1
    }
    return last == 0 ? node : nil
  }
}

/// Goes up past the levels where the node is a last one without a sister.
func skip(_ position: inout Int, _ last: inout Int) {
  while position & 1 == 0, position > 0 {
    position >>= 1
    last >>= 1
  }
}
