// SPDX-License-Identifier: Apache-2.0
import Register
import WorkingDays

/// What is public of a part of the register: its counts, and its lines by verdict.
struct PublicListPage {
  let index: PublicIndex
  let scope: PublicScope
  let page: Int
  let language: Language

  /// Nil where there is no such page.
  func bytes() -> [UInt8]? {
    guard let counts = index.counts(scope), let lines = index.lines(scope, page: page) else {
      return nil
    }
    let layout = PublicLayout(
      index: index,
      address: PublicAddress(.list(scope, page: page), language),
      style: "open-list"
    )
    return layout.page(title: title) { html in
      html.raw("<div class=\"title\"><h1>")
      html.text(title)
      html.raw("</h1></div>")
      VerdictBar(counts: counts, title: title).write(&html)
      html.counts(counts, of: scope, in: layout)
      table(lines, layout, &html)
      html.paging(page, of: counts.pages, in: layout) { .list(scope, page: $0) }
    }
  }

  private var title: String {
    switch scope {
    case .all: language.words(Phrase.publicAll)
    case .year(let year): "\(year)" + language.words(Phrase.yearAfter)
    case .place(let place, let year): "\(place) \(year)"
    case .topic(let topic): topic
    case .agency(let id): index.register.agencies[id] ?? id
    case .livelihood(let year): "\(year) " + language.words(Phrase.livelihoodItems)
    }
  }

  private func table(
    _ lines: [(line: PublicLine, group: VerdictGroup)],
    _ layout: PublicLayout,
    _ html: inout Html
  ) {
    html.raw("<table class=\"open-lines\"><thead><tr>")
    for column in [Phrase.itemNumber, .promise, .targets, .leadAgency, .lastDay] {
      html.raw("<th scope=\"col\">")
      html.say(column)
      html.raw("</th>")
    }
    html.raw("</tr></thead>")
    var last: VerdictGroup?
    for (line, group) in lines {
      if group != last {
        html.raw(last == nil ? "<tbody><tr class=\"group\"" : "</tbody><tbody><tr class=\"group\"")
        html.attribute("id", group.rawValue)
        html.raw("><th scope=\"rowgroup\" colspan=\"5\">")
        html.mark(group)
        html.raw("</th></tr>")
        last = group
      }
      write(line, layout, &html)
    }
    html.raw("</tbody></table>")
  }

  private func write(_ line: PublicLine, _ layout: PublicLayout, _ html: inout Html) {
    html.raw("<tr>")
    html.cell(.itemNumber, class: "n0") { $0.number(line.number) }
    html.raw("<th scope=\"row\" class=\"said\">")
    html.link(.item(line.number), in: layout) { $0.text(line.quote) }
    html.raw("</th>")
    html.cell(.targets) { $0.lines(line.targets) }
    html.cell(.leadAgency) { html in
      guard !line.lead.isEmpty else { return }
      html.link(.agency(line.lead), in: layout) {
        $0.text(index.register.agencies[line.lead] ?? line.lead)
      }
    }
    html.cell(.lastDay, class: "day") { html in
      if let day = line.lastDay ?? line.deadline { html.day(day) }
    }
    html.raw("</tr>")
  }
}

extension Html {
  /// Writes words whose lines stay apart.
  fileprivate mutating func lines(_ words: String) {
    var isFirst = true
    for line in words.utf8.split(separator: UInt8(ascii: "\n")) {
      if !isFirst { raw("<br>") }
      text(String(Substring(line)))
      isFirst = false
    }
  }
}
