// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// The major projects by stage (重大项目全生命周期), with the published rates; every number of a rate leads to
/// the list that makes it.
package struct ProjectsPage: Sendable {
  /// The stages in order, with what they are called.
  package var stages: [(id: String, title: Bilingual)]
  /// All projects.
  package var rows: [CaseRow]
  /// The rates of counts, and of money where amounts are known.
  package var rates: [Rate]
  /// The projects behind the numbers of the rates of counts.
  package var members: [RatePart: Set<SerialNumber>]
  /// The items of the year that promise an investment (年度投资), with what was reported of it.
  package var investments: [ListedItem]
  /// What agencies are called, by their ids.
  package var names: [String: String]
  /// Of a stage only.
  package var stage: String?
  /// Behind a number of a rate only.
  package var part: RatePart?
  /// The moment that the page is of.
  package var now: Timestamp

  /// A page; what is shown of it is set after, the counts are always of all.
  package init(
    stages: [(id: String, title: Bilingual)],
    rows: [CaseRow],
    rates: [Rate],
    members: [RatePart: Set<SerialNumber>] = [:],
    investments: [ListedItem] = [],
    names: [String: String],
    stage: String?,
    part: RatePart? = nil,
    now: Timestamp
  ) {
    self.stages = stages
    self.rows = rows
    self.rates = rates
    self.members = members
    self.investments = investments
    self.names = names
    self.stage = stage
    self.part = part
    self.now = now
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let running = rows.count { $0.phase == .open }
    let late = rows.count { isLate($0) }
    let frame = ListFrame(
      address: .projects(stage: stage, part: part),
      name: .projectList,
      now: now,
      sum: Bilingual(
        zh: "共 \(rows.count) 个：在办 \(running)，其中逾期 \(late)；已结 \(rows.count - running)",
        en:
          "\(rows.count) projects: \(running) open, \(late) of them overdue; \(rows.count - running) over"
      ),
      current: .projects()
    )
    return frame.page(visitor) { html in
      guard !rows.isEmpty || !investments.isEmpty else {
        html.element("p", class: "none", .noProjects)
        return
      }
      stageBar(&html)
      if stage == nil { ProjectRateTable(page: self).write(to: &html) }
      if part?.rate == RateDefinition.investment.id {
        InvestmentTable(items: investments, names: names, now: now).write(to: &html)
      } else {
        table(&html)
      }
    }
  }

  private func isLate(_ row: CaseRow) -> Bool {
    row.phase == .open && row.nextDue.map { $0 <= now } ?? false
  }

  private func isShown(_ row: CaseRow) -> Bool {
    if let part { return members[part]?.contains(row.number) ?? false }
    return stage == nil || row.stage == stage && row.phase == .open
  }

  /// How many projects stand at each stage; each number leads to them.
  private func stageBar(_ html: inout Html) {
    html.raw("<nav class=\"choices\"")
    html.attribute("aria-label", .stages)
    html.raw("><ul><li>")
    html.link(.projects(), current: stage == nil && part == nil) { $0.say(.leaderAll) }
    html.raw("</li>")
    for (id, title) in stages {
      let count = rows.count { $0.stage == id && $0.phase == .open }
      guard count > 0 else { continue }
      html.raw("<li>")
      html.link(.projects(stage: id), current: stage == id) { html in
        html.text(title)
        html.raw(" ")
        html.element("b") { $0.number(count) }
      }
      html.raw("</li>")
    }
    html.raw("</ul></nav>")
  }

  private func table(_ html: inout Html) {
    html.raw("<table class=\"list\"><thead><tr>")
    for column in [Phrase.listProject, .listStage, .listLeadAgency, .place, .listDue] {
      html.element("th", column)
    }
    html.raw("</tr></thead><tbody>")
    for row in rows where isShown(row) { write(row, &html) }
    html.raw("</tbody></table>")
  }

  private func write(_ row: CaseRow, _ html: inout Html) {
    html.raw("<tr><th scope=\"row\">")
    html.link(.handling(row.number)) { html in
      html.text(row.number.description)
      html.raw(" <span lang=\"zh-CN\">")
      html.text(row.title)
      html.raw("</span>")
    }
    html.raw(" <small>")
    html.text(row.source)
    html.raw("</small></th>")
    html.cell(.listStage) { html in
      switch row.phase {
      case .ended: html.say(.projectEnded)
      case .done: html.say(.projectDone)
      case .open, .unregistered:
        if let stage = stages.first(where: { $0.id == row.stage }) { html.text(stage.title) }
      }
    }
    html.cell(.listLeadAgency) { $0.text(names[row.agency] ?? row.agency) }
    html.cell(.place) { $0.text(row.place.isEmpty ? "–" : names[row.place] ?? row.place) }
    html.cell(.listDue) { html in
      html.text(row.nextDue.map { DayText.short($0.lastDay, now.date, html.language) } ?? "–")
      if isLate(row) {
        html.raw(" <strong class=\"past\">")
        html.say(.isPastDue)
        html.raw("</strong>")
      }
    }
    html.raw("</tr>")
  }
}
