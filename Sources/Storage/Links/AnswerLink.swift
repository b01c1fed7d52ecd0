// SPDX-License-Identifier: Apache-2.0
package import Register

/// A link by which an agency answers one request, once, without an account (凭链接答复).
///
/// Whoever has its address acts for the post, about this subject, while it stands at this stage, and
/// no further. The address itself is never kept: it is made of the id and a code over what stands
/// here.
package struct AnswerLink: Sendable, Hashable {
  /// What was done by it.
  package struct Use: Sendable, Hashable {
    /// When.
    package var at: Timestamp
    /// The act, by its word.
    package var act: String
    /// The place in the log of the first event.
    package var index: Int

    /// Made of all its parts.
    package init(at: Timestamp, act: String, index: Int) {
      self.at = at
      self.act = act
      self.index = index
    }
  }

  /// How many days one is good for unless told.
  package static let days = 7
  /// The most days that one is good for.
  package static let mostDays = 31

  /// 32 hexadecimal digits that nobody can guess.
  package var id: String
  /// The agency that is asked, by its id.
  package var agency: String
  /// The post that answers for it, by its id.
  package var post: String
  /// The commitment or the case.
  package var subject: Subject
  /// The stage at which it stood, by its id: what is asked.
  package var stage: String
  /// Its version then.
  package var version: Int
  /// Who made it: a person of the supervision office, or the program (`system`).
  package var maker: String
  /// When.
  package var madeAt: Timestamp
  /// Until when it is good.
  package var until: Timestamp
  /// When it was withdrawn; nil where it was not.
  package var withdrawnAt: Timestamp?
  /// What was done by it; nil while nothing was.
  package var use: Use?

  /// A link that nobody has used.
  package init(
    id: String,
    agency: String,
    post: String,
    subject: Subject,
    stage: String,
    version: Int,
    maker: String,
    madeAt: Timestamp,
    until: Timestamp
  ) {
    self.id = id
    self.agency = agency
    self.post = post
    self.subject = subject
    self.stage = stage
    self.version = version
    self.maker = maker
    self.madeAt = madeAt
    self.until = until
  }

  /// Whether it can be used at a moment, as far as the link alone tells.
  package func isOpen(at now: Timestamp) -> Bool {
    use == nil && withdrawnAt == nil && now < until
  }
}
