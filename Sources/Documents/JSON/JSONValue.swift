// SPDX-License-Identifier: Apache-2.0

/// A value of JSON, read strictly: no key twice, no half of a surrogate pair, bounded in depth.
package enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case flag(Bool)
  /// A number as it was written.
  case number(String)
  /// A text.
  case text(String)
  /// An array.
  case list([JSONValue])
  /// An object, its members in the order in which they stand.
  case object([Member])

  /// A key of an object with its value.
  package struct Member: Sendable, Hashable {
    /// The key.
    package let key: String
    /// The value.
    package let value: JSONValue

    /// A member.
    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// How many brackets may be open at once.
  package static let depthLimit = 32

  /// Reads a text that is exactly one value.
  ///
  /// - Throws: ``JSONProblem`` with the first byte that cannot be meant; of the empty text, 0.
  package init(_ bytes: [UInt8]) throws(JSONProblem) {
    let result = bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(JSONProblem) in
        var parser = JSONParser(bytes)
        let value = try parser.value(depth: 0)
        try parser.expectEnd()
        return value
      }
    }
    self = try result.get()
  }

  /// The value of a key; nil where this is no object or has no such key.
  package subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

/// Why bytes are no value of JSON that is taken.
package struct JSONProblem: Error, Sendable, Hashable {
  /// What is wrong.
  package enum Kind: Sendable, Hashable {
    /// It is no JSON.
    case notJSON
    /// A text has bytes that are no character, or half of a surrogate pair.
    case notText
    /// A key stands twice in one object.
    case keyTwice
    /// More brackets are open than ``JSONValue/depthLimit``.
    case tooDeep
  }

  /// What is wrong.
  package let kind: Kind
  /// The first byte that cannot be meant, from 0.
  package let offset: Int

  /// A problem at a byte.
  init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}

extension JSONParser {
  /// Any value.
  mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
    skipSpace()
    guard depth <= JSONValue.depthLimit else { throw JSONProblem(.tooDeep, at: at) }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"):
      try skipWord("true")
      return .flag(true)
    case UInt8(ascii: "f"):
      try skipWord("false")
      return .flag(false)
    case UInt8(ascii: "n"):
      try skipWord("null")
      return .null
    default:
      let start = at
      try skipNumber()
      return .number(String(decoding: bytes[start..<at], as: UTF8.self))
    }
  }

  private mutating func object(depth: Int) throws(JSONProblem) -> JSONValue {
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    try expect(UInt8(ascii: "{"))
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipSpace()
      let start = at
      let key = try text()
      guard keys.insert(key).inserted else { throw JSONProblem(.keyTwice, at: start) }
      skipSpace()
      try expect(UInt8(ascii: ":"))
      members.append(JSONValue.Member(key: key, value: try value(depth: depth + 1)))
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
    return .object(members)
  }

  private mutating func list(depth: Int) throws(JSONProblem) -> JSONValue {
    var values: [JSONValue] = []
    try expect(UInt8(ascii: "["))
    skipSpace()
    if take(UInt8(ascii: "]")) { return .list([]) }
    repeat {
      values.append(try value(depth: depth + 1))
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
    return .list(values)
  }

  private mutating func text() throws(JSONProblem) -> String {
    let start = at
    try skipString()
    // A parser of the string alone: decoding takes as much room as there is up to the end.
    var inner = JSONParser(UnsafeBufferPointer(rebasing: bytes[start..<at]))
    guard let text = String(validating: try inner.string(), as: UTF8.self) else {
      throw JSONProblem(.notText, at: start)
    }
    return text
  }
}
