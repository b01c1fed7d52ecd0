// SPDX-License-Identifier: Apache-2.0
import Crypto
import FoundationEssentials

/// Hashes leaves and nodes after RFC 6962, 2.1 (RFC 9162 has the same) over two buffers of its own.
///
/// A leaf begins with a zero byte and a node with a one, so that neither can pass for the other.
struct TreeHasher {
  private static let leafPrefix: UInt8 = 0
  private static let nodePrefix: UInt8 = 1

  private var leaf: [UInt8] = []
  private var node = [nodePrefix] + [UInt8](repeating: 0, count: 2 * LedgerHash.byteCount)

  /// The hash of an entry.
  mutating func leaf(_ entry: some Sequence<UInt8>) -> LedgerHash {
    leaf.removeAll(keepingCapacity: true)
    leaf.append(TreeHasher.leafPrefix)
    leaf.append(contentsOf: entry)
    return LedgerHash(SHA256.hash(data: leaf))
  }

  /// The hash of a node by those of its two children.
  mutating func node(_ left: LedgerHash, _ right: LedgerHash) -> LedgerHash {
    var span = node.mutableSpan
    left.store(in: &span, at: 1)
    right.store(in: &span, at: 1 + LedgerHash.byteCount)
    return LedgerHash(SHA256.hash(data: node))
  }

  /// The root over nodes that stand beside each other, each over as many leaves but perhaps the last.
  ///
  /// Pairs are joined level by level and a node without a partner rises; that gives the shape of
  /// RFC 6962, whose left part is always the largest power of two that is smaller.
  mutating func root(of nodes: [LedgerHash]) -> LedgerHash {
    var level = nodes
    while level.count > 1 {
      let pairCount = level.count / 2
      for pair in 0..<pairCount { level[pair] = node(level[2 * pair], level[2 * pair + 1]) }
      let alone = level.count % 2
      level[pairCount + alone - 1] = alone == 1 ? level[2 * pairCount] : level[pairCount - 1]
      level.removeLast(level.count - pairCount - alone)
    }
    return level.first ?? .empty
  }
}

extension LedgerHash {
  /// The hash of an entry as a leaf: SHA-256 of a zero byte and the entry (RFC 6962, 2.1).
  public static func leaf(_ entry: [UInt8]) -> LedgerHash {
    var hasher = TreeHasher()
    return hasher.leaf(entry)
  }

  /// The hash of a node: SHA-256 of a one byte and the hashes of its children (RFC 6962, 2.1).
  public static func node(_ left: LedgerHash, _ right: LedgerHash) -> LedgerHash {
    var hasher = TreeHasher()
    return hasher.node(left, right)
  }
}
