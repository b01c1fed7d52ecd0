// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

/// A line of the inbox, unfolded or not.
struct InboxLineView {
  let page: InboxPage
  let line: InboxLine
  let isOpen: Bool

  func write(to html: inout Html) {
    html.raw(isOpen ? "<li class=\"task open\"" : "<li class=\"task\"")
    html.attribute("id", line.subject.anchor)
    html.line(isStart: isOpen)
    html.raw("><div class=\"what\">")
    title(&html)
    html.raw("<p class=\"meta\">")
    meta(&html)
    html.raw("</p>")
    if let returned = line.returned { write(returned, &html) }
    html.raw("</div><div class=\"when\">")
    html.due(line.due, today: page.today)
    html.raw("</div>")
    if isOpen {
      html.raw("<div class=\"unfolded\">")
      story(&html)
      line.acts.write(to: &html)
      steps(&html)
      html.raw("</div>")
    } else if let quick = line.acts.quick {
      html.raw("<div class=\"quick\">")
      quick.write(to: &html)
      html.raw("</div>")
    }
    html.raw("</li>")
  }

  private func title(_ html: inout Html) {
    guard line.acts.link == nil else { return html.element("h2") { $0.text(line.title) } }
    html.raw("<h3>")
    let other = page.view.with { $0.open = isOpen ? nil : line.subject }
    html.link(.inbox(other), key: "Enter", current: isOpen) { $0.text(line.title) }
    html.raw("</h3>")
  }

  /// The number, who asks for what, and what was reported last.
  private func meta(_ html: inout Html) {
    html.numbered(line.subject, isLink: line.acts.link == nil)
    html.raw(" · ")
    if !line.asker.isEmpty {
      html.text(line.asker)
      html.raw(" · ")
    }
    html.text(line.stage)
    if let reported = line.reported {
      html.raw(" · ")
      html.say(.lastReported, DayText.short(reported, page.today, html.language))
      for known in line.figures {
        guard let last = known.last else { continue }
        html.raw(" ")
        html.text("\(known.target.subject) \(last.value)\(known.target.unit)")
      }
    }
    guard !line.suggested.isEmpty else { return }
    html.raw(" · ")
    html.say(.suggestedAgency, line.suggested)
  }

  private func write(_ returned: InboxLine.Returned, _ html: inout Html) {
    html.raw("<p class=\"why\">")
    html.say(
      .returnedWhy,
      returned.person,
      DayText.short(returned.day, page.today, html.language),
      returned.reason
    )
    html.raw("</p>")
  }

  /// What was promised or asked, and what was said of it last.
  private func story(_ html: inout Html) {
    guard let story = page.story else { return }
    if !story.quote.isEmpty {
      html.raw("<blockquote class=\"said\" lang=\"zh-CN\">")
      html.text(story.quote)
      html.raw("</blockquote>")
    }
    if !story.section.isEmpty {
      html.element("p", class: "hint") { $0.say(.underHeading, story.section) }
    }
    if !story.lastText.isEmpty {
      html.raw("<p class=\"last\">")
      html.say(.lastSaid, story.lastText)
      html.raw("</p>")
    }
  }

  private func steps(_ html: inout Html) {
    let seen = page.seen
    guard let place = seen.firstIndex(where: { $0.subject == line.subject }) else { return }
    html.raw("<p class=\"steps\">")
    if place > 0 { step(seen[place - 1], "K", .previousTask, &html) }
    if place + 1 < seen.count { step(seen[place + 1], "J", .nextTask, &html) }
    html.raw("</p>")
  }

  private func step(
    _ line: InboxLine,
    _ key: StaticString,
    _ phrase: Phrase,
    _ html: inout Html
  ) {
    StepLink.write(
      to: .inbox(page.view.with { $0.open = line.subject }),
      key: key,
      phrase,
      &html
    )
  }
}
