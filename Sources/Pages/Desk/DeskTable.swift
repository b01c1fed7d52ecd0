// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays
import Register

/// The lines of a queue.
struct DeskTable {
  let page: DeskPage
  let group: DeskGroup

  func write(to html: inout Html) {
    html.raw("<table class=\"list\"><thead><tr>")
    for column in [Phrase.deskItem, .deskLeadAgency, .deskDueDay, .deskLastUpdate, .deskSuggested] {
      html.element("th", column)
    }
    html.raw("</tr></thead><tbody>")
    for line in group.lines { row(line, &html) }
    html.raw("</tbody></table>")
  }

  private func row(_ line: DeskLine, _ html: inout Html) {
    let isFirst = page.groups.first { $0.lines.contains { $0.subject == line.subject } }?.queue
    html.raw(page.view.at == line.subject ? "<tr class=\"now\"" : "<tr")
    // A line may stand in several queues; only the first bears its id.
    if isFirst == group.queue { html.attribute("id", line.subject.anchor) }
    html.line()
    html.raw("><th scope=\"row\"><span class=\"no\">")
    html.number(of: line)
    html.raw("</span> <span class=\"said\" lang=\"zh-CN\">")
    html.text(line.title)
    html.raw("</span></th>")
    html.cell(.deskLeadAgency) { html in
      if line.lead.isEmpty {
        html.element("span", class: "none", .deskNoLead)
      } else {
        html.text(line.lead)
      }
    }
    html.cell(.deskDueDay) { $0.due(line) }
    html.cell(.deskLastUpdate) { html in
      if let updated = line.updated {
        html.text(updated.description)
      } else {
        html.element("span", class: "none", .neverUpdated)
      }
    }
    html.cell(.deskSuggested, class: "suggested") { html in
      let chosen = page.view.with { ($0.at, $0.done) = (line.subject, nil) }
      html.link(.desk(chosen), key: "Enter") { $0.text(line.suggestion.act) }
      if let rule = line.suggestion.rule {
        html.raw("<small>")
        html.text(rule)
        html.raw("</small>")
      }
      if let origin = line.suggestion.origin { html.origin(origin) }
    }
    html.raw("</tr>")
  }
}

extension Html {
  /// Writes the number of a line, which leads to its page where it has one.
  mutating func number(of line: DeskLine) {
    let number = line.number
    let address: SiteURL =
      line.subject.itemNumber == nil ? .handling(number) : .item(number)
    link(address) { $0.text(number.description) }
  }

  /// Writes the day that a line is due, how many working days are left, and the word of its lamp.
  mutating func due(_ line: DeskLine) {
    if let due = line.due {
      raw("<span class=\"day\">")
      text(due.description)
      raw("</span> ")
    }
    raw("<span class=\"lamp ")
    text(line.lamp.rawValue)
    raw("\">")
    text(line.lamp.word)
    raw("</span>")
    if let days = line.workingDays {
      raw(" <span class=\"left\">")
      text(Bilingual(workingDays: days))
      raw("</span>")
    }
  }
}

extension Bilingual {
  /// Working days that are left, or since the day it was due.
  init(workingDays days: Int) {
    let plural = abs(days) == 1 ? "" : "s"
    switch days {
    case 0: self.init(zh: "今天到期", en: "due today")
    case 1...: self.init(zh: "还剩 \(days) 个工作日", en: "\(days) working day\(plural) left")
    default: self.init(zh: "逾期 \(-days) 个工作日", en: "\(-days) working day\(plural) late")
    }
  }
}
