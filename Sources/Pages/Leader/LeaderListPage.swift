// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register
import WorkingDays

/// The list behind a number of the leader's page.
package struct LeaderListPage: Sendable {
  /// A line of it.
  package struct Line: Sendable {
    /// The commitment.
    package var row: CommitmentRow
    /// What is to be said of it here besides: what changed, what was decided.
    package var note: Bilingual?

    /// Made of its parts.
    package init(_ row: CommitmentRow, note: Bilingual? = nil) {
      self.row = row
      self.note = note
    }
  }

  /// Which list.
  package var list: LeaderList
  /// What was asked for.
  package var view: LeaderView
  /// The moment that its statuses are of.
  package var now: Timestamp
  /// The year of the plan.
  package var year: Int
  /// Its lines.
  package var lines: [Line]
  /// How many there are in all.
  package var total: Int
  /// What agencies are called, by their ids.
  package var names: [String: String]

  /// Made of all its parts.
  package init(
    _ list: LeaderList,
    view: LeaderView,
    now: Timestamp,
    year: Int,
    lines: [Line],
    total: Int,
    names: [String: String]
  ) {
    self.list = list
    self.view = view
    self.now = now
    self.year = year
    self.lines = lines
    self.total = total
    self.names = names
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .leaderList(list, view))
    let title = visitor.language.words(title)
    return Layout(context: context, area: .leader, style: "ledger").page(title: title) { html in
      html.raw("<header class=\"title\"><p>")
      html.link(.leader(view.with { $0.isThen = false })) { $0.say(.backToSheet) }
      html.raw("</p><h1>")
      html.text(self.title)
      html.raw("</h1><p class=\"lead\">")
      html.text(
        Bilingual(zh: "\(year)年 · \(total) 项 · ", en: "\(year) · \(total) items · ")
      )
      if view.isThen {
        html.say(.asAtMonthEnd)
        html.raw(" · ")
      }
      html.say(.leaderAsOf)
      html.text(now.civil.description.replacingT)
      html.raw("</p></header>")
      if lines.isEmpty { html.element("p", class: "none", .emptyList) } else { table(&html) }
    }
  }

  private func table(_ html: inout Html) {
    html.raw("<table class=\"list\"><thead><tr>")
    for column in [Phrase.listItem, .listLeadAgency, .listSaid, .listShown, .listDue, .listVerdict]
    {
      html.element("th", column)
    }
    html.raw("</tr></thead><tbody>")
    for line in lines.prefix(Self.shownLines) {
      let row = line.row
      html.raw("<tr><th scope=\"row\">")
      html.link(.item(row.number)) { html in
        html.text(row.number.description)
        html.raw(" <span lang=\"zh-CN\">")
        html.text(row.fields.title)
        html.raw("</span>")
      }
      if let note = line.note {
        html.raw(" <small>")
        html.text(note)
        html.raw("</small>")
      }
      html.raw("</th>")
      html.cell(.listLeadAgency) { $0.text(names[row.fields.lead] ?? row.fields.lead) }
      html.cell(.listSaid) { $0.mark(row.facts.said) }
      html.cell(.listShown) { $0.mark(row.shown) }
      html.cell(.listDue) { due(row, &$0) }
      html.cell(.listVerdict) { $0.mark(row.facts.verdict(at: now)) }
      html.raw("</tr>")
    }
    html.raw("</tbody></table>")
    if total > Self.shownLines {
      html.element("p", class: "hint") {
        $0.text(
          Bilingual(
            zh: "只列前 \(Self.shownLines) 项；其余在台账中按条件查看。",
            en: "The first \(Self.shownLines) only; the register shows the rest by its filters."
          )
        )
      }
    }
  }

  /// How many lines the page shows, so that it stays light.
  package static let shownLines = 250

  /// The limit that runs next, or the last one.
  private func due(_ row: CommitmentRow, _ html: inout Html) {
    guard let due = row.facts.nextDue ?? row.facts.lastDue else {
      html.text("–")
      return
    }
    html.text(DayText.short(due.lastDay, now.date, html.language))
    if row.facts.isOverdue(at: now) {
      html.raw(" <strong class=\"past\">")
      html.say(.isPastDue)
      html.raw("</strong>")
    }
  }

  private var title: Bilingual {
    func both(_ phrase: Phrase) -> Bilingual {
      Bilingual(zh: phrase.words(.zh).description, en: phrase.words(.en).description)
    }
    switch list {
    case .figure(let figure): return both(figure.name)
    case .cause(let cause):
      return Bilingual(zh: "堵点：\(cause.title.zh)", en: "obstacles: \(cause.title.en)")
    case .waiting(let agency?):
      let name = names[agency] ?? agency
      return Bilingual(zh: "待领导决定：\(name)", en: "to be decided: \(name)")
    case .waiting: return both(.toDecide)
    case .decided: return both(.decidedTitle)
    case .changed(let kind):
      return Bilingual(
        zh: Phrase.changesTitle.words(.zh).description + kind.name.words(.zh).description,
        en: "\(kind.name.words(.en)) since the last meeting"
      )
    }
  }
}
