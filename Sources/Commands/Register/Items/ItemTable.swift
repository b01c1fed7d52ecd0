// SPDX-License-Identifier: Apache-2.0
import Documents
import Register
import WorkingDays

/// Lines of the register as tables.
enum ItemTable {
  /// For a terminal.
  static func table(_ rows: [CommitmentRow], at now: Timestamp) -> TextTable {
    var table = TextTable([
      .init(words(zh: "编号", en: "Number"), least: 7),
      .init(words(zh: "名称", en: "Title"), least: 16),
      .init(words(zh: "牵头", en: "Lead"), least: 8),
      .init(words(zh: "环节", en: "Stage"), least: 8),
      .init(words(zh: "下一时限", en: "Next due"), least: 10),
      .init(words(zh: "自述", en: "Said"), least: 8),
      .init(words(zh: "佐证", en: "Shown"), least: 8),
      .init(words(zh: "结论", en: "Verdict"), least: 8),
    ])
    for row in rows {
      table.add([
        row.number.description, row.fields.title, row.fields.lead, row.stage,
        lastDay(row.facts.nextDue), row.facts.said.title.shown, row.shown.title.shown,
        row.facts.verdict(at: now).title.shown,
      ])
    }
    return table
  }

  /// For a spreadsheet; the first line has the titles, codes stand as they are.
  static func csv(_ rows: [CommitmentRow], at now: Timestamp) -> [String] {
    let titles = [
      "number", "title", "kind", "topic", "lead", "supporting", "post", "leader", "deadline",
      "mechanism", "class", "severity", "stage", "next_due", "said", "shown", "verdict",
      "updated", "quote",
    ]
    return [csvLine(titles)]
      + rows.map { row in
        let fields = row.fields
        return csvLine([
          row.number.description, fields.title, fields.kind, fields.topic, fields.lead,
          fields.supporting.joined(separator: ";"), fields.post, fields.leader,
          fields.deadline?.description ?? "", row.mechanism, row.caseClass, row.severity,
          row.stage, lastDay(row.facts.nextDue), row.facts.said.word, row.shown.word,
          row.facts.verdict(at: now).word, row.updatedAt?.civil.description ?? "", row.quote,
        ])
      }
  }

  /// The last day before a limit runs out, as people name it; blank where there is none.
  static func lastDay(_ end: Timestamp?) -> String {
    guard let end else { return "" }
    let moment = end.civil
    guard moment.minute == 0, let before = moment.date.adding(days: -1) else {
      return moment.description
    }
    return before.description
  }
}

/// Cells as one line of a table of RFC 4180; none that a spreadsheet would take for a formula.
func csvLine(_ cells: [String]) -> String {
  cells.map { cell in
    var cell = cell
    if let first = cell.unicodeScalars.first, "=+-@\t\r＝＋－＠".unicodeScalars.contains(first) {
      cell = "'" + cell
    }
    let isPlain = !cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return isPlain
      ? cell
      : "\""
        + cell.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
  }.joined(separator: ",")
}
