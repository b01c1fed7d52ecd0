// SPDX-License-Identifier: Apache-2.0
import Reading
import Threads

extension ThreadsPage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .threads(pair, view))
    let years = [earlier, later].map { $0.report.year.map(String.init) ?? $0.title }
    let title = "\(Phrase.threads.words(visitor.language)) \(years[0]) → \(years[1])"
    var layout = Layout(context: context, area: .reports, style: "threads report")
    layout.keys = rows.isEmpty ? nil : .threads
    return layout.page(
      title: [later.report.place, title].compactMap { $0 }.joined(separator: " "),
      main: { html in
        flash(&html)
        head(&html)
        if rows.isEmpty {
          html.element("p", class: "none", .noThreads)
        } else {
          figures(&html)
          bar(&html)
          html.raw("<div class=\"reading")
          html.raw(view.promise == nil ? "\">" : " chosen\">")
          table(&html)
          ThreadPanel(page: self).write(to: &html)
          html.raw("</div>")
        }
      },
      footer: { foot(&$0) }
    )
  }

  private func head(_ html: inout Html) {
    html.raw("<header class=\"title\">")
    html.element("h1") { html in
      if let place = later.report.place { html.text(place + " ") }
      for (index, model) in [earlier, later].enumerated() {
        if index > 0 { html.raw(" <span aria-hidden=\"true\">→</span> ") }
        html.text(model.report.year.map(String.init) ?? model.title)
      }
    }
    html.element("p", class: "lead", .threadsLead)
    html.raw("<p class=\"facts\">")
    for model in [earlier, later] {
      html.link(.reading(model.id)) { $0.text(model.title) }
      html.raw(" ")
    }
    if let place = later.report.place {
      html.link(.years(place)) { $0.say(.yearByYear) }
    }
    html.raw("</p></header>")
  }

  /// Says what was just noted, and takes it back.
  private func flash(_ html: inout Html) {
    guard let done = view.done, let row = rows.first(where: { $0.decision == done }) else { return }
    html.raw("<div class=\"flash\" role=\"status\"><p>")
    html.status(row.status)
    html.raw(" <span lang=\"zh-CN\">")
    html.text(row.thread.promise.plain)
    html.raw("</span></p>")
    html.startForm(.withdraw(pair))
    html.hidden(view.with { $0.done = nil }.query + [("number", String(done))])
    html.raw("<button")
    html.key("Z")
    html.raw(">")
    html.say(.takeBack)
    html.keyHint("Z")
    html.raw("</button></form></div>")
  }

  /// The verdicts with their counts, which are the filter too.
  private func figures(_ html: inout Html) {
    html.raw("<nav class=\"figures\"")
    html.attribute("aria-label", .verdict)
    html.raw(">")
    let total = count { $0.verdict = nil }
    for verdict in Verdict.allCases {
      let isCurrent = view.verdict == verdict
      let count = count { $0.verdict = verdict }
      html.raw("<a")
      html.attribute(
        "href",
        .threads(pair, view.filters.with { $0.verdict = isCurrent ? nil : verdict })
      )
      html.raw(isCurrent ? " aria-current=\"true\"><b>" : "><b>")
      html.number(count, grouped: true)
      html.raw("</b> ")
      html.verdict(verdict)
      html.raw(" <small>")
      html.say(.ofPromises)
      html.number(total, grouped: true)
      html.say(.ofPromisesAfter)
      html.raw("</small></a>")
    }
    html.raw("</nav>")
  }

  private func bar(_ html: inout Html) {
    html.raw("<div class=\"bar\"><nav class=\"filter\"")
    html.attribute("aria-label", .fate)
    html.raw("><ul>")
    html.element("li", class: "label", .fate)
    filter(.all, nil, view.fate == nil, &html) { $0.fate = nil }
    for fate in Fate.allCases {
      let count = count { $0.fate = fate }
      guard count > 0 || view.fate == fate else { continue }
      filter(.fate(fate), count, view.fate == fate, &html) { $0.fate = fate }
    }
    html.raw("</ul><ul>")
    html.element("li", class: "label", .promise)
    filter(.all, nil, !view.hasFigure, &html) { $0.hasFigure = false }
    filter(.withFigure, count { $0.hasFigure = true }, view.hasFigure, &html) {
      $0.hasFigure = true
    }
    html.raw("</ul><ul>")
    html.element("li", class: "label", .status)
    filter(.all, nil, view.status == nil, &html) { $0.status = nil }
    for status in ThreadStatus.allCases {
      let count = count { $0.status = status }
      guard count > 0 || view.status == status else { continue }
      filter(.status(status), count, view.status == status, &html) { $0.status = status }
    }
    html.raw("</ul></nav>")
    SearchForm(
      action: .threads(pair),
      fields: view.filters.with { $0.words = nil }.query,
      words: view.words,
      label: .searchThreads
    ).write(to: &html)
    html.raw("</div>")
  }

  private func filter(
    _ phrase: Phrase,
    _ count: Int?,
    _ current: Bool,
    _ html: inout Html,
    _ change: (inout ThreadsView) -> Void
  ) {
    html.raw("<li><a")
    html.attribute("href", .threads(pair, view.filters.with(change)))
    html.raw(current ? " aria-current=\"true\">" : ">")
    html.say(phrase)
    if let count {
      html.raw(" <b>")
      html.number(count, grouped: true)
      html.raw("</b>")
    }
    html.raw("</a></li>")
  }

  private func table(_ html: inout Html) {
    html.raw("<div class=\"rows\">")
    let shown = shown
    if shown.isEmpty {
      html.raw("<p class=\"none\">")
      html.say(.noneShown)
      html.raw(" ")
      html.link(.threads(pair)) { $0.say(.showAll) }
      html.raw("</p></div>")
      return
    }
    html.raw("<table class=\"threads\"><caption class=\"hidden\">")
    html.say(.threads)
    html.raw("</caption><thead><tr>")
    for column in [Phrase.promise, .answer, .verdict, .fate] {
      html.raw("<th scope=\"col\">")
      html.say(column)
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    for row in shown { write(row, &html) }
    html.raw("</tbody></table></div>")
  }

  private func write(_ row: ThreadRow, _ html: inout Html) {
    let isChosen = row.key == view.promise
    html.raw("<tr")
    html.attribute("id", "t", row.key)
    html.line()
    html.raw(
      isChosen
        ? " class=\"now\"><th scope=\"row\" class=\"said\" lang=\"zh-CN\"><a"
        : "><th scope=\"row\" class=\"said\" lang=\"zh-CN\"><a"
    )
    html.key("Enter")
    html.attribute(
      "href",
      .threads(
        pair,
        view.with {
          $0.find = nil; $0.done = nil; $0.promise = row.key
        }
      )
    )
    html.raw(isChosen ? " aria-current=\"true\">" : ">")
    html.text(row.thread.promise.plain)
    html.raw("</a></th>")
    html.cell(.answer, class: "said") { html in
      if let outcome = row.outcome {
        html.raw("<span lang=\"zh-CN\">")
        html.text(outcome.plain)
        html.raw("</span>")
      } else {
        html.element("span", class: "none") { $0.text("—") }
      }
    }
    html.cell(.verdict) { html in
      html.verdict(row.verdict)
      html.raw(" ")
      html.status(row.status)
    }
    html.cell(.fate) { html in
      if let fate = row.thread.fate { html.say(.fate(fate)) } else { html.text("—") }
    }
    html.raw("</tr>")
  }

  private func foot(_ html: inout Html) {
    guard !downloads.isEmpty, !rows.isEmpty else { return }
    html.downloads(downloads.map { (.threadDownload(pair, $0), .download($0), nil) })
  }
}
