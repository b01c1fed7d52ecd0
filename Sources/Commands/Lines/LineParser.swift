// SPDX-License-Identifier: Apache-2.0
import Documents

/// `JSONParser` over one line, its problems those of the line.
struct LineParser {
  private var json: JSONParser

  init(_ bytes: UnsafeBufferPointer<UInt8>) { json = JSONParser(bytes) }

  /// Whether a string begins here.
  var isAtString: Bool { json.isAtString }

  mutating func skipSpace() { json.skipSpace() }

  /// Goes over one byte where it is the expected one.
  mutating func take(_ expected: UInt8) -> Bool { json.take(expected) }

  mutating func expect(_ expected: UInt8) throws(LineProblem) {
    do { try json.expect(expected) } catch { throw .notJSON(offset: error.offset) }
  }

  mutating func expectEnd() throws(LineProblem) {
    do { try json.expectEnd() } catch { throw .notJSON(offset: error.offset) }
  }

  /// The bytes of any value as they stand.
  mutating func rawValue() throws(LineProblem) -> UnsafeBufferPointer<UInt8> {
    do { return try json.rawValue() } catch { throw .notJSON(offset: error.offset) }
  }

  /// Goes over any value.
  mutating func skipValue() throws(LineProblem) {
    do { try json.skipValue() } catch { throw .notJSON(offset: error.offset) }
  }

  /// The decoded bytes of a string; a surrogate without its other half gives the byte FF, which is
  /// no UTF-8.
  mutating func string() throws(LineProblem) -> [UInt8] {
    do { return try json.string() } catch { throw .notJSON(offset: error.offset) }
  }
}
