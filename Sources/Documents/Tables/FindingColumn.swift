// SPDX-License-Identifier: Apache-2.0
import Reading

/// What stands in one place of a spreadsheet.
enum Cell: Equatable {
  /// Nothing is known.
  case empty
  /// Words of ours, which no one has to guard against.
  case word(String)
  /// Words of the text, which may begin with anything.
  case text(String)
  /// A number, which stays one.
  case number(Double)
  /// A day.
  case day(Deadline)

  static func number(_ value: Int?) -> Cell { value.map { .number(Double($0)) } ?? .empty }
  static func number(_ value: Double?) -> Cell { value.map { .number($0) } ?? .empty }
  static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
  static func word(_ word: String?) -> Cell { word.map { .word($0) } ?? .empty }
}

/// A column of the spreadsheets: its names and what it says of a finding.
struct FindingColumn: Sendable {
  /// The title in plain CSV; part of the contract.
  let name: String
  private let zh: String
  private let en: String
  /// The cell in the words of a language, or in machine words without one.
  let cell: @Sendable (FindingRow, OutputLanguage?) -> Cell

  init(
    _ name: String,
    _ zh: String,
    _ en: String,
    cell: @escaping @Sendable (FindingRow, OutputLanguage?) -> Cell
  ) {
    self.name = name
    self.zh = zh
    self.en = en
    self.cell = cell
  }

  func title(_ language: OutputLanguage?) -> String { language?(zh: zh, en: en) ?? name }

  /// Every column, in the order of plain CSV.
  static let all: [FindingColumn] = [
    FindingColumn("file", "文件", "File") { row, _ in .text(row.source) },
    FindingColumn("place", "地方", "Place") { row, _ in .text(row.place) },
    FindingColumn("year", "年份", "Year") { row, _ in .number(row.year) },
    FindingColumn("type", "类型", "Type") { row, language in
      .word(language?.word(row.type) ?? row.type.rawValue)
    },
    FindingColumn("statement", "语句编号", "Statement") { row, _ in
      .word(row.statement.map { "s\($0.id)" })
    },
    FindingColumn("tense", "时态", "Tense") { row, language in
      .word(row.tense.map { language?.word($0) ?? $0.rawValue })
    },
    FindingColumn("kind", "类别", "Kind") { row, language in
      .word(row.kind.map { language?.word($0) ?? $0.rawValue })
    },
    FindingColumn("subject", "对象", "Subject") { row, _ in .text(row.subject) },
    FindingColumn("action", "动作", "Action") { row, _ in .text(row.action) },
    FindingColumn("comparator", "比较", "Comparator") { row, language in
      .word(row.comparator.map { language?.word($0) ?? $0.rawValue })
    },
    FindingColumn("value", "数值", "Value") { row, _ in .number(row.value) },
    FindingColumn("upper", "上限", "Upper end") { row, _ in .number(row.upper) },
    FindingColumn("unit", "单位", "Unit") { row, _ in .text(row.unit) },
    FindingColumn("basis", "口径", "Basis") { row, language in
      .word(row.basis.map { language?.word($0) ?? $0.rawValue })
    },
    FindingColumn("deadline", "期限", "Due") { row, _ in row.deadline.map { .day($0) } ?? .empty },
    FindingColumn("nature", "性质", "Nature") { row, language in
      .word(row.nature.map { language?.word($0) ?? $0.rawValue })
    },
    FindingColumn("period", "期间", "Period") { row, _ in .word(row.period) },
    FindingColumn("text", "原文", "Text") { row, _ in .text(row.text) },
    FindingColumn("sentence", "语句", "Sentence") { row, _ in .text(row.sentence) },
    FindingColumn("section", "章节", "Section") { row, _ in .text(row.section) },
    FindingColumn("topics", "领域", "Topics") { row, _ in
      .text(row.statement?.topics.joined(separator: ";"))
    },
    FindingColumn("agency", "建议牵头单位", "Suggested lead agency") { row, _ in
      .text(row.statement?.agency?.lead)
    },
    FindingColumn("rule", "规则", "Rule") { row, _ in .word(row.rule?.name) },
    FindingColumn("start", "起始字节", "First byte") { row, _ in .number(row.span.lowerBound) },
    FindingColumn("end", "结束字节", "End byte") { row, _ in .number(row.span.upperBound) },
  ]

  /// What the rule of a finding means.
  static func explanation(in language: OutputLanguage) -> FindingColumn {
    FindingColumn("explanation", "规则说明", "What the rule says") { row, _ in
      .text(row.rule?.explanation(in: language))
    }
  }

  /// The columns of those names, in that order.
  static func named(_ names: [String]) -> [FindingColumn] {
    names.compactMap { name in all.first { $0.name == name } }
  }
}
