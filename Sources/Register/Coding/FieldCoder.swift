// SPDX-License-Identifier: Apache-2.0
package import Ledger

/// Why a kept event cannot be read: the program that wrote it was another, or its bytes were changed.
package struct CodingFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the field.
  package let field: String

  package var description: String { "the field \(field) cannot be read" }
}

/// Goes over the fields of a value, either to write them or to read them.
///
/// One method of a value (`code`) names its fields once for both directions, so that what is written
/// is what is read. A field that says nothing (nil, blank, false, 0, an empty list) is left out and is
/// what the value had before when it is read: values begin blank. A value with one exact form (`word`)
/// always says something, and must be there.
///
/// The same methods pack a value without its names (``PackedValues``), which is short and quick and
/// holds only while `code` names the same fields in the same order.
package struct FieldCoder {
  /// What is written, in the order of `code`.
  package private(set) var fields: [LedgerRecord.Field] = []
  /// What is written of private texts, with their salts.
  package private(set) var secrets: [PrivateField] = []

  /// Where values go to, or come from.
  private enum Form {
    case writing
    case reading(LedgerRecord)
    case packed
  }

  /// What was packed, or is left to unpack.
  package private(set) var packed = PackedValues()

  private let form: Form
  /// Whether values come in.
  let isReading: Bool
  /// Whether fields have no names.
  let isPacked: Bool

  private let disclosed: [PrivateField]
  private var prefix = ""
  private var readCount = 0

  /// A coder that writes.
  package init() {
    form = .writing
    (isReading, isPacked) = (false, false)
    disclosed = []
  }

  /// A coder that reads what was written, with the private texts that are still there.
  package init(reading record: LedgerRecord, disclosed: [PrivateField]) {
    form = .reading(record)
    (isReading, isPacked) = (true, false)
    self.disclosed = disclosed
  }

  /// A coder that packs.
  package static var packing: FieldCoder {
    var values = PackedValues()
    values.reserve()
    return FieldCoder(values, isReading: false)
  }

  /// A coder that unpacks, in the order in which it was packed.
  package init(unpacking packed: PackedValues) { self.init(packed, isReading: true) }

  private init(_ packed: PackedValues, isReading: Bool) {
    form = .packed
    (self.isReading, isPacked) = (isReading, true)
    self.packed = packed
    disclosed = []
  }

  /// Whether every field was read: one that nobody asked for is of another program's event.
  package var isReadWhole: Bool {
    if case .reading(let record) = form { return readCount == record.fields.count }
    return packed.isAtEnd
  }

  // MARK: - Texts and numbers

  /// A text; blank is left out.
  package mutating func text(_ name: String, _ value: inout String) throws(CodingFailure) {
    if isReading {
      guard let found = try text(name) else { return }
      guard !found.isEmpty else { throw failure(name) }
      value = found
    } else {
      put(name, value.isEmpty ? nil : value)
    }
  }

  /// A text that is never blank, and must be there.
  package mutating func filled(_ name: String, _ value: inout String) throws(CodingFailure) {
    if isReading { value = "" }
    try text(name, &value)
    if value.isEmpty { throw failure(name) }
  }

  /// A whole number; 0 is left out.
  package mutating func number(_ name: String, _ value: inout Int) throws(CodingFailure) {
    if isReading {
      guard let found = try number(name) else { return }
      guard found != 0 else { throw failure(name) }
      value = found
    } else {
      put(name, value == 0 ? nil : value)
    }
  }

  /// Yes or no; no is left out.
  package mutating func flag(_ name: String, _ value: inout Bool) throws(CodingFailure) {
    var number = value ? 1 : 0
    try self.number(name, &number)
    guard (0...1).contains(number) else { throw failure(name) }
    value = number != 0
  }

  /// A value that has one exact form as text.
  package mutating func word<Value: Worded>(
    _ name: String,
    _ value: inout Value
  ) throws(CodingFailure) {
    if isReading {
      guard let read = try text(name).flatMap(Value.init(word:)) else { throw failure(name) }
      value = read
    } else {
      put(name, value.word)
    }
  }

  /// The same for a value that may be missing.
  package mutating func word<Value: Worded>(
    _ name: String,
    _ value: inout Value?
  ) throws(CodingFailure) {
    if isReading {
      guard let found = try text(name) else { return }
      guard let read = Value(word: found) else { throw failure(name) }
      value = read
    } else {
      put(name, value?.word)
    }
  }

  /// A whole number that may be missing; 0 is kept.
  package mutating func number(_ name: String, _ value: inout Int?) throws(CodingFailure) {
    if isReading {
      value = try number(name) ?? value
    } else {
      put(name, value)
    }
  }

  /// Yes, no, or nobody has said.
  package mutating func flag(_ name: String, _ value: inout Bool?) throws(CodingFailure) {
    var number = value.map { $0 ? 1 : 0 }
    try self.number(name, &number)
    guard (0...1).contains(number ?? 0) else { throw failure(name) }
    value = number.map { $0 != 0 }
  }

  /// A private text: its salted hash is written; what is disclosed of it is read, if it is that.
  package mutating func secret(_ name: String, _ value: inout PrivateText) throws(CodingFailure) {
    guard !isPacked else { return try pack(&value) }
    if isReading {
      guard let found = take(name) else { return }
      guard case .hidden(let hash) = found else { throw failure(name) }
      guard let field = disclosed.first(where: { $0.name == prefix + name }) else { return }
      guard field.hash == hash else { throw failure(name) }
      value = PrivateText(value: field.value, salt: field.salt)
    } else if let text = value.value {
      guard let field = try? PrivateField(name: prefix + name, salt: value.salt, value: text) else {
        throw failure(name)
      }
      secrets.append(field)
    }
  }

  // MARK: - Lists and parts

  /// Words in their order, one field.
  package mutating func words<Value: Worded>(
    _ name: String,
    _ values: inout [Value]
  ) throws(CodingFailure) {
    if isReading {
      guard let found = try text(name) else { return }
      values = []
      for part in found.split(separator: "\n", omittingEmptySubsequences: false) {
        guard let value = Value(word: String(part)) else { throw failure(name) }
        values.append(value)
      }
    } else {
      let words = values.map(\.word)
      guard !words.contains(where: { $0.utf8.contains(0x0A) }) else { throw failure(name) }
      put(name, words.isEmpty ? nil : words.joined(separator: "\n"))
    }
  }

  /// Words by their keys, each a field `name.key`; keys are what may name a field.
  package mutating func words<Value: Worded>(
    _ name: String,
    _ values: inout [String: Value]
  ) throws(CodingFailure) {
    guard !isPacked else { return try pack(&values) }
    let start = prefix + name + "."
    if case .reading(let record) = form {
      for field in record.fields where field.name.hasPrefix(start) {
        guard case .text(let found) = field.value, let value = Value(word: found) else {
          throw failure(name)
        }
        values[String(field.name.dropFirst(start.count))] = value
        readCount += 1
      }
    } else {
      for (key, value) in values { put("\(name).\(key)", value.word) }
    }
  }

  /// Parts with fields of their own, `name.0.…`; their count is kept in `name`.
  package mutating func parts<Part: Coded>(
    _ name: String,
    _ parts: inout [Part]
  ) throws(CodingFailure) {
    var count = parts.count
    try self.number(name, &count)
    if isReading {
      guard (0...mostParts).contains(count) else { throw failure(name) }
      parts = Array(repeating: Part(), count: count)
    }
    for index in parts.indices {
      try part(isPacked ? "" : "\(name).\(index)", &parts[index])
    }
  }

  /// Every part has a field at least: more parts than fields were never written.
  var mostParts: Int {
    if case .reading(let record) = form { return record.fields.count }
    return packed.bytes.count
  }

  /// A part with fields of its own, `name.…`.
  package mutating func part<Part: Coded>(
    _ name: String,
    _ part: inout Part
  ) throws(CodingFailure) {
    guard !isPacked else { return try part.code(&self) }
    let outer = prefix
    prefix += name + "."
    defer { prefix = outer }
    try part.code(&self)
  }

  /// A part that may be missing; `name` says whether it is there.
  package mutating func part<Part: Coded>(
    _ name: String,
    _ part: inout Part?
  ) throws(CodingFailure) {
    var isThere = part != nil
    try flag(name, &isThere)
    guard isThere else { return }
    var inner = part ?? Part()
    try self.part(name, &inner)
    part = inner
  }

  // MARK: - Private

  /// Keeps a text; nil says nothing.
  private mutating func put(_ name: String, _ text: String?) {
    guard !isPacked else { return packed.append(text) }
    guard let text else { return }
    fields.append(LedgerRecord.Field(name: full(name), value: .text(text)))
  }

  /// Keeps a whole number; nil says nothing.
  private mutating func put(_ name: String, _ number: Int?) {
    guard !isPacked else { return packed.append(number) }
    guard let number else { return }
    fields.append(LedgerRecord.Field(name: full(name), value: .number(number)))
  }

  private mutating func text(_ name: String) throws(CodingFailure) -> String? {
    guard !isPacked else { return try packed.nextText() }
    switch take(name) {
    case nil: return nil
    case .text(let text): return text
    default: throw failure(name)
    }
  }

  private mutating func number(_ name: String) throws(CodingFailure) -> Int? {
    guard !isPacked else { return try packed.nextNumber() }
    switch take(name) {
    case nil: return nil
    case .number(let number): return number
    default: throw failure(name)
    }
  }

  /// What a record says under a name.
  private mutating func take(_ name: String) -> LedgerValue? {
    guard case .reading(let record) = form, let found = record[full(name)] else { return nil }
    readCount += 1
    return found
  }

  private func full(_ name: String) -> String { prefix.isEmpty ? name : prefix + name }

  private func failure(_ name: String) -> CodingFailure { CodingFailure(field: full(name)) }
}

/// A value with fields.
package protocol Coded: Sendable {
  /// The blank value, which reading fills.
  init()
  /// Names every field once, for writing and for reading.
  mutating func code(_ coder: inout FieldCoder) throws(CodingFailure)
}
