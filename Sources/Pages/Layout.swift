// SPDX-License-Identifier: Apache-2.0
package import Register

/// What every page needs beside its own model.
package struct PageContext: Sendable {
  /// Whom the page is for.
  package var visitor: Visitor
  /// Where the reader is, which the language switch leads back to; nil where there is no way
  /// back.
  package var address: SiteURL?

  /// Makes a context from its parts.
  package init(_ visitor: Visitor, address: SiteURL?) {
    self.visitor = visitor
    self.address = address
  }

  /// The language the page speaks.
  var language: Language { visitor.language }
}

/// The parts of the site that the head of a page leads to.
package enum Area: Sendable, Hashable, CaseIterable {
  case desk, inbox, leader, register, reports, mechanisms, people, about

  /// Where it begins.
  package var address: SiteURL {
    switch self {
    case .desk: .desk()
    case .inbox: .inbox()
    case .leader: .leader()
    case .register: .register()
    case .reports: .start
    case .mechanisms: .mechanisms
    case .people: .people
    case .about: .about
    }
  }

  /// What it is called.
  var name: Phrase {
    switch self {
    case .desk: .desk
    case .inbox: .inbox
    case .leader: .leaderPage
    case .register: .register
    case .reports: .reports
    case .mechanisms: .mechanisms
    case .people: .people
    case .about: .howItReads
    }
  }

  /// Where somebody in a role begins.
  package static func home(of role: RegisterRole) -> Area {
    switch role {
    case .supervisor: .desk
    case .agency: .inbox
    case .leader: .leader
    case .administrator: .people
    case .auditor, .system: .register
    }
  }

  /// What somebody finds in the head of their pages; who is not signed in finds what is open.
  static func all(for visitor: Visitor) -> [Area] {
    guard let role = visitor.account?.officer.role else { return [.reports, .mechanisms, .about] }
    let home = home(of: role)
    return (home == .register ? [] : [home]) + [.register, .reports, .mechanisms, .about]
  }
}

/// The frame of every page: head, one `<main>`, foot.
struct Layout {
  let context: PageContext
  var area: Area?
  /// A word for the body, so that the style sheet can tell pages apart.
  let style: StaticString
  /// What a page that is led to from here is told of its address.
  var referrer: StaticString = "same-origin"
  /// The keys of the page; nil where it has none.
  var keys: KeyList?

  /// Writes a page; `title` is words, not markup.
  func page(
    title: String,
    main: (inout Html) -> Void,
    footer: (inout Html) -> Void = { _ in }
  ) -> [UInt8] {
    var html = Html(
      context.language,
      formToken: context.visitor.account?.formToken,
      hasKeys: context.visitor.hasKeys
    )
    html.reserve()
    html.raw("<!doctype html>\n<html lang=\"")
    html.raw(context.language.tag)
    html.raw("\"><head><meta charset=\"utf-8\">")
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">")
    html.raw("<meta name=\"referrer\" content=\"")
    html.raw(referrer)
    html.raw("\">")
    html.element("title") {
      $0.text(title)
      if !title.isEmpty { $0.text(" · ") }
      $0.say(.brand)
    }
    html.raw("<link rel=\"icon\" type=\"image/svg+xml\"")
    html.attribute("href", .asset(.icon))
    html.raw("><link rel=\"stylesheet\"")
    html.attribute("href", .asset(.style))
    html.raw("><script type=\"module\"")
    html.attribute("src", .asset(.script))
    html.raw("></script></head>\n<body class=\"")
    html.raw(style)
    if !html.hasKeys { html.raw("\" data-keys=\"off") }
    html.raw("\"><a class=\"skip\" href=\"#main\">")
    html.say(.skip)
    html.raw("</a>\n")
    header(&html)
    html.raw("<main id=\"main\" tabindex=\"-1\">")
    main(&html)
    if let keys { KeyHelp(list: keys, address: context.address ?? .start).write(to: &html) }
    html.raw("</main>\n<footer class=\"foot\">")
    footer(&html)
    if context.visitor.isLocal { html.element("p", .privacyLine) }
    html.raw("</footer>\n</body></html>\n")
    return html.bytes
  }

  private func header(_ html: inout Html) {
    html.raw("<header class=\"top\"><a class=\"brand\" href=\"/\">")
    html.raw("<span class=\"seal\" aria-hidden=\"true\">兑</span>")
    html.say(.brand)
    html.raw("</a><nav")
    html.attribute("aria-label", .siteNavigation)
    html.raw(">")
    for part in Area.all(for: context.visitor) {
      html.link(part.address, current: part == area) { $0.say(part.name) }
    }
    html.raw("</nav><a class=\"language\" rel=\"alternate\"")
    let other = context.language.other
    html.attribute("href", (context.address ?? .start).asking(for: other))
    html.raw(" lang=\"")
    html.raw(other.tag)
    html.raw("\" hreflang=\"")
    html.raw(other.tag)
    html.raw("\">")
    html.raw(Phrase.ownName.words(other))
    html.raw("</a>")
    account(&html)
    html.raw("</header>\n")
  }

  /// Who is signed in, or where to do it.
  private func account(_ html: inout Html) {
    html.raw("<p class=\"account\">")
    if let account = context.visitor.account {
      html.link(.account()) { html in
        html.text(account.officer.person)
        html.raw(" <small>")
        html.text(account.post)
        html.raw("</small>")
      }
    } else {
      html.link(.signIn()) { $0.say(.signIn) }
    }
    html.raw("</p>")
  }
}
