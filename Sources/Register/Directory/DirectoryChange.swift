// SPDX-License-Identifier: Apache-2.0

/// What may have happened to the directory.
package enum DirectoryChange: Sendable, Hashable {
  /// The register was begun for a place.
  case founded(name: String, areaCode: String)
  /// An agency was added.
  case agencyAdded(Agency)
  /// An agency was given another name.
  case agencyRenamed(id: String, old: String, new: String)
  /// An agency is no longer there; what it led went to others before.
  case agencyClosed(id: String)
  /// A post was made, vacant.
  case postAdded(Post)
  /// Somebody took over a post, and all that attaches to it.
  case appointed(post: String, old: String, new: String)
  /// Nobody holds a post any more.
  case vacated(post: String, old: String)
  /// A key was given out.
  case keyGranted(AccessKey)
  /// A key no longer opens anything.
  case keyRevoked(hash: String)
  /// Another key signs the checkpoints of the log from here on.
  case signingKeyChanged(old: String, new: String)
}

extension DirectoryChange: Chosen {
  package static let blanks: [Self] = [
    .founded(name: "", areaCode: ""), .agencyAdded(Agency()),
    .agencyRenamed(id: "", old: "", new: ""), .agencyClosed(id: ""), .postAdded(Post()),
    .appointed(post: "", old: "", new: ""), .vacated(post: "", old: ""),
    .keyGranted(AccessKey()), .keyRevoked(hash: ""), .signingKeyChanged(old: "", new: ""),
  ]

  package static let blankByWord = byWord(blanks)

  package var word: String {
    switch self {
    case .founded: "founded"
    case .agencyAdded: "agencyAdded"
    case .agencyRenamed: "agencyRenamed"
    case .agencyClosed: "agencyClosed"
    case .postAdded: "postAdded"
    case .appointed: "appointed"
    case .vacated: "vacated"
    case .keyGranted: "keyGranted"
    case .keyRevoked: "keyRevoked"
    case .signingKeyChanged: "signingKeyChanged"
    }
  }

  package mutating func code(_ coder: inout FieldCoder) throws(CodingFailure) {
    switch self {
    case .founded(var name, var areaCode):
      try coder.text("name", &name)
      try coder.text("areaCode", &areaCode)
      self = .founded(name: name, areaCode: areaCode)
    case .agencyAdded(var agency):
      try coder.part("agency", &agency)
      self = .agencyAdded(agency)
    case .agencyRenamed(var id, var old, var new):
      try coder.text("id", &id)
      try coder.text("old", &old)
      try coder.text("new", &new)
      self = .agencyRenamed(id: id, old: old, new: new)
    case .agencyClosed(var id):
      try coder.text("id", &id)
      self = .agencyClosed(id: id)
    case .postAdded(var post):
      try coder.part("post", &post)
      self = .postAdded(post)
    case .appointed(var post, var old, var new):
      try coder.text("post", &post)
      try coder.text("old", &old)
      try coder.text("new", &new)
      self = .appointed(post: post, old: old, new: new)
    case .vacated(var post, var old):
      try coder.text("post", &post)
      try coder.text("old", &old)
      self = .vacated(post: post, old: old)
    case .keyGranted(var key):
      try coder.part("key", &key)
      self = .keyGranted(key)
    case .keyRevoked(var hash):
      try coder.text("hash", &hash)
      self = .keyRevoked(hash: hash)
    case .signingKeyChanged(var old, var new):
      try coder.text("old", &old)
      try coder.text("new", &new)
      self = .signingKeyChanged(old: old, new: new)
    }
  }
}

extension Directory {
  /// The directory after a change; total and blind, as folding is.
  package mutating func take(_ change: DirectoryChange) {
    switch change {
    case .founded(let name, let areaCode):
      self.name = name
      self.areaCode = areaCode
    case .agencyAdded(let agency): agencies[agency.id] = agency
    case .agencyRenamed(let id, _, let new): agencies[id]?.name = new
    case .agencyClosed(let id): agencies[id]?.isClosed = true
    case .postAdded(let post): posts[post.id] = post
    case .appointed(let post, _, let new): posts[post]?.person = new
    case .vacated(let post, _): posts[post]?.person = nil
    case .keyGranted(let key): keys[key.hash] = key
    case .keyRevoked(let hash): keys[hash]?.isRevoked = true
    case .signingKeyChanged(_, let new): signingKey = new
    }
  }
}
