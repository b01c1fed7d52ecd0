// SPDX-License-Identifier: Apache-2.0

/// Nodes of a log's tree, computed from its tiles; a tile is asked for once.
struct TreeReader {
  /// How many entries the tree has.
  let size: Int

  private var tiles: [TilePath: [LedgerHash]] = [:]
  private var hasher = TreeHasher()

  init(size: Int) { self.size = size }

  /// The root over all entries.
  mutating func root(_ read: TileReader) throws -> LedgerHash {
    size == 0 ? .empty : try hash(0..<size, read)
  }

  /// MTH of RFC 6962, 2.1, over entries that are a subtree of the tree.
  mutating func hash(_ entries: Range<Int>, _ read: TileReader) throws -> LedgerHash {
    if entries.count.nonzeroBitCount == 1 {
      return try perfect(entries.lowerBound, height: entries.count.trailingZeroBitCount, read)
    }
    let middle = entries.lowerBound + TreeReader.leftCount(entries.count)
    let left = try hash(entries.lowerBound..<middle, read)
    return hasher.node(left, try hash(middle..<entries.upperBound, read))
  }

  /// The hashes of a tile of this tree.
  ///
  /// - Throws: what `read` throws, ``LedgerError/tileMissing(_:)``, ``LedgerError/tileMalformed(_:)``.
  mutating func tile(level: Int, index: Int, _ read: TileReader) throws -> [LedgerHash] {
    let path = TilePath(.hashes(level: level), index: index, size: size)
    if let hashes = tiles[path] { return hashes }
    guard let bytes = try path.bytes(read) else { throw LedgerError.tileMissing(path) }
    guard let hashes = LedgerTile.hashes(in: bytes, width: path.width) else {
      throw LedgerError.tileMalformed(path)
    }
    tiles[path] = hashes
    return hashes
  }

  /// How many of several leaves are left of the middle: the largest power of two below (RFC 6962, 2.1).
  static func leftCount(_ count: Int) -> Int {
    1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }

  /// The node over 2^height entries from `first` on, which is a multiple of that.
  private mutating func perfect(
    _ first: Int,
    height: Int,
    _ read: TileReader
  ) throws -> LedgerHash {
    let level = height / 8
    let position = first >> (8 * level)
    let hashes = try tile(level: level, index: position / TilePath.fullWidth, read)
    let start = position % TilePath.fullWidth
    return hasher.root(of: Array(hashes[start..<start + 1 << (height % 8)]))
  }
}

extension TilePath {
  /// The bytes of the tile, cut from the full one where the partial one is no longer kept.
  func bytes(_ read: TileReader) throws -> [UInt8]? {
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
