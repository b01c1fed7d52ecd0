// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import Ledger

@Suite struct RecordTests {
  static let salt = [UInt8](0..<16)

  static func record() throws -> LedgerRecord {
    try LedgerRecord(
      [
        "item": .text("口袋公园20个"), "seq": .number(12), "_v": .number(-1),
        "Z.a-b": .text("\"\\/\n\u{1}"),
      ],
      hiding: [PrivateField(name: "caller", salt: salt, value: "东篱区 138…")]
    )
  }

  @Test func theBytesOfARecord() throws {
    let hash = try PrivateField(name: "caller", salt: Self.salt, value: "东篱区 138…").hash.hex
    let text =
      #"{"Z.a-b":"\"\\/\n\u0001","_v":-1,"caller":{"sha256":""# + hash
      + #""},"item":"口袋公园20个","seq":12}"#
    let record = try Self.record()
    #expect(String(decoding: record.bytes, as: UTF8.self) == text)
    #expect(try LedgerRecord(Array(text.utf8)) == record)
    #expect(record.fields.map(\.name) == ["Z.a-b", "_v", "caller", "item", "seq"])
    #expect(record["seq"] == .number(12) && record["none"] == nil)
    #expect(try JSONSerialization.jsonObject(with: Data(record.bytes)) is [String: Any])
  }

  /// RFC 8785, 3.2.2.2.
  @Test func everyControlCharacterIsEscaped() throws {
    let text = String(String.UnicodeScalarView((0...0x80).compactMap(UnicodeScalar.init)))
    let record = try LedgerRecord(["a": .text(text)])
    let start =
      #"{"a":"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010"#
      + ##"\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !\"#"##
    #expect(String(decoding: record.bytes, as: UTF8.self).hasPrefix(start))
    #expect(String(decoding: record.bytes, as: UTF8.self).hasSuffix("z{|}~\u{7F}\u{80}\"}"))
    #expect(try LedgerRecord(record.bytes) == record)
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("{}", 1), (#"{"a":1"#, 6), (#"{"a":1}x"#, 7), (#" {"a":1}"#, 0),
    (#"{"a": 1}"#, 5),
    (#"{"b":1,"a":1}"#, 2), (#"{"a":1,"a":1}"#, 6), (#"{"a":1,}"#, 7), (#"{"a" :1}"#, 4),
    (#"{a:1}"#, 1),
    (#"{"a":01}"#, 5), (#"{"a":-0}"#, 5), (#"{"a":1.5}"#, 6), (#"{"a":1e3}"#, 6), (#"{"a":}"#, 5),
    (#"{"a":-}"#, 5), (#"{"a":true}"#, 5), (#"{"a":null}"#, 5), (#"{"a":[1]}"#, 5),
    (#"{"a":99999999999999999999}"#, 5), (#"{"a":"x}"#, 8), (#"{"a":"\x"}"#, 7),
    (#"{"a":"\/"}"#, 7),
    (#"{"a":"\u0041"}"#, 6), (#"{"a":"\u000a"}"#, 7), (#"{"a":"\u000A"}"#, 10),
    (#"{"a":"\u001"}"#, 10),
    (#"{"a":"\u00"#, 10), (#"{"a":"\u0"#, 7), (#"{"a":"\"#, 7), (#"{"a":{}}"#, 5),
    (#"{"a":{"sha256":1}}"#, 5),
    (#"{"a":{"sha256":"00"}}"#, 16), (#"{"a":{"x":"00"}}"#, 5), (#"{"a":{"sha256":""#, 16),
    (#"{"a":{"sha256":"\#(String(repeating: "0", count: 64))""#, 80),
    (#"{"a":{"sha256":"\#(String(repeating: "0", count: 64))"}"#, 82),
    (#"{"a":{"sha256":"\#(String(repeating: "A", count: 64))"}}"#, 16),
    (#"{"a":{"sha256":"\#(String(repeating: "0", count: 65))"}}"#, 80),
    (#"{"a":{"sha256":"\#(String(repeating: "0", count: 62))é"}}"#, 16),
  ])
  func otherBytesAreNoRecord(_ text: String, _ place: Int) {
    #expect(throws: LedgerError.malformed(.record, at: place)) {
      try LedgerRecord(Array(text.utf8))
    }
  }

  @Test func bytesThatAreNoTextAreNoRecord() {
    let bytes = Array(#"{"a":""#.utf8) + [0xFF] + Array(#""}"#.utf8)
    #expect(throws: LedgerError.malformed(.record, at: 8)) { try LedgerRecord(bytes) }
  }

  @Test func namesOfFields() throws {
    let longest = String(repeating: "n", count: 64)
    for name in ["a", "A", "z", "Z", "0", "9", "_", "-", ".", longest] {
      let record = try LedgerRecord([name: .number(0)])
      #expect(try LedgerRecord(record.bytes) == record)
    }
    for name in ["", "a b", "a\"", "口", "a/", "a:", "@", "[", "`", "{", "é", longest + "n", "\0"] {
      #expect(throws: LedgerError.badFieldName(name)) { try LedgerRecord([name: .number(0)]) }
      #expect(throws: LedgerError.badFieldName(name)) {
        try PrivateField(name: name, salt: Self.salt, value: "")
      }
    }
    #expect(throws: LedgerError.badFieldName("a b")) { try LedgerRecord(Array(#"{"a b":1}"#.utf8)) }
  }

  @Test func numbersThatEveryReaderKeeps() throws {
    for number in [9_007_199_254_740_991, -9_007_199_254_740_991, 0] {
      let record = try LedgerRecord(["a": .number(number)])
      #expect(try LedgerRecord(record.bytes) == record)
    }
    for number in [9_007_199_254_740_992, -9_007_199_254_740_992, Int.max, Int.min] {
      #expect(throws: LedgerError.numberTooLarge(field: "a")) {
        try LedgerRecord(["a": .number(number)])
      }
    }
  }

  @Test func recordsThatCannotBe() throws {
    #expect(throws: LedgerError.noFields) { try LedgerRecord([:]) }
    let field = try PrivateField(name: "a", salt: Self.salt, value: "x")
    #expect(throws: LedgerError.fieldTwice("a")) {
      try LedgerRecord(["a": .number(1)], hiding: [field])
    }
    #expect(throws: LedgerError.fieldTwice("a")) { try LedgerRecord([:], hiding: [field, field]) }
  }

  @Test(arguments: 0..<3000 as Range<UInt64>)
  func hostileRecordsNeverTrapAndOneFormIsRead(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var bytes = try Self.record().bytes
    for _ in 0...random.below(2) {
      let place = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(Array(#"{}":,\u0"#.utf8)[random.below(8)], at: place)
      default: bytes = Array(bytes[...place])
      }
      if bytes.isEmpty { bytes = [0] }
    }
    if let record = try? LedgerRecord(bytes) { #expect(record.bytes == bytes) }
  }
}

@Suite struct PrivateFieldTests {
  /// Computed with `hashlib` over salt, name, zero and value.
  @Test func theHashIsThatOfTheFormat() throws {
    let field = try PrivateField(name: "caller", salt: [UInt8](0..<16), value: "张三")
    #expect(field.hash.hex == "27e007bee2b7cdbb5dcb14b9eb334c7d3e4b172664b5698ac2d719cb47ec6ec2")
    #expect(
      String(decoding: field.bytes, as: UTF8.self)
        == #"{"name":"caller","salt":"000102030405060708090a0b0c0d0e0f","value":"张三"}"#
    )
    #expect(try PrivateField(field.bytes) == field)
    #expect(field.description == "PrivateField(caller)" && "\(field)" == field.description)
    #expect(String(reflecting: field) == field.description)
  }

  @Test func saltsAndValuesThatCannotBe() throws {
    for count in [16, 64] {
      let field = try PrivateField(name: "a", salt: [UInt8](repeating: 0, count: count), value: "")
      #expect(try PrivateField(field.bytes) == field)
    }
    for count in [0, 15, 65] {
      #expect(throws: LedgerError.saltLength(field: "a", byteCount: count)) {
        try PrivateField(name: "a", salt: [UInt8](repeating: 0, count: count), value: "")
      }
    }
    #expect(throws: LedgerError.nullInPrivateValue(field: "a")) {
      try PrivateField(name: "a", salt: RecordTests.salt, value: "x\0y")
    }
  }

  @Test(arguments: [
    #"{"name":"a","salt":"000102030405060708090a0b0c0d0e0f"}"#,
    #"{"name":"a","salt":"000102030405060708090A0b0c0d0e0f","value":"x"}"#,
    #"{"name":"a","salt":"000102030405060708090a0b0c0d0e0","value":"x"}"#,
    #"{"name":"a","salt":1,"value":"x"}"#, #"{"name":1,"salt":"","value":"x"}"#,
    #"{"name":"a","salt":"000102030405060708090a0b0c0d0e0f","value":1}"#,
    #"{"name":"a","salt":"000102030405060708090a0b0c0d0e0f","value":"x","x":1}"#,
    #"{"name":"a","salt":"000102030405060708090a0b0c0d0e0f","valux":"x"}"#,
  ])
  func otherRecordsShowNoField(_ text: String) {
    #expect(throws: LedgerError.malformed(.disclosure, at: 1)) {
      try PrivateField(Array(text.utf8))
    }
  }

  /// Value and salt erased, every proof holds; shown, they prove the value, and nothing else does.
  @Test func erasingLeavesEveryProofValid() throws {
    var beside: [Int: [PrivateField]] = [:]
    var log = try LedgerLog(origin: "duixian/qinghe")
    var random = SeededRandom(seed: 1)
    for index in 0..<600 {
      let fields = [
        try PrivateField(name: "caller", salt: random.bytes(32), value: "来电人\(index)"),
        try PrivateField(name: "phone", salt: random.bytes(16), value: "138\(index)"),
      ]
      beside[index] = fields
      try log.append(LedgerRecord(["item": .text("q\(index)")], hiding: fields))
    }
    let key = try Folder.key()
    let folder = try Folder(&log, signedBy: [key])
    let proofs = try (0..<600).map {
      try EntryProof(index: $0, note: folder.note, read: folder.read)
    }

    let shown = try #require(beside[17])
    beside.removeAll()

    #expect(try folder.problems == [])
    for (index, proof) in proofs.enumerated() {
      try proof.verify(origin: "duixian/qinghe", trusting: [key.verifier])
      let text = String(decoding: proof.entry, as: UTF8.self)
      #expect(!text.contains("来电人") && !text.contains("138\(index)\""))
    }
    let record = try LedgerRecord(proofs[17].entry)
    for field in shown {
      #expect(throws: Never.self) { try record.verify(field) }
      var salt = field.salt
      salt[3] ^= 4
      for other in [
        try PrivateField(name: field.name, salt: salt, value: field.value),
        try PrivateField(name: field.name, salt: field.salt, value: field.value + "0"),
        try PrivateField(name: field.name, salt: field.salt + [0], value: field.value),
      ] {
        #expect(throws: LedgerError.notDisclosed(field: field.name)) { try record.verify(other) }
      }
      #expect(throws: LedgerError.notDisclosed(field: field.name)) {
        try LedgerRecord(proofs[18].entry).verify(field)
      }
    }
    for name in ["item", "none"] {
      let field = try PrivateField(name: name, salt: shown[0].salt, value: "q17")
      #expect(throws: LedgerError.notDisclosed(field: name)) { try record.verify(field) }
    }
  }
}
