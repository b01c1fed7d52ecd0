// SPDX-License-Identifier: Apache-2.0
import Documents
import Testing

@testable import Site

@Suite struct ShapeTests {
  static let shape = Shape.object([
    must("day", .day), may("count", .count.orNull), may("list", .list(.flag, most: 2)),
    may("text", .text(3)), may("word", .choice(["a", "b"])),
    may("map", Shape(.map(.text(3), most: 1))),
    may("record", Shape(.record)), may("part", .object([may("x", .number)])),
  ])

  static func check(_ text: String) throws {
    try shape.check(JSONValue(Array(text.utf8)))
  }

  @Test(arguments: [
    #"{"day":"2026-01-20"}"#,
    #"{"text":"青禾市","day":"2026-01-20","count":null,"list":[true,false],"word":"b"}"#,
    #"{"day":"2026-01-20","map":{"a_b":"x"},"record":{"n":1,"t":""},"part":{"x":"2026-1"}}"#,
  ])
  func takesWhatIsOfItsShape(text: String) throws {
    try Self.check(text)
  }

  @Test(arguments: [
    ("[]", "#"), ("{}", "#/day"), (#"{"day":"2026-02-30"}"#, "#/day"),
    (#"{"day":null}"#, "#/day"), (#"{"day":"2026-01-20","count":-1}"#, "#/count"),
    (#"{"day":"2026-01-20","count":1.5}"#, "#/count"),
    (#"{"day":"2026-01-20","count":99999999999999999999}"#, "#/count"),
    (#"{"day":"2026-01-20","list":[true,1]}"#, "#/list/1"),
    (#"{"day":"2026-01-20","list":[true,true,true]}"#, "#/list"),
    (#"{"day":"2026-01-20","text":"东篱区的"}"#, "#/text"),
    (#"{"day":"2026-01-20","text":"a\u0000"}"#, "#/text"),
    (#"{"day":"2026-01-20","word":"c"}"#, "#/word"),
    (#"{"day":"2026-01-20","map":{"a b":"x"}}"#, "#/map"),
    (#"{"day":"2026-01-20","map":{"a":"x","b":"y"}}"#, "#/map"),
    (#"{"day":"2026-01-20","record":{"n":true}}"#, "#/record/n"),
    (#"{"day":"2026-01-20","part":{"x":"2026-0"}}"#, "#/part/x"),
    (#"{"day":"2026-01-20","a/b~":1}"#, "#/a~1b~0"),
  ])
  func tellsWhereItIsNot(text: String, pointer: String) {
    let fault = #expect(throws: ShapeFault.self) { try Self.check(text) }
    #expect(fault?.pointer == pointer)
  }
}
