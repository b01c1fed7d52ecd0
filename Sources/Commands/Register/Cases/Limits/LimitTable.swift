// SPDX-License-Identifier: Apache-2.0
import Documents
import Mechanisms
import ReportText
import WorkingDays

/// A city's table of limits by kind of case, `MECHANISM.limits.csv` beside its mechanisms.
struct LimitTable {
  /// Its limits, in the order of the rows.
  private(set) var limits: [TableLimit] = []
  /// What is wrong with it, with row, line and column.
  private(set) var problems: [CSVProblem] = []
  /// What is to be told of its titles.
  let notices: [CSVNotice]

  private static var columns: [CSVColumn] {
    [
      CSVColumn("kind", "类别", "案件类别", "class", isRequired: true),
      CSVColumn("severity", "现场情形", "难易程度", "情形", "condition"),
      CSVColumn("count", "时限", "数量", isRequired: true),
      CSVColumn("unit", "单位", "时限单位", isRequired: true), CSVColumn("stage", "环节"),
    ]
  }

  /// Reads a table for a mechanism; refused where it is none, or lacks a column.
  init(_ name: String, for profile: Profile) throws(DeskProblem) {
    let text: StoredText
    do throws(InputProblem) {
      text = try storedText(of: name, limit: CSVLimits().byteCount).text
    } catch {
      throw .unreadable(name, error)
    }
    let reader: CSVReader
    do throws(CSVRefusal) {
      reader = try CSVReader(text, columns: Self.columns, guards: .removed)
    } catch {
      throw .badTable(name, error)
    }
    notices = reader.header.notices
    let file = String(name.split(separator: "/").last ?? Substring(name))
    var rows: [[String]: Int] = [:]
    reader.forEachRow { row in
      var limit = LimitRow(row, profile, source: file)
      if let found = limit.limit {
        let key = [found.caseClass, found.severity ?? "", found.stage]
        if let first = rows[key] {
          limit.fault(
            "kind",
            zh: "同一类别、情形和环节已在第 \(first) 行。",
            en: "the same kind, severity and stage stand in row \(first) already."
          )
        } else {
          rows[key] = row.number
          limits.append(found)
        }
      }
      problems += limit.problems
    }
  }
}

/// One row of a table of limits.
private struct LimitRow {
  /// The limit; nil where the row is wrong.
  private(set) var limit: TableLimit?
  private(set) var problems: [CSVProblem]
  private let row: CSVRow

  init(_ row: CSVRow, _ profile: Profile, source: String) {
    self.row = row
    problems = row.problems
    guard problems.isEmpty else { return }
    let stages = profile.stages.map(\.entry)
    let kind = entry("kind", profile.classes)
    let severity = row.word("severity").isEmpty ? nil : entry("severity", profile.severities)
    let stage =
      row.word("stage").isEmpty ? profile.limitedStage?.id ?? "" : entry("stage", stages)
    let count = Int(row.word("count"))
    if !(1...10_000).contains(count ?? 0) {
      fault(
        "count",
        zh: "“\(row.word("count"))”不是 1 到 10000 的整数。",
        en: "“\(row.word("count"))” is no whole number from 1 to 10000."
      )
    }
    let unit = unit(row.word("unit"))
    guard problems.isEmpty, let count, let unit else { return }
    limit = TableLimit(
      caseClass: kind,
      severity: severity,
      stage: stage,
      count: count,
      unit: unit,
      source: source
    )
  }

  mutating func fault(_ column: String, zh: String, en: String) {
    problems.append(row.problem(column, zh: zh, en: en))
  }

  private mutating func entry(_ column: String, _ entries: [NamedEntry]) -> String {
    let word = row.word(column)
    if let found = entries.first(where: { [$0.id, $0.title.zh, $0.title.en].contains(word) }) {
      return found.id
    }
    let ids = entries.map(\.id).joined(separator: "、")
    fault(
      column,
      zh: "没有“\(word)”；可写：\(ids)。",
      en: "there is no “\(word)”; there are: \(entries.map(\.id).joined(separator: ", "))."
    )
    return ""
  }

  private mutating func unit(_ word: String) -> ClockUnit? {
    let units = ClockUnit.allCases.filter { $0 != .schedulePoint }
    let plain = word.hasPrefix("个") ? String(word.dropFirst()) : word
    let found = units.first {
      let name = $0.name
      let zh = name.zh.hasPrefix("个") ? String(name.zh.dropFirst()) : name.zh
      return [$0.rawValue, name.en, zh].contains(plain)
    }
    if found == nil {
      let known = units.map(\.rawValue)
      fault(
        "unit",
        zh: "没有“\(word)”这一单位；可写：\(units.map(\.name.zh).joined(separator: "、"))。",
        en: "there is no unit “\(word)”; there are: \(known.joined(separator: ", "))."
      )
    }
    return found
  }
}
