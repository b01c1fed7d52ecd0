// SPDX-License-Identifier: Apache-2.0
package import Register

/// Whoever a page is made for: the language they read, and who they are where they are signed in.
package struct Visitor: Sendable, Hashable {
  /// The language the page speaks.
  package var language: Language
  /// Who they are; nil where they are not signed in.
  package var account: SignedIn?
  /// Whether the page is served on this machine only, as the foot of every page then says.
  package var isLocal: Bool
  /// Whether the keys of single letters are on.
  package var hasKeys: Bool

  /// Somebody; nobody in particular unless told.
  package init(
    _ language: Language,
    account: SignedIn? = nil,
    isLocal: Bool = true,
    hasKeys: Bool = true
  ) {
    self.language = language
    self.account = account
    self.isLocal = isLocal
    self.hasKeys = hasKeys
  }

  /// Somebody who reads Chinese and is not signed in.
  package static let zh = Visitor(.zh)
  /// Somebody who reads English and is not signed in.
  package static let en = Visitor(.en)
}

/// Who is signed in, as the head of a page says, with what a form of theirs must bear.
package struct SignedIn: Sendable, Hashable {
  /// The post in which they act.
  package var officer: Officer
  /// What the post is called.
  package var post: String
  /// What its agency is called.
  package var agency: String
  /// What every form of this session bears, so that no other site can send one in its name.
  package var formToken: String

  /// Made of all its parts.
  package init(officer: Officer, post: String, agency: String, formToken: String) {
    self.officer = officer
    self.post = post
    self.agency = agency
    self.formToken = formToken
  }
}
