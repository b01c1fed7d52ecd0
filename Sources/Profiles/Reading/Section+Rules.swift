// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays
import Yams

extension Section {
  /// The id: a-z, 0-9, - and _.
  func id() -> String {
    guard let node = required("id"), let id = text(node) else { return "" }
    let isGood =
      id.utf8.count <= 64
      && id.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x5F }
    if !isGood {
      mistakes.add(
        .badID,
        at: node,
        zh: "id“\(id)”只能用 a-z、0-9、- 和 _，不超过 64 个字符。",
        en: "the id “\(id)” may have a-z, 0-9, - and _ only, and 64 of them."
      )
    }
    return id
  }

  /// The names in both languages.
  func title() -> Bilingual { Bilingual(zh: requiredText("zh"), en: requiredText("en")) }

  /// Words in both languages behind a key; nil where it is missing.
  func words(_ key: String) -> Bilingual? {
    self[key].flatMap { Section($0, keys: ["zh", "en"], mistakes) }?.title()
  }

  /// A day of the year, `MM-DD`, that is there in every year.
  func yearDay(_ node: Node, _ text: String, _ offset: Int) -> YearDay? {
    guard let date = CivilDate("2023-\(text)") else {
      mistakes.add(
        .badDay,
        at: node,
        zh: "日期应写作 \"MM-DD\"，且每年都有（如 \"12-31\"）。",
        en: "a day is written \"MM-DD\" and must be one of every year, such as \"12-31\"."
      )
      return nil
    }
    return YearDay(yearOffset: offset, month: date.month, day: date.day)
  }

  /// An exact number in a range: a decimal of at most 15 digits, 6 of them behind the point.
  func exact(_ key: String, in range: ClosedRange<Exact>) -> Exact? {
    guard let value = required(key) else { return nil }
    guard let number = value.scalar.flatMap({ Exact($0.string) }) else {
      mistakes.add(
        .badDecimal,
        at: value,
        zh: "数应写作 0.15 这样的小数：至多 15 位数字，小数点后至多 6 位。",
        en: "a number is written like 0.15: at most 15 digits, 6 of them behind the point."
      )
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

  /// A whole number in a range that must be there.
  func requiredNumber(_ key: String, in range: ClosedRange<Int>) -> Int? {
    required(key).flatMap { _ in number(key, in: range) }
  }
}
