// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText

/// What a row of a spreadsheet is.
enum FindingType: String {
  case measure
  case indicator
  case livelihood
}

/// One finding with everything a spreadsheet says of it.
struct FindingRow {
  var type: FindingType
  var source: String
  var place: String?
  var year: Int?
  var statement: Statement?
  var tense: Tense?
  var kind: StatementKind?
  var subject: String
  var action: String?
  var comparator: Comparator?
  var value: Double?
  var upper: Double?
  var unit: String?
  var basis: Basis?
  var deadline: Deadline?
  var nature: Nature?
  var period: String?
  var text: String
  var sentence: String
  var section: String?
  var rule: Rule?
  var span: Range<Int>

  /// The measures of a report as rows, then, where they are asked for by name, its indicators or
  /// its livelihood items.
  static func rows(
    of report: Report,
    text: StoredText,
    source: ReadSource,
    only selection: Selection
  ) -> [FindingRow] {
    let maker = RowMaker(report: report, text: text, source: source.file ?? source.id ?? "")
    if selection == .livelihood { return report.livelihood.map(maker.row) }
    let grouping = Grouping(report, selection)
    return report.statements.indices.flatMap { index in
      selection == .indicators
        ? grouping.indicators[index].map { maker.row(report.indicators[$0]) }
        : grouping.measures[index].map { maker.row(report.measures[$0]) }
    }
  }
}

private struct RowMaker {
  let report: Report
  let text: StoredText
  let source: String

  func row(_ measure: Measure) -> FindingRow {
    var row = blank(.measure, measure.span, statement: measure.statement)
    row.tense = measure.tense
    row.subject = measure.subject
    row.action = measure.action
    row.comparator = measure.comparator
    row.value = measure.value
    row.upper = measure.upper
    row.unit = measure.unit
    row.basis = measure.basis
    row.deadline = measure.deadline
    row.rule = measure.rule
    return row
  }

  func row(_ indicator: Indicator) -> FindingRow {
    var row = blank(.indicator, indicator.span, statement: indicator.statement)
    row.tense = indicator.tense
    row.kind = .indicator
    row.subject = indicator.name
    row.comparator = indicator.comparator
    row.value = indicator.value
    row.upper = indicator.upper
    row.unit = indicator.unit
    row.basis = indicator.basis
    row.nature = indicator.nature
    row.period = indicator.period
    return row
  }

  func row(_ item: LivelihoodItem) -> FindingRow {
    var row = blank(.livelihood, item.span, statement: nil)
    row.tense = .target
    row.kind = .livelihood
    row.subject = item.plain
    row.value = Double(item.ordinal)
    row.period = item.year.map(String.init)
    row.sentence = item.plain
    return row
  }

  private func blank(_ type: FindingType, _ span: Range<Int>, statement: Int?) -> FindingRow {
    let found = statement.flatMap {
      report.statements.indices.contains($0) ? report.statements[$0] : nil
    }
    let section = found?.section.flatMap {
      report.sections.indices.contains($0) ? report.sections[$0].title : nil
    }
    return FindingRow(
      type: type,
      source: source,
      place: report.place,
      year: report.year,
      statement: found,
      kind: found?.kind,
      subject: "",
      text: String(decoding: text.bytes[span], as: UTF8.self),
      sentence: found?.plain ?? "",
      section: section,
      rule: found?.rule,
      span: span
    )
  }
}
