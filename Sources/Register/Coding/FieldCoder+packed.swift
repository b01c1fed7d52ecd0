// SPDX-License-Identifier: Apache-2.0
import Ledger
import WorkingDays

// What only packed values have: the log keeps words by their names, and of a private text its hash.
extension FieldCoder {
  /// Words by their keys, in the order of these.
  mutating func pack<Value: Worded>(_ values: inout [String: Value]) throws(CodingFailure) {
    var pairs = values.sorted { $0.key < $1.key }.map { [$0.key, $0.value.word] }
    try pack(&pairs, blank: []) { (pair, coder) throws(CodingFailure) in
      try coder.pack(&pair, blank: "") { (text, coder) throws(CodingFailure) in
        try coder.text("", &text)
      }
    }
    for pair in pairs {
      guard pair.count == 2, let value = Value(word: pair[1]) else { throw .packed }
      values[pair[0]] = value
    }
  }

  /// A private text with its salt.
  mutating func pack(_ value: inout PrivateText) throws(CodingFailure) {
    try word("", &value.value)
    var salt = value.salt.map { String($0) }
    try words("", &salt)
    value.salt = salt.compactMap { UInt8($0) }
  }

  /// Values that have no names in the log, each coded by `code`.
  mutating func pack<Value>(
    _ values: inout [Value],
    blank: Value,
    _ code: (inout Value, inout FieldCoder) throws(CodingFailure) -> Void
  ) throws(CodingFailure) {
    var count = values.count
    try number("", &count)
    if values.count != count {
      guard (0...mostParts).contains(count) else { throw .packed }
      values = Array(repeating: blank, count: count)
    }
    for index in values.indices { try code(&values[index], &self) }
  }

  /// The same for one that may be missing.
  mutating func pack<Value>(
    _ value: inout Value?,
    blank: Value,
    _ code: (inout Value, inout FieldCoder) throws(CodingFailure) -> Void
  ) throws(CodingFailure) {
    var isThere = value != nil
    try flag("", &isThere)
    guard isThere else { return }
    var inner = value ?? blank
    try code(&inner, &self)
    value = inner
  }

  /// The same for values by their keys, in the order of these.
  mutating func pack<Value>(
    _ values: inout [String: Value],
    blank: Value,
    _ code: (inout Value, inout FieldCoder) throws(CodingFailure) -> Void
  ) throws(CodingFailure) {
    var keys = values.keys.sorted()
    try words("", &keys)
    for key in keys {
      var value = values[key] ?? blank
      try code(&value, &self)
      values[key] = value
    }
  }

  /// A day, by its number.
  mutating func pack(_ day: inout CivilDate) throws(CodingFailure) {
    var number = day.dayNumber
    try self.number("", &number)
    guard let read = CivilDate(dayNumber: number) else { throw .packed }
    day = read
  }

  /// A moment, by its day and its minute.
  mutating func pack(_ moment: inout CivilMoment) throws(CodingFailure) {
    var (day, minute) = (moment.date, moment.minute)
    try pack(&day)
    try number("", &minute)
    guard let read = CivilMoment(day).adding(minutes: minute) else { throw .packed }
    moment = read
  }

  /// Who did something and when.
  mutating func pack(_ mark: inout Mark) throws(CodingFailure) {
    var milliseconds = Int(mark.at.milliseconds)
    try number("", &milliseconds)
    mark.at = Timestamp(milliseconds: Int64(milliseconds))
    try mark.officer.code(&self)
  }

  /// The same where nobody may have.
  mutating func pack(_ mark: inout Mark?) throws(CodingFailure) {
    try pack(&mark, blank: .none) { (mark, coder) throws(CodingFailure) in try coder.pack(&mark) }
  }

  /// What was taken back, if it was.
  mutating func pack(_ withdrawal: inout Withdrawal?) throws(CodingFailure) {
    let blank = Withdrawal(.none, reason: "")
    try pack(&withdrawal, blank: blank) { (withdrawal, coder) throws(CodingFailure) in
      try coder.pack(&withdrawal.mark)
      try coder.text("", &withdrawal.reason)
    }
  }
}

extension CodingFailure {
  /// Packed bytes are none that this program packed.
  static let packed = CodingFailure(field: "packed")
}
