// SPDX-License-Identifier: Apache-2.0
import Documents
import Hummingbird
import Pages
import Register
import Storage

/// The accounts, for administrators.
struct PeopleController {
  let services: SiteServices

  func addRoutes(to routes: SiteRoutes) {
    routes.get("people", .roles([.administrator])) { request, context in
      Response.page(try await page(context))
    }
    routes.post("people/:change", .roles([.administrator]), use: change)
  }

  @Sendable
  private func change(
    _ fields: FormFields,
    _ request: Request,
    _ context: SiteContext
  ) async throws -> Response {
    guard let desk = services.accounts,
      let change = context.parameters.get("change").flatMap(PeopleChange.init),
      let login = fields.first("login")
    else { throw PageError(.badRequest) }
    let address = fields.first("mail")
    guard address.map({ MailAddress($0) != nil }) ?? true else {
      return Response.unprocessable(try await page(context, problem: .badMail))
    }
    let secret = services.token() + services.token()
    let key = SetUpKey(hash: AccountDesk.hash(secret), givenAt: services.now())
    do throws(AccountError) {
      switch change {
      case .add:
        guard let person = fields.first("person") else { throw AccountError.badLogin }
        try await desk.accounts.addAccount(login, person: person, key: key, at: services.now())
        if let address { try await desk.accounts.setMail(address, login) }
      case .invite: try await desk.accounts.invite(login, key: key)
      case .disable:
        try await desk.accounts.setDisabled(true, login)
        return Response.seeOther(.people)
      case .mail:
        try await desk.accounts.setMail(address, login)
        return Response.seeOther(.people)
      case .enable:
        try await desk.accounts.setDisabled(false, login)
        return Response.seeOther(.people)
      }
    } catch {
      switch error {
      case .badLogin: return Response.unprocessable(try await page(context, problem: .badLogin))
      case .loginTaken: return Response.unprocessable(try await page(context, problem: .loginTaken))
      case .personHasAccount:
        return Response.unprocessable(try await page(context, problem: .personHasAccount))
      case .unknown: throw PageError(.notFound)
      case .failed(let failure): throw failure
      }
    }
    let link = (services.origin ?? "") + SiteURL.setUp(token: secret).description
    return Response.page(try await page(context, fresh: (login, link)))
  }

  private func page(
    _ context: SiteContext,
    fresh: (login: String, link: String)? = nil,
    problem: PeoplePage.Problem? = nil
  ) async throws -> [UInt8] {
    guard let desk = services.accounts else { throw PageError(.notFound) }
    let (accounts, now) = (try await desk.accounts.accounts(), services.now())
    let directory = try await desk.register.state(of: []).directory
    let known = Set(accounts.map(\.person))
    let page = PeoplePage(
      rows: accounts.map { account in
        var row = PeoplePage.Row(
          login: account.login,
          person: account.person,
          posts: directory.officers(of: account.person).map {
            directory.posts[$0.post]?.title ?? $0.post
          },
          state: account.state(at: now),
          seen: account.seenAt.map { CivilTime(milliseconds: $0.milliseconds) }
        )
        row.mail = account.mail ?? ""
        return row
      },
      without: Set(directory.posts.values.compactMap(\.person)).subtracting(known).sorted(),
      fresh: fresh,
      problem: problem
    )
    return page.render(context.visitor)
  }
}

extension Account {
  /// Where it stands at a moment.
  fileprivate func state(at now: Timestamp) -> PeoplePage.State {
    if isDisabled { return .disabled }
    if let lockedUntil, lockedUntil > now { return .locked }
    if hasPassword { return .good }
    return setUpUntil.map { $0 > now } == true ? .waiting : .noKey
  }
}
