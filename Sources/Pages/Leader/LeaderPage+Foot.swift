// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

extension LeaderPage {
  /// The obstacles that stand, by cause.
  func causes(_ html: inout Html) {
    html.raw("<section><h2>")
    html.say(.causesTitle)
    html.raw("</h2>")
    if causes.isEmpty { html.element("p", class: "none", .noCauses) }
    html.raw("<ul class=\"tally\">")
    for (cause, count) in causes {
      tally(.leaderList(.cause(cause), listView), count, &html) { $0.text(cause.title) }
    }
    html.raw("</ul></section>")
  }

  /// The agencies whose items wait for a decision.
  func agencies(_ html: inout Html) {
    let agencies = agencies
    html.raw("<section><h2>")
    html.say(.waitingTitle)
    html.raw("</h2><ul class=\"tally\">")
    for agency in agencies.prefix(5) {
      tally(.leaderList(.waiting(agency: agency.id), listView), agency.count, &html) {
        $0.text(agency.name)
      }
    }
    html.raw("</ul><p class=\"hint\">")
    html.say(agencies.isEmpty ? .noneYet : .waitingNote)
    html.raw("</p></section>")
  }

  private func tally(
    _ url: SiteURL,
    _ count: Int,
    _ html: inout Html,
    _ name: (inout Html) -> Void
  ) {
    html.raw("<li><span>")
    name(&html)
    html.raw("</span> ")
    html.link(url) { $0.number(count) }
    html.raw("</li>")
  }

  /// What entered, left and was changed since the last meeting.
  func changes(_ html: inout Html) {
    html.raw("<section><h2>")
    html.say(.changesTitle)
    html.raw("</h2><form class=\"since\" method=\"get\"")
    html.attribute("action", .leader())
    html.raw(">")
    html.hidden(view.with { $0.since = nil }.query)
    html.raw("<label for=\"since\">")
    html.say(.lastMeeting)
    html.raw("</label> <input id=\"since\" name=\"since\" type=\"date\" required")
    html.attribute("value", since.description)
    html.attribute("max", now.date.description)
    html.raw("> <button class=\"quiet\">")
    html.say(.showThem)
    html.raw("</button></form><ul class=\"tally\">")
    for kind in LeaderChange.Kind.allCases {
      let some = changes.filter { $0.change.kind == kind }
      html.raw("<li><span>")
      html.say(kind.name)
      if kind != .left, let first = some.first {
        html.raw(" <small>")
        html.text(some.prefix(2).map { String($0.title.prefix(24)) }.joined(separator: "、"))
        if first.isLowered {
          html.raw(" · ")
          html.say(.isLowered)
        }
        html.raw("</small>")
      }
      html.raw("</span> ")
      html.link(.leaderList(.changed(kind), listView)) { $0.number(some.count) }
      html.raw("</li>")
    }
    html.raw("</ul></section>")
  }
}
