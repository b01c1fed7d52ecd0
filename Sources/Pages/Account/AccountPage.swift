// SPDX-License-Identifier: Apache-2.0
package import Register

/// A person's own account: their posts, password, second factor and sessions.
package struct AccountPage: Sendable {
  /// A post that the person holds.
  package struct HeldPost: Sendable, Hashable {
    /// Its id.
    package var id: String
    /// What it is called, its agency with it.
    package var title: String
    /// What it may do.
    package var role: RegisterRole

    /// Made of its parts.
    package init(id: String, title: String, role: RegisterRole) {
      self.id = id
      self.title = title
      self.role = role
    }
  }

  /// Where the second factor stands.
  package enum Code: Sendable, Hashable {
    /// It is not used.
    case off
    /// It is about to be: the key for the app, and the address that opens one.
    case begun(key: String, address: String, isWrong: Bool)
    /// It is asked for.
    case on
  }

  private let login: String
  private let posts: [HeldPost]
  private let code: Code
  private let least: Int
  private let fault: PasswordFault?
  private let isSaved: Bool
  /// Where they get mail; blank for nowhere.
  package var mail = ""
  /// Whether what was typed as such is no address.
  package var isBadMail = false
  /// The address for calendar programs.
  package var feeds: [FeedPanel.Feed] = []

  /// A page; `least` is how many characters a password has.
  package init(
    login: String,
    posts: [HeldPost],
    code: Code,
    least: Int,
    fault: PasswordFault? = nil,
    isSaved: Bool = false
  ) {
    self.login = login
    self.posts = posts
    self.code = code
    self.least = least
    self.fault = fault
    self.isSaved = isSaved
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .account())
    let title = Phrase.ownAccount.words(visitor.language).description
    var layout = Layout(context: context, area: nil, style: "own")
    layout.keys = .account
    return layout.page(title: title) { html in
      html.raw("<header class=\"title\">")
      html.element("h1", .ownAccount)
      html.raw("</header>")
      if isSaved {
        html.raw("<p class=\"flash\" role=\"status\">")
        html.say(.saved)
        html.raw("</p>")
      }
      self.posts(visitor, &html)
      password(&html)
      code(&html)
      mailForm(&html)
      FeedPanel(feeds, on: .account).write(to: &html)
      sessions(&html)
    }
  }

  private func posts(_ visitor: Visitor, _ html: inout Html) {
    html.raw("<dl><dt>")
    html.say(.person)
    html.raw("</dt><dd>")
    html.text(visitor.account?.officer.person ?? "")
    html.raw("</dd><dt>")
    html.say(.login)
    html.raw("</dt><dd>")
    html.text(login)
    html.raw("</dd><dt>")
    html.say(.post)
    html.raw("</dt><dd><ul>")
    for post in posts {
      html.raw("<li>")
      html.text(post.title)
      html.raw(" <small>")
      html.say(.role(post.role))
      html.raw("</small> ")
      if post.id == visitor.account?.officer.post {
        html.raw("<small>✓ ")
        html.say(.actingNow)
        html.raw("</small>")
      } else {
        html.form(.accountChange(.post), class: "inline") { html in
          html.hidden([("post", post.id)])
          html.raw("<button class=\"quiet\">")
          html.say(.actIn)
          html.raw("</button>")
        }
      }
      html.raw("</li>")
    }
    html.raw("</ul></dd></dl>")
  }

  private func password(_ html: inout Html) {
    html.raw("<section><h2>")
    html.say(.changePassword)
    html.raw("</h2>")
    html.form(.accountChange(.password), class: "stack") { html in
      html.fault(fault)
      html.username(login)
      html.field(.oldPassword, name: "old", "password", autocomplete: "current-password")
      html.newPassword(least: least)
      html.raw("<p><button>")
      html.say(.change)
      html.raw("</button></p>")
    }
    html.raw("</section>")
  }

  private func sessions(_ html: inout Html) {
    html.raw("<section><h2>")
    html.say(.elsewhere)
    html.raw("</h2><p>")
    html.say(.elsewhereLead)
    html.raw("</p><div class=\"row\">")
    html.form(.accountChange(.elsewhere)) { html in
      html.raw("<button>")
      html.say(.endElsewhere)
      html.raw("</button>")
    }
    html.form(.signOut) { html in
      html.raw("<button class=\"primary\">")
      html.say(.signOut)
      html.raw("</button>")
    }
    html.raw("</div></section>")
  }
}

extension AccountPage {
  private func code(_ html: inout Html) {
    html.raw("<section><h2>")
    html.say(.codeTitle)
    html.raw("</h2>")
    html.form(.accountChange(.code), class: "stack") { html in
      switch code {
      case .off:
        html.element("p", .codeOff)
        html.raw("<p><button name=\"act\" value=\"begin\">")
        html.say(.codeBegin)
        html.raw("</button></p>")
      case .begun(let key, let address, let isWrong):
        if isWrong {
          html.raw("<p class=\"problem\" role=\"alert\">")
          html.say(.codeWrong)
          html.raw("</p>")
        }
        html.element("p", .codeSecret)
        html.raw("<p><code>")
        html.text(key)
        html.raw("</code><br><a")
        html.attribute("href", address)
        html.raw(">")
        html.say(.codeOpen)
        html.raw("</a></p>")
        html.hidden([("key", key)])
        html.field(.oneTimeCode, name: "code", "text", autocomplete: "one-time-code")
        html.raw("<p><button name=\"act\" value=\"confirm\" class=\"primary\">")
        html.say(.codeConfirm)
        html.raw("</button></p>")
      case .on:
        html.element("p", .codeOn)
        html.username(login)
        html.field(.password, name: "old", "password", autocomplete: "current-password")
        html.raw("<p><button name=\"act\" value=\"end\">")
        html.say(.codeEnd)
        html.raw("</button></p>")
      }
    }
    html.raw("</section>")
  }
}

extension AccountPage {
  private func mailForm(_ html: inout Html) {
    html.raw("<section><h2>")
    html.say(.mailTitle)
    html.raw("</h2>")
    html.element("p", .mailLead)
    html.form(.accountChange(.mail), class: "stack") { html in
      if isBadMail {
        html.raw("<p class=\"problem\" role=\"alert\">")
        html.say(.mailBad)
        html.raw("</p>")
      }
      html.field(
        .mailAddress,
        name: "mail",
        value: mail,
        "email",
        autocomplete: "email",
        isRequired: false
      )
      html.raw("<p><button>")
      html.say(.change)
      html.raw("</button></p>")
    }
    html.raw("</section>")
  }
}

extension Phrase {
  /// What a role of the register is called.
  static func role(_ role: RegisterRole) -> Phrase {
    switch role {
    case .supervisor: .roleSupervisor
    case .agency: .roleAgency
    case .leader: .roleLeader
    case .auditor: .roleAuditor
    case .administrator: .roleAdministrator
    case .system: .roleSystem
    }
  }
}
