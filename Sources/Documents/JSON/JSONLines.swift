// SPDX-License-Identifier: Apache-2.0
package import Reading
package import ReportText

/// Appends a reading in the contract of `Documentation/FORMATS.md`: one JSON object a line.
///
/// The order is: the report, its sections, each statement followed by its measures and then its
/// indicators, the livelihood items, the terms. Every `text` is exactly the stored bytes of its
/// `span`. With an explanation language, every line that names a rule also says what it means.
package func appendJSONLines(
  _ report: Report,
  text: StoredText,
  source: ReadSource,
  only selection: Selection = .all,
  explain: OutputLanguage? = nil,
  words: OutputLanguage = .en,
  to out: inout [UInt8]
) {
  // JSON Lines is five to seven times as long as the text; what is not used is never touched.
  let expected = min(text.bytes.count * 8 + 1 << 14, 1 << 24)
  let lines = LineWriter.bytes(expecting: expected) { line, longer in
    text.bytes.withUnsafeBufferPointer { stored in
      let printer = LinePrinter(stored: stored, explain: explain)
      printer.report(report, source: source, words: words, to: &line, &longer)
      if selection.takesStructure {
        for section in report.sections { printer.section(section, to: &line, &longer) }
      }
      let grouping = Grouping(report, selection)
      for index in report.statements.indices where grouping.isPrinted[index] {
        printer.statement(report.statements, index, to: &line, &longer)
        grouping.measures.forEach(in: index) {
          printer.measure(report.measures, $0, to: &line, &longer)
        }
        grouping.indicators.forEach(in: index) {
          printer.indicator(report.indicators[$0], to: &line, &longer)
        }
      }
      if selection.takesLivelihood {
        for item in report.livelihood { printer.livelihood(item, to: &line, &longer) }
      }
      if selection.takesStructure {
        for term in report.terms { printer.term(term, to: &line, &longer) }
      }
    }
  }
  if out.isEmpty { out = lines } else { out += lines }
}
