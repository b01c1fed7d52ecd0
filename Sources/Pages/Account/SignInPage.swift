// SPDX-License-Identifier: Apache-2.0

/// The form to sign in.
package struct SignInPage: Sendable {
  /// Why somebody was not signed in.
  package enum Problem: Sendable, Hashable {
    /// Something of the three is wrong; which one is not told.
    case wrong
    /// Nobody can sign in to that account before this moment.
    case locked(until: CivilTime)
    /// The person holds no post.
    case noPost
  }

  /// Whether there is anything to sign in to.
  package enum Readiness: Sendable, Hashable {
    /// There are accounts.
    case ready
    /// Nobody has an account.
    case noAccounts
    /// There is no register.
    case noRegister
  }

  private let next: String?
  private let login: String
  private let problem: Problem?
  private let readiness: Readiness

  /// A page; `next` is where whoever signs in goes on to, `login` what was typed before.
  package init(
    next: String?,
    login: String = "",
    problem: Problem? = nil,
    readiness: Readiness = .ready
  ) {
    self.next = next
    self.login = login
    self.problem = problem
    self.readiness = readiness
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .signIn(next: next))
    let title = Phrase.signIn.words(visitor.language).description
    return Layout(context: context, area: nil, style: "own").page(title: title) { html in
      html.raw("<header class=\"title\">")
      html.element("h1", .signIn)
      if readiness == .ready { html.element("p", class: "lead", .signInHint) }
      if readiness != .noRegister {
        html.raw("<p class=\"lead\">")
        html.link(.publicSite) { $0.say(.publicSiteHere) }
        html.raw("</p>")
      }
      html.raw("</header>")
      switch readiness {
      case .ready: form(&html)
      case .noRegister: html.element("p", .noRegisterHere)
      case .noAccounts:
        html.element("p", .noAccounts)
        html.raw("<pre>duixian user add admin --person ")
        html.say(.person)
        html.raw("</pre>")
      }
    }
  }

  private func form(_ html: inout Html) {
    html.form(.signIn(next: nil), class: "stack") { html in
      if let problem { self.problem(problem, &html) }
      if let next { html.hidden([("next", next)]) }
      html.field(.login, name: "login", value: login, "text", autocomplete: "username")
      html.field(.password, name: "password", "password", autocomplete: "current-password")
      html.field(
        .oneTimeCode,
        note: .ifSwitchedOn,
        name: "code",
        "text",
        autocomplete: "one-time-code",
        isRequired: false
      )
      html.raw("<p><button class=\"primary\">")
      html.say(.signIn)
      html.raw("</button></p>")
    }
  }

  private func problem(_ problem: Problem, _ html: inout Html) {
    html.raw("<p class=\"problem\" role=\"alert\">")
    switch problem {
    case .wrong: html.say(.signInWrong)
    case .locked(let until):
      html.say(.signInLocked)
      html.text(until.dateAndMinute)
      html.say(.signInLockedEnd)
    case .noPost: html.say(.signInNoPost)
    }
    html.raw("</p>")
  }
}
