// SPDX-License-Identifier: Apache-2.0

/// The form by which a person makes their password with a link that was given to them.
package struct SetUpPage: Sendable {
  private let token: String
  private let login: String
  private let least: Int
  private let fault: PasswordFault?

  /// A page for a login; `least` is how many characters a password has.
  package init(token: String, login: String, least: Int, fault: PasswordFault? = nil) {
    self.token = token
    self.login = login
    self.least = least
    self.fault = fault
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .setUp(token: token))
    let title = Phrase.setUpTitle.words(visitor.language).description
    return Layout(context: context, area: nil, style: "own").page(title: title) { html in
      html.raw("<header class=\"title\">")
      html.element("h1", .setUpTitle)
      html.element("p", class: "lead") { html in
        html.say(.setUpFor)
        html.raw(" <b>")
        html.text(login)
        html.raw("</b>")
      }
      html.raw("</header>")
      html.form(.setUp(token: token), class: "stack") { html in
        html.fault(fault)
        html.username(login)
        html.newPassword(least: least)
        html.raw("<p><button class=\"primary\">")
        html.say(.keepPassword)
        html.raw("</button></p>")
      }
    }
  }
}

extension Html {
  /// Writes the two fields of a new password and what is asked of it.
  mutating func newPassword(least: Int) {
    field(.newPassword, name: "password", "password", autocomplete: "new-password")
    raw("<p class=\"hint\">")
    say(.passwordHintStart)
    number(least)
    say(.passwordHintEnd)
    raw("</p>")
    field(.repeatPassword, name: "again", "password", autocomplete: "new-password")
  }

  /// Writes the login for a password manager, which keeps the password under it.
  mutating func username(_ login: String) {
    raw("<input class=\"hidden\" type=\"text\" autocomplete=\"username\" tabindex=\"-1\"")
    raw(" aria-hidden=\"true\" readonly")
    attribute("value", login)
    raw(">")
  }

  /// Writes why a password was not taken, where it was not.
  mutating func fault(_ fault: PasswordFault?) {
    guard let fault else { return }
    raw("<p class=\"problem\" role=\"alert\">")
    fault.write(to: &self)
    raw("</p>")
  }
}
