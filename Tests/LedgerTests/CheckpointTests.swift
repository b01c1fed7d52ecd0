// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Ledger

@Suite struct CheckpointTests {
  /// The example of C2SP tlog-checkpoint.
  static let text = """
    example.com/behind-the-sofa
    20852163
    CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

    """

  @Test func theExampleOfTheSpecification() throws {
    let checkpoint = try Checkpoint(Self.text)
    #expect(checkpoint.origin == "example.com/behind-the-sofa" && checkpoint.size == 20_852_163)
    #expect(checkpoint.root.base64 == "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=")
    #expect(checkpoint.extensions.isEmpty && checkpoint.text == Self.text)
    let longer = try Checkpoint(Self.text + "ext one\next 2\n")
    #expect(longer.extensions == ["ext one", "ext 2"])
    #expect(longer.text == Self.text + "ext one\next 2\n")
    let note = try NoteTests.note(
      Self.text
        + "\n— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
    )
    #expect(note.text == Self.text && note.signatures.first?.bytes.count == 64)
  }

  static let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
  static let malformed: [(text: String, line: Int)] = [
    ("", 1), ("a", 1), ("a\n", 2), ("a\n1\n", 3), ("a\n1\n\(root)", 3), ("\n1\n\(root)\n", 1),
    ("a\n\n\(root)\n", 2), ("a\n01\n\(root)\n", 2), ("a\n+1\n\(root)\n", 2),
    ("a\n-1\n\(root)\n", 2),
    ("a\n1 \n\(root)\n", 2), ("a\n9223372036854775808\n\(root)\n", 2), ("a\n１\n\(root)\n", 2),
    ("a\n1\n\(root) \n", 3), ("a\n1\nCsUY\n", 3), ("a\n1\n\n", 3), ("a\n1\n\(root)\n\n", 4),
    ("a\n1\n\(root)\nx\n\n", 5), ("a\n1\n\(root)\nx\u{1}\n", 4), ("a\u{1}\n1\n\(root)\n", 1),
    ("a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n", 3),
  ]

  @Test(arguments: malformed.indices)
  func otherTextsAreNoCheckpoints(_ row: Int) {
    let (text, line) = Self.malformed[row]
    #expect(throws: LedgerError.malformed(.checkpoint, at: line)) { try Checkpoint(text) }
  }

  @Test func theLargestLog() throws {
    #expect(try Checkpoint("a\n9223372036854775807\n\(Self.root)\n").size == Int.max)
    #expect(try Checkpoint("a\n0\n\(Self.root)\n").size == 0)
  }

  @Test func partsThatCannotBeWritten() {
    let hash = LedgerHash.empty
    #expect(throws: LedgerError.malformed(.checkpoint, at: 1)) {
      try Checkpoint(origin: "a\nb", size: 1, root: hash)
    }
    #expect(throws: LedgerError.malformed(.checkpoint, at: 2)) {
      try Checkpoint(origin: "a", size: -1, root: hash)
    }
    #expect(throws: LedgerError.malformed(.checkpoint, at: 5)) {
      try Checkpoint(origin: "a", size: 1, root: hash, extensions: ["x", ""])
    }
  }

  /// A log's key is changed: both sign for a while, then the new one alone.
  @Test func aKeyIsChanged() throws {
    let (old, new) = (try Folder.key(1), try Folder.key(2))
    let checkpoint = try Checkpoint(origin: "duixian/qinghe", size: 3, root: .empty)
    func open(_ signers: [SignerKey], _ trusted: [SignerKey]) throws -> Checkpoint {
      let note = try SignedNote(try checkpoint.signed(by: signers).bytes)
      return try Checkpoint(note, origin: "duixian/qinghe", trusting: trusted.map(\.verifier))
    }
    for signers in [[old], [old, new], [new]] {
      #expect(try open(signers, [old, new]) == checkpoint)
    }
    #expect(try open([old, new], [old]) == checkpoint)
    #expect(try open([old, new], [new]) == checkpoint)
    #expect(throws: LedgerError.unknownSigners(names: ["duixian/qinghe"])) {
      try open([new], [old])
    }
  }

  /// One key may sign for several logs; the checkpoint of one is none of another.
  @Test func theCheckpointOfAnotherLogIsRefused() throws {
    let key = try Folder.key()
    let note = try Checkpoint(origin: "duixian/dongli", size: 0, root: .empty).signed(by: [key])
    #expect(throws: LedgerError.otherOrigin(found: "duixian/dongli", expected: "duixian/qinghe")) {
      try Checkpoint(note, origin: "duixian/qinghe", trusting: [key.verifier])
    }
    // The same letters in other bytes name another log.
    let accent = try Checkpoint(origin: "caf\u{E9}", size: 0, root: .empty).signed(by: [key])
    #expect(throws: LedgerError.otherOrigin(found: "caf\u{E9}", expected: "cafe\u{301}")) {
      try Checkpoint(accent, origin: "cafe\u{301}", trusting: [key.verifier])
    }
    let noCheckpoint = try SignedNote(signing: "a\nb\n", by: [key])
    #expect(throws: LedgerError.malformed(.checkpoint, at: 3)) {
      try Checkpoint(noCheckpoint, origin: "a", trusting: [key.verifier])
    }
  }
}
