// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register

/// The major projects by stage (重大项目全生命周期), with the published rates.
package struct ProjectsPage: Sendable {
  private let stages: [(id: String, title: Bilingual)]
  private let rows: [CaseRow]
  private let rates: [Rate]
  private let names: [String: String]
  private let stage: String?
  private let now: Timestamp

  /// A page; `stage` shows the projects of one stage only, the counts are always of all.
  package init(
    stages: [(id: String, title: Bilingual)],
    rows: [CaseRow],
    rates: [Rate],
    names: [String: String],
    stage: String?,
    now: Timestamp
  ) {
    self.stages = stages
    self.rows = rows
    self.rates = rates
    self.names = names
    self.stage = stage
    self.now = now
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let running = rows.count { $0.phase == .open }
    let late = rows.count { isLate($0) }
    let frame = ListFrame(
      address: .projects(stage: stage),
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
      guard !rows.isEmpty else {
        html.element("p", class: "none", .noProjects)
        return
      }
      stageBar(&html)
      rateTable(&html)
      table(&html)
    }
  }

  private func isLate(_ row: CaseRow) -> Bool {
    row.phase == .open && row.nextDue.map { $0 <= now } ?? false
  }

  /// How many projects stand at each stage; each number leads to them.
  private func stageBar(_ html: inout Html) {
    html.raw("<nav class=\"choices\"")
    html.attribute("aria-label", .stages)
    html.raw("><ul><li>")
    html.link(.projects(), current: stage == nil) { $0.say(.leaderAll) }
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

  private func rateTable(_ html: inout Html) {
    guard stage == nil, !rates.isEmpty else { return }
    html.raw("<section class=\"rates\"><h2>")
    html.say(.projectRates)
    html.raw("</h2><dl>")
    for rate in rates {
      html.element("dt") { $0.text(rate.definition.title) }
      html.raw("<dd>")
      let (above, below) = (rate.numerator.numerator, rate.denominator.numerator)
      if below == 0 {
        html.text("–")
      } else {
        html.text(PermilleText.percent(Int(above * 1000 / below)))
      }
      html.raw(" <small>")
      html.text("\(above)/\(below) · ")
      html.text(rate.definition.formula)
      html.raw("</small></dd>")
    }
    html.raw("</dl></section>")
  }

  private func table(_ html: inout Html) {
    html.raw("<table class=\"list\"><thead><tr>")
    for column in [Phrase.listProject, .listStage, .listLeadAgency, .place, .listDue] {
      html.element("th", column)
    }
    html.raw("</tr></thead><tbody>")
    for row in rows where stage == nil || row.stage == stage && row.phase == .open {
      html.raw("<tr><th scope=\"row\">")
      html.text("\(row.number) \(row.title)")
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
        html.text(row.nextDue.map { DayText.short($0.dayBefore, now.date, html.language) } ?? "–")
        if isLate(row) {
          html.raw(" <strong class=\"past\">")
          html.say(.isPastDue)
          html.raw("</strong>")
        }
      }
      html.raw("</tr>")
    }
    html.raw("</tbody></table>")
  }
}
