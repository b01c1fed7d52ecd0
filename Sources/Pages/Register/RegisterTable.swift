// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// The lines of the register as a table whose first columns stay while the rest is moved.
struct RegisterTable {
  let page: RegisterPage
  /// Whether lines can be chosen, to change several at once.
  let isKeeper: Bool
  private let rows: [CommitmentRow]
  private let links: ItemLinks
  private let rules: [String: LineRules]
  private let moment: VerdictMoment
  private let pieces: LinePieces

  init(page: RegisterPage, isKeeper: Bool, _ html: borrowing Html) {
    self.page = page
    self.isKeeper = isKeeper
    rows = page.rows
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
    for place in page.rows.indices {
      if let kind = page.view.group {
        let next = key(of: page.rows[place], kind)
        if next != group {
          if group != nil { html.raw("</tbody><tbody>") }
          head(next, kind, &html)
          group = next
        }
      }
      line(place, &html)
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

  // A line is read where it lies: a copy would count each of its strings in and out.

  private func line(_ at: Int, _ html: inout Html) {
    number(at, &html)
    html.put(pieces.title)
    html.href(links, rows[at].number)
    html.put(pieces.titleKey)
    html.text(rows[at].shortTitle)
    html.put(pieces.targets)
    if rows[at].fields.targets.isEmpty { html.say(.dash) }
    for place in 0..<min(2, rows[at].fields.targets.count) {
      if place > 0 { html.raw("<br>") }
      html.text(rows[at].fields.targets[place].shown)
    }
    html.put(pieces.lead)
    if rows[at].fields.lead.isEmpty {
      html.element("span", class: "unset", .nobodyYet)
    } else {
      html.text(page.names.agency(rows[at].fields.lead))
    }
    html.put(pieces.supporting)
    for place in rows[at].fields.supporting.indices {
      if place > 0 { html.raw("、") }
      html.text(page.names.agency(rows[at].fields.supporting[place]))
    }
    html.put(pieces.deadline)
    day(rows[at].fields.deadline, &html)
    statuses(at, &html)
    html.put(pieces.updated)
    day(rows[at].updatedAt?.date, &html)
    html.put(pieces.next)
    if let stage = rules[rows[at].mechanism]?.stages[rows[at].stage] {
      html.text(stage)
    } else {
      html.say(.dash)
    }
    html.raw("</td></tr>")
  }

  private func day(_ day: CivilDate?, _ html: inout Html) {
    if let day { html.day(day) } else { html.say(.dash) }
  }

  private func number(_ at: Int, _ html: inout Html) {
    guard isKeeper else {
      html.put(pieces.start)
      html.raw("<a")
      html.href(links, rows[at].number)
      html.raw(">")
      html.number(rows[at].number)
      html.raw("</a>")
      return
    }
    html.put(pieces.startBox)
    // The version that was seen goes along: what changed since is not overwritten.
    html.seen(SeenItem(number: rows[at].number, version: rows[at].version))
    html.raw("\"> ")
    html.number(rows[at].number)
    html.raw("</label>")
  }

  /// What is said, what is shown, where the clock stands: never blended; beside them the verdict.
  private func statuses(_ at: Int, _ html: inout Html) {
    html.put(pieces.saying[rows[at].facts.said])
    html.put(pieces.showing[rows[at].shown])
    html.put(pieces.clock)
    let lamp = rows[at].clock(at: page.now, by: rules[rows[at].mechanism]?.lamps ?? [])
    html.mark(lamp, days: rows[at].facts.nextDue?.lastDay.days(since: page.now.date))
    html.put(pieces.verdicts[VerdictGroup(rows[at].facts.verdict(at: moment))])
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
