// SPDX-License-Identifier: Apache-2.0

/// What the register needs of a report: its text, and what the reading proposes.
///
/// It is made from a stored text and its reading at the edge; a quotation is always cut from the
/// text itself.
package struct ReportSheet: Sendable, Hashable {
  /// A statement that could be a commitment.
  package struct Candidate: Sendable, Hashable {
    /// Where it stands.
    package var span: TextSpan
    /// The headings it stands under.
    package var section: String
    /// What the reading makes of it.
    package var fields: CommitmentFields
    /// The lead agency that its words suggest, as they name it; blank for none.
    package var suggestedLead: String
    /// Those words.
    package var suggestedWhy: String

    /// A candidate.
    package init(
      span: TextSpan,
      section: String,
      fields: CommitmentFields,
      suggestedLead: String = "",
      suggestedWhy: String = ""
    ) {
      self.span = span
      self.section = section
      self.fields = fields
      self.suggestedLead = suggestedLead
      self.suggestedWhy = suggestedWhy
    }
  }

  /// SHA-256 of the text, in hexadecimal.
  package var report: String
  /// The place that promises.
  package var place: String
  /// The year of the report.
  package var year: Int
  /// The stored text, which spans count in.
  package var text: [UInt8]
  /// What the reading proposes, in the order of the text.
  package var candidates: [Candidate]

  /// A sheet.
  package init(
    report: String,
    place: String,
    year: Int,
    text: [UInt8],
    candidates: [Candidate]
  ) {
    self.report = report
    self.place = place
    self.year = year
    self.text = text
    self.candidates = candidates
  }

  /// The bytes of a span as text; nil where it lies outside the text or cuts a character.
  package func quote(_ span: TextSpan) -> String? {
    guard span.range.lowerBound >= 0, span.range.upperBound <= text.count, !span.range.isEmpty
    else { return nil }
    return String(validating: text[span.range], as: UTF8.self)
  }

  /// What the reading makes of a span; nil where it proposes no such one.
  package func candidate(_ span: TextSpan) -> Candidate? {
    candidates.first { $0.span == span }
  }
}
