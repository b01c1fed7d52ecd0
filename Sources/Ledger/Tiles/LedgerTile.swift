// SPDX-License-Identifier: Apache-2.0

/// Gives the bytes of a tile; nil where there is none.
///
/// Asked for a partial tile that is no longer kept, it answers nil and is then asked for the full one.
/// What it throws comes out of the function it was given to.
public typealias TileSource = (TilePath) throws -> [UInt8]?

/// A tile or a bundle of entries with its place.
public struct LedgerTile: Sendable, Hashable {
  /// Where it belongs.
  public let path: TilePath
  /// Hashes of 32 bytes one after another, or entries with their lengths before them.
  public let bytes: [UInt8]

  /// A tile with its place.
  public init(path: TilePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A tile of hashes.
  init(_ path: TilePath, _ hashes: [LedgerHash]) {
    var bytes = [UInt8](repeating: 0, count: hashes.count * LedgerHash.byteCount)
    var span = bytes.mutableSpan
    for (position, hash) in hashes.enumerated() {
      hash.store(in: &span, at: position * LedgerHash.byteCount)
    }
    self.init(path: path, bytes: bytes)
  }

  /// The hashes in the bytes of a tile; nil where they are not exactly `width`.
  static func hashes(in bytes: [UInt8], width: Int) -> [LedgerHash]? {
    guard bytes.count == width * LedgerHash.byteCount else { return nil }
    return (0..<width).compactMap {
      LedgerHash(bytes[($0 * LedgerHash.byteCount)...].prefix(LedgerHash.byteCount))
    }
  }
}
