// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

extension LeaderPage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .leader(view))
    var layout = Layout(
      context: context,
      area: .leader,
      style: view.isScreen ? "brief wall" : "brief"
    )
    layout.keys = .leader
    let title = Phrase.leaderPage.words(visitor.language).description
    return layout.page(
      title: title,
      main: { html in
        head(&html)
        numbers(&html)
        if figures[.total] == 0, agenda.isEmpty {
          html.element("p", class: "lead", .emptyPlan)
        } else {
          agenda(&html)
          decided(&html)
        }
        html.raw("<div class=\"trio\">")
        causes(&html)
        agencies(&html)
        changes(&html)
        html.raw("</div>")
      },
      footer: { html in
        html.element("p", .figuresNote)
        MoreLists().write(to: &html)
      }
    )
  }

  private func head(_ html: inout Html) {
    html.raw("<header class=\"title\"><h1>")
    html.text(Bilingual(zh: "\(place)\(year)年", en: "\(place) \(year): "))
    html.say(.leaderPage)
    html.raw("</h1><p class=\"lead\">")
    html.say(.leaderAsOf)
    html.text(now.civil.description.replacingT)
    html.raw(" · ")
    html.say(.leaderLog)
    html.link(.log()) { $0.number(logSize, grouped: true) }
    html.say(.leaderLogEntries)
    html.raw(" <code>")
    html.text(logRoot)
    html.raw("</code></p>")
    choices(&html)
    html.raw("</header>")
  }

  /// What else may be looked at.
  private func choices(_ html: inout Html) {
    html.raw("<nav class=\"choices\"")
    html.attribute("aria-label", .leaderScope)
    html.raw("><ul>")
    if hasOwn {
      for (scope, name) in [(LeaderView.Scope.own, Phrase.leaderOwn), (.all, .leaderAll)] {
        choice(.leader(view.with { $0.scope = scope }), (scope == .own) == isOwn, &html) {
          $0.say(name)
        }
      }
    }
    for other in years {
      choice(.leader(view.with { $0.year = other }), other == year, &html) { $0.number(other) }
    }
    choice(.leader(view.with { $0.isScreen.toggle() }), false, &html) {
      $0.say(view.isScreen ? .smallScreen : .largeScreen)
    }
    if !agenda.isEmpty { choice(.meeting(view), false, &html) { $0.say(.beginMeeting) } }
    if view.isScreen { refresh(&html) }
    html.raw("</ul></nav>")
  }

  /// After how many seconds a large screen fetches itself anew.
  static let refreshSeconds = 300

  /// The way to fetch the page anew, and the button by which the script that does it is held: nothing
  /// moves that cannot be stopped (WCAG 2.2.1, 2.2.2).
  private func refresh(_ html: inout Html) {
    choice(.leader(view), false, &html) { $0.say(.refreshNow) }
    html.raw("<li class=\"refresh\"><button type=\"button\" class=\"quiet\" hidden data-refresh=\"")
    html.number(Self.refreshSeconds)
    html.raw("\"")
    html.attribute("data-held", html.language.words(.refreshGoOn))
    html.raw(">")
    html.say(.refreshHold)
    html.raw("</button></li>")
  }

  private func choice(
    _ url: SiteURL,
    _ isCurrent: Bool,
    _ html: inout Html,
    _ words: (inout Html) -> Void
  ) {
    html.raw("<li>")
    html.link(url, current: isCurrent, words)
    html.raw("</li>")
  }

  /// The five numbers, each with that of last month and the difference in words.
  private func numbers(_ html: inout Html) {
    html.raw("<section class=\"five\"")
    html.attribute("aria-label", .fiveNumbers)
    html.raw("><dl>")
    for figure in LeaderFigure.allCases {
      let list = LeaderList.figure(figure)
      html.raw("<div class=\"")
      html.raw(figure.style)
      html.raw("\"")
      html.line()
      html.raw("><dt>")
      html.say(figure.name)
      html.raw("</dt><dd>")
      html.link(.leaderList(list, listView), key: "L") { html in
        html.element("b") { $0.number(figures[figure], grouped: true) }
      }
      html.raw("<small>")
      html.link(.leaderList(list, listView.with { $0.isThen = true })) { html in
        html.text(Bilingual(zh: "上月末 \(before[figure])", en: "end of last month \(before[figure])"))
      }
      html.text(Self.difference(figures[figure] - before[figure]))
      html.raw("</small><small class=\"note\">")
      html.say(figure.note)
      html.raw("</small></dd></div>")
    }
    html.raw("</dl></section>")
  }

  /// The view of the lists behind the numbers.
  var listView: LeaderView { view.with { $0.isScreen = false } }

  private static func difference(_ count: Int) -> Bilingual {
    switch count {
    case 0: Bilingual(zh: "，持平", en: ", the same")
    case 1...: Bilingual(zh: "，多 \(count) 项", en: ", \(count) more")
    default: Bilingual(zh: "，少 \(-count) 项", en: ", \(-count) fewer")
    }
  }
}

extension LeaderFigure {
  /// The word of the style sheet: only what needs a person bears the colour of the seal.
  fileprivate var style: StaticString {
    switch self {
    case .total: "total"
    case .shown: "shown"
    case .said: "word"
    case .overdue: "late"
    case .unknown: "unknown"
    }
  }
}

extension String {
  /// A minute as people read it: a space where machines have `T`.
  var replacingT: String { String(map { $0 == "T" ? " " : $0 }) }
}
