// SPDX-License-Identifier: Apache-2.0
import Register

extension RegisterPage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .register(view))
    var layout = Layout(context: context, area: .register, style: "register")
    layout.keys = .register
    return layout.page(
      title: visitor.language.words(.register),
      main: { html in
        flash(&html)
        head(&html)
        views(visitor, &html)
        if whole == 0, view.isWhole {
          html.raw("<div class=\"empty\">")
          html.element("h2", .noItemsTitle)
          html.element("p", .noItemsLead)
          html.element("p") { $0.link(.start) { $0.say(.bringReport) } }
          html.raw("</div>")
        } else {
          figures(&html)
          RegisterFilters(page: self, visitor: visitor).write(to: &html)
          lines(visitor, &html)
        }
      },
      footer: { foot(&$0) }
    )
  }

  private func flash(_ html: inout Html) {
    guard let done = view.done else { return }
    html.raw("<div class=\"flash\" role=\"status\"><p>")
    html.say(.bulkDone)
    html.number(done, grouped: true)
    html.say(.itemsAfter)
    html.raw("</p></div>")
  }

  private func head(_ html: inout Html) {
    html.raw("<header class=\"title\">")
    html.element("h1") { html in
      if !names.directory.name.isEmpty { html.text(names.directory.name + " ") }
      html.say(.register)
    }
    html.element("p", class: "lead", .registerLead)
    html.raw("</header>")
  }

  private func views(_ visitor: Visitor, _ html: inout Html) {
    html.raw("<nav class=\"views\"")
    html.attribute("aria-label", .views)
    html.raw("><ul>")
    let current = view.with { ($0.order, $0.group) = (.number, nil) }
    for named in NamedView.all(for: visitor) {
      html.raw("<li><a")
      html.attribute("href", .register(named.view))
      let isCurrent = named.view.with { $0.order = .number } == current
      html.raw(isCurrent ? " aria-current=\"true\">" : ">")
      html.say(named.name)
      html.raw("</a></li>")
    }
    saved?.write(view, &html)
    html.raw("</ul>")
    saved?.writeForms(view, &html)
    html.raw("</nav>")
  }

  /// The verdicts with their counts and what they are counted among; each is a filter.
  private func figures(_ html: inout Html) {
    html.raw("<nav class=\"figures verdicts\"")
    html.attribute("aria-label", .verdict)
    html.raw(">")
    for group in VerdictGroup.allCases {
      let isCurrent = view.verdict == group
      html.raw("<a")
      html.attribute("href", .register(view.with { $0.verdict = isCurrent ? nil : group }))
      html.raw(isCurrent ? " aria-current=\"true\"><b>" : "><b>")
      html.number(count(group), grouped: true)
      html.raw("</b> ")
      html.mark(group)
      html.raw(" <small>")
      html.say(.itemsOf)
      html.number(whole, grouped: true)
      html.say(.itemsAfter)
      html.raw("</small></a>")
    }
    html.raw("</nav>")
  }

  private func lines(_ visitor: Visitor, _ html: inout Html) {
    guard !rows.isEmpty else {
      html.raw("<p class=\"none\">")
      html.say(.nothingMatches)
      html.raw(" ")
      html.link(.register()) { $0.say(.clearAll) }
      html.raw("</p>")
      return
    }
    let isKeeper = visitor.account?.officer.role == .supervisor
    let table = RegisterTable(page: self, isKeeper: isKeeper, html)
    if isKeeper {
      html.startForm(.registerPreview)
      table.write(to: &html)
      BulkForm(page: self).write(to: &html)
      html.raw("</form>")
    } else {
      table.write(to: &html)
    }
    steps(&html)
  }

  /// Which lines these are, and the way to the others.
  private func steps(_ html: inout Html) {
    html.raw("<nav class=\"paging\"><p>")
    html.say(.showing)
    html.number(view.skipped + 1, grouped: true)
    html.raw("–")
    html.number(view.skipped + rows.count, grouped: true)
    html.say(.showingOf)
    html.number(total, grouped: true)
    html.say(.itemsAfter)
    html.raw("</p>")
    if view.after != nil {
      html.link(.register(view.with { _ in }), class: "step") { $0.say(.firstPage) }
    }
    if let next {
      let following = view.with {
        $0.after = next
        $0.skipped = view.skipped + rows.count
      }
      html.link(.register(following), class: "step") { $0.say(.nextPage) }
    }
    html.raw("</nav>")
  }

  private func foot(_ html: inout Html) {
    if !rows.isEmpty {
      if total <= Self.mostDownloaded {
        html.downloads(downloads.map { (.registerDownload($0, view), .download($0), nil) })
      } else {
        html.element("p", .tooManyToDownload)
      }
      html.element("p") { html in
        html.link(.apiItems(apiQuery)) { $0.say(.sameInAPI) }
      }
    }
    html.asOf(now, logSize: logSize)
    MoreLists().write(to: &html)
  }
}

extension Html {
  /// Writes of when a page is, and where the log stood.
  mutating func asOf(_ now: Timestamp, logSize: Int) {
    raw("<p class=\"as-of\">")
    say(.asOf)
    raw("<time")
    attribute("datetime", CivilTime(milliseconds: now.milliseconds).iso)
    raw(">")
    text(CivilTime(milliseconds: now.milliseconds).dateAndMinute)
    raw("</time> · ")
    say(.logSize)
    link(.log()) { $0.number(logSize, grouped: true) }
    say(.logSizeAfter)
    raw("</p>")
  }
}
