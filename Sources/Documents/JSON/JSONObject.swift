// SPDX-License-Identifier: Apache-2.0

/// One JSON object on one line, its keys in the order in which they are added.
package struct JSONObject: Sendable {
  private var text = "{"

  /// An object without keys.
  package init() {}

  /// The finished line without its end.
  package var line: String { text + "}" }

  /// Adds a text or `null`.
  package mutating func add(_ key: String, _ value: String?) {
    add(key, raw: value.map(jsonString) ?? "null")
  }

  /// Adds a whole number or `null`.
  package mutating func add(_ key: String, _ value: Int?) {
    add(key, raw: value.map(String.init) ?? "null")
  }

  /// Adds `true`, `false` or `null`.
  package mutating func add(_ key: String, _ value: Bool?) {
    add(key, raw: value.map { $0 ? "true" : "false" } ?? "null")
  }

  /// Adds an object or `null`.
  package mutating func add(_ key: String, _ value: JSONObject?) {
    add(key, raw: value?.line ?? "null")
  }

  /// Adds an array of texts.
  package mutating func add(_ key: String, _ values: [String]) {
    add(key, raw: "[" + values.map(jsonString).joined(separator: ",") + "]")
  }

  /// Adds an array of whole numbers.
  package mutating func add(_ key: String, _ values: [Int]) {
    add(key, raw: "[" + values.map(String.init).joined(separator: ",") + "]")
  }

  /// Adds an array of objects.
  package mutating func add(_ key: String, _ values: [JSONObject]) {
    add(key, raw: "[" + values.map(\.line).joined(separator: ",") + "]")
  }

  private mutating func add(_ key: String, raw: String) {
    if text.utf8.count > 1 { text += "," }
    text += jsonString(key) + ":" + raw
  }
}
