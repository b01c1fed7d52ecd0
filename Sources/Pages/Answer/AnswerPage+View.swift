// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

extension AnswerPage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .answer(token: token))
    let title = heading.words(visitor.language).description
    var layout = Layout(context: context, area: nil, style: "inbox by-link")
    // The address is the right itself: no other page is told of it.
    layout.referrer = "no-referrer"
    return layout.page(title: title) { html in
      html.raw("<header class=\"title\"><h1>")
      html.say(heading)
      if let facts {
        html.raw(" <small>")
        html.text(facts.agency)
        html.raw("</small>")
      }
      html.raw("</h1>")
      switch standing {
      case .open(let facts, let page):
        open(facts, &html)
        html.raw("</header>")
        page.stray?.write(to: &html)
        page.onlyLine(&html)
      case .used(let facts, let act, let subject, let title, let recorded):
        html.raw("</header>")
        used(act, subject, title, recorded, &html)
        whomToAsk(facts, .linkAnotherFrom, &html)
      case .withdrawn(let facts): gone(.linkWithdrawnLead, facts, &html)
      case .expired(let facts):
        html.element("p", class: "lead") { $0.say(.linkExpiredLead, facts.until.dateAndMinute) }
        html.raw("</header>")
        whomToAsk(facts, .linkAnotherFrom, &html)
      case .overtaken(let facts): gone(.linkOvertakenLead, facts, &html)
      case .unknown:
        html.element("p", class: "lead", .linkUnknownLead)
        html.raw("</header>")
        html.element("p", .linkAskOffice)
      case .locked(let until):
        html.element("p", class: "lead") { $0.say(.linkLockedLead, until.dateAndMinute) }
        html.raw("</header>")
        html.element("p", .linkAskOffice)
      }
    }
  }

  private var heading: Phrase {
    switch standing {
    case .open: .answerByLink
    case .used: .linkUsed
    case .withdrawn: .linkWithdrawn
    case .expired: .linkExpired
    case .overtaken: .linkOvertaken
    case .unknown: .linkUnknown
    case .locked: .linkLocked
    }
  }

  private var facts: Facts? {
    switch standing {
    case .open(let facts, _), .used(let facts, _, _, _, _), .withdrawn(let facts),
      .expired(let facts), .overtaken(let facts):
      facts
    case .unknown, .locked: nil
    }
  }

  /// For whom it answers, how often and how long, and what becomes of it.
  private func open(_ facts: Facts, _ html: inout Html) {
    html.element("p", class: "lead") { $0.say(.linkOpenLead, facts.until.dateAndMinute) }
    html.element("p", class: "hint") { html in
      html.say(.linkRecordedAs, facts.agency, facts.post)
      html.text(Bilingual(zh: "", en: " "))
      if facts.maker.isEmpty {
        html.say(.linkSentByOffice)
      } else {
        html.say(.linkMadeBy, facts.maker)
      }
      html.text(Bilingual(zh: "", en: " "))
      html.say(.linkKeep)
    }
  }

  private func used(
    _ act: AgencyAct,
    _ subject: Subject,
    _ title: String,
    _ recorded: [Recorded],
    _ html: inout Html
  ) {
    html.raw("<div class=\"flash\"><p role=\"status\">")
    html.say(.done(act))
    html.raw(" ")
    html.text("\(subject.number) \(title)")
    html.raw("</p></div>")
    guard !recorded.isEmpty else { return }
    html.raw("<table class=\"list\"><thead><tr>")
    for column in [Phrase.linkLogIndex, .linkWhen, .linkWhat] {
      html.raw("<th scope=\"col\">")
      html.say(column)
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    for one in recorded {
      html.raw("<tr>")
      html.cell(.linkLogIndex) { $0.number(one.index, grouped: true) }
      html.cell(.linkWhen) { $0.moment(one.event.mark.at) }
      html.cell(.linkWhat) { html in
        html.text(one.event.change.title)
        if case .commitment(.updated(let update)) = one.event.change {
          html.text(Bilingual(zh: "：", en: ": "))
          html.text(SaidStatus(update.saying).title)
        }
        for words in one.event.change.words where !words.isEmpty {
          html.raw(" — ")
          html.text(words)
        }
      }
      html.raw("</tr>")
    }
    html.raw("</tbody></table>")
    html.element("p", class: "hint", .linkLogNote)
  }

  private func gone(_ lead: Phrase, _ facts: Facts, _ html: inout Html) {
    html.element("p", class: "lead", lead)
    html.raw("</header>")
    whomToAsk(facts, .linkAnotherFrom, &html)
  }

  /// Whom to ask for another, and the way of those who have an account.
  private func whomToAsk(_ facts: Facts, _ phrase: Phrase, _ html: inout Html) {
    html.raw("<p>")
    if facts.maker.isEmpty {
      html.say(.linkAskOffice)
    } else {
      html.say(phrase, facts.maker)
    }
    html.raw("</p><p>")
    html.link(.inbox()) { $0.say(.linkSignIn) }
    html.raw("</p>")
  }
}

extension Change {
  /// What was said with it, in the words of whoever said it.
  fileprivate var words: [String] {
    switch self {
    case .commitment(.updated(let update)):
      [update.text] + update.figures.map { "\($0.value)" }
    case .commitment(.suggested(let suggestion)): [suggestion.why]
    case .commitment(.evidenceAdded(let piece)): [piece.name]
    case .commitment(.looped(let loop)), .handling(.looped(let loop)):
      switch loop.fact {
      case .extensionAsked(_, _, let day, let plan): ["\(day)", plan]
      case .sentBack(_, _, let reason): [reason]
      default: []
      }
    default: []
    }
  }
}

extension InboxPage {
  /// The one line that there is, unfolded.
  func onlyLine(_ html: inout Html) {
    html.raw("<ol class=\"tasks\">")
    for line in lines { InboxLineView(page: self, line: line, isOpen: true).write(to: &html) }
    html.raw("</ol>")
  }
}
