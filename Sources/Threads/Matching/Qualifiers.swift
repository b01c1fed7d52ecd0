// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

/// Words that set one kind apart from another: 省级 and 国家级, 城镇 and 农村.
enum Qualifiers {
  /// Whether a qualifier of one clause excludes that of the other.
  static func conflict(_ a: Clause, _ b: Clause) -> Bool {
    for word in a.words where word.group != 0 {
      let ours = a.words.filter { $0.group == word.group }.map(\.number)
      let theirs = b.words.filter { $0.group == word.group }.map(\.number)
      if theirs.isEmpty || ours.contains(where: theirs.contains) { continue }
      if isWhole(a, b, word.group) { continue }
      return true
    }
    return false
  }

  /// 城乡 holds 城镇 and 农村; 中小学 holds 小学; 进出口 holds 出口; 各级各类 holds 公办.
  private static func isWhole(_ a: Clause, _ b: Clause, _ group: UInt8) -> Bool {
    for whole in wholes {
      if a.has(whole) || b.has(whole) { return true }
    }
    return false
  }

  /// Whether a word is one of 城镇, 农村, 城乡: told apart as qualifiers, no part of names.
  static func isArea(_ word: Word) -> Bool { word.group == WordList.shipped.area }

  private static let wholes = ["城乡", "中小学", "进出口", "各级各类"]

  /// Whether the answer speaks for a part of what was promised only.
  static func isPart(_ promise: Clause, _ answer: Clause, allowsLists: Bool = true) -> Bool {
    if promise.has("城乡"), !answer.has("城乡"),
      answer.has("农村") != (answer.has("城镇") || answer.has("城市"))
    {
      return true
    }
    for word in answer.words
    where word.classes.contains(.narrow) && answer.focus.overlaps(word.range) {
      if word.range.lowerBound > (answer.figure?.range.lowerBound ?? .max) { continue }
      if !promise.words.contains(where: { $0.number == word.number }) { return true }
    }
    return allowsLists && missesListed(promise, answer)
  }

  /// 供水、燃气老旧管网 answered by 燃气老旧管网.
  private static func missesListed(_ promise: Clause, _ answer: Clause) -> Bool {
    let end = promise.figure?.range.lowerBound ?? promise.focus.upperBound
    guard promise.focus.lowerBound < end else { return false }
    let bytes = promise.plain
    var entries: [[UInt8]] = []
    var start = promise.focus.lowerBound
    var i = start
    while i + 2 < end {
      if bytes[i] == 0xE3, bytes[i + 1] == 0x80, bytes[i + 2] == 0x81 {
        entries.append(Array(bytes[start ..<~ i]))
        start = i + 3
        i += 3
      } else {
        i += sequenceLength(bytes[i])
      }
    }
    guard !entries.isEmpty, !answer.has("等"), !answer.has("各类") else { return false }
    entries.append(Array(bytes[start ..<~ end]))
    let found = entries.map { entry in
      var i = 0
      while i + 6 <= entry.count {
        if entry[i] >= 0xE4, entry[i + 3] >= 0xE4 {
          let gram =
            UInt32(unit(entry.span, at: i).value) << 16
            | UInt32(unit(entry.span, at: i + 3).value)
          if promise.grams.contains(gram), answer.grams.contains(gram) { return true }
        }
        i += sequenceLength(entry[i])
      }
      return false
    }
    return found.contains(true) && found.contains(false)
  }
}

extension Qualifiers {
  /// Whether the answer counts something else than was promised: 各级各类学位 for 公办学位.
  static func isOther(_ promise: Clause, _ answer: Clause) -> Bool {
    answer.has("各级各类") && !promise.has("各级各类")
  }
}
