// SPDX-License-Identifier: Apache-2.0
package import Register

/// What somebody sees who opens a link by which one request is answered without an account (凭链接答复):
/// the one line of the inbox with its forms, what was recorded by it, or why it is good no more.
package struct AnswerPage: Sendable {
  /// What the link is about.
  package struct Facts: Sendable, Hashable {
    /// What the agency is called for which it answers.
    package var agency: String
    /// What the post is called.
    package var post: String
    /// Who made the link and can make another; blank for the program.
    package var maker: String
    /// Until when it is good.
    package var until: CivilTime

    /// Made of all its parts.
    package init(agency: String, post: String, maker: String, until: CivilTime) {
      self.agency = agency
      self.post = post
      self.maker = maker
      self.until = until
    }
  }

  /// An event that came of it.
  package struct Recorded: Sendable, Hashable {
    /// Its place in the log.
    package var index: Int
    /// What happened.
    package var event: RegisterEvent

    /// An event with its place.
    package init(index: Int, event: RegisterEvent) {
      self.index = index
      self.event = event
    }
  }

  /// Where the link stands.
  package enum Standing: Sendable {
    /// It is good: the inbox's one line.
    case open(Facts, InboxPage)
    /// It was used: what was done about what, and what the log has of it, which is shown while the link
    /// would have been good.
    case used(Facts, AgencyAct, Subject, title: String, [Recorded])
    /// It was taken back.
    case withdrawn(Facts)
    /// Its time is over.
    case expired(Facts)
    /// What it was made for was done otherwise, or went to another agency.
    case overtaken(Facts)
    /// It is none of ours.
    case unknown
    /// It was guessed at too often.
    case locked(until: CivilTime)
  }

  /// The word of the address.
  package var token: String
  /// Where it stands.
  package var standing: Standing

  /// A page.
  package init(token: String, _ standing: Standing) {
    self.token = token
    self.standing = standing
  }
}
