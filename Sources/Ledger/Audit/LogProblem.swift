// SPDX-License-Identifier: Apache-2.0

/// Something in a log that does not agree with its signed checkpoint.
public enum LogProblem: Sendable, Hashable {
  /// These entries are not those that the tile of their hashes has: changed, moved or put in.
  case entries(Range<Int>)
  /// The hash at a position of this tile is not the root of the tile below it.
  case hash(TilePath, position: Int)
  /// A tile or bundle that is not there.
  case missing(TilePath)
  /// A tile or bundle with too few or too many hashes or entries.
  case malformed(TilePath)
  /// All tiles together do not give the root that was signed.
  case root(size: Int)

  /// Which entries are in doubt.
  public var entries: Range<Int> {
    switch self {
    case .entries(let entries): entries
    case .hash(let path, let position):
      path.entries(at: position..<position + 1)
    case .missing(let path), .malformed(let path): path.entries
    case .root(let size): 0..<size
    }
  }
}

extension LogProblem: CustomStringConvertible {
  /// One line in English, beginning with where it is.
  public var description: String {
    switch self {
    case .entries(let entries): "entries \(entries): not what was logged"
    case .hash(let path, let position): "\(path): hash \(position) is not that of the tile below"
    case .missing(let path): "\(path): missing"
    case .malformed(let path): "\(path): not its number of hashes or entries"
    case .root(let size): "the tiles of \(size) entries do not give the root that was signed"
    }
  }
}
