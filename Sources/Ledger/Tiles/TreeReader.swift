// SPDX-License-Identifier: Apache-2.0

/// The tree of a log as its tiles have it: its root, and the proofs of it.
///
/// A tile is asked for once and its nodes are kept, 16 KB a tile; so one reader makes the proofs of a
/// whole log quickly. Bring the same `read` to each call, and a new reader for each size.
///
/// ```swift
/// var tree = TreeReader(size: checkpoint.size)
/// let proof = try tree.inclusionProof(of: 42) { path in files[path.description] }
/// try proof.verify(.leaf(entry), root: checkpoint.root)
/// ```
public struct TreeReader: Sendable {
  /// How many entries the tree has.
  public let size: Int

  /// By tile: its hashes, above them those of its pairs, and so on; only of whole pairs.
  private var tiles: [TilePath: [[LedgerHash]]] = [:]
  private var hasher = TreeHasher()

  /// A tree of `size` entries, which is not negative.
  public init(size: Int) { self.size = size }

  /// The root over all entries.
  ///
  /// - Throws: ``LedgerError/tileMissing(_:)``, ``LedgerError/tileMalformed(_:)``, what `read` throws.
  public mutating func root(_ read: TileSource) throws -> LedgerHash {
    size == 0 ? .empty : try hash(0..<size, read)
  }

  /// MTH of RFC 6962, 2.1, over entries that are a subtree of the tree.
  mutating func hash(_ entries: Range<Int>, _ read: TileSource) throws -> LedgerHash {
    if entries.count.nonzeroBitCount == 1 {
      return try perfect(entries.lowerBound, height: entries.count.trailingZeroBitCount, read)
    }
    let (left, right) = TreeReader.halves(of: entries)
    let node = try hash(left, read)
    return hasher.node(node, try hash(right, read))
  }

  /// The hashes of a tile of this tree, and above them the nodes over them.
  mutating func tile(level: Int, index: Int, _ read: TileSource) throws -> [[LedgerHash]] {
    let path = TilePath(.hashes(level: level), index: index, size: size)
    if let nodes = tiles[path] { return nodes }
    guard let bytes = try path.bytes(read) else { throw LedgerError.tileMissing(path) }
    guard let hashes = LedgerTile.hashes(in: bytes, width: path.width) else {
      throw LedgerError.tileMalformed(path)
    }
    var nodes = [hashes]
    for height in 1..<8 {
      let below = nodes[height - 1]
      nodes.append((0..<below.count / 2).map { hasher.node(below[2 * $0], below[2 * $0 + 1]) })
    }
    tiles[path] = nodes
    return nodes
  }

  /// The children of a node over several entries: the left has the largest power of two below their
  /// number (RFC 6962, 2.1).
  static func halves(of entries: Range<Int>) -> (left: Range<Int>, right: Range<Int>) {
    let leftCount = 1 << (Int.bitWidth - 1 - (entries.count - 1).leadingZeroBitCount)
    let middle = entries.lowerBound + leftCount
    return (entries.lowerBound..<middle, middle..<entries.upperBound)
  }

  /// The node over 2^height entries from `first` on, which is a multiple of that.
  private mutating func perfect(
    _ first: Int,
    height: Int,
    _ read: TileSource
  ) throws -> LedgerHash {
    let level = height / 8
    let position = first >> (8 * level)
    let nodes = try tile(level: level, index: position / TilePath.fullWidth, read)
    return nodes[height % 8][(position % TilePath.fullWidth) >> (height % 8)]
  }
}

extension TilePath {
  /// The bytes of the tile, cut from the full one where the partial one is no longer kept.
  func bytes(_ read: TileSource) throws -> [UInt8]? {
    if let bytes = try read(self) { return bytes }
    guard isPartial, let bytes = try read(full) else { return nil }
    switch kind {
    case .entries:
      let end = EntryBundle.spans(in: bytes, width: TilePath.fullWidth)?[width - 1].upperBound
      return Array(bytes[..<(end ?? bytes.count)])
    case .hashes:
      return Array(bytes.prefix(width * LedgerHash.byteCount))
    }
  }
}
