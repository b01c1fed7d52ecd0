// SPDX-License-Identifier: Apache-2.0
import Crypto
import Documents
package import Hummingbird
package import Pages
package import Register
package import Storage

/// Signs people in and keeps their sessions: the one place that sees passwords.
package struct AccountDesk: Sendable {
  /// The accounts of the register.
  package let accounts: any AccountStore
  /// Who there is.
  let register: any RegisterStore
  /// Which passwords are taken.
  let policy: PasswordPolicy
  /// Whether people reach the site by HTTPS, here or at a proxy: then the cookie goes no other way.
  let isSecure: Bool
  let now: @Sendable () -> Timestamp
  /// Makes a word that nobody can guess.
  let token: @Sendable () -> String
  /// Logins that nobody has are locked like any other.
  private let strangers = Lockout()

  /// A desk.
  package init(
    accounts: any AccountStore,
    register: any RegisterStore,
    policy: PasswordPolicy = .asvs,
    isSecure: Bool = false,
    now: @escaping @Sendable () -> Timestamp = SiteServices.clock,
    token: @escaping @Sendable () -> String = SiteServices.randomToken
  ) {
    self.accounts = accounts
    self.register = register
    self.policy = policy
    self.isSecure = isSecure
    self.now = now
    self.token = token
  }

  // MARK: - Sessions

  /// The name of the cookie; browsers keep `__Host-` to this host and to HTTPS.
  var cookieName: String { isSecure ? "__Host-session" : "session" }

  /// Who sends a request, by its cookie.
  package func identify(_ request: Request) async throws -> SignedIn? {
    guard let secret = secret(of: request),
      let session = try await accounts.session(Self.hash(secret), at: now())
    else { return nil }
    let directory = try await register.state(of: []).directory
    guard let officer = directory.officer(in: session.post), officer.person == session.person
    else { return nil }
    return SignedIn(
      officer: officer,
      post: directory.posts[officer.post]?.title ?? "",
      agency: directory.agencies[officer.agency]?.shown ?? "",
      formToken: String(Self.hash("form " + secret).prefix(32))
    )
  }

  /// The secret that a request bears; nil where it bears none.
  func secret(of request: Request) -> String? {
    guard let cookie = request.cookies[cookieName], (32...128).contains(cookie.value.utf8.count)
    else { return nil }
    return cookie.value
  }

  /// The hash under which a secret is known.
  static func hash(_ secret: String) -> String {
    hexadecimal(SHA256.hash(data: Array(secret.utf8)))
  }

  /// Begins a session in a post and tells its secret.
  func begin(_ login: String, _ officer: Officer) async throws -> String {
    let secret = token() + token()
    try await accounts.startSession(
      Self.hash(secret),
      Session(login: login, person: officer.person, post: officer.post, startedAt: now())
    )
    return secret
  }

  /// The cookie that bears a secret; an empty one ends it.
  func cookie(_ secret: String) -> Cookie {
    Cookie(
      name: cookieName,
      value: secret,
      maxAge: secret.isEmpty ? 0 : Int(Session.mostSeconds),
      path: "/",
      secure: isSecure,
      httpOnly: true,
      sameSite: .lax
    )
  }

  // MARK: - Signing in

  /// What came of signing in.
  enum Outcome: Sendable {
    case signedIn(secret: String, Officer)
    case refused(SignInPage.Problem)
  }

  /// Holds what was typed against an account.
  ///
  /// A login that nobody has is answered as one that
  /// somebody has, and takes as long.
  func signIn(_ login: String, _ password: String, code: String) async throws -> Outcome {
    let moment = now()
    guard let known = try await accounts.credentials(login), !known.account.isDisabled,
      let hash = known.password
    else {
      if let until = strangers.lockedUntil(login, at: moment) { return .refused(.locked(until)) }
      _ = try await verifies(password, PasswordHash.ofNobody)
      if let until = strangers.fail(login, at: moment) { return .refused(.locked(until)) }
      return .refused(.wrong)
    }
    if let until = known.account.lockedUntil, until > moment { return .refused(.locked(until)) }
    guard try await verifies(password, hash), try await takes(code, known, at: moment) else {
      let until = try await accounts.noteFailure(login, at: moment)
      return .refused(until.map { .locked($0) } ?? .wrong)
    }
    let directory = try await register.state(of: []).directory
    guard let officer = directory.officers(of: known.account.person).first else {
      return .refused(.noPost)
    }
    return .signedIn(secret: try await begin(login, officer), officer)
  }

  private func takes(
    _ code: String,
    _ known: Credentials,
    at moment: Timestamp
  ) async throws -> Bool {
    guard let secret = known.code else { return true }
    guard let step = OneTimeCode.step(of: code, secret, seconds: moment.milliseconds / 1000) else {
      return false
    }
    return try await accounts.useStep(step, known.account.login)
  }

  // MARK: - Passwords

  /// Whether a password is that of a hash; done aside, since it takes a processor for a while.
  func verifies(_ password: String, _ hash: String) async throws -> Bool {
    try await SiteThreads.aside { PasswordHash.verifies(password, hash) }
  }

  /// The hash of a new password.
  func makeHash(_ password: String) async throws -> String {
    let salt = Array(Self.bytes(of: token()).prefix(16))
    guard
      let hash = try await SiteThreads.aside({
        PasswordHash.make(password, salt: salt)
      })
    else { throw PageError(.badRequest) }
    return hash
  }

  /// A new secret for a second factor.
  func newCode() -> [UInt8] {
    Array(SHA256.hash(data: Array((token() + token()).utf8)).prefix(OneTimeCode.secretCount))
  }

  /// The bytes that a word of hexadecimal digits stands for.
  private static func bytes(of word: String) -> [UInt8] {
    let digits = word.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }
}

extension SignInPage.Problem {
  fileprivate static func locked(_ until: Timestamp) -> Self {
    .locked(until: CivilTime(milliseconds: until.milliseconds))
  }
}

extension Directory {
  /// Whoever a person is in their posts, in the order of the ids.
  func officers(of person: String) -> [Officer] {
    posts.values.filter { $0.person == person }.sorted { $0.id < $1.id }
      .compactMap { officer(in: $0.id) }
  }
}
