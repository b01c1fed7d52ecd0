// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// The statements of a report, each with its words beside what would be kept of it.
package struct IntakePage: Sendable {
  /// What became of a statement.
  package enum Outcome: Sendable, Hashable {
    /// Nobody has looked at it.
    case unseen
    /// It is a commitment.
    case accepted(SerialNumber)
    /// It was set aside.
    case setAside(SetAsideReason)
  }

  /// A statement.
  package struct Row: Sendable, Hashable {
    /// Where it stands.
    package var span: TextSpan
    /// Its words, byte by byte.
    package var quote: String
    /// The headings it stands under.
    package var section: String
    /// What the reading makes of it; the lead agency is an id, where the directory knows it.
    package var fields: CommitmentFields
    /// The lead agency that its words suggest, as they name it.
    package var suggestedLead: String
    /// What became of it.
    package var outcome: Outcome

    /// A statement.
    package init(
      span: TextSpan,
      quote: String,
      section: String,
      fields: CommitmentFields,
      suggestedLead: String,
      outcome: Outcome
    ) {
      self.span = span
      self.quote = quote
      self.section = section
      self.fields = fields
      self.suggestedLead = suggestedLead
      self.outcome = outcome
    }
  }

  /// Why something was not done, with what was typed.
  package struct Problem: Sendable, Hashable {
    /// The statement; nil where it is about all.
    package var span: TextSpan?
    /// What was to be done.
    package var act: IntakeAct
    /// What is wrong.
    package var message: Bilingual
    /// What was typed.
    package var typed: [String: String]

    /// A problem.
    package init(
      _ span: TextSpan?,
      _ act: IntakeAct,
      _ message: Bilingual,
      typed: [String: String] = [:]
    ) {
      self.span = span
      self.act = act
      self.message = message
      self.typed = typed
    }
  }

  /// SHA-256 of the report's text.
  package var report: String
  /// The id under which its text is shown; nil where it is not stored any more.
  package var reading: String?
  /// The place that promises.
  package var place: String
  /// The year.
  package var year: Int
  /// How much was looked at.
  package var coverage: Coverage
  /// How many events made the intake.
  package var version: Int
  /// What was asked to see.
  package var view: IntakeView
  /// The statements of this page.
  package var rows: [Row]
  /// Where the next page begins; nil behind the last.
  package var next: Int?
  /// The agencies that may lead, in the order of the directory.
  package var agencies: [(id: String, name: String)]
  /// The mechanisms that a statement may run on, by their ids.
  package var mechanisms: [String: Profile]
  /// A word that goes with the forms.
  package var word: String
  /// Why the last act was not done.
  package var problem: Problem?

  /// The statements of a report.
  package init(
    report: String,
    reading: String?,
    place: String,
    year: Int,
    coverage: Coverage,
    version: Int,
    view: IntakeView,
    rows: [Row],
    next: Int?,
    agencies: [(id: String, name: String)],
    mechanisms: [String: Profile],
    word: String,
    problem: Problem? = nil
  ) {
    self.report = report
    self.reading = reading
    self.place = place
    self.year = year
    self.coverage = coverage
    self.version = version
    self.view = view
    self.rows = rows
    self.next = next
    self.agencies = agencies
    self.mechanisms = mechanisms
    self.word = word
    self.problem = problem
  }
}
