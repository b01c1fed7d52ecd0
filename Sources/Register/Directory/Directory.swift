// SPDX-License-Identifier: Apache-2.0

/// Who there is: the agencies, their posts, who holds them, and the keys of programs.
package struct Directory: Sendable, Hashable {
  /// How many events made it.
  package var version = 0
  /// The name of the jurisdiction, such as 青禾市; blank until it is founded.
  package var name = ""
  /// Its code of GB/T 2260, or an invented one.
  package var areaCode = ""
  /// The public key that signs the log's checkpoints now; blank before the first.
  package var signingKey = ""
  /// The agencies by their ids.
  package var agencies: [String: Agency] = [:]
  /// The posts by their ids.
  package var posts: [String: Post] = [:]
  /// The keys by the SHA-256 of their secret.
  package var keys: [String: AccessKey] = [:]

  /// A directory in which nobody is.
  package init() {}

  /// Who acts with a key; nil where it is unknown or revoked, or its post is vacant.
  package func officer(withKey hash: String) -> Officer? {
    keys[hash].flatMap { $0.isRevoked ? nil : officer(in: $0.post) }
  }

  /// Who acts in a post; nil where it is unknown or vacant.
  package func officer(in id: String) -> Officer? {
    posts[id].flatMap { post in
      post.person.map {
        Officer(person: $0, post: id, role: post.role, agency: post.agency)
      }
    }
  }
}

/// A body that answers for something (单位).
package struct Agency: Sendable, Hashable, Coded {
  /// What it is.
  package enum Kind: String, Sendable, CaseIterable, Worded {
    /// The government itself.
    case government
    /// The supervision office (督查室).
    case supervision
    /// The hotline centre (热线中心).
    case hotline
    /// The people's congress and its standing committee.
    case congress
    /// The people's political consultative conference (政协).
    case cppcc
    /// A bureau or office (局、委、办).
    case bureau
    /// A district or county.
    case district
    /// An enterprise or institution.
    case enterprise
  }

  /// Lower-case ASCII letters, digits and `-`; never used again.
  package var id = ""
  /// Its full name.
  package var name = ""
  /// What it is called in tables; blank for the full name.
  package var short = ""
  /// The agency above it; blank for none.
  package var parent = ""
  /// What it is.
  package var kind = Kind.bureau
  /// Whether it is no longer there.
  package var isClosed = false

  package init() {}

  /// An agency.
  package init(id: String, name: String, short: String = "", parent: String = "", kind: Kind) {
    self.id = id
    self.name = name
    self.short = short
    self.parent = parent
    self.kind = kind
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("id", &id)
    try coder.text("name", &name)
    try coder.text("short", &short)
    try coder.text("parent", &parent)
    try coder.word("kind", &kind)
  }
}

/// A post, to which responsibility attaches (岗位).
package struct Post: Sendable, Hashable, Coded {
  /// Lower-case ASCII letters, digits and `-`; never used again.
  package var id = ""
  /// The agency it is in, by its id.
  package var agency = ""
  /// What it is called, such as 局长.
  package var title = ""
  /// What it may do in the register.
  package var role = RegisterRole.agency
  /// The roles of mechanisms that it acts in (`supervisor`, `leader`, `head`); empty for those that
  /// go with its register role (`MechanismRoles`).
  package var mechanismRoles: [String] = []
  /// Who holds it; nil while it is vacant.
  package var person: String?

  package init() {}

  /// A vacant post.
  package init(
    id: String,
    agency: String,
    title: String,
    role: RegisterRole,
    mechanismRoles: [String] = []
  ) {
    self.id = id
    self.agency = agency
    self.title = title
    self.role = role
    self.mechanismRoles = mechanismRoles
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("id", &id)
    try coder.text("agency", &agency)
    try coder.text("title", &title)
    try coder.word("role", &role)
    try coder.words("acts", &mechanismRoles)
  }
}

/// A key by which a program acts in a post; only the hash of its secret is known here.
package struct AccessKey: Sendable, Hashable, Coded {
  /// SHA-256 of the secret, in hexadecimal; the secret has 128 random bits or more.
  package var hash = ""
  /// The post it acts in.
  package var post = ""
  /// What it is for.
  package var label = ""
  /// Whether it no longer opens anything.
  package var isRevoked = false

  package init() {}

  /// A key.
  package init(hash: String, post: String, label: String) {
    self.hash = hash
    self.post = post
    self.label = label
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    try coder.text("hash", &hash)
    try coder.text("post", &post)
    try coder.text("label", &label)
  }
}
