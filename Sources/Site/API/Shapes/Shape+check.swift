// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms

/// Where a value is not of its shape, and why.
struct ShapeFault: Error, Sendable, Hashable {
  /// The place as a JSON Pointer in a fragment, `#/targets/0/value`.
  let pointer: String
  /// What should stand there.
  let wanted: Bilingual

  init(_ pointer: String, zh: String, en: String) {
    self.pointer = pointer
    wanted = Bilingual(zh: zh, en: en)
  }
}

extension Shape {
  /// Holds a value against the shape.
  ///
  /// - Throws: the first fault, in the order of the text.
  func check(_ value: JSONValue, at pointer: String = "#") throws(ShapeFault) {
    if isNullable, value == .null { return }
    switch (kind, value) {
    case (.text(let most), .text(let text)):
      guard text.unicodeScalars.count <= most else {
        throw ShapeFault(pointer, zh: "最多\(most)字", en: "at most \(most) characters")
      }
      guard !text.utf8.contains(0) else {
        throw ShapeFault(pointer, zh: "不得含 U+0000", en: "no U+0000")
      }
    case (.form(let form), .text(let text)):
      guard form.admits(text) else {
        throw ShapeFault(pointer, zh: "须为 \(form.pattern)", en: "must be \(form.pattern)")
      }
    case (.choice(let words), .text(let text)):
      guard words.contains(text) else { throw oneOf(words, pointer) }
    case (.whole(let range), .number(let digits)):
      guard let number = Int(digits), range.contains(number) else {
        throw ShapeFault(
          pointer,
          zh: "须为\(range.lowerBound)到\(range.upperBound)的整数",
          en: "a whole number from \(range.lowerBound) to \(range.upperBound)"
        )
      }
    case (.flag, .flag), (.bytes, _): return
    case (.list(let inner, let count), .list(let values)):
      guard count.contains(values.count) else {
        throw ShapeFault(
          pointer,
          zh: "须有\(count.lowerBound)到\(count.upperBound)项",
          en: "\(count.lowerBound) to \(count.upperBound) elements"
        )
      }
      for (index, value) in values.enumerated() {
        try inner.check(value, at: "\(pointer)/\(index)")
      }
    case (.object(let fields), .object(let members)):
      try Self.check(members, fields, at: pointer)
    case (.map(let inner, let most), .object(let members)):
      guard members.count <= most else {
        throw ShapeFault(pointer, zh: "最多\(most)项", en: "at most \(most) keys")
      }
      for member in members {
        guard TextForm.word.admits(member.key) else {
          throw ShapeFault(
            pointer,
            zh: "键须为 \(TextForm.word.pattern)",
            en: "keys must be \(TextForm.word.pattern)"
          )
        }
        try inner.check(member.value, at: "\(pointer)/\(escaped(member.key))")
      }
    case (.record, .object(let members)):
      for member in members {
        switch member.value {
        case .text, .number: continue
        default:
          throw ShapeFault(
            "\(pointer)/\(escaped(member.key))",
            zh: "须为文本或整数",
            en: "a text or a whole number"
          )
        }
      }
    default: throw ShapeFault(pointer, zh: "须为\(typeName.zh)", en: "must be \(typeName.en)")
    }
  }

  private static func check(
    _ members: [JSONValue.Member],
    _ fields: [Field],
    at pointer: String
  ) throws(ShapeFault) {
    for member in members {
      guard let field = fields.first(where: { $0.name == member.key }) else {
        throw ShapeFault(
          "\(pointer)/\(escaped(member.key))",
          zh: "没有这个键",
          en: "there is no such key"
        )
      }
      try field.shape.check(member.value, at: "\(pointer)/\(member.key)")
    }
    for field in fields where field.isRequired {
      guard members.contains(where: { $0.key == field.name }) else {
        throw ShapeFault("\(pointer)/\(field.name)", zh: "缺少", en: "is missing")
      }
    }
  }

  private func oneOf(_ words: [String], _ pointer: String) -> ShapeFault {
    let all = words.joined(separator: ", ")
    return ShapeFault(pointer, zh: "须为其中之一：\(all)", en: "one of: \(all)")
  }

  private var typeName: Bilingual {
    switch kind {
    case .text, .form, .choice: Bilingual(zh: "文本", en: "a text")
    case .whole: Bilingual(zh: "整数", en: "a whole number")
    case .flag: Bilingual(zh: "true 或 false", en: "true or false")
    case .list: Bilingual(zh: "数组", en: "an array")
    case .object, .map, .record: Bilingual(zh: "对象", en: "an object")
    case .bytes: Bilingual(zh: "字节", en: "bytes")
    }
  }
}

/// A key as a JSON Pointer has it (RFC 6901); a long one is cut.
private func escaped(_ key: String) -> String {
  var text = ""
  for scalar in key.unicodeScalars.prefix(60) {
    switch scalar {
    case "~": text += "~0"
    case "/": text += "~1"
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text
}
