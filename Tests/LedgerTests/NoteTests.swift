// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import Ledger

/// The examples of Go's `golang.org/x/mod/sumdb/note` and of C2SP signed-note.
@Suite struct NoteTests {
  static let secret =
    "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
  static let peter = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
  static let enoch = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"
  static let text =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
  static let peterLine =
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
  static let enochLine =
    "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n"

  static func note(_ text: String) throws(LedgerError) -> SignedNote {
    try SignedNote(Array(text.utf8))
  }

  @Test func signingGivesTheBytesOfTheReference() throws {
    let key = try SignerKey(secretText: Self.secret)
    #expect(key.secretText == Self.secret)
    #expect(key.verifier.description == Self.peter && key.description == Self.peter)
    #expect(key.verifier.keyID == 0xC74F_20A3 && key.verifier.name == "PeterNeumann")
    let note = try SignedNote(signing: Self.text, by: [key])
    #expect(note.description == Self.text + "\n" + Self.peterLine)
    #expect(note.text == Self.text && note.signatures.count == 1)
    #expect(note.bytes == Array(note.description.utf8))
  }

  @Test func twoKeysAndOneOfThemTrusted() throws {
    let (peter, enoch) = (try VerifierKey(Self.peter), try VerifierKey(Self.enoch))
    let note = try Self.note(Self.text + "\n" + Self.peterLine + Self.enochLine)
    #expect(note.signatures.map(\.name) == ["PeterNeumann", "EnochRoot"])
    #expect(note.signatures.map(\.keyID) == [0xC74F_20A3, 0xAF0C_FE78])
    #expect(note.signatures.map(\.bytes.count) == [64, 64])
    #expect(try note.signers(among: [peter, enoch]) == [peter, enoch])
    #expect(try note.signers(among: [enoch, peter]) == [peter, enoch])
    #expect(try note.signers(among: [enoch]) == [enoch])
    let twice = try Self.note(Self.text + "\n" + Self.peterLine + Self.peterLine)
    #expect(try twice.signers(among: [peter, enoch]) == [peter])
    #expect(throws: LedgerError.unknownSigners(names: ["PeterNeumann", "EnochRoot"])) {
      try note.signers(among: [])
    }
  }

  @Test func theExampleOfTheSpecification() throws {
    let key = try VerifierKey(
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
    )
    let note = try Self.note(
      "This is an example message.\n\n— example.com/foo "
        + "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"
    )
    #expect(try note.signers(among: [key]) == [key])
  }

  @Test func aSignatureOfATrustedKeyMustHold() throws {
    let (peter, enoch) = (try VerifierKey(Self.peter), try VerifierKey(Self.enoch))
    let text = Self.text.replacingOccurrences(of: "answer", with: "Answer")
    let changed = try Self.note(text + "\n" + Self.peterLine + Self.enochLine)
    #expect(throws: LedgerError.badSignature(name: "PeterNeumann")) {
      try changed.signers(among: [peter, enoch])
    }
    // A line that holds beside one that does not is no help.
    let flipped = Self.enochLine.replacingOccurrences(of: "wnWLo", with: "wnWMo")
    let mixed = try Self.note(Self.text + "\n" + Self.peterLine + flipped)
    #expect(throws: LedgerError.badSignature(name: "EnochRoot")) {
      try mixed.signers(among: [peter, enoch])
    }
    // Another name with the id, and the name with another id, are strangers.
    let renamed = Self.peterLine.replacingOccurrences(of: "PeterNeumann", with: "PeterNeumanN")
    #expect(throws: LedgerError.unknownSigners(names: ["PeterNeumanN"])) {
      try Self.note(Self.text + "\n" + renamed).signers(among: [peter])
    }
    let otherID = Self.peterLine.replacingOccurrences(of: " x08go", with: " x08gp")
    #expect(throws: LedgerError.unknownSigners(names: ["PeterNeumann"])) {
      try Self.note(Self.text + "\n" + otherID).signers(among: [peter])
    }
  }

  @Test func shortSignaturesAreReadAndDoNotVerify() throws {
    let peter = try VerifierKey(Self.peter)
    let payload = Data([0xC7, 0x4F, 0x20, 0xA3, 1]).base64EncodedString()
    let note = try Self.note("a\n\n— PeterNeumann \(payload)\n")
    #expect(note.signatures.first?.bytes == [1])
    #expect(throws: LedgerError.badSignature(name: "PeterNeumann")) {
      try note.signers(among: [peter])
    }
  }

  static let malformed: [(note: String, line: Int)] = [
    ("", 1), ("\n", 2), ("\n\n", 3), ("a", 1), ("a\n", 2), ("a\n\n", 3), ("a\n" + peterLine, 3),
    ("\n" + peterLine, 3), ("a\n\n" + peterLine.dropLast(), 3), ("a\n\n" + peterLine + "\n", 5),
    ("a\n\n" + peterLine + "x\n", 4), ("a\n\nx\n" + peterLine, 3), ("a\u{1}\n\n" + peterLine, 1),
    ("a\nb\r\n\n" + peterLine, 2), ("a\tb\n\n" + peterLine, 1),
    ("a\n\n-" + peterLine.dropFirst(), 3),
    ("a\n\n—  " + peterLine.dropFirst(2), 3), ("a\n\n" + peterLine.dropLast() + " \n", 3),
    ("a\n\n— PeterNeumann \n", 3), ("a\n\n— PeterNeumann\n", 3),
    ("a\n\n— Peter+Neumann AAAAAAA=\n", 3),
    ("a\n\n— a\u{A0}b AAAAAAA=\n", 3), ("a\n\n— a\u{7}b AAAAAAA=\n", 3), ("a\n\n—  AAAAAAA=\n", 3),
    ("a\n\n— a AAAAAA==\n", 3), ("a\n\n— a AAAAAAA\n", 3), ("a\n\n— a AAAAAAB=\n", 3),
    ("a\n\n— a AAAAAA_=\n", 3), ("a\n\n— a AAAA AAA=\n", 3), ("a\n\n— a !AAAAAA=\n", 3),
  ]

  @Test(arguments: malformed.indices)
  func otherTextsAreNoNotes(_ row: Int) {
    let (text, line) = Self.malformed[row]
    #expect(throws: LedgerError.malformed(.note, at: line)) { try Self.note(text) }
  }

  @Test func bytesThatAreNoTextAreNoNotes() throws {
    let line = Array(Self.peterLine.utf8)
    #expect(throws: LedgerError.malformed(.note, at: 1)) { try SignedNote([0xFF, 10, 10] + line) }
    #expect(throws: LedgerError.malformed(.note, at: 3)) {
      try SignedNote([97, 10, 10] + Array("— ".utf8) + [0xC3] + Array(" AAAAAAA=\n".utf8))
    }
    _ = try Self.note("a\n\n— a AAAAAAA=\n")
    _ = try Self.note("\n\n— a AAAAAAA=\n")
    _ = try Self.note("a b\u{7F}é 政\n\n\n— 督查 AAAAAAA=\n")
  }

  @Test func theLongestNote() throws {
    let end = "\n\n— a AAAAAAA=\n"
    let text = String(repeating: "x", count: SignedNote.mostBytes - end.utf8.count)
    #expect(try Self.note(text + end).bytes.count == 1_000_000)
    #expect(throws: LedgerError.malformed(.note, at: 4)) { try Self.note("x" + text + end) }
  }

  @Test func textsThatCannotBeSigned() throws {
    let key = try Folder.key()
    for text in ["", "a", "a\n\u{1}\n", "a\n\n" + Self.peterLine.dropLast()] {
      #expect(throws: LedgerError.self) { try SignedNote(signing: text, by: [key]) }
    }
    #expect(throws: LedgerError.malformed(.note, at: 3)) { try SignedNote(signing: "a\n", by: []) }
    // A text that looks like a note is signed as it stands.
    let text = "a\n\n" + Self.peterLine
    #expect(try SignedNote(signing: text, by: [key]).text == text)
  }

  @Test(arguments: 0..<3000 as Range<UInt64>)
  func hostileNotesNeverTrap(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var bytes = Array((Self.text + "\n" + Self.peterLine + Self.enochLine).utf8)
    for _ in 0...random.below(3) {
      let place = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(40)))
      case 2: bytes.insert([10, 32, 0x2B, 0xE2][random.below(4)], at: place)
      default: bytes = Array(bytes[..<max(1, place)])
      }
      if bytes.isEmpty { bytes = [10] }
    }
    guard let note = try? SignedNote(bytes) else { return }
    #expect(note.bytes == bytes, "what is read is written again byte by byte")
    let peter = try VerifierKey(Self.peter)
    if (try? note.signers(among: [peter])) != nil { #expect(note.text == Self.text) }
  }
}
