// SPDX-License-Identifier: Apache-2.0
import Documents
import Hummingbird
import Logging
import Pages
import Register
import Storage

/// Signing in and out, making a password, and one's own account.
struct AccountController {
  let services: SiteServices

  func addRoutes(to routes: SiteRoutes) {
    routes.get("sign-in", .anyone, use: form)
    routes.post("sign-in", .anyone, use: signIn)
    routes.post("sign-out", .anyone, use: signOut)
    routes.get("set-up/:token", .anyone, use: setUpForm)
    routes.post("set-up/:token", .anyone, use: setUp)
    routes.get("account", .readers, use: show)
    routes.post("account/:change", .readers, use: change)
  }

  // MARK: - In and out

  @Sendable
  private func form(_ request: Request, _ context: SiteContext) async throws -> Response {
    let next = Self.next(request.uri.queryParameters["next"].map(String.init))
    guard let desk = services.accounts else {
      return Response.page(SignInPage(next: next, readiness: .noRegister).render(context.visitor))
    }
    let hasAny = try await !desk.accounts.accounts().isEmpty
    let page = SignInPage(next: next, readiness: hasAny ? .ready : .noAccounts)
    return Response.page(page.render(context.visitor))
  }

  @Sendable
  private func signIn(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let desk = services.accounts else { throw PageError(.notFound) }
    let login = String((fields.first("login") ?? "").unicodeScalars.prefix(40))
    let next = Self.next(fields.first("next"))
    let outcome = try await desk.signIn(
      login,
      fields.secret("password"),
      code: fields.first("code") ?? ""
    )
    switch outcome {
    case .signedIn(let secret, let officer):
      context.logger.info("Signed in", metadata: ["login": "\(login)"])
      return Response.signedIn(desk.cookie(secret), officer, next: next)
    case .refused(let problem):
      context.logger.notice("Not signed in", metadata: ["login": "\(login)"])
      var response = Response.page(
        SignInPage(next: next, login: login, problem: problem).render(context.visitor)
      )
      response.status = problem == .wrong ? .unauthorized : .forbidden
      return response
    }
  }

  @Sendable
  private func signOut(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    var response = Response.seeOther(.start)
    if let desk = services.accounts, let secret = desk.secret(of: request) {
      try await desk.accounts.endSession(AccountDesk.hash(secret))
      response.setCookie(desk.cookie(""))
    }
    return response
  }

  // MARK: - Making a password

  @Sendable
  private func setUpForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (desk, account, token) = try await invited(context)
    let page = SetUpPage(token: token, login: account.login, least: desk.policy.least)
    return Response.page(page.render(context.visitor))
  }

  @Sendable
  private func setUp(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    let (desk, account, token) = try await invited(context)
    if let fault = desk.fault(fields, account.login, account.person) {
      let page = SetUpPage(
        token: token,
        login: account.login,
        least: desk.policy.least,
        fault: fault
      )
      return Response.unprocessable(page.render(context.visitor))
    }
    let hash = try await desk.makeHash(fields.secret("password"))
    try await desk.accounts.setPassword(account.login, hash, keeping: nil)
    let directory = try await desk.register.state(of: []).directory
    guard let officer = directory.officers(of: account.person).first else {
      return Response.page(
        SignInPage(next: nil, login: account.login, problem: .noPost).render(context.visitor)
      )
    }
    let secret = try await desk.begin(account.login, officer)
    return Response.signedIn(desk.cookie(secret), officer, next: nil)
  }

  private func invited(
    _ context: SiteContext
  ) async throws -> (AccountDesk, Account, token: String) {
    guard let desk = services.accounts, let token = context.parameters.get("token"),
      let account = try await desk.accounts.account(
        setUpHash: AccountDesk.hash(token),
        at: services.now()
      )
    else { throw PageError(.setUpExpired) }
    return (desk, account, token)
  }

  // MARK: - One's own account

  @Sendable
  private func show(_ request: Request, _ context: SiteContext) async throws -> Response {
    let isSaved = request.uri.queryParameters["saved"] != nil
    return Response.page(try await page(request, context, isSaved: isSaved))
  }

  @Sendable
  private func change(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let desk = services.accounts, let secret = desk.secret(of: request),
      let session = try await desk.accounts.session(AccountDesk.hash(secret), at: services.now()),
      let change = context.parameters.get("change").flatMap(AccountChange.init)
    else { throw PageError(.notFound) }
    let hash = AccountDesk.hash(secret)
    switch change {
    case .mail:
      let address = fields.first("mail")
      guard address.map({ MailAddress($0) != nil }) ?? true else {
        return Response.unprocessable(try await page(request, context, badMail: address))
      }
      try await desk.accounts.setMail(address, session.login)
    case .elsewhere: _ = try await desk.accounts.endSessions(of: session.login, but: hash)
    case .post:
      let officers = try await desk.register.state(of: []).directory.officers(of: session.person)
      guard let post = fields.first("post"), officers.contains(where: { $0.post == post }) else {
        throw PageError(.badRequest)
      }
      try await desk.accounts.setPost(post, session: hash)
    case .password:
      let fault =
        try await desk.knows(fields, session.login)
        ? desk.fault(fields, session.login, session.person) : .wrongOld
      if let fault {
        return Response.unprocessable(try await page(request, context, fault: fault))
      }
      try await desk.accounts.setPassword(
        session.login,
        try await desk.makeHash(fields.secret("password")),
        keeping: hash
      )
    case .code:
      if let code = try await changeCode(fields, desk, session) {
        return Response.page(try await page(request, context, code: code))
      }
    }
    return Response.seeOther(.account(isSaved: true))
  }

  /// Begins, confirms or ends the second factor; the page to show where it is not done.
  private func changeCode(
    _ fields: FormFields,
    _ desk: AccountDesk,
    _ session: Session
  ) async throws -> AccountPage.Code? {
    func begun(_ secret: [UInt8], isWrong: Bool) -> AccountPage.Code {
      .begun(
        key: OneTimeCode.words(secret),
        address: OneTimeCode.address(secret, login: session.login),
        isWrong: isWrong
      )
    }
    switch fields.first("act") {
    case "begin": return begun(desk.newCode(), isWrong: false)
    case "confirm":
      guard let secret = fields.first("key").flatMap(OneTimeCode.secret) else {
        throw PageError(.badRequest)
      }
      let seconds = services.now().milliseconds / 1000
      guard
        let step = OneTimeCode.step(of: fields.first("code") ?? "", secret, seconds: seconds)
      else { return begun(secret, isWrong: true) }
      try await desk.accounts.setCode(session.login, secret: secret)
      _ = try await desk.accounts.useStep(step, session.login)
      return nil
    case "end":
      guard try await desk.knows(fields, session.login) else { return .on }
      try await desk.accounts.setCode(session.login, secret: nil)
      return nil
    default: throw PageError(.badRequest)
    }
  }

  private func page(
    _ request: Request,
    _ context: SiteContext,
    fault: PasswordFault? = nil,
    code: AccountPage.Code? = nil,
    badMail: String? = nil,
    isSaved: Bool = false
  ) async throws -> [UInt8] {
    guard let desk = services.accounts, let secret = desk.secret(of: request),
      let session = try await desk.accounts.session(AccountDesk.hash(secret), at: services.now()),
      let known = try await desk.accounts.credentials(session.login)
    else { throw PageError(.signIn(next: nil)) }
    let directory = try await desk.register.state(of: []).directory
    var page = AccountPage(
      login: session.login,
      posts: directory.officers(of: session.person).map { officer in
        AccountPage.HeldPost(
          id: officer.post,
          title: directory.posts[officer.post]?.title ?? officer.post,
          role: officer.role
        )
      },
      code: code ?? (known.code == nil ? .off : .on),
      least: desk.policy.least,
      fault: fault,
      isSaved: isSaved
    )
    page.mail = badMail ?? known.account.mail ?? ""
    page.isBadMail = badMail != nil
    page.feeds = try await services.feeds([.own], of: context.officer())
    return page.render(context.visitor)
  }

  /// An address of this site to go on to; nil for one of another.
  static func next(_ address: String?) -> String? {
    guard let address, address.utf8.count <= 500, address.hasPrefix("/"),
      !address.hasPrefix("//"), !address.contains("\\"),
      address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F })
    else { return nil }
    return address
  }
}

extension AccountDesk {
  /// What is wrong with the new password of a form.
  func fault(_ fields: FormFields, _ login: String, _ person: String) -> PasswordFault? {
    let password = fields.secret("password")
    guard password == fields.secret("again") else { return .notRepeated }
    return policy.fault(of: password, login: login, person: person)
  }

  /// Whether the old password of a form is that of an account.
  func knows(_ fields: FormFields, _ login: String) async throws -> Bool {
    guard let hash = try await accounts.credentials(login)?.password else { return false }
    return try await verifies(fields.secret("old"), hash)
  }
}

extension FormFields {
  /// A value as it was typed, its blanks with it.
  func secret(_ name: String) -> String {
    fields.first { $0.name == name && $0.fileName == nil }
      .map { String(decoding: $0.value, as: UTF8.self) } ?? ""
  }
}

extension Response {
  /// Sends whoever signed in to where they were going, or to where their role begins.
  static func signedIn(_ cookie: Cookie, _ officer: Officer, next: String?) -> Response {
    let home = Area.home(of: officer.role).address.description
    var response = Response(status: .seeOther, headers: [.location: next ?? home])
    response.setCookie(cookie)
    return response
  }

  /// A page about what has to be typed again.
  static func unprocessable(_ bytes: [UInt8]) -> Response {
    var response = Response.page(bytes)
    response.status = .unprocessableContent
    return response
  }
}
