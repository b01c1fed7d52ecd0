// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// Three rows that are never blended: what is said, what is shown, where the clock stands; each with
/// its day and whoever it comes from.
struct ItemStatuses {
  let page: ItemPage

  private var item: Commitment { page.item }

  func write(to html: inout Html) {
    let standing = item.standing(at: page.now, by: page.mechanism)
    html.raw("<section class=\"statuses\" id=\"status\"><h2>")
    html.say(.whereItStands)
    html.raw(" ")
    html.mark(VerdictGroup(standing.verdict))
    html.raw("</h2><table><tbody>")
    said(standing, &html)
    shown(standing, &html)
    clock(standing, &html)
    html.raw("</tbody></table></section>")
  }

  private func row(
    _ name: Phrase,
    _ html: inout Html,
    mark: (inout Html) -> Void,
    detail: (inout Html) -> Void,
    origin: (inout Html) -> Void
  ) {
    html.raw("<tr><th scope=\"row\">")
    html.say(name)
    html.raw("</th><td>")
    mark(&html)
    html.raw("</td><td>")
    detail(&html)
    html.raw("</td><td class=\"origin-of\">")
    origin(&html)
    html.raw("</td></tr>")
  }

  private func said(_ standing: CommitmentStanding, _ html: inout Html) {
    // The word of an agency that supports is shown below, but is not that of the one that answers.
    let last = item.updates.last { !item.fields.supporting.contains($0.mark.officer.agency) }
    row(.saidByAgency, &html) {
      $0.mark(standing.said)
    } detail: { html in
      guard let last else { return html.element("span", class: "none", .saidNothing) }
      html.text(last.text)
      if last.isUnchanged { html.say(.unchanged) }
    } origin: { html in
      if let last { origin(last.mark, &html) }
    }
  }

  private func shown(_ standing: CommitmentStanding, _ html: inout Html) {
    let pieces = item.standingEvidence
    row(.shownByEvidence, &html) {
      $0.mark(standing.shown)
    } detail: { html in
      guard !pieces.isEmpty else { return html.element("span", class: "none", .noEvidenceYet) }
      html.raw("<a href=\"#evidence\">")
      let graded = EvidenceGrade.allCases.compactMap { grade in
        let count = pieces.count { $0.grade == grade }
        return count > 0 ? "\(grade.rawValue) × \(count)" : nil
      }
      let unseen = pieces.count { $0.grade == nil }
      let waiting = unseen > 0 ? ["\(html.language.words(.notGraded)) × \(unseen)"] : []
      html.text((graded + waiting).joined(separator: "　"))
      html.raw("</a>")
    } origin: { html in
      if let last = pieces.last { origin(last.mark, &html) }
    }
  }

  private func clock(_ standing: CommitmentStanding, _ html: inout Html) {
    let days = standing.nextDue?.days(since: page.now.date)
    row(.againstClock, &html) {
      $0.mark(standing.clock, days: days)
    } detail: { html in
      guard let next = standing.nextDue else {
        return html.element("span", class: "none", .nothingDue)
      }
      let stage = page.names.stage(standing.nextStage, of: item.entry.mechanism)
      html.text(stage.map(html.language.words) ?? standing.nextStage)
      html.text(" \(next)")
      if let share = standing.share {
        html.raw("<br>")
        html.say(.shareOfPlan)
        html.number(share)
        html.raw("%")
      }
    } origin: { html in
      html.link(.mechanism(page.mechanism.profile.id)) { $0.text(page.mechanism.profile.title) }
    }
  }

  private func origin(_ mark: Mark, _ html: inout Html) {
    html.text(mark.at.date.description)
    html.raw(" ")
    html.officer(mark.officer, page.names)
  }
}
