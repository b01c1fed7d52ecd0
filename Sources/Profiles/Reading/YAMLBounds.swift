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
    let bytes = Array(text.utf8)
    guard bytes.count <= byteCount else {
      return mistake(1, 1, .tooLarge, .tooManyBytes)
    }
    var depth = 0
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      guard line.count <= lineByteCount else {
        return mistake(index + 1, 1, .tooLarge, .lineTooLong)
      }
      let indentation = line.prefix { isOne(of: " -?:\t", $0) }.count
      guard indentation <= YAMLBounds.indentation || line.allSatisfy({ isOne(of: " \t\r", $0) })
      else {
        return mistake(index + 1, indentation + 1, .tooDeep, .tooDeep)
      }
      for place in line.indices {
        if isOne(of: "[{", line[place]) { depth += 1 }
        if isOne(of: "]}", line[place]) { depth = max(0, depth - 1) }
        guard depth <= flowDepth else {
          return mistake(index + 1, column(of: place, in: line), .tooDeep, .tooDeep)
        }
      }
      if let place = anchor(in: line) {
        return mistake(index + 1, column(of: place, in: line), .noAnchors, .noAnchors)
      }
    }
    return nil
  }

  /// Where a line has an anchor or an alias: & or * before a word, at the beginning of a value.
  private static func anchor(in line: ArraySlice<UInt8>) -> Int? {
    var before = UInt8(ascii: " ")
    var quote: UInt8?
    for (place, byte) in zip(line.indices, line) {
      if let open = quote {
        if byte == open { quote = nil }
      } else if isOne(of: " -[{,:?\t", before) {
        if byte == UInt8(ascii: "#") { return nil }
        if isOne(of: "\"'", byte) { quote = byte }
        if isOne(of: "&*", byte), place + 1 < line.endIndex, !isOne(of: " ,]}", line[place + 1]) {
          return place
        }
      }
      before = byte
    }
    return nil
  }

  /// The place of a byte in a line as people count it, from 1.
  private static func column(of place: Int, in line: ArraySlice<UInt8>) -> Int {
    String(decoding: line[..<place], as: UTF8.self).count + 1
  }

  private static func isOne(of characters: String, _ byte: UInt8) -> Bool {
    characters.utf8.contains(byte)
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
