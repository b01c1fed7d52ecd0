// SPDX-License-Identifier: Apache-2.0
import Documents
import ReportText
import Testing

/// The columns of a table of cases, as the tests have them.
let caseColumns = [
  CSVColumn("number", "工单编号", "编号", isRequired: true),
  CSVColumn("kind", "类别", "诉求类型", isRequired: true),
  CSVColumn("agency", "承办单位", "办理单位"),
  CSVColumn("due", "截止时间", "办结时限"),
]

/// A row as the tests compare it.
struct ReadRow: Equatable, CustomStringConvertible {
  var number: Int
  var line: Int
  var cells: [String]
  var reasons: [CSVProblem.Reason] = []

  var description: String { "\(number)/\(line) \(cells) \(reasons)" }
}

/// A reader of text that is UTF-8 already.
func csv(
  _ text: String,
  _ columns: [CSVColumn] = caseColumns,
  delimiter: CSVDelimiter? = nil,
  guards: CSVGuards = .kept,
  limits: CSVLimits = CSVLimits()
) throws -> CSVReader {
  try CSVReader(
    StoredText(utf8: Array(text.utf8)),
    columns: columns,
    delimiter: delimiter,
    guards: guards,
    limits: limits
  )
}

extension CSVReader {
  /// Every row with the cells of so many columns.
  func rows(_ columnCount: Int = 4) -> [ReadRow] {
    var rows: [ReadRow] = []
    forEachRow { row in
      rows.append(
        ReadRow(
          number: row.number,
          line: row.line,
          cells: (0..<columnCount).map { row[$0] },
          reasons: row.problems.map(\.reason)
        )
      )
    }
    return rows
  }

  /// What is wrong, row by row.
  var problems: [CSVProblem] {
    var problems: [CSVProblem] = []
    forEachRow { problems += $0.problems }
    return problems
  }
}
