// SPDX-License-Identifier: Apache-2.0

/// The parser's own words in Chinese; it has no other way to be told.
enum ParserWords {
  /// The message with the parser's words translated line by line; a sentence that is not in the
  /// table stays English.
  static func chinese(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }
      .joined(separator: "\n")
  }

  private static let heads: [(en: String, zh: String)] = [
    ("OVERVIEW: ", "概述："), ("USAGE: ", "用法："), ("Usage: ", "用法："), ("ARGUMENTS:", "参数："),
    ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "子命令："), ("Error: ", "错误："), ("Help:  ", "说明："),
  ]

  private static let ends: [(en: String, zh: String)] = [
    ("Show help information.", "显示帮助。"), ("Show the version.", "显示版本。"),
    ("Show subcommand help information.", "显示子命令的帮助。"),
    ("' for more information.", "' 了解更多。"),
    ("' for detailed help.", "' 查看详细帮助。"),
    ("(default)", "（默认）"),
  ]

  private static let middles: [(en: String, zh: String)] = [
    ("Missing expected argument ", "缺少参数 "), ("Missing value for ", "缺少选项的值："),
    ("Missing one of: ", "须给出其中之一："),
    ("Unknown option ", "没有这个选项："), ("Unexpected argument ", "多余的参数："),
    ("The value '", "值“"), ("' is invalid for '", "”不适用于“"),
    ("'. Please provide one of ", "”。请从中选一个："), (" unexpected arguments: ", " 个多余的参数："),
    (". Did you mean ", "。您是不是要用 "), ("(default: ", "（默认："), ("; default: ", "；默认："),
    ("(values: ", "（可选："), ("  See '", "  请用 '"),
  ]

  private static func line(_ line: String) -> String {
    var line = line
    for head in heads where line.hasPrefix(head.en) {
      line = head.zh + line.dropFirst(head.en.utf8.count)
    }
    for end in ends where line.hasSuffix(end.en) {
      line = line.dropLast(end.en.utf8.count) + end.zh
    }
    for middle in middles { line = replacing(middle.en, by: middle.zh, in: line) }
    if line.contains("（默认：") || line.contains("（可选：") {
      if line.hasSuffix(")") { line = line.dropLast() + "）" }
    }
    return line
  }

  /// The text with the first occurrence of a phrase put in other words.
  private static func replacing(_ phrase: String, by other: String, in text: String) -> String {
    guard let range = text.firstRange(of: phrase) else { return text }
    return text[..<range.lowerBound] + other + text[range.upperBound...]
  }
}
