// SPDX-License-Identifier: Apache-2.0
package import Register

extension JSONObject {
  /// Adds the exact form of a value, or `null`.
  package mutating func add(_ key: String, word value: (some Worded)?) {
    add(key, value?.word)
  }

  /// Adds the exact forms of values.
  package mutating func add(_ key: String, words values: [some Worded]) {
    add(key, values.map(\.word))
  }

  /// Adds a moment as RFC 3339 has it, or `null`.
  package mutating func add(_ key: String, _ moment: Timestamp?) {
    add(key, moment?.rfc3339)
  }

  /// Adds `[start,end]`, or `null`.
  package mutating func add(_ key: String, _ span: TextSpan?) {
    guard let range = span?.range else { return add(key, nil as String?) }
    add(key, [range.lowerBound, range.upperBound])
  }
}
