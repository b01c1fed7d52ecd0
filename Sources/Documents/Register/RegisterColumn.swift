// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Reading
import Register
import WorkingDays

/// A column of the register as a spreadsheet: its names and what it says of a line.
struct RegisterColumn: Sendable {
  /// What a cell is made of.
  struct Line {
    let row: CommitmentRow
    let sheet: RegisterSheet

    var fields: CommitmentFields { row.fields }
    var names: Directory { sheet.directory }
  }

  /// The title for programs; part of the contract.
  let name: String
  private let zh: String
  private let en: String
  /// How wide it is in a workbook, in characters.
  let width: Double
  /// The cell in the words of a language, or in machine words without one.
  let cell: @Sendable (Line, OutputLanguage?) -> Cell

  private init(
    _ name: String,
    _ zh: String,
    _ en: String,
    width: Double = 12,
    cell: @escaping @Sendable (Line, OutputLanguage?) -> Cell
  ) {
    self.name = name
    self.zh = zh
    self.en = en
    self.width = width
    self.cell = cell
  }

  func title(_ language: OutputLanguage?) -> String { language?(zh: zh, en: en) ?? name }

  /// Every column, in order.
  static let all: [RegisterColumn] = [
    RegisterColumn("number", "编号", "Number") { line, _ in .word(line.row.number.description) },
    RegisterColumn("title", "事项", "Item", width: 32) { line, _ in .text(line.fields.title) },
    RegisterColumn("quote", "报告原话", "Words of the report", width: 60) { line, _ in
      .text(line.row.quote)
    },
    RegisterColumn("section", "所在章节", "Section", width: 28) { line, _ in .text(line.row.section) },
    RegisterColumn("kind", "类别", "Kind") { line, _ in .text(line.fields.kind) },
    RegisterColumn("topic", "领域", "Topic") { line, _ in .text(line.fields.topic) },
    RegisterColumn("targets", "指标", "Targets", width: 28) { line, _ in
      .text(line.fields.targets.map(\.written).joined(separator: "; "))
    },
    RegisterColumn("lead", "牵头单位", "Lead agency", width: 18) { line, language in
      .text(language == nil ? line.fields.lead : line.names.name(ofAgency: line.fields.lead))
    },
    RegisterColumn("supporting", "配合单位", "Supporting", width: 28) { line, language in
      let ids = line.fields.supporting
      let names = language == nil ? ids : ids.map { line.names.name(ofAgency: $0) }
      return .text(names.joined(separator: language == .zh ? "、" : "; "))
    },
    RegisterColumn("post", "责任岗位", "Post", width: 18) { line, language in
      .text(language == nil ? line.fields.post : line.names.name(ofPost: line.fields.post))
    },
    RegisterColumn("leader", "分管领导", "Leader in charge", width: 18) { line, language in
      .text(language == nil ? line.fields.leader : line.names.name(ofPost: line.fields.leader))
    },
    RegisterColumn("deadline", "完成期限", "Deadline") { line, _ in .day(line.fields.deadline) },
    RegisterColumn("mechanism", "机制", "Mechanism", width: 18) { line, language in
      guard let language, let mechanism = line.sheet.mechanisms[line.row.mechanism] else {
        return .text(line.row.mechanism)
      }
      return .text(language.words(mechanism.profile.title))
    },
    RegisterColumn("stage", "下一步", "Next step", width: 18) { line, language in
      let stages = line.sheet.mechanisms[line.row.mechanism]?.profile.stages ?? []
      let stage = stages.first { $0.id == line.row.stage }
      return .text(
        language.flatMap { stage.map { $0.entry.title }.map($0.words) } ?? line.row.stage
      )
    },
    RegisterColumn("next_due", "下一时限", "Next limit") { line, _ in
      .day(line.row.facts.nextDue?.lastDay)
    },
    RegisterColumn("said", "自述", "Said") { line, language in
      .word(language?.words(line.row.facts.said.title) ?? line.row.facts.said.rawValue)
    },
    RegisterColumn("shown", "佐证", "Shown") { line, language in
      .word(language?.words(line.row.shown.title) ?? line.row.shown.rawValue)
    },
    RegisterColumn("verdict", "结论", "Verdict") { line, language in
      let verdict = line.row.facts.verdict(at: line.sheet.now)
      return .word(language?.words(verdict.title) ?? verdict.rawValue)
    },
    RegisterColumn("updated", "最近进展", "Last report") { line, _ in
      .day(line.row.updatedAt?.date)
    },
  ]
}

extension Cell {
  fileprivate static func day(_ date: CivilDate?) -> Cell {
    date.map { .day(Deadline(year: $0.year, month: $0.month, day: $0.day)) } ?? .empty
  }
}

extension OutputLanguage {
  fileprivate func words(_ words: Bilingual) -> String { self(zh: words.zh, en: words.en) }
}

extension Target {
  /// The target in one cell, as the command line takes it too: `公共停车位>=5000个`.
  var written: String {
    let range = upper.map { "..\($0)" } ?? ""
    return "\(subject)\(bound.rawValue)\(isGrowth ? "+" : "")\(value)\(range)\(unit)"
  }
}
