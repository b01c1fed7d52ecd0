// SPDX-License-Identifier: Apache-2.0
import Foundation
import Reading

/// A measure as a person marked it.
struct Mark: Decodable {
  /// Bytes from the start of its text; in marked reports of the stored text.
  var at: Int?
  /// The numeral as it stands.
  let num: String
  var value: Double?
  var upper: Double?
  var unit: String?
  var comparator: String?
  var basis: String?
  var tense: String?
  var deadline: String?
  var subject: String?
  var subjectAlt: [String]?
  /// Which of the fields above the mark has.
  let fields: Set<String>

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    fields = Set(container.allKeys.map(\.stringValue))
    func read<T: Decodable>(_ name: String, _ type: T.Type) throws -> T? {
      guard let key = Key(stringValue: name) else { return nil }
      return try container.decodeIfPresent(type, forKey: key)
    }
    at = try read("at", Int.self)
    num = try read("num", String.self) ?? ""
    value = try read("value", Double.self)
    upper = try read("upper", Double.self)
    unit = try read("unit", String.self)
    comparator = try read("comparator", String.self)
    basis = try read("basis", String.self)
    tense = try read("tense", String.self)
    deadline = try read("deadline", String.self)
    subject = try read("subject", String.self)
    subjectAlt = try read("subject_alt", [String].self)
  }

  /// The names of the fields that a found measure has wrong.
  func faults(of measure: Measure) -> [String] {
    var faults: [String] = []
    func check(_ name: String, _ isRight: Bool) {
      if fields.contains(name), !isRight { faults.append(name) }
    }
    check("value", value.map { same($0, measure.value) } ?? false)
    check(
      "upper",
      upper == nil ? measure.upper == nil : measure.upper.map { same($0, upper ?? 0) } ?? false
    )
    check("unit", standard(unit ?? "") == standard(measure.unit))
    check("comparator", comparator == measure.comparator.rawValue)
    check("basis", basis == measure.basis.rawValue)
    check("tense", tense == measure.tense.rawValue)
    check("deadline", deadline == measure.deadline?.iso)
    check("subject", names(measure.subject))
    return faults
  }

  /// Whether a phrase names the marked subject: the rule of the field's scorers.
  private func names(_ phrase: String) -> Bool {
    let found = squeezed(phrase)
    for subject in [subject].compactMap(\.self) + (subjectAlt ?? []) {
      let marked = squeezed(subject)
      if marked.isEmpty && found.isEmpty || marked == found { return true }
      if marked.isEmpty || found.isEmpty { continue }
      let (a, b) = (Double(marked.count), Double(found.count))
      if found.contains(marked), b <= 2.5 * a { return true }
      if marked.contains(found), a <= 2.5 * b { return true }
      let (x, y) = (pairs(marked), pairs(found))
      if 2 * Double(x.intersection(y).count) / Double(x.count + y.count) >= 0.6 { return true }
    }
    return false
  }

  private func pairs(_ text: String) -> Set<String> {
    let letters = Array(text)
    guard letters.count > 1 else { return [text] }
    return Set((0..<letters.count - 1).map { String(letters[$0...$0 + 1]) })
  }

  private func standard(_ unit: String) -> String {
    let unit = squeezed(unit)
    return unit == "km" ? "公里" : unit
  }

  private func same(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * max(1, abs(a)) }
}

extension Deadline {
  /// As the marks write it.
  var iso: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}

/// A text without spaces, quotation marks, punctuation and markup, full-width letters as ASCII.
func squeezed(_ text: String) -> String {
  var result = ""
  var isTag = false
  for character in text.unicodeScalars {
    if character == "<" { isTag = true }
    defer { if character == ">" { isTag = false } }
    if isTag { continue }
    let value = character.value
    if character.properties.isWhitespace || dropped.contains(character) { continue }
    if (0xFF01...0xFF5E).contains(value), let ascii = Unicode.Scalar(value - 0xFEE0) {
      if !dropped.contains(ascii) { result.unicodeScalars.append(ascii) }
    } else {
      result.unicodeScalars.append(character)
    }
  }
  if result.hasSuffix(".") { result.removeLast() }
  return result.replacing("m²", with: "平方米").replacing("m³", with: "立方米")
    .replacing("千米", with: "公里")
}

private let dropped = Set("“”\"'‘’《》（）()·，、,。：:；;*#[]［］^_{}$".unicodeScalars)
