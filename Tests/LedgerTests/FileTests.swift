// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Ledger

/// The files of proofs.
@Suite struct FileTests {
  static func folder() throws -> Folder { try Folder(sampleEntries(300)) }

  @Test func theFileOfAnInclusionProof() throws {
    let folder = try Self.folder()
    let proof = try EntryProof(index: 298, note: folder.note, read: folder.read)
    let lines = String(decoding: proof.bytes, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
    #expect(lines[..<3] == ["c2sp.org/tlog-proof@v1", "extra FhcYGQ==", "index 298"])
    #expect(proof.proof.hashes.count == 5 && lines[8].isEmpty)
    #expect(
      lines[9...11] == [
        "duixian/qinghe", "300", Substring(try Checkpoint(folder.note.text).root.base64),
      ]
    )
    #expect(try EntryProof(proof.bytes) == proof)
    let made = try EntryProof(
      entry: proof.entry,
      index: 298,
      hashes: proof.proof.hashes,
      note: folder.note
    )
    #expect(made == proof)
    let checkpoint = try made.verify(origin: "duixian/qinghe", trusting: [Folder.key().verifier])
    #expect(checkpoint.size == 300)
    #expect(throws: LedgerError.otherOrigin(found: "duixian/qinghe", expected: "duixian/dongli")) {
      try made.verify(origin: "duixian/dongli", trusting: [Folder.key().verifier])
    }
    let other = try EntryProof(
      entry: [1],
      index: 298,
      hashes: proof.proof.hashes,
      note: folder.note
    )
    #expect(throws: LedgerError.notIncluded(index: 298, size: 300)) {
      try other.verify(origin: "duixian/qinghe", trusting: [Folder.key().verifier])
    }
  }

  @Test func proofsThatCannotBeMade() throws {
    var folder = try Self.folder()
    let note = try folder.note
    #expect(throws: LedgerError.noSuchEntry(index: 300, size: 300)) {
      try EntryProof(index: 300, note: note, read: folder.read)
    }
    let path = try #require(TilePath("tile/entries/001.p/44"))
    folder.files[path.description]?.removeLast()
    #expect(throws: LedgerError.tileMalformed(path)) {
      try EntryProof(index: 256, note: note, read: folder.read)
    }
    folder.files[path.description] = nil
    #expect(throws: LedgerError.tileMissing(path)) {
      try EntryProof(index: 256, note: note, read: folder.read)
    }
    let other = try SignedNote(signing: "a\n", by: [Folder.key()])
    #expect(throws: LedgerError.malformed(.checkpoint, at: 2)) {
      try EntryProof(index: 0, note: other, read: folder.read)
    }
    #expect(throws: LedgerError.malformed(.checkpoint, at: 2)) {
      try EntryProof(entry: [], index: 0, hashes: [], note: other)
    }
  }

  static let first = "c2sp.org/tlog-proof@v1"
  static let hash = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="

  @Test(arguments: [
    ("", LedgerFormat.inclusionProof, 1), ("\(first)x\n", .inclusionProof, 1),
    (" \(first)\n", .inclusionProof, 1),
    (first, .inclusionProof, 2), ("\(first)\nindex 0\n\n", .inclusionProof, 2),
    ("\(first)\nextra =\nindex 0\n\n", .inclusionProof, 2),
    ("\(first)\nextra AA\n", .inclusionProof, 2),
    ("\(first)\nextra AA==", .inclusionProof, 3),
    ("\(first)\nextra \nindex 01\n\n", .inclusionProof, 3),
    ("\(first)\nextra \nindex -1\n\n", .inclusionProof, 3),
    ("\(first)\nextra \nindex \n\n", .inclusionProof, 3),
    ("\(first)\nextra \n\n", .inclusionProof, 3), ("\(first)\nextra \nindex 0", .inclusionProof, 3),
    ("\(first)\nextra \nindex 0\n\(hash)", .inclusionProof, 4),
    ("\(first)\nextra \nindex 0\n\(hash)\nx\n", .inclusionProof, 5),
    ("\(first)\nextra \nindex 0\nx\n\n", .inclusionProof, 4),
    ("\(first)\nextra \nindex 0\n\n", .note, 1),
    ("\(first)\nextra \nindex 0\n\na\n1\n\(hash)\n", .note, 4),
    ("\(first)\nextra \nindex 0\n\na\n1\n\n— a AAAAAAA=\n", .checkpoint, 3),
  ])
  func otherFilesAreNoInclusionProofs(_ text: String, _ format: LedgerFormat, _ line: Int) {
    #expect(throws: LedgerError.malformed(format, at: line)) { try EntryProof(Array(text.utf8)) }
  }

  @Test func theFileOfAConsistencyProof() throws {
    let folder = try Self.folder()
    var tree = TreeReader(size: 300)
    let proof = try tree.consistencyProof(from: 256, folder.read)
    let text = "duixian-consistency-proof@v1\nold 256\nnew 300\n\(proof.hashes[0].base64)\n"
    #expect(proof.hashes.count == 1 && String(decoding: proof.bytes, as: UTF8.self) == text)
    #expect(try ConsistencyProof(proof.bytes) == proof)
    let none = ConsistencyProof(old: 0, new: 0, hashes: [])
    #expect(try ConsistencyProof(none.bytes) == none)
  }

  static let start = "duixian-consistency-proof@v1\n"

  @Test(arguments: [
    ("", 1), (start, 1), ("x\(start)old 1\nnew 2\n", 1), ("\(start)old 1\nnew 2", 1),
    ("\(start)old 01\nnew 2\n", 2),
    ("\(start)Old 1\nnew 2\n", 2), ("\(start)old 1\nnew -2\n", 3), ("\(start)old 1\nNew 2\n", 3),
    ("\(start)old 3\nnew 2\n", 3), ("\(start)old -1\nnew 2\n", 3), ("\(start)old 1\nnew 2\n\n", 4),
    ("\(start)old 1\nnew 2\n\(hash)", 4), ("\(start)old 1\nnew 2\n\(hash)\n\(hash)\nx\n", 6),
    ("\(start)old 1\nnew 2\n\(hash)\n\(hash)", 5), ("\(start)old  1\nnew 2\n", 2),
    ("\(start)old 1\nnew\n", 3),
  ])
  func otherFilesAreNoConsistencyProofs(_ text: String, _ line: Int) {
    #expect(throws: LedgerError.malformed(.consistencyProof, at: line)) {
      try ConsistencyProof(Array(text.utf8))
    }
  }
}
