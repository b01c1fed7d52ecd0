// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register

/// The livelihood items of a year (民生实事，一年一张单).
package struct LivelihoodPage: Sendable {
  private let year: Int
  private let years: [Int]
  private let items: [ListedItem]
  private let names: [String: String]
  private let now: Timestamp

  /// A page of a year's items, in order; `years` are those that have any.
  package init(
    year: Int,
    years: [Int],
    items: [ListedItem],
    names: [String: String],
    now: Timestamp
  ) {
    self.year = year
    self.years = years
    self.items = items
    self.names = names
    self.now = now
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let shown = items.count { LeaderFigure.shown.counts($0.row, at: now) }
    let said = items.count { LeaderFigure.said.counts($0.row, at: now) }
    let late = items.count { LeaderFigure.overdue.counts($0.row, at: now) }
    let voted = items.count { $0.vote != nil }
    let frame = ListFrame(
      address: .livelihood(year: year),
      name: .livelihoodList,
      now: now,
      sum: Bilingual(
        zh: "共 \(items.count) 件：已证办结 \(shown)，自述完成未证实 \(said)，逾期 \(late)；已测评 \(voted)",
        en: """
          \(items.count) items: \(shown) shown to be done, \(said) said only, \(late) overdue; \
          \(voted) voted on
          """
      ),
      years: years.map { ($0, .livelihood(year: $0)) },
      year: year,
      current: .livelihood()
    )
    return frame.page(visitor) { html in
      guard !items.isEmpty else {
        html.element("p", class: "none", .noLivelihood)
        return
      }
      html.raw("<table class=\"list\"><thead><tr>")
      for column in [
        Phrase.listItem, .listLeadAgency, .listTarget, .listSaid, .listShown, .listPace, .listDue,
        .listVerdict, .listVote,
      ] {
        html.element("th", column)
      }
      html.raw("</tr></thead><tbody>")
      for item in items { row(item, &html) }
      html.raw("</tbody></table>")
      html.element("p", class: "hint", .voteNote)
    }
  }

  private func row(_ item: ListedItem, _ html: inout Html) {
    let row = item.row
    html.raw("<tr><th scope=\"row\">")
    html.item(row)
    html.raw("</th>")
    html.cell(.listLeadAgency) { $0.text(names[row.fields.lead] ?? row.fields.lead) }
    html.cell(.listTarget) { $0.text(row.fields.targets.first?.shown ?? "–") }
    html.cell(.listSaid) { $0.mark(row.facts.said) }
    html.cell(.listShown) { $0.mark(row.shown) }
    html.cell(.listPace) { $0.pace(item, at: now) }
    html.cell(.listDue, class: "day") { html in
      let due = row.facts.lastDue ?? row.facts.nextDue
      html.text(due.map { DayText.short($0.lastDay, now.date, html.language) } ?? "–")
    }
    html.cell(.listVerdict) { $0.mark(row.facts.verdict(at: now)) }
    html.cell(.listVote) { html in
      if let vote = item.vote { html.shortVote(vote) } else { html.text("–") }
    }
    html.raw("</tr>")
  }
}

extension Html {
  /// Writes where an item stands against the year so far: a word, a shape and numbers.
  mutating func pace(_ item: ListedItem, at now: Timestamp) {
    raw("<span class=\"pace ")
    raw(item.figure == nil ? "untold" : item.isBehind(at: now) ? "behind" : "on")
    raw("\">")
    text(item.pace(at: now))
    raw("</span>")
  }
}
