// SPDX-License-Identifier: Apache-2.0
package import Measures

/// Appends the quantities of a text as a table for a terminal of the given width, under a line
/// that counts them.
package func appendQuantityTable(
  _ quantities: [Quantity],
  in text: [UInt8],
  name: String,
  language: OutputLanguage,
  width: Int,
  to out: inout [UInt8]
) {
  let width = max(width, 60)
  let count = language(zh: "\(quantities.count) 处", en: "\(quantities.count) found")
  out.append(DisplayWidth.fitted("\(name) · \(count)", to: width) + "\n")
  guard !quantities.isEmpty else { return out.append("\n") }
  out.append("\n")
  var table = TextTable([
    .init(language(zh: "原文", en: "Text"), least: 12),
    .init(language(zh: "类别", en: "Kind"), least: 8),
    .init(language(zh: "数值", en: "Value"), isNumber: true, least: 8),
    .init(language(zh: "单位", en: "Unit"), least: 4),
    .init("ISO", least: 10),
    .init(language(zh: "位置", en: "Bytes"), isNumber: true, least: 5),
  ])
  for quantity in quantities {
    table.add([
      String(decoding: text[quantity.span], as: UTF8.self), language.word(quantity.kind),
      quantity.shownValue, quantity.unit, quantity.iso ?? "",
      "\(quantity.span.lowerBound)–\(quantity.span.upperBound)",
    ])
  }
  table.render(width: width, to: &out)
  out.append("\n")
}

extension Quantity {
  /// The value with its bound, or both ends: `≥35000`, `3–5`.
  fileprivate var shownValue: String {
    let mark =
      switch bound {
      case .atLeast: "≥"
      case .atMost: "≤"
      case .about: "≈"
      case nil: ""
      }
    guard let value else { return mark }
    return mark + value.description + (upper.map { "–\($0)" } ?? "")
  }
}

extension OutputLanguage {
  /// The word for a kind of quantity.
  fileprivate func word(_ kind: QuantityKind) -> String {
    switch kind {
    case .number: self(zh: "数", en: "number")
    case .percent: self(zh: "百分比", en: "percent")
    case .range: self(zh: "区间", en: "range")
    case .unit: self(zh: "量", en: "unit")
    case .currency: self(zh: "金额", en: "currency")
    case .date: self(zh: "日期", en: "date")
    case .period: self(zh: "时段", en: "period")
    case .duration: self(zh: "时长", en: "duration")
    }
  }
}
