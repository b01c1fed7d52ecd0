// SPDX-License-Identifier: Apache-2.0
public import Reading
public import ReportText

/// A text with what was read from it.
public struct ReadText: Sendable {
  /// The stored text that all spans count in.
  public let text: StoredText
  /// What was read.
  public let report: Report

  /// Puts a text and its reading together; `report` must be the reading of `text`.
  public init(text: StoredText, report: Report) {
    self.text = text
    self.report = report
  }

  /// Reads a text.
  public init(_ text: StoredText) {
    self.init(text: text, report: readReport(text))
  }
}
