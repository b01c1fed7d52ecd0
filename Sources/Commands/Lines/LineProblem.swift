// SPDX-License-Identifier: Apache-2.0
package import Documents

/// Why a line of input is not the JSON object that `--lines` reads.
package enum LineProblem: Error, Sendable, Equatable {
  /// Not JSON, from this byte of the line on.
  case notJSON(offset: Int)
  /// JSON, but no object.
  case notAnObject
  /// There is no `text`, or it is no string.
  case noText
  /// `year` is neither a whole number nor null.
  case badYear
  /// `place` is neither a string nor null.
  case badPlace
  /// `now` is neither a day (`2026-03-01`) nor null.
  case badNow
  /// The line is longer than a text of the limit could be.
  case tooLong(limit: Int)

  /// What is wrong and what to do.
  package func message(in language: OutputLanguage) -> String {
    switch self {
    case .notJSON(let offset):
      language(
        zh: "第 \(offset) 字节起不是 JSON：每行须是一个 {\"id\",\"text\"} 对象；已跳过此行。",
        en:
          "no JSON from byte \(offset) on: each line is one {\"id\",\"text\"} object; line skipped."
      )
    case .notAnObject:
      language(
        zh: "不是 JSON 对象：每行须是一个 {\"id\",\"text\"} 对象；已跳过此行。",
        en: "not a JSON object: each line is one {\"id\",\"text\"} object; line skipped."
      )
    case .noText:
      language(
        zh: "没有字符串字段 text；已跳过此行。",
        en: "it has no string \"text\"; line skipped."
      )
    case .badYear:
      language(
        zh: "year 须是整数或 null；已跳过此行。",
        en: "\"year\" must be a whole number or null; line skipped."
      )
    case .badPlace:
      language(
        zh: "place 须是字符串或 null；已跳过此行。",
        en: "\"place\" must be a string or null; line skipped."
      )
    case .badNow:
      language(
        zh: "now 须是真实的日期（如 2026-03-01）或 null；已跳过此行。",
        en: "\"now\" must be a day (as 2026-03-01) or null; line skipped."
      )
    case .tooLong(let limit):
      language(
        zh: "这一行的长度超出 --limit \(limit) 所容；已跳过此行。",
        en: "the line is longer than --limit \(limit) allows; line skipped."
      )
    }
  }
}
