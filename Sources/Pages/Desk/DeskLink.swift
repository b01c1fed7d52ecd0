// SPDX-License-Identifier: Apache-2.0
import Register

/// A link by which the agency may answer for what is dealt with, as the desk shows it.
package struct DeskLink: Sendable, Hashable {
  /// Where it stands.
  package enum State: Sendable, Hashable {
    /// It is good; this is its whole address.
    case open(address: String)
    /// It was used.
    case used
    /// It was taken back.
    case withdrawn
    /// Its time is over.
    case expired
  }

  /// Its id.
  package var id: String
  /// Who made it; blank for the program.
  package var maker: String
  /// Until when it is good, or when what ended it came.
  package var until: CivilTime
  /// Where it stands.
  package var state: State

  /// Made of all its parts.
  package init(id: String, maker: String, until: CivilTime, state: State) {
    self.id = id
    self.maker = maker
    self.until = until
    self.state = state
  }

  /// For how many days one may be made.
  package static let days = [1, 3, 7, 14]
  /// For how many it is made unless told.
  package static let usualDays = 7
}

/// The links of what is dealt with: making one, its address to copy, taking it back.
struct DeskLinks {
  let page: DeskPage
  let item: DeskCase

  func write(to html: inout Html) {
    guard item.canLink || !item.links.isEmpty else { return }
    html.raw("<section class=\"answer-links\" id=\"links\"><h3>")
    html.say(.answerLinks)
    html.raw("</h3>")
    html.element("p", class: "hint", .answerLinksLead)
    for link in item.links { write(link, &html) }
    if item.canLink { make(&html) }
    html.raw("</section>")
  }

  private func write(_ link: DeskLink, _ html: inout Html) {
    guard case .open(let address) = link.state else {
      html.raw("<p class=\"hint\">")
      switch link.state {
      case .used: html.say(.answerLinkUsed, link.until.dateAndMinute)
      case .withdrawn: html.say(.answerLinkWithdrawn, link.until.dateAndMinute)
      default: html.say(.answerLinkExpired, link.until.dateAndMinute)
      }
      maker(link, &html)
      html.raw("</p>")
      return
    }
    html.raw("<label>")
    html.say(.copyLink)
    html.raw("<input readonly")
    html.attribute("value", address)
    html.raw("></label><p class=\"hint\">")
    html.say(.answerLinkOpen, link.until.dateAndMinute)
    maker(link, &html)
    html.raw("</p>")
    html.form(.deskLinkWithdraw, class: "act-form") { html in
      common(&html)
      html.hidden([(DeskField.link, link.id)])
      html.raw("<button>")
      html.say(.withdrawLink)
      html.raw("</button>")
    }
  }

  private func maker(_ link: DeskLink, _ html: inout Html) {
    html.raw(" ")
    if link.maker.isEmpty {
      html.say(.linkSentByOffice)
    } else {
      html.say(.linkMadeBy, link.maker)
    }
  }

  private func make(_ html: inout Html) {
    html.form(.deskLink, class: "act-form") { html in
      common(&html)
      html.raw("<p class=\"row\"><label>")
      html.say(.linkGoodFor)
      html.raw(" <select name=\"days\">")
      for days in DeskLink.days {
        html.option("\(days)", isChosen: days == DeskLink.usualDays) { html in
          html.say(.linkDays, "\(days)")
        }
      }
      html.raw("</select></label><button>")
      html.say(.makeLink)
      html.raw("</button></p>")
    }
  }

  private func common(_ html: inout Html) {
    html.hidden(
      page.view.with { ($0.at, $0.done) = (nil, nil) }.query + [
        (DeskField.subject, item.line.subject.description)
      ]
    )
  }
}
