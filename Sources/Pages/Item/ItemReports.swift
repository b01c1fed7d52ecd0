// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// What came in about a commitment: evidence, obstacles, decisions of leaders, and replies.
struct ItemReports {
  let page: ItemPage

  private var item: Commitment { page.item }

  func write(to html: inout Html) {
    evidence(&html)
    obstacles(&html)
    decisions(&html)
    replies(&html)
  }

  private func evidence(_ html: inout Html) {
    html.raw("<section id=\"evidence\">")
    html.element("h2", .evidence)
    if item.evidence.isEmpty {
      html.element("p", class: "none", .noEvidenceYet)
    } else {
      html.raw("<table><thead><tr>")
      for column in [Phrase.evidenceGrade, .evidenceName, .handedIn, .fingerprint, .size] {
        html.raw("<th scope=\"col\">")
        html.say(column)
        html.raw("</th>")
      }
      html.raw("</tr></thead><tbody>")
      for piece in item.evidence { write(piece, &html) }
      html.raw("</tbody></table>")
      html.element("p", class: "none", .gradesMean)
    }
    html.raw("</section>")
  }

  private func write(_ piece: Evidence, _ html: inout Html) {
    html.raw(piece.withdrawn == nil ? "<tr>" : "<tr class=\"refused\">")
    html.cell(.evidenceGrade) { html in
      if let grade = piece.grade {
        html.raw("<b>")
        html.text(grade.rawValue)
        html.raw("</b> ")
        html.say(piece.isSupporting == false ? .speaksAgainst : .supports)
      } else {
        html.say(.notGraded)
      }
    }
    html.raw("<th scope=\"row\">")
    html.raw("<a download")
    html.attribute("href", .evidence(item.number, piece.sha256))
    html.raw(">")
    html.text(piece.name.isEmpty ? String(piece.sha256.prefix(12)) : piece.name)
    html.raw("</a>")
    if !piece.note.isEmpty {
      html.raw("<br><small>")
      html.text(piece.note)
      html.raw("</small>")
    }
    if let withdrawn = piece.withdrawn {
      html.raw("<br><small>")
      html.say(.takenBackBecause)
      html.text(withdrawn.reason)
      html.raw("</small>")
    }
    html.raw("</th>")
    html.cell(.handedIn) { mark(piece.mark, &$0) }
    html.cell(.fingerprint) { html in
      html.element("code") { $0.text(String(piece.sha256.prefix(12))) }
    }
    html.cell(.size, class: "n") { html in
      html.text(NumberText.grouped(piece.byteCount) + " B")
    }
    html.raw("</tr>")
  }

  private func obstacles(_ html: inout Html) {
    html.raw("<section id=\"obstacles\">")
    html.element("h2", .obstacles)
    if item.obstacles.isEmpty { html.element("p", class: "none", .noObstacles) }
    html.raw("<ul class=\"entries\">")
    for obstacle in item.obstacles {
      html.raw("<li><p><b>")
      html.say(.cause(obstacle.cause))
      html.raw("</b> ")
      html.text(obstacle.text)
      html.raw("</p>")
      if !obstacle.request.isEmpty {
        html.raw("<p>")
        html.say(.asksFor)
        html.text(obstacle.request)
        html.raw("</p>")
      }
      html.raw("<p class=\"who\">")
      mark(obstacle.mark, &html)
      html.raw("　")
      state(obstacle.cleared, done: .cleared, open: .stillStands, &html)
      html.raw("</p></li>")
    }
    html.raw("</ul></section>")
  }

  private func decisions(_ html: inout Html) {
    guard !item.decisions.isEmpty else { return }
    html.raw("<section id=\"decisions\">")
    html.element("h2", .leaderDecisions)
    html.raw("<ul class=\"entries\">")
    for decision in item.decisions {
      html.raw("<li><p>")
      html.text(decision.text)
      html.raw("</p><p class=\"who\">")
      mark(decision.mark, &html)
      if !decision.agency.isEmpty {
        html.raw("　")
        html.say(.carriedOutBy)
        html.text(page.names.agency(decision.agency))
      }
      if let due = decision.due {
        html.raw("　")
        html.say(.dueOn)
        html.text(due.description)
      }
      html.raw("　")
      state(decision.carriedOut, done: .carriedOut, open: .notCarriedOut, &html)
      html.raw("</p></li>")
    }
    html.raw("</ul></section>")
  }

  private func replies(_ html: inout Html) {
    html.raw("<section id=\"replies\">")
    html.element("h2", .rightOfReply)
    if item.replies.isEmpty { html.element("p", class: "none", .noReplies) }
    html.raw("<ul class=\"entries\">")
    for reply in item.replies {
      html.raw("<li><p><b>")
      if let about = Phrase.replyAbout(reply.about) {
        html.say(about)
      } else {
        html.text(reply.about)
      }
      html.raw("</b> ")
      html.text(reply.text)
      html.raw("</p><p class=\"who\">")
      mark(reply.mark, &html)
      html.raw("</p></li>")
    }
    html.raw("</ul></section>")
  }

  private func mark(_ mark: Mark, _ html: inout Html) {
    html.text(mark.at.date.description + " ")
    html.officer(mark.officer, page.names)
  }

  /// Whether something is over, by a word and a shape.
  private func state(_ over: Mark?, done: Phrase, open: Phrase, _ html: inout Html) {
    html.raw(over == nil ? "<span class=\"mark open\">" : "<span class=\"mark over\">")
    html.say(over == nil ? open : done)
    if let over { html.text(" \(over.at.date)") }
    html.raw("</span>")
  }
}
