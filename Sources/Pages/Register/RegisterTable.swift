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
  private let moment: VerdictMoment

  init(page: RegisterPage, isKeeper: Bool) {
    self.page = page
    self.isKeeper = isKeeper
    links = ItemLinks(list: page.view.address)
    moment = VerdictMoment(page.now)
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
    let names = page.names
    html.raw("<tr")
    html.line()
    html.raw("><td class=\"n0\">")
    number(row, &html)
    html.raw("</td><th scope=\"row\" class=\"said\" lang=\"zh-CN\">")
    html.raw("<a")
    html.href(links, row.number)
    html.key("Enter")
    html.raw(">")
    html.text(row.shortTitle)
    html.raw("</a>")
    html.raw("</th>")
    html.cell(.targets, class: "figure") { html in
      for (place, target) in row.fields.targets.prefix(2).enumerated() {
        if place > 0 { html.raw("<br>") }
        html.text(target.shown)
      }
      if row.fields.targets.isEmpty { html.say(.dash) }
    }
    html.cell(.leadAgency) { html in
      if row.fields.lead.isEmpty {
        html.element("span", class: "unset", .nobodyYet)
      } else {
        html.text(names.agency(row.fields.lead))
      }
    }
    html.cell(.supporting) { html in
      html.text(row.fields.supporting.map { names.agency($0) }.joined(separator: "、"))
    }
    html.cell(.lastDay, class: "day") { html in
      if let day = row.fields.deadline { html.day(day) } else { html.say(.dash) }
    }
    statuses(row, &html)
    html.cell(.lastUpdate, class: "day") { html in
      if let moment = row.updatedAt {
        html.day(moment.date)
      } else {
        html.say(.dash)
      }
    }
    html.cell(.nextStep) { html in
      if let stage = names.stage(row.stage, of: row.mechanism) {
        html.text(stage)
      } else {
        html.say(.dash)
      }
    }
    html.raw("</tr>")
  }

  private func number(_ row: CommitmentRow, _ html: inout Html) {
    guard isKeeper else {
      html.raw("<a")
      html.href(links, row.number)
      html.raw(">")
      html.number(row.number)
      html.raw("</a>")
      return
    }
    html.raw("<label><input type=\"checkbox\" name=\"item\"")
    html.key("Space")
    // The version that was seen goes along: what changed since is not overwritten.
    html.attribute("value", SeenItem(number: row.number, version: row.version).description)
    html.raw("> ")
    html.number(row.number)
    html.raw("</label>")
  }

  /// What is said, what is shown, where the clock stands: never blended; beside them the verdict.
  private func statuses(_ row: CommitmentRow, _ html: inout Html) {
    html.cell(.saidStatus) { $0.mark(row.facts.said) }
    html.cell(.shownStatus) { $0.mark(row.shown) }
    html.cell(.clockStatus) { html in
      let lamp = row.clock(at: page.now, by: page.names.mechanisms[row.mechanism]?.profile)
      let days = row.facts.nextDue?.lastDay.days(since: page.now.date)
      html.mark(lamp, days: days)
    }
    html.cell(.verdict) { $0.mark(VerdictGroup(row.facts.verdict(at: moment))) }
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
