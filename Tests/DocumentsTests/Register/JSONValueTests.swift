// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Documents

@Suite struct JSONValueTests {
  @Test func readsEveryKindOfValueInItsOrder() throws {
    let value = try JSONValue(
      Array(#" {"b":[1,-2.50e3,true,false,null],"a":{"词":"青\u79be\n\ud83d\ude00"}} "#.utf8)
    )
    #expect(
      value
        == .object([
          .init(
            key: "b",
            value: .list([.number("1"), .number("-2.50e3"), .flag(true), .flag(false), .null])
          ),
          .init(key: "a", value: .object([.init(key: "词", value: .text("青禾\n😀"))])),
        ])
    )
    #expect(value["a"]?["词"] == .text("青禾\n😀"))
    #expect(value["c"] == nil && JSONValue.null["a"] == nil)
    #expect(try JSONValue(Array("{}".utf8)) == .object([]))
    #expect(try JSONValue(Array("[ ]".utf8)) == .list([]))
  }

  @Test(arguments: [
    ("", JSONProblem.Kind.notJSON, 0), ("{", .notJSON, 1), ("[1,]", .notJSON, 3),
    ("01", .notJSON, 1), ("{\"a\":1}x", .notJSON, 7), ("nul", .notJSON, 3),
    ("\"a\u{1}\"", .notJSON, 2), ("{a:1}", .notJSON, 1),
    (#"{"a":1,"a":2}"#, .keyTwice, 7), (#"{"a":1,"\u0061":2}"#, .keyTwice, 7),
    (#"["\ud800"]"#, .notText, 1),
  ])
  func tellsWhereItCannotBeMeant(text: String, kind: JSONProblem.Kind, offset: Int) {
    let error = #expect(throws: JSONProblem.self) { try JSONValue(Array(text.utf8)) }
    #expect(error?.kind == kind && error?.offset == offset)
  }

  @Test func refusesBytesThatAreNoCharacters() {
    let error = #expect(throws: JSONProblem.self) { try JSONValue([0x22, 0xC3, 0x28, 0x22]) }
    #expect(error?.kind == .notText)
  }

  @Test func takesAsManyOpenBracketsAsTheLimitAndNoMore() throws {
    let limit = JSONValue.depthLimit
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSONValue(nested(limit + 1))
    let error = #expect(throws: JSONProblem.self) { try JSONValue(nested(limit + 2)) }
    #expect(error?.kind == .tooDeep && error?.offset == limit + 1)
    #expect(throws: JSONProblem.self) {
      try JSONValue(Array(repeating: UInt8(ascii: "["), count: 1 << 20))
    }
  }
}
