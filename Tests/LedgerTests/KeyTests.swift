// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Ledger

@Suite struct KeyTests {
  /// No part of a key's text is a key, and none with one character changed.
  @Test func manglingsOfAVerifierKeyAreRefused() throws {
    let text = Array(NoteTests.peter.utf8)
    #expect(try VerifierKey(NoteTests.peter).description == NoteTests.peter)
    for start in 0..<text.count {
      for end in start...text.count where (start, end) != (0, text.count) {
        let part = String(decoding: text[start..<end], as: UTF8.self)
        #expect(throws: LedgerError.malformed(.verifierKey, at: 1)) { try VerifierKey(part) }
      }
    }
    for place in text.indices {
      var changed = text
      changed[place] += 1
      #expect(throws: LedgerError.self) {
        try VerifierKey(String(decoding: changed, as: UTF8.self))
      }
    }
    for other in [
      "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
      "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
      "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
      "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "a+b", "++", "a++",
    ] {
      #expect(throws: LedgerError.malformed(.verifierKey, at: 1)) { try VerifierKey(other) }
    }
  }

  @Test func manglingsOfASignerKeyAreRefused() {
    let text = Array(NoteTests.secret.utf8)
    for start in 0..<text.count {
      for end in start...text.count where (start, end) != (0, text.count) {
        let part = String(decoding: text[start..<end], as: UTF8.self)
        #expect(throws: LedgerError.malformed(.signerKey, at: 1)) {
          try SignerKey(secretText: part)
        }
      }
    }
    for place in text.indices {
      var changed = text
      changed[place] += 1
      #expect(throws: LedgerError.self) {
        try SignerKey(secretText: String(decoding: changed, as: UTF8.self))
      }
    }
  }

  @Test func namesAndLengths() throws {
    let key = [UInt8](repeating: 9, count: 32)
    for name in ["", "a b", "a+b", "a\nb", "a\u{85}b", "a\u{2028}", "\u{1F}"] {
      #expect(throws: LedgerError.malformed(.verifierKey, at: 1)) {
        try VerifierKey(name: name, publicKey: key)
      }
      #expect(throws: LedgerError.malformed(.verifierKey, at: 1)) {
        try SignerKey(name: name, seed: key)
      }
    }
    for count in [0, 31, 33] {
      let bytes = [UInt8](repeating: 9, count: count)
      #expect(throws: LedgerError.malformed(.verifierKey, at: 1)) {
        try VerifierKey(name: "a", publicKey: bytes)
      }
      #expect(throws: LedgerError.malformed(.signerKey, at: 1)) {
        try SignerKey(name: "a", seed: bytes)
      }
    }
    #expect(try VerifierKey(name: "督查/青禾", publicKey: key).name == "督查/青禾")
  }

  /// RFC 8032, 5.1: the points of order 1, 2, 4 and 8, with either sign, and what is no shortest form.
  @Test(arguments: [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  ])
  func keysThatAnyoneCouldSignWith(_ hex: String) throws {
    var key = try #require(decodedHex(hex.utf8))
    #expect(throws: LedgerError.weakKey(name: "a")) { try VerifierKey(name: "a", publicKey: key) }
    key[31] |= 0x80
    #expect(throws: LedgerError.weakKey(name: "a")) { try VerifierKey(name: "a", publicKey: key) }
  }

  @Test func keysBesideThoseAreTaken() throws {
    for hex in [
      "ebffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
      "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e",
      "edfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe7f",
      "edfeffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
      "0200000000000000000000000000000000000000000000000000000000000000",
    ] {
      _ = try VerifierKey(name: "a", publicKey: try #require(decodedHex(hex.utf8)))
    }
  }

  /// 2 is the y of no point: nothing verifies under it.
  @Test func aKeyThatIsNoPointVerifiesNothing() throws {
    let key = try VerifierKey(name: "a", publicKey: [2] + [UInt8](repeating: 0, count: 31))
    let line = SignedNote.Signature(
      name: "a",
      keyID: key.keyID,
      bytes: [UInt8](repeating: 0, count: 64)
    )
    #expect(!key.verifies(line, of: "a\n"))
  }

  @Test func keysOfOneNameHaveDifferentIds() throws {
    let (old, new) = (try Folder.key(1).verifier, try Folder.key(2).verifier)
    #expect(old.name == new.name && old.keyID != new.keyID && old != new)
  }
}
