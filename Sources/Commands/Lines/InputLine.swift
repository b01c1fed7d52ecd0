// SPDX-License-Identifier: Apache-2.0
package import Measures
import ReportText

/// One line of `--lines`: `{"id","text","year"?,"place"?,"now"?}`.
package struct InputLine: Sendable, Equatable {
  /// The `id` as the JSON value it was; nil where there is none.
  package var id: String?
  /// The decoded text as valid UTF-8.
  package var text: [UInt8] = []
  /// Where U+FFFD stands for what was no character: spans of `text`.
  package var repairs: [Range<Int>] = []
  /// The year the report was given in.
  package var year: Int?
  /// The place that reports.
  package var place: String?
  /// The day that relative dates start from.
  package var now: CivilDay?

  /// Reads one line without its end.
  ///
  /// Other keys are skipped, of a key that stands twice the last counts. Bytes that are no UTF-8
  /// and surrogates without their other half become U+FFFD and are listed in ``repairs``.
  package init(_ line: UnsafeBufferPointer<UInt8>) throws(LineProblem) {
    var parser = LineParser(line)
    parser.skipSpace()
    guard parser.take(UInt8(ascii: "{")) else {
      try parser.skipValue()
      throw .notAnObject
    }
    var text: [UInt8]?
    parser.skipSpace()
    if !parser.take(UInt8(ascii: "}")) {
      repeat {
        parser.skipSpace()
        let key = try parser.string()
        parser.skipSpace()
        try parser.expect(UInt8(ascii: ":"))
        parser.skipSpace()
        try member(key, &parser, &text)
        parser.skipSpace()
      } while parser.take(UInt8(ascii: ","))
      try parser.expect(UInt8(ascii: "}"))
    }
    try parser.expectEnd()
    guard let text else { throw .noText }
    (self.text, repairs) = repaired(text)
  }

  private mutating func member(
    _ key: [UInt8],
    _ parser: inout LineParser,
    _ text: inout [UInt8]?
  ) throws(LineProblem) {
    if key.elementsEqual("text".utf8) {
      guard parser.isAtString else {
        try parser.skipValue()
        throw .noText
      }
      text = try parser.string()
    } else if key.elementsEqual("id".utf8) {
      let raw = try parser.rawValue()
      id = String(decoding: raw, as: UTF8.self)
    } else if key.elementsEqual("year".utf8) {
      let raw = try parser.rawValue()
      let word = String(decoding: raw, as: UTF8.self)
      year = Int(word)
      if year == nil, word != "null" { throw .badYear }
    } else if key.elementsEqual("place".utf8) {
      if parser.isAtString {
        place = String(decoding: repaired(try parser.string()).bytes, as: UTF8.self)
      } else {
        guard try parser.rawValue().elementsEqual("null".utf8) else { throw .badPlace }
        place = nil
      }
    } else if key.elementsEqual("now".utf8) {
      if parser.isAtString {
        now = CivilDay(String(decoding: repaired(try parser.string()).bytes, as: UTF8.self))
        if now == nil { throw .badNow }
      } else {
        guard try parser.rawValue().elementsEqual("null".utf8) else { throw .badNow }
        now = nil
      }
    } else {
      try parser.skipValue()
    }
  }
}

/// The bytes as valid UTF-8, and the spans of the U+FFFD that were put in.
private func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], spans: [Range<Int>]) {
  if isUTF8(bytes.span) { return (bytes, []) }
  var whole: [UInt8] = []
  var spans: [Range<Int>] = []
  whole.reserveCapacity(bytes.count + 64)
  var rest = bytes.makeIterator()
  var decoder = UTF8()
  while true {
    switch decoder.decode(&rest) {
    case .scalarValue(let scalar):
      whole.append(contentsOf: String(Character(scalar)).utf8)
    case .error:
      spans.append(whole.count..<whole.count + 3)
      whole.append(contentsOf: [0xEF, 0xBF, 0xBD])
    case .emptyInput:
      return (whole, spans)
    }
  }
}
