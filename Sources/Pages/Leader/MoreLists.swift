// SPDX-License-Identifier: Apache-2.0

/// The lists of a year, with the way to each: a small navigation for the foot of a page.
struct MoreLists {
  /// Which of them the reader is on; nil on other pages.
  var current: SiteURL?

  /// All of them, in order.
  static let all: [(address: SiteURL, name: Phrase)] = [
    (.livelihood(), .livelihoodList), (.indicators(), .indicatorList), (.projects(), .projectList),
    (.cases(), .caseList), (.proposals(), .proposalList), (.programmes, .programmeList),
    (.deadlines(), .deadlineList), (.log(), .logList),
  ]

  func write(to html: inout Html) {
    html.raw("<nav class=\"more-lists\"")
    html.attribute("aria-label", .moreLists)
    html.raw("><p>")
    html.say(.moreLists)
    html.raw("</p><ul>")
    for (address, name) in Self.all {
      html.raw("<li>")
      html.link(address, current: address == current) { $0.say(name) }
      html.raw("</li>")
    }
    html.raw("</ul></nav>")
  }
}
