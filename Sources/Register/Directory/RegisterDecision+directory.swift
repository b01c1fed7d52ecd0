// SPDX-License-Identifier: Apache-2.0

extension RegisterDecision {
  mutating func run(_ command: DirectoryCommand) throws(RegisterError) {
    let change: DirectoryChange =
      switch command {
      case .found(let name, let areaCode): try found(name, areaCode)
      case .addAgency(let agency): try add(agency)
      case .renameAgency(let id, let name): try rename(id, name)
      case .closeAgency(let id): try closeAgency(id)
      case .addPost(let post): try add(post)
      case .appoint(let post, let person): try appoint(post, person)
      case .vacate(let post): try vacate(post)
      case .grantKey(let key): try grant(key)
      case .revokeKey(let hash): try revokeKey(hash)
      case .changeSigningKey(let key): try changeSigningKey(key)
      }
    emit(.directory, .directory(change))
  }

  private var directory: Directory { state.directory }

  private func found(_ name: String, _ areaCode: String) throws(RegisterError) -> DirectoryChange {
    guard directory.name.isEmpty else { throw .exists(directory.name) }
    try require(name, "name", limit: 100)
    try checkLength(areaCode, "areaCode", limit: 20)
    return .founded(name: name, areaCode: areaCode)
  }

  private func add(_ agency: Agency) throws(RegisterError) -> DirectoryChange {
    try requireID(agency.id)
    guard directory.agencies[agency.id] == nil else { throw .exists(agency.id) }
    try require(agency.name, "name", limit: 100)
    try checkLength(agency.short, "short", limit: 100)
    if !agency.parent.isEmpty { try requireAgency(agency.parent) }
    return .agencyAdded(agency)
  }

  private func rename(_ id: String, _ name: String) throws(RegisterError) -> DirectoryChange {
    try requireAgency(id)
    try require(name, "name", limit: 100)
    let old = directory.agencies[id]?.name ?? ""
    guard old != name else { throw .unchanged("name") }
    return .agencyRenamed(id: id, old: old, new: name)
  }

  private func closeAgency(_ id: String) throws(RegisterError) -> DirectoryChange {
    try requireAgency(id)
    if let post = directory.posts.values.filter({ $0.agency == id && $0.person != nil })
      .map(\.id).min()
    {
      throw .stillOpen(post)
    }
    guard context.led.isEmpty else { throw .stillLeads(context.led) }
    return .agencyClosed(id: id)
  }

  private func add(_ post: Post) throws(RegisterError) -> DirectoryChange {
    try requireID(post.id)
    guard directory.posts[post.id] == nil else { throw .exists(post.id) }
    try requireAgency(post.agency)
    try require(post.title, "title", limit: 100)
    // The program acts in no post; whoever held one could do what only follows by itself.
    guard post.role != .system else { throw .badValue("role") }
    guard post.mechanismRoles.count <= 10, post.mechanismRoles.allSatisfy(isKey) else {
      throw .badValue("acts")
    }
    var post = post
    post.person = nil
    return .postAdded(post)
  }

  private func appoint(_ post: String, _ person: String) throws(RegisterError) -> DirectoryChange {
    try requirePost(post)
    // Nobody acts for an agency that is no longer there.
    try requireAgency(directory.posts[post]?.agency ?? "")
    try require(person, "person", limit: 100)
    let old = directory.posts[post]?.person ?? ""
    guard old != person else { throw .unchanged("person") }
    return .appointed(post: post, old: old, new: person)
  }

  private func vacate(_ post: String) throws(RegisterError) -> DirectoryChange {
    try requirePost(post)
    guard let old = directory.posts[post]?.person else { throw .unchanged("person") }
    return .vacated(post: post, old: old)
  }

  private func grant(_ key: AccessKey) throws(RegisterError) -> DirectoryChange {
    guard isHash(key.hash) else { throw .badValue("hash") }
    guard directory.keys[key.hash] == nil else { throw .exists("key") }
    try requirePost(key.post)
    try checkLength(key.label, "label", limit: 100)
    return .keyGranted(key)
  }

  private func revokeKey(_ hash: String) throws(RegisterError) -> DirectoryChange {
    guard let key = directory.keys[hash] else { throw .noSuchPart("key", 0) }
    guard !key.isRevoked else { throw .unchanged("key") }
    return .keyRevoked(hash: hash)
  }

  private func changeSigningKey(_ key: String) throws(RegisterError) -> DirectoryChange {
    try require(key, "signingKey", limit: 200)
    guard key != directory.signingKey else { throw .unchanged("signingKey") }
    return .signingKeyChanged(old: directory.signingKey, new: key)
  }

  /// Ids stand in addresses and file names.
  private func requireID(_ id: String) throws(RegisterError) {
    let isPlain = id.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    guard (1...40).contains(id.utf8.count), isPlain else { throw .badValue("id") }
  }

  /// 64 lower-case hexadecimal digits.
  func isHash(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
