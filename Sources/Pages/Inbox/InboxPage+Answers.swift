// SPDX-License-Identifier: Apache-2.0
import Register
import WorkingDays

extension InboxPage {
  /// The counts of what else is owed, where something is.
  func answerCounts(_ html: inout Html) {
    for kind in OpenAnswer.Kind.allCases {
      let count = answerCounts[kind] ?? 0
      guard count > 0 else { continue }
      html.raw("<span class=\"point\"> · </span><a href=\"#")
      html.raw(kind.anchor)
      html.raw("\">")
      html.say(.answerCount(kind), "\(count)")
      html.raw("</a>")
    }
  }

  /// What is owed of a kind, each with the form that answers it.
  func answerGroup(_ kind: OpenAnswer.Kind, _ html: inout Html) {
    let own = answers.filter { $0.answer.kind == kind }
    guard !own.isEmpty else { return }
    html.raw("<section class=\"task-group\" id=\"")
    html.raw(kind.anchor)
    html.raw("\"><h2>")
    html.say(.answers(kind))
    html.raw(" <small>")
    html.number(answerCounts[kind] ?? own.count)
    html.raw("</small></h2><ol class=\"tasks\">")
    for line in own { write(line, &html) }
    html.raw("</ol>")
    if let count = answerCounts[kind], count > own.count {
      html.raw("<p class=\"none\">")
      html.say(.moreBehind, "\(count - own.count)")
      html.raw("</p>")
    }
    html.raw("</section>")
  }

  private func write(_ line: InboxAnswer, _ html: inout Html) {
    html.raw("<li class=\"task\" id=\"")
    html.raw(line.answer.kind.anchor)
    html.text("-\(line.answer.item)-\(line.place)")
    html.raw("\"><div class=\"what\"><h3>")
    html.text(line.title)
    html.raw("</h3><p class=\"meta\">")
    html.numbered(.commitment(line.answer.item))
    html.raw(" · ")
    let since = DayText.short(line.answer.since, today, html.language)
    switch line.answer.kind {
    case .decision:
      html.say(.orderedBy, line.by, since)
      html.raw("</p><blockquote class=\"said\" lang=\"zh-CN\">")
      html.text(line.words)
      html.raw("</blockquote>")
    case .notice:
      html.say(.noticeSent, since)
      html.text(line.words)
      html.raw("</p>")
    }
    html.raw("</div><div class=\"when\">")
    due(line.answer.due, &html)
    html.raw("</div><div class=\"unfolded\">")
    line.fold.write(to: &html)
    html.raw("</div></li>")
  }

  /// The day; one that is past in the words of what is late.
  private func due(_ day: CivilDate?, _ html: inout Html) {
    guard let day else { return }
    html.element("b") { $0.text(DayText.short(day, today, $0.language)) }
    if day < today {
      html.raw("<span class=\"lamp late\"><span aria-hidden=\"true\">■</span> ")
      html.say(.daysLate, "\(today.days(since: day))")
      html.raw("</span>")
    } else if day == today {
      html.element("small") { $0.say(.dueToday) }
    }
  }
}

extension OpenAnswer.Kind {
  /// The place of the group in the page.
  fileprivate var anchor: StaticString {
    switch self {
    case .decision: "to-carry-out"
    case .notice: "to-reply"
    }
  }
}
