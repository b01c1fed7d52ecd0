// SPDX-License-Identifier: Apache-2.0

/// Whose deadlines a calendar address is for, as somebody sees it who may have one.
package enum FeedKind: String, Sendable, CaseIterable {
  /// The agency in whose post they act.
  case agency
  /// Their own, in all posts that they hold.
  case own
}

/// The page that shows a calendar address, to which making a new one leads back.
package enum FeedReturn: String, Sendable, CaseIterable {
  case inbox, account, calendar

  /// Where it is.
  package var address: SiteURL {
    switch self {
    case .inbox: .inbox()
    case .account: .account(isSaved: true)
    case .calendar: .deadlines()
    }
  }
}

/// The addresses under which calendar programs fetch deadlines (日历订阅), each with the button that
/// makes a new one.
package struct FeedPanel: Sendable {
  /// An address; nil where none was made.
  package struct Feed: Sendable, Hashable {
    /// Whose deadlines.
    package var kind: FeedKind
    /// The whole address.
    package var address: String?

    /// Made of its parts.
    package init(kind: FeedKind, address: String?) {
      self.kind = kind
      self.address = address
    }
  }

  /// The names of the fields of its forms.
  package enum Name {
    package static let kind = "feed"
    package static let back = "back"
  }

  private let feeds: [Feed]
  private let back: FeedReturn

  /// A panel on a page.
  package init(_ feeds: [Feed], on back: FeedReturn) {
    self.feeds = feeds
    self.back = back
  }

  func write(to html: inout Html) {
    guard !feeds.isEmpty else { return }
    html.raw("<section class=\"feeds\" id=\"feeds\"><h2>")
    html.say(.calendarFeeds)
    html.raw("</h2>")
    html.element("p", class: "hint", .calendarFeedsLead)
    for feed in feeds { write(feed, &html) }
    html.raw("</section>")
  }

  private func write(_ feed: Feed, _ html: inout Html) {
    html.form(.calendarFeed, class: "feed") { html in
      html.hidden([(Name.kind, feed.kind.rawValue), (Name.back, back.rawValue)])
      if let address = feed.address {
        html.raw("<label>")
        html.say(feed.kind == .agency ? .feedOfAgency : .feedOfPerson)
        html.raw("<input readonly")
        html.attribute("value", address)
        html.raw("></label><button>")
        html.say(.renewFeed)
        html.raw("</button>")
      } else {
        html.raw("<button>")
        html.say(feed.kind == .agency ? .makeAgencyFeed : .makeOwnFeed)
        html.raw("</button>")
      }
    }
  }
}
