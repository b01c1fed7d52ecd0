// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// The lines of the register as a table whose first columns stay while the rest is moved.
struct RegisterTable {
  let page: RegisterPage
  /// Whether lines can be chosen, to change several at once.
  let isKeeper: Bool
  private let links: ItemLinks
  private let rules: [String: LineRules]
  private let moment: VerdictMoment
  private let pieces: LinePieces

  init(page: RegisterPage, isKeeper: Bool, _ html: borrowing Html) {
    self.page = page
    self.isKeeper = isKeeper
    rules = page.prepared.rules
    links = ItemLinks(list: page.view.address)
    moment = VerdictMoment(page.now)
    pieces = LinePieces[html.language, hasKeys: html.hasKeys]
  }

  private static let columns: [Phrase] = [
    .itemNumber, .itemTitle, .targets, .leadAgency, .supporting, .lastDay, .saidStatus,
    .shownStatus, .clockStatus, .verdict, .lastUpdate, .nextStep,
  ]

  func write(to html: inout Html) {
    html.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\"")
    html.attribute("aria-label", .register)
    html.raw("><table class=\"lines-of\"><thead><tr>")
    for column in Self.columns {
      html.raw("<th scope=\"col\">")
      html.say(column)
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    var group: String?
    for row in page.rows {
      if let kind = page.view.group {
        let next = key(of: row, kind)
        if next != group {
          if group != nil { html.raw("</tbody><tbody>") }
          head(next, kind, &html)
          group = next
        }
      }
      line(row, &html)
    }
    html.raw("</tbody></table></div>")
  }

  private func key(of row: CommitmentRow, _ group: RegisterGroup) -> String {
    switch group {
    case .section: row.section
    case .agency: row.fields.lead
    case .leader: row.fields.leader
    }
  }

  /// The heading of a group, with the way to what is in it and nothing else.
  private func head(_ key: String, _ group: RegisterGroup, _ html: inout Html) {
    html.raw("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"12\"><b>")
    switch group {
    case .section: if key.isEmpty { html.say(.noSection) } else { html.text(key) }
    case .agency: if key.isEmpty { html.say(.nobodyYet) } else { html.text(page.names.agency(key)) }
    case .leader: if key.isEmpty { html.say(.noLeaderYet) } else { html.text(page.names.post(key)) }
    }
    html.raw("</b>")
    let only: RegisterView? =
      switch group {
      case .section: nil
      case .agency: page.view.with { $0.lead = key }
      case .leader: key.isEmpty ? nil : page.view.with { $0.leader = key }
      }
    if let only {
      html.raw(" ")
      html.link(.register(only)) { $0.say(.onlyThese) }
    }
    html.raw("</th></tr>")
  }

  private func line(_ row: CommitmentRow, _ html: inout Html) {
    number(row, &html)
    html.put(pieces.title)
    html.href(links, row.number)
    html.put(pieces.titleKey)
    html.text(row.shortTitle)
    html.put(pieces.targets)
    if row.fields.targets.isEmpty { html.say(.dash) }
    for place in 0..<min(2, row.fields.targets.count) {
      if place > 0 { html.raw("<br>") }
      html.text(row.fields.targets[place].shown)
    }
    html.put(pieces.lead)
    if row.fields.lead.isEmpty {
      html.element("span", class: "unset", .nobodyYet)
    } else {
      html.text(page.names.agency(row.fields.lead))
    }
    html.put(pieces.supporting)
    for place in row.fields.supporting.indices {
      if place > 0 { html.raw("、") }
      html.text(page.names.agency(row.fields.supporting[place]))
    }
    html.put(pieces.deadline)
    day(row.fields.deadline, &html)
    statuses(row, &html)
    html.put(pieces.updated)
    day(row.updatedAt?.date, &html)
    html.put(pieces.next)
    if let stage = rules[row.mechanism]?.stages[row.stage] {
      html.text(stage)
    } else {
      html.say(.dash)
    }
    html.raw("</td></tr>")
  }

  private func day(_ day: CivilDate?, _ html: inout Html) {
    if let day { html.day(day) } else { html.say(.dash) }
  }

  private func number(_ row: CommitmentRow, _ html: inout Html) {
    guard isKeeper else {
      html.put(pieces.start)
      html.raw("<a")
      html.href(links, row.number)
      html.raw(">")
      html.number(row.number)
      html.raw("</a>")
      return
    }
    html.put(pieces.startBox)
    // The version that was seen goes along: what changed since is not overwritten.
    html.seen(SeenItem(number: row.number, version: row.version))
    html.raw("\"> ")
    html.number(row.number)
    html.raw("</label>")
  }

  /// What is said, what is shown, where the clock stands: never blended; beside them the verdict.
  private func statuses(_ row: CommitmentRow, _ html: inout Html) {
    html.put(pieces.saying[row.facts.said])
    html.put(pieces.showing[row.shown])
    html.put(pieces.clock)
    let lamp = row.clock(at: page.now, by: rules[row.mechanism]?.lamps ?? [])
    html.mark(lamp, days: row.facts.nextDue?.lastDay.days(since: page.now.date))
    html.put(pieces.verdicts[VerdictGroup(row.facts.verdict(at: moment))])
  }
}

extension CommitmentRow {
  /// What it is called in tables: its title, or the beginning of its sentence.
  package var shortTitle: String {
    if !fields.title.isEmpty { return fields.title }
    let start = quote.prefix(40)
    return start.count < quote.count ? start + "…" : quote
  }
}
