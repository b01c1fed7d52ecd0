// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Ledger

@Suite struct TilePathTests {
  static let places: [(path: String, kind: TilePath.Kind, index: Int, width: Int)] = [
    ("tile/0/000", .hashes(level: 0), 0, 256),
    ("tile/0/000.p/57", .hashes(level: 0), 0, 57),
    ("tile/0/x001/067", .hashes(level: 0), 1067, 256),
    ("tile/0/x001/x234/067", .hashes(level: 0), 1_234_067, 256),
    ("tile/1/x999/999.p/1", .hashes(level: 1), 999_999, 1),
    ("tile/7/000.p/127", .hashes(level: 7), 0, 127),
    ("tile/6/127.p/255", .hashes(level: 6), 127, 255),
    ("tile/entries/000", .entries, 0, 256),
    ("tile/entries/099.p/255", .entries, 99, 255),
    ("tile/entries/x100/000", .entries, 100_000, 256),
    (
      "tile/0/x036/x028/x797/x018/x963/966.p/255", .hashes(level: 0), 36_028_797_018_963_966, 255
    ),
  ]

  @Test(arguments: places.indices)
  func writtenAndRead(_ row: Int) throws {
    let (text, kind, index, width) = Self.places[row]
    let path = try #require(TilePath(text))
    #expect(path.kind == kind && path.index == index && path.width == width)
    #expect(path.description == text)
    #expect(TilePath(kind, index: index, width: width) == path)
    #expect(path.isPartial == (width < 256))
    #expect(path.full.kind == kind && path.full.index == index && path.full.width == 256)
  }

  @Test(arguments: [
    "", "tile", "tile/0", "tile//000", "tile/0/", "tile/0/00", "tile/0/0000", "tile/0/1",
    "/tile/0/000",
    "tile/0/000/", "tile/00/000", "tile/08/000", "tile/8/000", "tile/63/000", "tile/-1/000",
    "tile/x/000",
    "tile/Entries/000", "tile/0/x000/001", "tile/0/001/234", "tile/0/x001/x234", "tile/0/001234",
    "tile/0/x1/234", "tile/0/-01", "tile/0/+01", "tile/0/000.p/0", "tile/0/000.p/256",
    "tile/0/000.p/257",
    "tile/0/000.p/01", "tile/0/000.p/-1", "tile/0/000.p/", "tile/0/000.p", "tile/0/000.p/5/6",
    "tile/000.p/5",
    "tile/0/000.P/5", "tile/0/x999/x999/x999/x999/x999/x999/999", "tile/7/000", "tile/7/001.p/1",
    "tile/7/000.p/128", "tile/0/００１", "../tile/0/000", "tile/0/x036/x028/x797/x018/x963/967",
    "tile/6/127.p/256", "tile/6/128.p/1", "tile/0/000.p/5.p/6", "x/0/000", "tile/0/x001x/234",
  ])
  func otherTextsAreNoPaths(_ text: String) { #expect(TilePath(text) == nil) }

  @Test func placesBeyondEveryLogAreNone() {
    #expect(TilePath(.hashes(level: 8), index: 0, width: 1) == nil)
    #expect(TilePath(.hashes(level: -1), index: 0, width: 1) == nil)
    #expect(TilePath(.entries, index: -1) == nil)
    #expect(TilePath(.entries, index: 0, width: 0) == nil)
    #expect(TilePath(.entries, index: 0, width: 257) == nil)
    #expect(TilePath(.entries, index: Int.max / 256, width: 256) == nil)
    #expect(TilePath(.entries, index: Int.max / 256, width: 255)?.entries.upperBound == Int.max)
    #expect(TilePath(.hashes(level: 7), index: 0, width: 127)?.entries == 0..<127 << 56)
  }

  @Test func entriesThatATileStandsFor() {
    #expect(TilePath("tile/0/001.p/3")?.entries == 256..<259)
    #expect(TilePath("tile/entries/002")?.entries == 512..<768)
    #expect(TilePath("tile/1/001.p/2")?.entries == 65_536..<66_048)
    #expect(TilePath("tile/2/000.p/1")?.entries == 0..<65_536)
  }

  /// The example of the specification.
  @Test func aLogOf70000Entries() throws {
    var log = try LedgerLog(origin: "duixian/qinghe")
    for _ in 0..<70_000 { try log.append([]) }
    let paths = Set(log.takeTiles().map(\.path.description))
    let levels = paths.filter { !$0.hasPrefix("tile/entries") }
    #expect(levels.filter { $0.hasPrefix("tile/0/") }.count == 274)
    #expect(paths.count == 2 * 274 + 3)
    #expect(paths.isSuperset(of: ["tile/0/272", "tile/0/273.p/112", "tile/entries/273.p/112"]))
    #expect(paths.isSuperset(of: ["tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1"]))
  }

  @Test(arguments: 0..<2000 as Range<UInt64>)
  func hostilePathsNeverTrap(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "tile", "/", "entries", "0", "7", "x", "001", ".p", ".p/", "255", "x999", "-", "é", "",
    ]
    let text = (0..<random.below(16)).map { _ in pieces[random.below(pieces.count)] }.joined()
    if let path = TilePath(text) { #expect(path.description == text && !path.entries.isEmpty) }
  }
}

@Suite struct EntryBundleTests {
  @Test func lengthsStandBeforeEntries() throws {
    let long = [UInt8](repeating: 7, count: 258)
    let bytes = try EntryBundle.bytes(of: [[], [0xAB], long])
    #expect(bytes == [0, 0, 0, 1, 0xAB, 1, 2] + long)
    #expect(EntryBundle.entries(in: bytes, width: 3) == [[], [0xAB], long])
    #expect(EntryBundle.entries(in: [], width: 0) == [])
  }

  @Test func theLongestEntry() throws {
    let longest = [UInt8](repeating: 1, count: 65_535)
    #expect(EntryBundle.entries(in: try EntryBundle.bytes(of: [longest]), width: 1) == [longest])
    #expect(throws: LedgerError.entryTooLong(byteCount: 65_536)) {
      try EntryBundle.bytes(of: [longest + [1]])
    }
  }

  @Test func otherBytesAreNoBundle() throws {
    let bytes = try EntryBundle.bytes(of: [[1], [2, 3]])
    #expect(EntryBundle.entries(in: bytes, width: 1) == nil)
    #expect(EntryBundle.entries(in: bytes, width: 3) == nil)
    for count in 0..<bytes.count {
      #expect(EntryBundle.entries(in: Array(bytes[..<count]), width: 2) == nil)
    }
    #expect(EntryBundle.entries(in: bytes + [0], width: 2) == nil)
    #expect(EntryBundle.entries(in: [0], width: 0) == nil)
    #expect(EntryBundle.entries(in: [0], width: 1) == nil)
  }
}
