// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

extension CasesPage {
  /// The lines of the queue, one unfolded with what may be done.
  func list(_ html: inout Html) {
    guard !lines.isEmpty else {
      html.raw("<p class=\"none\">")
      html.say(
        stages.first?.id == view.stage && view.stage != nil ? .queueNeverStands : .caseQueueEmpty
      )
      html.raw("</p>")
      return
    }
    // The lines are headings of the third rank as in the inbox, where groups are those of the second.
    html.element("h2", class: "hidden", .caseList)
    html.raw("<ol class=\"tasks\">")
    for line in lines { write(line, &html) }
    html.raw("</ol>")
    guard let next else { return }
    html.raw("<nav class=\"paging\">")
    html.link(.cases(view.with { $0.after = next }), class: "step") { $0.say(.moreCases) }
    html.raw("</nav>")
  }

  private func write(_ line: CaseLine, _ html: inout Html) {
    let row = line.row
    let isOpen = view.open == row.number
    html.raw(isOpen ? "<li class=\"task open\"" : "<li class=\"task\"")
    html.attribute("id", Subject.handling(row.number).anchor)
    html.line(isStart: isOpen)
    html.raw("><div class=\"what\"><h3>")
    // What nobody here may act upon is opened instead.
    html.link(.handling(row.number), key: line.canAct ? nil : "Enter") { html in
      html.raw("<span lang=\"zh-CN\">")
      html.text(row.title)
      html.raw("</span>")
    }
    html.raw("</h3><p class=\"meta\">")
    meta(row, &html)
    html.raw("</p></div><div class=\"when\">")
    when(line, &html)
    html.raw("</div>")
    if line.canAct {
      html.raw("<div class=\"quick\">")
      html.link(
        .cases(
          view.with { ($0.after, $0.open) = (view.after, isOpen ? nil : row.number) }
        ),
        class: "step",
        key: "Enter",
        current: isOpen
      ) { $0.say(isOpen ? .caseFold : .caseAct) }
      html.raw("</div>")
    }
    if isOpen, let acts {
      html.raw("<div class=\"unfolded\">")
      if !words.isEmpty {
        html.raw("<blockquote class=\"said\" lang=\"zh-CN\">")
        html.text(words)
        html.raw("</blockquote>")
      }
      acts.write(to: &html)
      html.raw("</div>")
    }
    html.raw("</li>")
  }

  private func meta(_ row: CaseRow, _ html: inout Html) {
    html.say(.caseNumber)
    html.text(row.number.description)
    if !row.source.isEmpty { html.text(" · \(row.source)") }
    html.raw(" · ")
    if let stage = stages.first(where: { $0.id == row.stage }), row.phase == .open {
      html.text(stage.entry.title)
    } else {
      html.say(.phase(row.phase))
    }
    html.raw(" · ")
    if row.agency.isEmpty { html.say(.notDispatched) } else { html.text(names.agency(row.agency)) }
    if let entry = mechanism?.profile.classes.first(where: { $0.id == row.caseClass }) {
      html.raw(" · ")
      html.text(entry.title)
    }
    html.raw(" · ")
    html.say(.caseReceived)
    html.text(" " + DayText.short(row.receivedAt.date, now.date, html.language))
    if row.returnCount > 0 {
      html.raw(" · ")
      html.text(
        Bilingual(zh: "退回 \(row.returnCount) 次", en: "sent back: \(row.returnCount)")
      )
    }
  }

  private func when(_ line: CaseLine, _ html: inout Html) {
    // What was closed at its review may still be called back about.
    guard line.row.phase != .open, let closed = line.row.closedAt else {
      html.due(line.due, today: now.date)
      return
    }
    html.element("b") { $0.text(DayText.short(closed.date, now.date, $0.language)) }
    html.raw("<span class=\"lamp in-time\">")
    html.say(.phase(line.row.phase))
    html.raw("</span>")
    if let opinion = line.row.opinion { html.element("small") { $0.say(.opinion(opinion)) } }
  }
}
