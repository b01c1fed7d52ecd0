// SPDX-License-Identifier: Apache-2.0
import Commands
import Foundation
import TestSupport
import Testing

@Suite struct InputLineTests {
  private func parse(_ line: String) throws -> InputLine {
    try parse(Array(line.utf8))
  }

  private func parse(_ line: [UInt8]) throws -> InputLine {
    try line.withUnsafeBufferPointer { try InputLine($0) }
  }

  @Test(
    "an id is echoed as it was",
    arguments: [
      "1", "-1.50e+3", "null", "true", #""a\u0031\"""#, #"{"a": [1, {"b":[]}], "c": {}}"#, "[ ]",
    ]
  )
  func keepsTheID(_ id: String) throws {
    #expect(try parse(#"{"id":\#(id),"text":"x"}"#).id == id)
  }

  @Test(
    arguments: [
      (#"a\n\t\r\b\f\/\\\"z"#, "a\n\t\r\u{8}\u{C}/\\\"z"), (#"\u65b0\u589E\u0031"#, "新增1"),
      (#"\ud83d\ude00!"#, "😀!"), ("新增12个", "新增12个"), ("", ""), (#"\u0000"#, "\0"),
      (#"x\u00e9y\u07ffz\uffff"#, "x\u{E9}y\u{7FF}z\u{FFFF}"),
    ])
  func decodesText(_ escaped: String, _ expected: String) throws {
    let line = try parse(#" { "place" : "青禾市" , "text" : "\#(escaped)" , "year" : 2026 } "#)
    #expect(String(decoding: line.text, as: UTF8.self) == expected)
    #expect(line.repairs.isEmpty)
    #expect(line.place == "青禾市")
    #expect(line.year == 2026)
    #expect(line.id == nil)
  }

  @Test(
    arguments: [
      (#"a\ud83dz"#, "a\u{FFFD}z", 1..<4), (#"\ude00"#, "\u{FFFD}", 0..<3),
      (#"\ud83d\u0041"#, "\u{FFFD}A", 0..<3),
    ])
  func locatesHalfSurrogates(_ escaped: String, _ expected: String, _ first: Range<Int>) throws {
    let line = try parse(#"{"text":"\#(escaped)"}"#)
    #expect(String(decoding: line.text, as: UTF8.self) == expected)
    #expect(line.repairs.first == first)
  }

  @Test func locatesInvalidBytes() throws {
    let line = try parse(Array(#"{"text":"新"#.utf8) + [0xFF] + Array(#"增"}"#.utf8))
    #expect(String(decoding: line.text, as: UTF8.self) == "新\u{FFFD}增")
    #expect(line.repairs == [3..<6])
  }

  @Test func theLastOfTwoCounts() throws {
    #expect(try parse(#"{"text":"a","text":"b","year":1,"year":null}"#).text == Array("b".utf8))
  }

  @Test(
    arguments: [
      ("", .notJSON(offset: 0)), ("{", .notJSON(offset: 1)), ("[1]", .notAnObject),
      (#""x""#, .notAnObject), ("{}", .noText), (#"{"text":1}"#, .noText),
      (#"{"text":null}"#, .noText), (#"{"text":"a"} x"#, .notJSON(offset: 13)),
      (#"{"text":"a",}"#, .notJSON(offset: 12)), (#"{"text":"a"#, .notJSON(offset: 10)),
      (#"{"text":"\x"}"#, .notJSON(offset: 10)), (#"{"text":"\u12"}"#, .notJSON(offset: 13)),
      (#"{"text" "a"}"#, .notJSON(offset: 8)), (#"{"text":"a","year":"2026"}"#, .badYear),
      (#"{"text":"a","year":2026.5}"#, .badYear), (#"{"text":"a","place":1}"#, .badPlace),
      (#"{"text":"a","now":"2026-02-30"}"#, .badNow), (#"{"text":"a","now":5}"#, .badNow),
      (#"{"text":"a","id":01}"#, .notJSON(offset: 18)),
      (#"{"text":"a","id":tru}"#, .notJSON(offset: 20)),
      (#"{"text":"a","x":{"y":}}"#, .notJSON(offset: 21)),
      (#"{"text":"a","x":[1,]}"#, .notJSON(offset: 19)),
      ("{\"text\":\"a\u{1}\"}", .notJSON(offset: 10)),
    ] as [(String, LineProblem)]
  )
  func refusesWhatIsNoLine(_ line: String, _ problem: LineProblem) {
    #expect(throws: problem) { try parse(line) }
  }

  @Test func depthCostsNoStack() throws {
    let deep = String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000)
    #expect(try parse(#"{"x":\#(deep),"text":"a"}"#).text == Array("a".utf8))
  }

  @Test("agrees with Foundation's parser on damaged lines", arguments: 0..<300 as Range<UInt64>)
  func agreesWithFoundation(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = Array(#"{"id":[1,{"a":"b"}],"text":"新\n增\ud83d\ude0012","n":-1.5e3,"t":true}"#.utf8)
    var line = whole
    for _ in 0..<Int(random.next() % 3) {
      let place = Int(random.next() % UInt64(line.count))
      let bytes: [UInt8] = Array(#"{}[]",:\u0 1e-."#.utf8)
      line[place] = bytes[Int(random.next() % UInt64(bytes.count))]
    }
    guard String(validating: line, as: UTF8.self) != nil else { return }
    let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
    let ours = try? parse(line)
    if let expected = object?["text"] as? String {
      if let ours { #expect(String(decoding: ours.text, as: UTF8.self) == expected) }
    }
    if let ours, ours.repairs.isEmpty {
      #expect(object != nil, "\(String(decoding: line, as: UTF8.self))")
    }
    if line == whole { #expect(ours != nil) }
  }
}
