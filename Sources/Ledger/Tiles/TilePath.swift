// SPDX-License-Identifier: Apache-2.0

/// The place of a tile in a log's folder: `tile/0/x001/x234/067`, `tile/1/000.p/17`, `tile/entries/000`.
///
/// Source: C2SP tlog-tiles. A tile of hashes holds up to 256 consecutive nodes of one level; a bundle of
/// entries holds the leaves of a tile of level 0. One with fewer than 256 is partial and its path ends
/// with its width.
public struct TilePath: Sendable, Hashable {
  /// How many hashes or entries a full tile has.
  public static let fullWidth = 256

  /// What a tile holds.
  public enum Kind: Sendable, Hashable {
    /// The entries themselves.
    case entries
    /// Hashes over 256 to the power of `level` entries each.
    case hashes(level: Int)

    /// The level of the hashes; entries stand beside level 0.
    var level: Int {
      switch self {
      case .entries: 0
      case .hashes(let level): level
      }
    }
  }

  /// What the tile holds.
  public let kind: Kind
  /// Which one of its kind, from 0.
  public let index: Int
  /// How many hashes or entries it has, 1 to 256.
  public let width: Int

  /// The place of a tile; nil where no log of at most `Int.max` entries has such a tile.
  public init?(_ kind: Kind, index: Int, width: Int = TilePath.fullWidth) {
    guard (0...7).contains(kind.level), (1...TilePath.fullWidth).contains(width) else { return nil }
    let most = Int.max >> (8 * kind.level)
    guard (0...most / TilePath.fullWidth).contains(index),
      index * TilePath.fullWidth <= most - width
    else { return nil }
    self.init(unchecked: kind, index, width)
  }

  /// The tile as a tree of `size` entries has it, which is there.
  init(_ kind: Kind, index: Int, size: Int) {
    let left = (size >> (8 * kind.level)) - index * TilePath.fullWidth
    self.init(unchecked: kind, index, min(left, TilePath.fullWidth))
  }

  private init(unchecked kind: Kind, _ index: Int, _ width: Int) {
    self.kind = kind
    self.index = index
    self.width = width
  }

  /// Whether the tile may grow.
  public var isPartial: Bool { width < TilePath.fullWidth }

  /// The place of the same tile once it has all of its 256.
  public var full: TilePath { TilePath(unchecked: kind, index, TilePath.fullWidth) }

  /// The indexes of the entries that the tile stands for.
  public var entries: Range<Int> { entries(at: 0..<width) }

  /// The indexes of the entries that some positions of the tile stand for.
  func entries(at positions: Range<Int>) -> Range<Int> {
    let first = index * TilePath.fullWidth
    let height = 8 * kind.level
    return (first + positions.lowerBound) << height..<(first + positions.upperBound) << height
  }
}

extension TilePath: CustomStringConvertible {
  /// The path below the log's folder, with slashes.
  public var description: String {
    var digits = String(index)
    digits = String(repeating: "0", count: (3 - digits.utf8.count % 3) % 3) + digits
    var elements: [String] = []
    while !digits.isEmpty {
      elements.append((digits.utf8.count > 3 ? "x" : "") + digits.prefix(3))
      digits.removeFirst(3)
    }
    let folder =
      switch kind {
      case .entries: "entries"
      case .hashes(let level): String(level)
      }
    let end = isPartial ? ".p/\(width)" : ""
    return "tile/\(folder)/\(elements.joined(separator: "/"))\(end)"
  }

  /// The place that a path names; nil unless it is written exactly as ``description`` writes it.
  public init?(_ path: String) {
    var elements = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard elements.count >= 3 else { return nil }
    var width = TilePath.fullWidth
    if elements[elements.count - 2].hasSuffix(".p") {
      guard let partial = decimal(elements.removeLast()) else { return nil }
      width = partial
      elements[elements.count - 1].removeLast(2)
    }
    let level = decimal(elements[1])
    let kind = level.map { Kind.hashes(level: $0) } ?? .entries
    let digits = elements[2...].joined().filter { $0 != "x" }
    guard let index = Int(digits), let place = TilePath(kind, index: index, width: width),
      isSame(place.description, path)
    else { return nil }
    self = place
  }
}
