// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Ledger

/// What is found in a log that does not agree with its checkpoint.
@Suite struct AuditTests {
  /// Five full tiles and one of 220 hashes, under one of five.
  static let folder = try? Folder(sampleEntries(1500))
  /// Three levels of tiles: 273 and one of 112 hashes, one and one of 17, one of one.
  static let large = try? Folder(sampleEntries(70_000))

  static func problems(
    of whole: Folder? = folder,
    _ change: (inout Folder) throws -> Void
  ) throws -> [LogProblem] {
    var folder = try #require(whole)
    let checkpoint = try Checkpoint(folder.note.text)
    try change(&folder)
    return try checkpoint.problems(folder.read)
  }

  static func path(_ text: String) throws -> TilePath { try #require(TilePath(text)) }

  @Test func nothingIsFoundInAWholeLog() throws {
    #expect(try Self.problems { _ in } == [])
    for size in [0, 1, 2, 255, 256, 257, 511, 512, 600] {
      let folder = try Folder(sampleEntries(size))
      #expect(try folder.problems == [], "\(size)")
    }
  }

  @Test func aChangedEntryIsNamed() throws {
    let changed = try Self.problems { $0.files["tile/entries/003"]?[2 + 6 * 5] ^= 1 }
    #expect(changed.count == 1)
    guard case .entries(let entries)? = changed.first else {
      Issue.record("\(changed)")
      return
    }
    #expect(entries.count == 1 && (768..<1024).contains(entries.lowerBound))
    let bundle = try #require(Self.folder?.files["tile/entries/003"])
    var entriesOf = try #require(EntryBundle.entries(in: bundle, width: 256))
    entriesOf.swapAt(10, 13)
    let swapped = try EntryBundle.bytes(of: entriesOf)
    #expect(
      try Self.problems { $0.files["tile/entries/003"] = swapped } == [
        .entries(778..<779), .entries(781..<782),
      ]
    )
    entriesOf.swapAt(10, 13)
    entriesOf.swapAt(10, 11)
    let neighbours = try EntryBundle.bytes(of: entriesOf)
    let found = try Self.problems { $0.files["tile/entries/003"] = neighbours }
    #expect(found == [.entries(778..<780)])
    #expect(found.first?.entries == 778..<780)
    #expect(found.map(\.description) == ["entries 778..<780: not what was logged"])
  }

  @Test func neighboursOfTwoBundlesAreOneFinding() throws {
    let found = try Self.problems {
      let last = $0.files["tile/entries/000"]?.popLast() ?? 0
      $0.files["tile/entries/000"]?.append(last ^ 1)
      $0.files["tile/entries/001"]?[2] ^= 1
    }
    #expect(found == [.entries(255..<257)])
  }

  @Test func aChangedHashIsFoundOnBothSides() throws {
    let upper = try Self.path("tile/1/000.p/5")
    let found = try Self.problems { $0.files["tile/0/003"]?[32 * 5] ^= 1 }
    #expect(found == [.entries(773..<774), .hash(upper, position: 3)])
    #expect(found.last?.entries == 768..<1024)
    #expect(found.last?.description == "tile/1/000.p/5: hash 3 is not that of the tile below")
    #expect(
      try Self.problems { $0.files["tile/1/000.p/5"]?[32 * 4] ^= 1 } == [
        .hash(upper, position: 4), .root(size: 1500),
      ]
    )
    #expect(
      try Self.problems { $0.files["tile/0/005.p/220"]?[31] ^= 1 } == [
        .entries(1280..<1281), .root(size: 1500),
      ]
    )
  }

  @Test func aChangedHashOfAnUpperLevelIsFound() throws {
    let (first, second) = (try Self.path("tile/1/000"), try Self.path("tile/1/001.p/17"))
    let top = try Self.path("tile/2/000.p/1")
    let found = try Self.problems(of: Self.large) {
      $0.files["tile/1/000"]?[32 * 5] ^= 1
      $0.files["tile/1/001.p/17"]?[32 * 16] ^= 1
    }
    #expect(
      found == [
        .hash(first, position: 5), .hash(second, position: 16), .hash(top, position: 0),
        .root(size: 70_000),
      ]
    )
    #expect(found.map(\.entries) == [1280..<1536, 69_632..<69_888, 0..<65_536, 0..<70_000])
    #expect(try Self.problems(of: Self.large) { $0.files["tile/1/000"] = nil } == [.missing(first)])
    #expect(try Self.problems(of: Self.large) { _ in } == [])
  }

  @Test func missingAndMalformedTilesAreNamed() throws {
    for text in [
      "tile/0/003", "tile/0/005.p/220", "tile/entries/003", "tile/entries/005.p/220",
      "tile/1/000.p/5",
    ] {
      let path = try Self.path(text)
      let missing = try Self.problems { $0.files[text] = nil }
      #expect(missing == [.missing(path)])
      #expect(missing.first?.entries == path.entries)
      #expect(missing.first?.description == "\(text): missing")
      let short = try Self.problems { $0.files[text]?.removeLast() }
      #expect(short == [.malformed(path)])
      #expect(short.first?.entries == path.entries)
      #expect(short.first?.description == "\(text): not its number of hashes or entries")
    }
    let root = LogProblem.root(size: 5)
    #expect(root.entries == 0..<5)
    #expect(root.description == "the tiles of 5 entries do not give the root that was signed")
  }

  /// A known right edge above an unknown one does not make the root known.
  @Test func anUnreadableEdgeIsTheOnlyFinding() throws {
    let path = try Self.path("tile/0/005.p/220")
    #expect(try Self.problems { $0.files[path.description] = nil } == [.missing(path)])
  }

  @Test func aWholeOtherLogIsFoundByItsRoot() throws {
    let other = try Folder(sampleEntries(300).reversed())
    let checkpoint = try Checkpoint(Folder(sampleEntries(300)).note.text)
    #expect(try checkpoint.problems(other.read) == [.root(size: 300)])
    let empty = try Checkpoint(origin: "a", size: 0, root: checkpoint.root)
    #expect(try empty.problems { _ in nil } == [.root(size: 0)])
  }

  @Test func partialTilesAreCutFromFullOnes() throws {
    var folder = try Folder(sampleEntries(300))
    let full = try Folder(sampleEntries(512))
    let checkpoint = try Checkpoint(folder.note.text)
    for (partial, whole) in [
      ("tile/0/001.p/44", "tile/0/001"), ("tile/entries/001.p/44", "tile/entries/001"),
    ] {
      folder.files[partial] = nil
      folder.files[whole] = full.files[whole]
    }
    #expect(try checkpoint.problems(folder.read) == [])
    folder.files["tile/entries/001"]?.removeLast()
    let path = try Self.path("tile/entries/001.p/44")
    #expect(try checkpoint.problems(folder.read) == [.malformed(path)])
    folder.files["tile/entries/001"] = full.files["tile/entries/001"]
    folder.files["tile/0/001"] = [1]
    let hashes = try Self.path("tile/0/001.p/44")
    #expect(try checkpoint.problems(folder.read) == [.malformed(hashes)])
  }

  @Test func whatCannotBeReadIsThrown() throws {
    struct Unreadable: Error {}
    let checkpoint = try Checkpoint(origin: "a", size: 1, root: .empty)
    #expect(throws: Unreadable.self) { try checkpoint.problems { _ in throw Unreadable() } }
  }
}
