// SPDX-License-Identifier: Apache-2.0
import Mechanisms

/// What a profile may be at most; more is refused before any YAML is read.
enum YAMLBounds {
  static let byteCount = 256 * 1024
  static let lineByteCount = 2000
  /// Characters before the first word of a line: blanks, dashes and question marks.
  static let indentation = 64
  /// Brackets that are open at once.
  static let flowDepth = 16

  /// The first place that goes beyond, if there is one.
  static func check(_ text: String, file: String) -> ProfileMistake? {
    func mistake(
      _ line: Int,
      _ column: Int,
      _ rule: MistakeRule,
      _ words: Bilingual
    )
      -> ProfileMistake
    { ProfileMistake(file: file, line: line, column: column, rule: rule, message: words) }
    guard text.utf8.count <= byteCount else {
      return mistake(1, 1, .tooLarge, .tooManyBytes)
    }
    var depth = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard line.utf8.count <= lineByteCount else {
        return mistake(index + 1, 1, .tooLarge, .lineTooLong)
      }
      let indentation = line.prefix { " -?:\t".contains($0) }.count
      guard indentation <= YAMLBounds.indentation || line.allSatisfy(\.isWhitespace) else {
        return mistake(index + 1, indentation + 1, .tooDeep, .tooDeep)
      }
      for (column, character) in line.enumerated() {
        if character == "[" || character == "{" { depth += 1 }
        if character == "]" || character == "}" { depth = max(0, depth - 1) }
        guard depth <= flowDepth else {
          return mistake(index + 1, column + 1, .tooDeep, .tooDeep)
        }
      }
      if let column = anchor(in: line) {
        return mistake(index + 1, column + 1, .noAnchors, .noAnchors)
      }
    }
    return nil
  }

  /// Where a line has an anchor or an alias: & or * before a word, at the beginning of a value.
  private static func anchor(in line: Substring) -> Int? {
    var before: Character = " "
    var quote: Character?
    let characters = Array(line)
    for (column, character) in characters.enumerated() {
      if let open = quote {
        if character == open { quote = nil }
      } else if " -[{,:?\t".contains(before) {
        if character == "#" { return nil }
        if character == "\"" || character == "'" { quote = character }
        if character == "&" || character == "*", column + 1 < characters.count,
          !" ,]}".contains(characters[column + 1])
        {
          return column
        }
      }
      before = character
    }
    return nil
  }
}

extension Bilingual {
  fileprivate static let tooManyBytes = Bilingual(
    zh: "文件超过 \(YAMLBounds.byteCount) 字节：一个文件只写一个机制。",
    en: "the file has more than \(YAMLBounds.byteCount) bytes: write one mechanism a file."
  )
  fileprivate static let lineTooLong = Bilingual(
    zh: "一行超过 \(YAMLBounds.lineByteCount) 字节：请分行。",
    en: "a line has more than \(YAMLBounds.lineByteCount) bytes: break it."
  )
  fileprivate static let tooDeep = Bilingual(
    zh: "嵌套太深：机制文件没有这么多层。",
    en: "it is nested too deep: no profile has so many levels."
  )
  static let noAnchors = Bilingual(
    zh: "不使用锚点和别名（& 和 *）：请把内容写全；要写字面的 & 或 * 请加引号。",
    en: "anchors and aliases (& and *) are not read: write it out, or quote a literal & or *."
  )
}
