// SPDX-License-Identifier: Apache-2.0

/// The right edge of a log: what it takes to append to it and to know its root.
///
/// There is one log a jurisdiction, told apart by its origin, and no order between logs. Appending
/// hashes the entry and on average one node more, whatever the size; it never reads what was written.
/// In memory are the last partial tiles and those that were not yet taken.
///
/// ```swift
/// var log = try LedgerLog(origin: "duixian/qinghe")
/// log.append(record)
/// for tile in log.takeTiles() { store(tile) }
/// let note = try log.checkpoint.signed(by: [key])
/// ```
///
/// ## Topics
///
/// ### Making one
///
/// - ``init(origin:)``
/// - ``init(resuming:read:)``
///
/// ### Growing
///
/// - ``append(_:)-([UInt8])``
/// - ``append(_:)-(LedgerRecord)``
/// - ``takeTiles()``
///
/// ### Its state
///
/// - ``origin``
/// - ``size``
/// - ``root``
/// - ``checkpoint``
public struct LedgerLog: Sendable {
  /// The name of the log, the first line of its checkpoints.
  public let origin: String
  /// How many entries it has.
  public private(set) var size = 0

  /// The roots of the perfect trees that the entries fall into, the largest first (RFC 6962, 2.1).
  private var peaks: [LedgerHash] = []
  /// By level: the hashes of the last tile while it is not full.
  private var edge: [[LedgerHash]] = []
  private var bundle: [UInt8] = []
  private var finished: [LedgerTile] = []
  private var takenSize = 0
  private var hasher = TreeHasher()

  /// A log without entries.
  ///
  /// - Throws: ``LedgerError/malformed(_:at:)`` where the origin could not name a key too: it must be
  ///   one line without spaces and without `+`.
  public init(origin: String) throws(LedgerError) {
    guard isKeyName(origin) else { throw .malformed(.checkpoint, at: 1) }
    self.origin = origin
  }

  /// The log of a checkpoint, read from its tiles; they need not be taken again.
  ///
  /// Reads the last tile of each level and the last bundle of entries.
  ///
  /// - Throws: what `read` throws, ``LedgerError/tileMissing(_:)``, ``LedgerError/tileMalformed(_:)``,
  ///   ``LedgerError/otherRoot(size:)`` where the tiles are not those of the checkpoint.
  public init(resuming checkpoint: Checkpoint, read: TileSource) throws {
    origin = checkpoint.origin
    size = checkpoint.size
    takenSize = size
    var tree = TreeReader(size: size)
    guard try tree.root(read) == checkpoint.root else { throw LedgerError.otherRoot(size: size) }
    var start = 0
    for height in (0..<Int.bitWidth).reversed() where size >> height & 1 == 1 {
      let end = start + 1 << height
      peaks.append(try tree.hash(start..<end, read))
      start = end
    }
    var count = size
    while count > 0 {
      let (index, width) = count.quotientAndRemainder(dividingBy: TilePath.fullWidth)
      edge.append(width == 0 ? [] : try tree.tile(level: edge.count, index: index, read)[0])
      count = index
    }
    let (index, width) = size.quotientAndRemainder(dividingBy: TilePath.fullWidth)
    guard width > 0 else { return }
    let path = TilePath(.entries, index: index, size: size)
    guard let bytes = try path.bytes(read) else { throw LedgerError.tileMissing(path) }
    guard let spans = EntryBundle.spans(in: bytes, width: width),
      spans.map({ hasher.leaf(bytes[$0]) }) == edge[0]
    else { throw LedgerError.tileMalformed(path) }
    bundle = bytes
  }

  /// The root over all entries (RFC 6962, 2.1).
  public var root: LedgerHash {
    var hasher = hasher
    var root: LedgerHash?
    for peak in peaks.reversed() { root = root.map { hasher.node(peak, $0) } ?? peak }
    return root ?? .empty
  }

  /// The checkpoint to sign for what the log is now.
  public var checkpoint: Checkpoint { Checkpoint(unchecked: origin, size: size, root: root) }

  /// Appends an entry and gives the index it has for good.
  ///
  /// - Throws: ``LedgerError/entryTooLong(byteCount:)``; the log is then as it was.
  @discardableResult
  public mutating func append(_ entry: [UInt8]) throws(LedgerError) -> Int {
    try EntryBundle.append(entry, to: &bundle)
    let index = size
    size += 1
    var node = hasher.leaf(entry)
    keep(node, level: 0, index)
    // Neighbours of one height are joined as digits are carried in adding one to a binary number.
    for height in 0..<size.trailingZeroBitCount {
      node = hasher.node(peaks.removeLast(), node)
      if height % 8 == 7 { keep(node, level: height / 8 + 1, index) }
    }
    peaks.append(node)
    return index
  }

  /// Appends a record; as ``append(_:)-([UInt8])`` with its bytes.
  @discardableResult
  public mutating func append(_ record: LedgerRecord) throws(LedgerError) -> Int {
    try append(record.bytes)
  }

  /// The tiles that are new or have grown since they were last taken, ready to be stored.
  ///
  /// Every entry comes before the hashes over it. A grown partial tile has a path of its own; the
  /// shorter one may be dropped once no checkpoint needs it.
  public mutating func takeTiles() -> [LedgerTile] {
    var tiles = finished
    finished = []
    for (level, hashes) in edge.enumerated() where !hashes.isEmpty {
      guard size >> (8 * level) > takenSize >> (8 * level) else { break }
      if level == 0 {
        tiles.append(
          LedgerTile(
            path: TilePath(.entries, index: size / TilePath.fullWidth, size: size),
            bytes: bundle
          )
        )
      }
      let index = size >> (8 * (level + 1))
      tiles.append(LedgerTile(TilePath(.hashes(level: level), index: index, size: size), hashes))
    }
    takenSize = size
    return tiles
  }

  /// Puts a node that the entry `index` completed into the last tile of its level.
  private mutating func keep(_ node: LedgerHash, level: Int, _ index: Int) {
    if edge.count == level { edge.append([]) }
    edge[level].append(node)
    guard edge[level].count == TilePath.fullWidth else { return }
    let tile = index >> (8 * (level + 1))
    if level == 0 {
      finished.append(LedgerTile(path: TilePath(.entries, index: tile, size: size), bytes: bundle))
      bundle = []
    }
    let path = TilePath(.hashes(level: level), index: tile, size: size)
    finished.append(LedgerTile(path, edge[level]))
    edge[level] = []
  }
}
