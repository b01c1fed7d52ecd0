// SPDX-License-Identifier: Apache-2.0

/// What somebody may do in the register at all; each command has its roles (`AccessRule`).
package enum RegisterRole: String, Sendable, CaseIterable {
  /// Keeps the register and watches (督查).
  case supervisor
  /// Answers for commitments (责任单位).
  case agency
  /// Decides (领导).
  case leader
  /// Reads everything and changes nothing (审计).
  case auditor
  /// Keeps agencies, posts and keys (管理员).
  case administrator
  /// The program itself, when a clock runs out; decides nothing (系统).
  case system
}

/// Who acts: a person in a post of an agency, in a role.
///
/// Responsibility attaches to the post (岗位), so that a successor inherits it; the person is kept
/// beside it, because two signatures must be of two persons.
package struct Officer: Sendable, Hashable {
  /// The person, as accounts call them.
  package var person: String
  /// The post, by its id in the directory; blank for the program.
  package var post: String
  /// The role in which they act.
  package var role: RegisterRole
  /// The agency of the post, by its id; blank for the program.
  package var agency: String
  /// Who made the link by which somebody acts for the post without an account (凭链接); blank where
  /// whoever holds the post acts.
  package var link = ""

  /// Somebody.
  package init(person: String, post: String, role: RegisterRole, agency: String) {
    self.person = person
    self.post = post
    self.role = role
    self.agency = agency
  }

  /// Whoever acts for the same post by a link that somebody made.
  package func byLink(of maker: String) -> Officer {
    var officer = self
    officer.link = maker
    return officer
  }

  /// The program itself.
  package static let system = Officer(person: "system", post: "", role: .system, agency: "")
}

/// Who did something, and when.
package struct Mark: Sendable, Hashable {
  /// When.
  package var at: Timestamp
  /// Who.
  package var officer: Officer

  /// A moment with whoever acted.
  package init(at: Timestamp, officer: Officer) {
    self.at = at
    self.officer = officer
  }
}
