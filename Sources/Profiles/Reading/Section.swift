// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Yams

/// One mapping of a file, with typed answers that note what is wrong with them.
struct Section {
  let node: Node
  let mistakes: Mistakes
  private let pairs: [String: Node]

  /// A mapping with no other keys than those; anything else is a mistake, and nil if it is no mapping.
  init?(_ node: Node, keys: [String], _ mistakes: Mistakes) {
    guard let mapping = node.mapping else {
      mistakes.add(
        .notAMapping,
        at: node,
        zh: "这里应为“键: 值”。",
        en: "“key: value” is wanted here."
      )
      return nil
    }
    self.node = node
    self.mistakes = mistakes
    var pairs: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        mistakes.add(.notAText, at: key, zh: "键应为文字。", en: "a key must be a text.")
        continue
      }
      guard keys.contains(name) else {
        let near = nearest(to: name, among: keys)
        mistakes.add(
          .unknownKey,
          at: key,
          zh: "没有“\(name)”这个键" + (near.map { "，是否为“\($0)”？" } ?? "。"),
          en: "there is no key “\(name)”" + (near.map { ", is it “\($0)”?" } ?? ".")
        )
        continue
      }
      pairs[name] = value
    }
    self.pairs = pairs
  }

  /// The value of a key; one that holds nothing is none.
  subscript(key: String) -> Node? {
    guard let value = pairs[key], !(value.scalar?.style == .plain && isNothing(value)) else {
      return nil
    }
    return value
  }

  private func isNothing(_ node: Node) -> Bool { ["", "~", "null"].contains(node.scalar?.string) }

  /// The value of a key that must be there.
  func required(_ key: String) -> Node? {
    if let value = self[key] { return value }
    mistakes.add(.missingKey, at: node, zh: "缺少键“\(key)”。", en: "the key “\(key)” is missing.")
    return nil
  }

  /// A text that says something.
  func text(_ node: Node) -> String? {
    guard let text = node.scalar?.string, text.contains(where: { !$0.isWhitespace }) else {
      mistakes.add(.notAText, at: node, zh: "这里应为文字。", en: "a text is wanted here.")
      return nil
    }
    return text
  }

  func text(_ key: String) -> String? { self[key].flatMap { text($0) } }

  func requiredText(_ key: String) -> String { required(key).flatMap { text($0) } ?? "" }

  /// A whole number in a range.
  func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = self[key] else { return nil }
    guard let text = value.scalar?.string, let number = Int(text) else {
      mistakes.add(.notANumber, at: value, zh: "这里应为整数。", en: "a whole number is wanted here.")
      return nil
    }
    guard range.contains(number) else {
      mistakes.add(
        .outOfRange,
        at: value,
        zh: "\(number) 超出范围：应为 \(range.lowerBound) 至 \(range.upperBound)。",
        en: "\(number) is out of range: \(range.lowerBound) to \(range.upperBound) is possible."
      )
      return nil
    }
    return number
  }

  func flag(_ key: String) -> Bool {
    guard let value = self[key] else { return false }
    switch value.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      mistakes.add(
        .notTrueOrFalse,
        at: value,
        zh: "这里应为 true 或 false。",
        en: "true or false is wanted here."
      )
      return false
    }
  }

  /// One of the words of an enumeration.
  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ key: String,
    of type: Value.Type
  ) -> Value? {
    self[key].flatMap { choice($0, of: type) }
  }

  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ node: Node,
    of type: Value.Type
  ) -> Value? {
    guard let word = text(node) else { return nil }
    if let value = Value(rawValue: word) { return value }
    let words = Value.allCases.map(\.rawValue)
    let near = nearest(to: word, among: words)
    mistakes.add(
      .unknownValue,
      at: node,
      zh: "没有“\(word)”这个值"
        + (near.map { "，是否为“\($0)”？" } ?? "：可写 \(words.joined(separator: "、"))。"),
      en: "there is no value “\(word)”"
        + (near.map { ", is it “\($0)”?" } ?? ": possible are \(words.joined(separator: ", ")).")
    )
    return nil
  }

  /// The entries of a list; none if the key is missing.
  func list(_ key: String) -> [Node] {
    guard let value = self[key] else { return [] }
    guard let sequence = value.sequence else {
      mistakes.add(.notAList, at: value, zh: "这里应为列表。", en: "a list is wanted here.")
      return []
    }
    return Array(sequence)
  }

  /// The entries of a list that must have one.
  func requiredList(_ key: String) -> [Node] {
    guard let value = required(key) else { return [] }
    let entries = list(key)
    if entries.isEmpty, value.sequence != nil {
      mistakes.add(
        .emptyList,
        at: value,
        zh: "“\(key)”至少要有一项。",
        en: "“\(key)” needs at least one entry."
      )
    }
    return entries
  }

  /// A list of texts; a single text is a list of one.
  func texts(_ key: String) -> [(node: Node, text: String)] {
    guard let value = self[key] else { return [] }
    let nodes = value.scalar == nil ? list(key) : [value]
    return nodes.compactMap { node in text(node).map { (node, $0) } }
  }
}
