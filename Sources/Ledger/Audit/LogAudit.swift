// SPDX-License-Identifier: Apache-2.0

extension Checkpoint {
  /// Holds every entry and every tile of the log against this checkpoint; nothing is found in a log
  /// that is whole.
  ///
  /// Each entry is held against its hash, each full tile against the tile above, and the uppermost
  /// hashes against the root, so that a change is found where it was made. The signature is checked
  /// by ``init(_:origin:trusting:)``. Takes time by the size of the log, and a 256th of its hashes in memory.
  ///
  /// - Throws: what `read` throws.
  /// - Returns: what was found, level by level from the entries up.
  public func problems(_ read: TileSource) throws -> [LogProblem] {
    var audit = LogAudit()
    // A tree of up to `count` nodes on this level, of which the last may be ragged.
    var (count, level) = (size, 0)
    while count > 0 {
      for index in 0...(count - 1) / TilePath.fullWidth {
        try audit.check(TilePath(.hashes(level: level), index: index, size: size), read)
      }
      audit.rise()
      count /= TilePath.fullWidth
      level += 1
    }
    if audit.isEdgeKnown, audit.edge ?? .empty != root { audit.problems.append(.root(size: size)) }
    return audit.problems
  }
}

/// What is known on the way from the entries to the root.
private struct LogAudit {
  var problems: [LogProblem] = []
  /// The node over the entries behind the last full tile; nil where there are none.
  var edge: LedgerHash?
  /// Whether every tile of the right edge could be read.
  var isEdgeKnown = true

  /// The roots of the full tiles of the level below; nil for one that could not be read.
  private var expected: [LedgerHash?] = []
  private var roots: [LedgerHash?] = []
  private var hasher = TreeHasher()

  /// Reads a tile and holds it against what is below it.
  mutating func check(_ path: TilePath, _ read: TileSource) throws {
    let hashes = try content(of: path, read) { LedgerTile.hashes(in: $0, width: path.width) }
    if path.kind == .hashes(level: 0) {
      try checkEntries(
        TilePath(.entries, index: path.index, size: path.entries.upperBound),
        hashes,
        read
      )
    } else {
      for (position, hash) in (hashes ?? []).enumerated() {
        let below = expected[path.index * TilePath.fullWidth + position]
        if below != nil, below != hash { problems.append(.hash(path, position: position)) }
      }
    }
    guard path.isPartial else {
      roots.append(hashes.map { hasher.root(of: $0) })
      return
    }
    isEdgeKnown = isEdgeKnown && hashes != nil
    edge = hashes.map { hasher.root(of: $0 + (edge.map { [$0] } ?? [])) }
  }

  /// Goes on to the level above.
  mutating func rise() {
    expected = roots
    roots = []
  }

  private mutating func checkEntries(
    _ path: TilePath,
    _ hashes: [LedgerHash]?,
    _ read: TileSource
  ) throws {
    var bundle: [UInt8] = []
    let spans = try content(of: path, read) { bytes in
      bundle = bytes
      return EntryBundle.spans(in: bytes, width: path.width)
    }
    guard let spans, let hashes else { return }
    for (position, span) in spans.enumerated() where hasher.leaf(bundle[span]) != hashes[position] {
      let index = path.entries.lowerBound + position
      if case .entries(let entries)? = problems.last, entries.upperBound == index {
        problems[problems.count - 1] = .entries(entries.lowerBound..<index + 1)
      } else {
        problems.append(.entries(index..<index + 1))
      }
    }
  }

  /// What a tile or bundle holds; nil with a problem noted where it is not there or not whole.
  private mutating func content<Content>(
    of path: TilePath,
    _ read: TileSource,
    _ parse: ([UInt8]) -> Content?
  ) throws -> Content? {
    guard let bytes = try path.bytes(read) else {
      problems.append(.missing(path))
      return nil
    }
    let content = parse(bytes)
    if content == nil { problems.append(.malformed(path)) }
    return content
  }
}
