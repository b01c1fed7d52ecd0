// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

/// Proposals as a table: whose, who handles them, by when, the class of the answer, what is said of it.
struct ProposalTable {
  let profile: Profile
  let names: RegisterNames
  let now: Timestamp

  func write(_ rows: some Sequence<CaseRow>, _ html: inout Html) {
    html.raw("<table class=\"list\"><thead><tr>")
    for column in [
      Phrase.proposal, .proposalKind, .leadingAgency, .answerDue, .answerClassShort,
      .deputyOpinion,
    ] {
      html.element("th", column)
    }
    html.raw("</tr></thead><tbody>")
    for row in rows { write(row, &html) }
    html.raw("</tbody></table>")
  }

  private func write(_ row: CaseRow, _ html: inout Html) {
    html.raw("<tr><th scope=\"row\">")
    html.link(.handling(row.number)) { html in
      html.text(row.source.isEmpty ? row.number.description : row.source)
      html.raw(" <span lang=\"zh-CN\">")
      html.text(row.title)
      html.raw("</span>")
    }
    html.raw("</th>")
    html.cell(.proposalKind) { html in
      let kind = profile.classes.first { $0.id == row.caseClass }?.title
      html.text(kind ?? Bilingual(zh: row.caseClass, en: row.caseClass))
    }
    html.cell(.leadingAgency) { html in
      if row.agency.isEmpty {
        html.say(.notDispatched)
      } else {
        html.text(names.agency(row.agency))
      }
    }
    html.cell(.answerDue) { due(row, &$0) }
    html.cell(.answerClassShort) { html in
      if row.answeredAt == nil || row.answerGrade.isEmpty {
        html.text("–")
      } else {
        html.say(.answerGrade(row.answerGrade))
      }
    }
    html.cell(.deputyOpinion) { html in
      if let opinion = row.opinion { html.say(.opinion(opinion)) } else { html.text("–") }
    }
    html.raw("</tr>")
  }

  /// The limit of the answer, with the day of the answer where there is one.
  private func due(_ row: CaseRow, _ html: inout Html) {
    let due = row.answerDue.map { DayText.short($0.lastDay, now.date, html.language) }
    html.text(due ?? "–")
    if let answered = row.answeredAt {
      html.raw("<small>")
      html.say(.answeredOn, DayText.short(answered.date, now.date, html.language))
      html.raw("</small>")
    }
    if row.isAnsweredInTime(at: now) == false {
      html.raw(" <strong class=\"past\">")
      html.say(.isPastDue)
      html.raw("</strong>")
    }
  }
}
