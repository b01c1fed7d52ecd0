// SPDX-License-Identifier: Apache-2.0
public import ReportText

/// Everything that was read from one work report, in the order of its text.
public struct Report: Sendable {
  /// The place that reports, such as 太原市小店区; nil where the text does not say.
  public var place: String?
  /// The year the report was given in; nil where the text does not say.
  public var year: Int?
  /// The report's own title; nil where it has none.
  public var title: String?
  /// What is odd in the text.
  public var diagnostics: [Diagnostic] = []
  /// The headings.
  public var sections: [Section] = []
  /// The statements; ``Statement/id`` is the index.
  public var statements: [Statement] = []
  /// The measures, each within a statement.
  public var measures: [Measure] = []
  /// The entries of lists of targets.
  public var indicators: [Indicator] = []
  /// The livelihood items.
  public var livelihood: [LivelihoodItem] = []
  /// The glossary.
  public var terms: [Term] = []
  /// The typeset paragraphs: spans of the stored text, without page furniture.
  public var paragraphs: [Range<Int>] = []

  /// An empty reading.
  public init() {}
}

/// What a caller already knows of a report.
public struct ReadingOptions: Sendable {
  /// The year the report was given in; found in the text when nil.
  public var year: Int?
  /// The place that reports; found in the text when nil.
  public var place: String?

  /// Makes options; both parts may be left to the text.
  public init(year: Int? = nil, place: String? = nil) {
    self.year = year
    self.place = place
  }
}
