// SPDX-License-Identifier: Apache-2.0
import Pages

/// The fields of a form in the order they came; every value is bytes until it is looked at.
struct FormFields: Sendable {
  /// One field.
  struct Field: Sendable, Hashable {
    let name: String
    /// Nil for a field that is no file.
    let fileName: String?
    let value: [UInt8]
  }

  private(set) var fields: [Field] = []

  /// Fields that were already parted.
  init(_ fields: [Field]) { self.fields = fields }

  /// Fields of `application/x-www-form-urlencoded`; at most 100, the rest is left out.
  init(urlEncoded body: [UInt8]) {
    for pair in body.split(separator: UInt8(ascii: "&"), maxSplits: 100).prefix(100) {
      let parts = pair.split(
        separator: UInt8(ascii: "="),
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      guard let name = parts.first else { continue }
      let value = parts.count > 1 ? PercentCoding.decodeForm(parts[1]) : []
      fields.append(
        Field(
          name: String(decoding: PercentCoding.decodeForm(name), as: UTF8.self),
          fileName: nil,
          value: value
        )
      )
    }
  }

  /// The file of a name; nil where none was chosen.
  func file(_ name: String) -> (name: String, bytes: [UInt8])? {
    for field in fields where field.name == name {
      guard let fileName = field.fileName, !(fileName.isEmpty && field.value.isEmpty) else {
        continue
      }
      return (FileName.clean(fileName), field.value)
    }
    return nil
  }

  /// The values of every field that is no file, as they came, by their names.
  var values: [String: [String]] {
    fields.filter { $0.fileName == nil }.reduce(into: [:]) {
      $0[$1.name, default: []].append(String(decoding: $1.value, as: UTF8.self))
    }
  }

  /// Every value of a name, as it came.
  func all(_ name: String) -> [String] {
    fields.filter { $0.name == name && $0.fileName == nil }
      .map { String(decoding: $0.value, as: UTF8.self) }
  }

  /// The same as a text of lines: browsers write every line break of a field as CR LF.
  func text(_ name: String) -> String? {
    first(name)?.split(separator: "\r\n", omittingEmptySubsequences: false)
      .joined(separator: "\n")
  }

  /// The first value of a name as trimmed words; nil where it is missing or blank.
  func first(_ name: String) -> String? {
    guard let field = fields.first(where: { $0.name == name && $0.fileName == nil }) else {
      return nil
    }
    let words = String(decoding: field.value, as: UTF8.self)
    let scalars = words.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return nil }
    return String(scalars[start...end])
  }
}
