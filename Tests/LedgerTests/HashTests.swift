// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Ledger

@Suite struct HashTests {
  static let bytes = (0..<32).map { UInt8($0 * 7 + 3) }

  /// FIPS 180-2, appendix B.1: a document is hashed as it is, without the byte that a leaf has before it.
  @Test func aDocumentIsHashedAsItIs() {
    let hash = LedgerHash.sha256(of: Array("abc".utf8))
    #expect(hash.hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(LedgerHash.sha256(of: []) == .empty)
    #expect(hash != .leaf(Array("abc".utf8)))
  }

  @Test func everyFormOfAHash() throws {
    let hash = try #require(LedgerHash(Self.bytes))
    #expect(hash.bytes == Self.bytes)
    #expect(hash.hex == "030a11181f262d343b424950575e656c737a81888f969da4abb2b9c0c7ced5dc")
    #expect(hash.base64 == "AwoRGB8mLTQ7QklQV15lbHN6gYiPlp2kq7K5wMfO1dw=")
    #expect(hash.description == hash.base64)
    #expect(LedgerHash(hex: hash.hex) == hash && LedgerHash(base64: hash.base64) == hash)
    var bytes: [UInt8] = [9]
    hash.append(to: &bytes)
    #expect(bytes == [9] + Self.bytes)
  }

  @Test func otherLengthsAndFormsAreNoHashes() throws {
    let hash = try #require(LedgerHash(Self.bytes))
    for count in [0, 31] { #expect(LedgerHash(Self.bytes[..<count]) == nil) }
    #expect(LedgerHash(Self.bytes + [0]) == nil)
    for text in [
      "", hash.hex.uppercased(), String(hash.hex.dropLast()), hash.hex + "00",
      "+f" + hash.hex.dropFirst(2),
    ] {
      #expect(LedgerHash(hex: text) == nil)
    }
    for text in [
      "", hash.base64 + "\n", String(hash.base64.dropLast()), "AwoR", hash.base64 + "AAAA",
    ] {
      #expect(LedgerHash(base64: text) == nil)
    }
    // The last character holds two bits that say nothing; they must be zero.
    #expect(LedgerHash(base64: hash.base64.dropLast(2) + "x=") == nil)
  }

  @Test func eachByteCounts() throws {
    let hash = try #require(LedgerHash(Self.bytes))
    for place in 0..<32 {
      var bytes = Self.bytes
      bytes[place] ^= 0x80
      #expect(LedgerHash(bytes) != hash)
    }
  }

  @Test func leavesAndNodesDoNotPassForEachOther() {
    let (left, right) = (LedgerHash.leaf([1]), LedgerHash.leaf([2]))
    #expect(LedgerHash.node(left, right) == Slow.hash([1] + left.bytes + right.bytes))
    #expect(LedgerHash.node(left, right) != LedgerHash.leaf(left.bytes + right.bytes))
    #expect(LedgerHash.node(left, right) != LedgerHash.node(right, left))
  }

  @Test func rootsOverAnyNumberOfNodes() {
    var hasher = TreeHasher()
    for count in 0...70 {
      let nodes = ProofTests.leaves[..<count]
      #expect(hasher.root(of: Array(nodes)) == Slow.root(nodes))
    }
  }

  @Test func decimals() {
    for text in ["0", "1", "10", "9223372036854775807", "-5"] {
      #expect(decimal(text) == Int(text))
    }
    for text in ["", "00", "01", "+1", "-0", " 1", "1 ", "9223372036854775808", "١", "1.0"] {
      #expect(decimal(text) == nil)
    }
  }

  @Test func hexadecimals() {
    #expect(decodedHex("".utf8) == [] && decodedHex("00ff".utf8) == [0, 255])
    for text in ["0", "0ff", "FF", "fg", "+f", "-1", " f", "é"] {
      #expect(decodedHex(text.utf8) == nil)
    }
  }

  @Test func base64IsExact() {
    #expect(decodedBase64("".utf8) == [] && decodedBase64("AA==".utf8) == [0])
    for text in ["A", "AA", "AA=", "AB==", "AA==\n", "A A=", "AA==AA==", "====", "AA-_"] {
      #expect(decodedBase64(text.utf8) == nil)
    }
  }
}

@Suite struct ErrorTests {
  static let path = TilePath("tile/0/000.p/5")

  /// Each error in a sentence: what is refused, and what a person needs to find it.
  @Test func everyErrorHasItsSentence() throws {
    let path = try #require(Self.path)
    let sentences: [(LedgerError, String)] = [
      (.malformed(.note, at: 3), "this is no note: line 3"),
      (.malformed(.verifierKey, at: 1), "this is no verifier key: line 1"),
      (.malformed(.record, at: 7), "this is no record: byte 7"),
      (.weakKey(name: "a"), "anyone could sign with the key a"),
      (.unknownSigners(names: ["a", "b"]), "no trusted key signed; signed by: a, b"),
      (.badSignature(name: "a"), "the signature of a does not verify"),
      (.otherOrigin(found: "a", expected: "b"), "a checkpoint of a, not of b"),
      (.entryTooLong(byteCount: 65_536), "an entry of 65536 bytes; 65535 is the most"),
      (.noSuchEntry(index: 5, size: 4), "no entry 5 in a log of 4"),
      (.sizesOutOfOrder(old: 5, new: 4), "a log cannot grow from 5 to 4 entries"),
      (.tileMissing(path), "tile/0/000.p/5 is missing"),
      (.tileMalformed(path), "tile/0/000.p/5 does not hold what it should"),
      (.otherRoot(size: 4), "the tiles of 4 entries do not give the checkpoint's root"),
      (.notIncluded(index: 1, size: 4), "not proved: entry 1 in a log of 4"),
      (.notConsistent(old: 1, new: 4), "not proved: the log of 4 goes on from that of 1"),
      (.noFields, "a record needs a field"),
      (.badFieldName("a b"), "no name for a field: a b"),
      (.fieldTwice("a"), "two fields bear the name a"),
      (.numberTooLarge(field: "a"), "the number of a is beyond 2^53 - 1"),
      (.saltLength(field: "a", byteCount: 3), "the salt of a has 3 bytes, not 16 to 64"),
      (.nullInPrivateValue(field: "a"), "the value of a holds U+0000"),
      (.notDisclosed(field: "a"), "value and salt of a are not what was logged"),
    ]
    for (error, sentence) in sentences { #expect(error.description == sentence) }
  }

  @Test func everyFormatHasItsWords() {
    #expect(
      LedgerFormat.allCases.map(\.rawValue) == [
        "note", "checkpoint", "verifier key", "signer key", "inclusion proof", "consistency proof",
        "record", "disclosure",
      ]
    )
  }
}
