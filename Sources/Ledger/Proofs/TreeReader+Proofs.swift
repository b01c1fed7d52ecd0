// SPDX-License-Identifier: Apache-2.0

extension TreeReader {
  /// The proof that an entry is in the tree: PATH of RFC 6962, 2.1.1.
  ///
  /// Of a million entries it is at most 20 hashes, from at most five tiles.
  ///
  /// - Throws: ``LedgerError/noSuchEntry(index:size:)``, ``LedgerError/tileMissing(_:)``,
  ///   ``LedgerError/tileMalformed(_:)``, what `read` throws.
  public mutating func inclusionProof(
    of index: Int,
    _ read: TileSource
  ) throws -> InclusionProof {
    guard index >= 0, index < size else { throw LedgerError.noSuchEntry(index: index, size: size) }
    var hashes: [LedgerHash] = []
    // From the root down to the leaf: the half that the entry is not in.
    var entries = 0..<size
    while entries.count > 1 {
      let (left, right) = TreeReader.halves(of: entries)
      hashes.append(try hash(index < right.lowerBound ? right : left, read))
      entries = index < right.lowerBound ? left : right
    }
    return InclusionProof(index: index, size: size, hashes: hashes.reversed())
  }

  /// The proof that the tree of the first `old` entries became this one: PROOF of RFC 6962, 2.1.2.
  ///
  /// - Throws: ``LedgerError/sizesOutOfOrder(old:new:)``, ``LedgerError/tileMissing(_:)``,
  ///   ``LedgerError/tileMalformed(_:)``, what `read` throws.
  public mutating func consistencyProof(
    from old: Int,
    _ read: TileSource
  ) throws -> ConsistencyProof {
    guard old >= 0, old <= size else { throw LedgerError.sizesOutOfOrder(old: old, new: size) }
    var hashes: [LedgerHash] = []
    // Down to the node that ends where the old tree did; of an empty one nothing need be shown.
    var entries = 0..<size
    while old > 0, entries.upperBound > old {
      let (left, right) = TreeReader.halves(of: entries)
      hashes.append(try hash(old <= right.lowerBound ? right : left, read))
      entries = old <= right.lowerBound ? left : right
    }
    // Where that node is the old root, whoever verifies has it.
    if entries.lowerBound > 0 { hashes.append(try hash(entries, read)) }
    return ConsistencyProof(old: old, new: size, hashes: hashes.reversed())
  }
}
