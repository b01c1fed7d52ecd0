// SPDX-License-Identifier: Apache-2.0
import Register

/// The form that records what deputies said of a livelihood item (满意度测评).
package struct VoteForm: Sendable {
  /// The names of its fields.
  package enum Name {
    /// Who voted.
    package static let body = "body"
    /// When.
    package static let day = "day"
    /// All members of the body.
    package static let members = "members"
    /// Those who were there.
    package static let present = "present"
    /// Votes for 满意.
    package static let satisfied = "satisfied"
    /// Votes for 基本满意.
    package static let fairly = "fairly"
    /// Votes for 不满意.
    package static let dissatisfied = "dissatisfied"
    /// Where the result was announced.
    package static let document = "document"
  }

  /// A word for the form that nobody can guess.
  package var word: String
  /// What was typed into a form that was refused.
  package var typed: [String: [String]] = [:]
  /// Why it was refused; nil where it was not.
  package var problem: ActProblem?

  /// An empty form.
  package init(word: String) { self.word = word }

  func write(of item: Commitment, to html: inout Html) {
    var form = ActForm(
      .itemVote(item.number),
      version: item.version,
      word: word,
      back: .item(item.number),
      button: .phrase(.recordVote)
    )
    form.fields = [
      ActField(
        typed: typed,
        Name.body,
        .voteBody,
        .line(limit: 100),
        hint: .voteBodyHint,
        isRequired: true
      ),
      ActField(typed: typed, Name.day, .voteDay, .day, isRequired: true),
      count(Name.members, .voteMembers, .personUnit),
      count(Name.present, .votePresent, .personUnit),
      count(Name.satisfied, .voteSatisfied, .ballotUnit),
      count(Name.fairly, .voteFairly, .ballotUnit),
      count(Name.dissatisfied, .voteDissatisfied, .ballotUnit),
      ActField(typed: typed, Name.document, .voteDocument, .line(limit: 200)),
    ]
    ActFold(
      title: .phrase(.recordVoteTitle),
      note: .phrase(.recordVoteNote),
      problem: problem,
      form: form
    ).write(to: &html)
  }

  private func count(_ name: String, _ label: Phrase, _ unit: Phrase) -> ActField {
    ActField(typed: typed, name, label, .count(unit: unit), isRequired: true)
  }
}
