// SPDX-License-Identifier: Apache-2.0
import Crypto
package import Mechanisms
package import Register
package import Storage

/// Makes links that bear a right and knows them again: the one place that signs.
package struct LinkDesk: Sendable {
  /// The links of the register.
  let links: any LinkStore
  let register: any RegisterStore
  let now: @Sendable () -> Timestamp
  /// Makes a word that nobody can guess.
  let token: @Sendable () -> String
  private let lockout = Lockout()

  /// A desk over a register and its links.
  package init(
    _ links: any LinkStore,
    _ register: any RegisterStore,
    now: @escaping @Sendable () -> Timestamp = SiteServices.clock,
    token: @escaping @Sendable () -> String = SiteServices.randomToken
  ) {
    self.links = links
    self.register = register
    self.now = now
    self.token = token
  }

  /// What a word of an address turned out to be.
  enum Found: Sendable {
    case link(AnswerLink)
    case none
    case locked(until: Timestamp)
  }

  // MARK: - Answers

  /// Makes and keeps a link for what waits for an agency; nil where nothing waits, or nobody holds a post
  /// of the agency.
  package func make(
    about subject: Subject,
    mechanisms: [String: Mechanism],
    maker: String,
    days: Int = AnswerLink.days
  ) async throws -> AnswerLink? {
    let state = try await register.state(of: [subject])
    guard let asked = state.asked(subject, mechanisms) else { return nil }
    let moment = now()
    let link = AnswerLink(
      id: String(digest().prefix(32)),
      agency: asked.officer.agency,
      post: asked.officer.post,
      subject: subject,
      stage: asked.stage,
      version: asked.version,
      maker: maker,
      madeAt: moment,
      until: moment.later(bySeconds: Int64(min(max(1, days), AnswerLink.mostDays)) * 86_400)
    )
    try await links.addLink(link)
    return link
  }

  /// The word of a link's address.
  package func word(of link: AnswerLink) async throws -> String {
    LinkCode.word(link.id, over: signed(link), key: try await key())
  }

  /// The link of a word; a wrong code is counted, and locks that link as a login is locked.
  func find(_ word: String) async throws -> Found {
    guard let code = LinkCode(word) else { return .none }
    if let until = lockout.lockedUntil(code.id, at: now()) { return .locked(until: until) }
    let link = try await links.link(code.id)
    // One that is not there is looked at for as long.
    let words = link.map(signed) ?? [code.id]
    let isRight = code.isOver(words, key: try await key())
    guard let link, isRight else {
      if let until = lockout.fail(code.id, at: now()) { return .locked(until: until) }
      return .none
    }
    return .link(link)
  }

  // MARK: - Calendars

  /// The word under which somebody's deadlines are fetched; nil where none was made.
  func feedWord(of owner: FeedOwner) async throws -> String? {
    guard let id = try await links.feed(of: owner) else { return nil }
    return LinkCode.word(id, over: signed(owner, id), key: try await key())
  }

  /// A new word for somebody's deadlines; the old one is none any more.
  @discardableResult
  package func renewFeed(of owner: FeedOwner) async throws -> String {
    let id = String(digest().prefix(32))
    try await links.setFeed(id, of: owner, at: now())
    return LinkCode.word(id, over: signed(owner, id), key: try await key())
  }

  /// Whose deadlines a word is for; nil where it is none.
  func feedOwner(_ word: String) async throws -> FeedOwner? {
    guard let code = LinkCode(word), let owner = try await links.feedOwner(code.id),
      code.isOver(signed(owner, code.id), key: try await key())
    else { return nil }
    return owner
  }

  // MARK: - What is signed

  private func signed(_ link: AnswerLink) -> [String] {
    [
      "answer", register.jurisdiction, link.id, link.agency, link.post,
      link.subject.description, link.stage, String(link.version), link.maker,
      String(link.until.milliseconds),
    ]
  }

  private func signed(_ owner: FeedOwner, _ id: String) -> [String] {
    ["calendar", register.jurisdiction, id, owner.description]
  }

  private func key() async throws(StorageError) -> [UInt8] {
    try await links.linkKey(orKeeping: Array(SHA256.hash(data: Array((token() + token()).utf8))))
  }

  private func digest() -> String { AccountDesk.hash(token() + token()) }
}

extension RegisterState {
  /// What a link answers for a subject as it stands: who would, at which stage, upon which version; nil
  /// where it waits for no agency.
  func asked(
    _ subject: Subject,
    _ mechanisms: [String: Mechanism]
  ) -> (officer: Officer, stage: String, version: Int)? {
    let loop: CaseState
    switch subject {
    case .commitment(let number):
      guard let item = commitments[number], item.isActive else { return nil }
      loop = item.loop
    case .handling(let number):
      guard let handling = handlings[number] else { return nil }
      loop = handling.loop
    case .directory, .intake, .programme: return nil
    }
    guard let mechanism = mechanism(of: subject).flatMap({ mechanisms[$0] }),
      mechanism.agencyTask(of: loop) != nil,
      let stage = mechanism.agencyStages(of: loop).first,
      let officer = directory.answerer(for: loop.agency)
    else { return nil }
    return (officer, stage.id, version(of: subject))
  }
}

extension Directory {
  /// Whoever answers for an agency: the holder of the first of its posts; nil where nobody holds one.
  func answerer(for agency: String) -> Officer? {
    guard agencies[agency]?.isClosed == false else { return nil }
    return posts.values
      .filter { $0.agency == agency && $0.role == .agency && $0.person != nil }
      .map(\.id).min().flatMap { officer(in: $0) }
  }
}
