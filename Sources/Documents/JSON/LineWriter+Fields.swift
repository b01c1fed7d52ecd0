// SPDX-License-Identifier: Apache-2.0
import Reading

extension LineWriter {
  /// Writes a word that needs no escape, in quotation marks, or `null`.
  mutating func word(_ word: StaticString?) {
    guard let word else {
      raw("null")
      return
    }
    raw("\"")
    raw(word)
    raw("\"")
  }

  /// Writes a day as an ISO 8601 date or `null`.
  mutating func day(_ day: Deadline?) {
    guard let day else {
      raw("null")
      return
    }
    raw("\"")
    padded(day.year, width: 4)
    raw("-")
    padded(day.month, width: 2)
    raw("-")
    padded(day.day, width: 2)
    raw("\"")
  }

  /// Writes the name of a rule and, where asked for, what it says.
  mutating func rule(_ rule: Rule, _ explanation: String?) {
    raw(#","rule":"#)
    word(rule.word)
    guard let explanation else { return }
    raw(#","explanation":"#)
    string(explanation)
  }
}
