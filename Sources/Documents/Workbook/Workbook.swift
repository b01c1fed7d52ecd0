// SPDX-License-Identifier: Apache-2.0
package import Reading
package import ReportText

/// A reading with its text and where it came from, ready for a workbook.
package struct WorkbookReport: Sendable {
  let report: Report
  let text: StoredText
  let source: ReadSource

  /// Puts the three together.
  package init(report: Report, text: StoredText, source: ReadSource) {
    self.report = report
    self.text = text
    self.source = source
  }
}

/// Why a workbook could not be made; the text says which step failed and why.
package struct WorkbookError: Error, Equatable {
  /// For people and logs, in English.
  package let message: String
}

/// The bytes of an xlsx workbook with sheets of promises, outcomes, indicators, livelihood items
/// and all measures.
///
/// Numbers and days are typed cells and text is always a text cell, so that nothing of a report is
/// taken for a formula. The same reports give the same bytes. libxlsxwriter writes through a file:
/// one in the folder of temporary files, gone before this returns.
package func makeWorkbook(
  of reports: [WorkbookReport],
  language: OutputLanguage
) throws(WorkbookError) -> [UInt8] {
  let file = try TemporaryFile()
  defer { file.remove() }
  let writer = try WorkbookWriter(path: file.path, language: language)
  for sheet in SheetPlan.all {
    try writer.add(sheet, reports: reports)
  }
  try writer.close()
  return try file.bytes()
}

/// What one sheet holds.
struct SheetPlan {
  let zh: String
  let en: String
  let columns: [FindingColumn]
  let rows: (WorkbookReport) -> [FindingRow]

  private static let measureColumns = FindingColumn.named([
    "place", "year", "subject", "action", "comparator", "value", "upper", "unit", "basis",
    "deadline", "sentence", "section", "agency", "rule",
  ])

  /// The sheets in their order.
  static var all: [SheetPlan] {
    [
      SheetPlan(zh: "承诺", en: "Promises", columns: measureColumns) { $0.rows(.targets) },
      SheetPlan(zh: "成效", en: "Outcomes", columns: measureColumns) { $0.rows(.outcomes) },
      SheetPlan(
        zh: "指标",
        en: "Indicators",
        columns: FindingColumn.named([
          "place", "year", "subject", "comparator", "value", "upper", "unit", "basis", "tense",
          "nature", "period", "sentence", "section",
        ])
      ) { $0.rows(.indicators) },
      SheetPlan(
        zh: "民生实事",
        en: "Livelihood items",
        columns: FindingColumn.named(["place", "year", "value", "subject", "period"])
      ) { $0.rows(.livelihood) },
      SheetPlan(
        zh: "全部量值",
        en: "All measures",
        columns: FindingColumn.all.filter { $0.name != "nature" && $0.name != "period" }
      ) { $0.rows(.all) },
    ]
  }
}

extension WorkbookReport {
  fileprivate func rows(_ selection: Selection) -> [FindingRow] {
    FindingRow.rows(of: report, text: text, source: source, only: selection)
  }
}
