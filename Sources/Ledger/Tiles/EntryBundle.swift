// SPDX-License-Identifier: Apache-2.0

/// A bundle of entries as bytes: each entry behind its length in two bytes, the higher one first.
///
/// Source: C2SP tlog-tiles, "Log entries".
public enum EntryBundle {
  /// The most bytes that an entry may have.
  public static let mostBytes = 65_535

  /// The bundle of these entries.
  ///
  /// - Throws: ``LedgerError/entryTooLong(byteCount:)``.
  public static func bytes(of entries: [[UInt8]]) throws(LedgerError) -> [UInt8] {
    var bundle: [UInt8] = []
    for entry in entries { try append(entry, to: &bundle) }
    return bundle
  }

  /// The entries of a bundle; nil where its bytes are not exactly `width` entries.
  public static func entries(in bundle: [UInt8], width: Int) -> [[UInt8]]? {
    spans(in: bundle, width: width)?.map { Array(bundle[$0]) }
  }

  /// Puts an entry behind those of a bundle.
  ///
  /// - Throws: ``LedgerError/entryTooLong(byteCount:)``.
  public static func append(_ entry: [UInt8], to bundle: inout [UInt8]) throws(LedgerError) {
    guard entry.count <= mostBytes else { throw .entryTooLong(byteCount: entry.count) }
    bundle.append(UInt8(entry.count >> 8))
    bundle.append(UInt8(entry.count & 255))
    bundle += entry
  }

  /// Where the entries of a bundle lie, without their lengths.
  static func spans(in bundle: [UInt8], width: Int) -> [Range<Int>]? {
    var spans: [Range<Int>] = []
    var end = 0
    while end + 2 <= bundle.count {
      let start = end + 2
      end = start + Int(bundle[start - 2]) << 8 + Int(bundle[start - 1])
      spans.append(start..<end)
    }
    return end == bundle.count && spans.count == width ? spans : nil
  }
}
