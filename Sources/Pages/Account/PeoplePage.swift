// SPDX-License-Identifier: Apache-2.0

/// Who has an account, for administrators.
package struct PeoplePage: Sendable {
  /// Where an account stands.
  package enum State: Sendable, Hashable {
    case disabled, waiting, noKey, locked, good
  }

  /// An account as a line.
  package struct Row: Sendable, Hashable {
    /// What they type to sign in.
    package var login: String
    /// Whose it is.
    package var person: String
    /// The posts they hold.
    package var posts: [String]
    /// Where it stands.
    package var state: State
    /// When it was used last.
    package var seen: CivilTime?
    /// Where they get mail; blank for nowhere.
    package var mail = ""

    /// Made of its parts.
    package init(login: String, person: String, posts: [String], state: State, seen: CivilTime?) {
      self.login = login
      self.person = person
      self.posts = posts
      self.state = state
      self.seen = seen
    }
  }

  /// Why an account was not added.
  package enum Problem: Sendable, Hashable {
    case loginTaken, badLogin, personHasAccount, badMail
  }

  private let rows: [Row]
  private let without: [String]
  private let fresh: (login: String, link: String)?
  private let problem: Problem?

  /// A page; `without` are the persons who hold a post and have no account, `fresh` the link that was
  /// just made.
  package init(
    rows: [Row],
    without: [String],
    fresh: (login: String, link: String)? = nil,
    problem: Problem? = nil
  ) {
    self.rows = rows
    self.without = without
    self.fresh = fresh
    self.problem = problem
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .people)
    let title = Phrase.people.words(visitor.language).description
    var layout = Layout(context: context, area: .people, style: "people")
    layout.keys = .people
    return layout.page(title: title) { html in
      html.raw("<header class=\"title\">")
      html.element("h1", .people)
      html.element("p", class: "lead", .peopleLead)
      html.raw("</header>")
      if let fresh {
        html.raw("<div class=\"flash\" role=\"status\"><p><b>")
        html.text(fresh.login)
        html.raw("</b> ")
        html.say(.freshLink)
        html.raw("</p><p><code>")
        html.text(fresh.link)
        html.raw("</code></p></div>")
      }
      html.raw("<table class=\"list\"><thead><tr>")
      for column in [Phrase.login, .person, .post, .mailAddress, .accountState, .lastSeen] {
        html.element("th", column)
      }
      html.raw("<th><span class=\"hidden\">")
      html.say(.change)
      html.raw("</span></th></tr></thead><tbody>")
      for row in rows { self.row(row, &html) }
      html.raw("</tbody></table>")
      adding(&html)
    }
  }

  private func row(_ row: Row, _ html: inout Html) {
    html.raw("<tr")
    html.line()
    html.raw("><th scope=\"row\">")
    html.text(row.login)
    html.raw("</th>")
    html.cell(.person) { $0.text(row.person) }
    html.cell(.post) { $0.text(row.posts.joined(separator: "；")) }
    html.cell(.mailAddress) { html in
      html.form(.peopleChange(.mail), class: "inline mail") { html in
        html.hidden([("login", row.login)])
        html.raw("<input name=\"mail\" type=\"email\" maxlength=\"254\" autocomplete=\"off\"")
        html.attribute("aria-label", .mailAddress)
        html.attribute("value", row.mail)
        html.raw("><button class=\"quiet\">")
        html.say(.change)
        html.raw("</button>")
      }
    }
    html.cell(.accountState) { $0.say(.state(row.state)) }
    html.cell(.lastSeen) { html in
      if let seen = row.seen { html.text(seen.dateAndMinute) } else { html.say(.never) }
    }
    html.raw("<td class=\"act\">")
    act(row.state == .disabled ? .enable : .disable, row, &html)
    if row.state != .disabled { act(.invite, row, &html) }
    html.raw("</td></tr>")
  }

  private func act(_ change: PeopleChange, _ row: Row, _ html: inout Html) {
    html.form(.peopleChange(change), class: "inline") { html in
      html.hidden([("login", row.login)])
      html.raw("<button class=\"quiet\">")
      switch change {
      case .add: html.say(.addPerson)
      case .invite: html.say(.invite)
      case .disable: html.say(.disable)
      case .enable: html.say(.enable)
      case .mail: html.say(.change)
      }
      html.raw("</button>")
    }
  }

  private func adding(_ html: inout Html) {
    html.raw("<section id=\"add\"><h2>")
    html.say(.addPerson)
    html.raw("</h2>")
    if let problem {
      html.raw("<p class=\"problem\" role=\"alert\">")
      html.say(.problem(problem))
      html.raw("</p>")
    }
    if without.isEmpty {
      html.element("p", class: "none", .noneWithout)
    } else {
      html.form(.peopleChange(.add), class: "row") { html in
        html.raw("<p><label for=\"f-person\">")
        html.say(.person)
        html.raw("</label><select id=\"f-person\" name=\"person\" required>")
        for person in without {
          html.raw("<option>")
          html.text(person)
          html.raw("</option>")
        }
        html.raw("</select></p>")
        html.field(.login, name: "login", "text", autocomplete: "off")
        html.field(.mailAddress, name: "mail", "email", autocomplete: "off", isRequired: false)
        html.raw("<button class=\"primary\">")
        html.say(.addIt)
        html.raw("</button>")
      }
    }
    html.raw("</section>")
  }
}

extension Phrase {
  fileprivate static func state(_ state: PeoplePage.State) -> Phrase {
    switch state {
    case .disabled: .stateDisabled
    case .waiting: .stateWaiting
    case .noKey: .stateNoKey
    case .locked: .stateLocked
    case .good: .stateGood
    }
  }

  fileprivate static func problem(_ problem: PeoplePage.Problem) -> Phrase {
    switch problem {
    case .loginTaken: .loginTaken
    case .badLogin: .loginBad
    case .personHasAccount: .personHasAccount
    case .badMail: .mailBad
    }
  }
}
