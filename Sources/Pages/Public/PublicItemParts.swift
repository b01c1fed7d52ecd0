// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// What changed what was promised, what other reports say, what agencies and deputies say, and the
/// evidence there is.
struct PublicItemParts {
  let index: PublicIndex
  let item: PublicItem

  func write(_ html: inout Html) {
    changes(&html)
    threads(&html)
    replies(&html)
    votes(&html)
    evidence(&html)
  }

  private func section(
    _ title: Phrase,
    _ isThere: Bool,
    _ html: inout Html,
    _ content: (inout Html) -> Void
  ) {
    guard isThere else { return }
    html.raw("<section><h2>")
    html.say(title)
    html.raw("</h2>")
    content(&html)
    html.raw("</section>")
  }

  private func changes(_ html: inout Html) {
    section(.publicLawful, !item.changes.isEmpty, &html) { html in
      html.raw("<ol class=\"entries\">")
      for change in item.changes {
        html.raw("<li><p>")
        html.day(change.day)
        html.raw(" ")
        html.text(change.decision)
        html.raw("</p><p>")
        html.raw("<del>")
        html.text(words(change.oldTargets, change.oldDeadline))
        html.raw("</del> → <ins>")
        html.text(words(change.newTargets, change.newDeadline))
        html.raw("</ins></p></li>")
      }
      html.raw("</ol>")
    }
  }

  private func words(_ targets: [Target], _ day: CivilDate?) -> String {
    (targets.map(\.words) + (day.map { [$0.description] } ?? [])).joined(separator: "；")
  }

  private func threads(_ html: inout Html) {
    section(.publicThreads, !item.threads.isEmpty, &html) { html in
      html.raw("<ol class=\"entries\">")
      for thread in item.threads {
        html.raw("<li><p><b>")
        html.say(.relation(thread.relation))
        html.raw("</b>")
        if let report = index.register.reports[thread.report] {
          html.text(" \(report.place) \(report.year)")
        }
        if let verdict = Phrase.threadVerdict(thread.verdict) {
          html.raw(" ")
          html.say(verdict)
        }
        html.raw("</p>")
        if !thread.isDropped {
          html.raw("<blockquote class=\"said\">")
          html.text(thread.quote)
          html.raw("</blockquote>")
        }
        html.raw("</li>")
      }
      html.raw("</ol>")
    }
  }

  private func replies(_ html: inout Html) {
    section(.publicReplies, !item.replies.isEmpty, &html) { html in
      html.raw("<ol class=\"entries\">")
      for reply in item.replies {
        html.raw("<li><p class=\"who\">")
        html.day(reply.day)
        html.raw(" ")
        html.text(index.register.agencies[reply.agency] ?? reply.agency)
        if let about = Phrase.replyAbout(reply.about) {
          html.raw(" ")
          html.say(about)
        }
        html.raw("</p><blockquote>")
        html.text(reply.text)
        html.raw("</blockquote></li>")
      }
      html.raw("</ol>")
    }
  }

  private func votes(_ html: inout Html) {
    section(.listVote, !item.votes.isEmpty, &html) { html in
      html.raw("<ol class=\"entries\">")
      for vote in item.votes.reversed() {
        html.raw("<li><p>")
        html.vote(vote)
        html.raw("</p></li>")
      }
      html.raw("</ol>")
      html.element("p", class: "hint", .publicVoteNote)
    }
  }

  private func evidence(_ html: inout Html) {
    section(.evidence, !item.evidence.isEmpty, &html) { html in
      html.raw("<table><thead><tr>")
      for column in [Phrase.evidenceGrade, .handedIn, .fingerprint] {
        html.raw("<th scope=\"col\">")
        html.say(column)
        html.raw("</th>")
      }
      html.raw("</tr></thead><tbody>")
      for piece in item.evidence {
        html.raw("<tr>")
        html.cell(.evidenceGrade) { html in
          guard let grade = piece.grade else { return html.say(.notGraded) }
          html.raw("<b>")
          html.text(grade.rawValue)
          html.raw("</b> ")
          html.say(piece.isSupporting == false ? .speaksAgainst : .supports)
        }
        html.cell(.handedIn, class: "day") { $0.day(piece.day) }
        html.cell(.fingerprint) { html in
          html.element("code") { $0.text(piece.sha256) }
        }
        html.raw("</tr>")
      }
      html.raw("</tbody></table>")
      html.element("p", class: "none", .gradesMean)
    }
  }
}
