// SPDX-License-Identifier: Apache-2.0
import Documents

/// One JSON object on one line, its keys in the order in which they are added.
struct JSONObject {
  private var text = "{"

  /// The finished line without its end.
  var line: String { text + "}" }

  /// Adds a text or `null`.
  mutating func add(_ key: String, _ value: String?) {
    add(key, raw: value.map(jsonString) ?? "null")
  }

  /// Adds a whole number or `null`.
  mutating func add(_ key: String, _ value: Int?) {
    add(key, raw: value.map(String.init) ?? "null")
  }

  /// Adds `true` or `false`.
  mutating func add(_ key: String, _ value: Bool) { add(key, raw: value ? "true" : "false") }

  /// Adds an array of texts.
  mutating func add(_ key: String, _ values: [String]) {
    add(key, raw: "[" + values.map(jsonString).joined(separator: ",") + "]")
  }

  /// Adds an array of objects.
  mutating func add(_ key: String, _ values: [JSONObject]) {
    add(key, raw: "[" + values.map(\.line).joined(separator: ",") + "]")
  }

  private mutating func add(_ key: String, raw: String) {
    if text.utf8.count > 1 { text += "," }
    text += jsonString(key) + ":" + raw
  }
}

/// Prints lines, quietly where the reader has gone.
func printLines(_ lines: [String]) throws {
  do throws(OutputError) {
    try writeAll(Array(lines.map { $0 + "\n" }.joined().utf8), to: 1)
  } catch {
    try error.end()
  }
}
