// SPDX-License-Identifier: Apache-2.0
import Register

extension InboxPage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .inbox(view))
    let title = Phrase.inbox.words(visitor.language).description
    var layout = Layout(context: context, area: .inbox, style: "inbox")
    layout.keys = .inbox
    return layout.page(title: title) { html in
      if let flash { write(flash, &html) }
      html.raw("<header class=\"title\"><h1>")
      html.say(.inbox)
      html.raw(" <small>")
      html.text(agency)
      html.raw("</small></h1>")
      summary(&html)
      html.raw("</header>")
      stray?.write(to: &html)
      for task in AgencyTask.allCases { group(task, &html) }
      for kind in OpenAnswer.Kind.allCases { answerGroup(kind, &html) }
      if counts.isEmpty, answers.isEmpty { empty(&html) }
      if view.showsRequests { requests(&html) }
      FeedPanel(feeds, on: .inbox).write(to: &html)
    }
  }

  // MARK: - The head

  private func write(_ flash: Flash, _ html: inout Html) {
    html.raw("<div class=\"flash\"><p role=\"status\">")
    if let act = flash.act {
      html.say(.done(act))
      html.raw(" ")
    }
    html.text(flash.subject.number)
    html.raw(" ")
    html.text(flash.title)
    html.raw("</p>")
    flash.undo?.write(to: &html)
    html.raw("</div>")
  }

  /// The counts in a sentence; each leads to what it counts.
  private func summary(_ html: inout Html) {
    html.raw("<p class=\"lead counts\">")
    for task in AgencyTask.allCases {
      let count = count(task)
      let words = "\(task == .report ? count.soon : count.total)"
      if count.total > 0 {
        html.raw("<a href=\"#")
        html.raw(task.anchor)
        html.raw("\">")
        html.say(.taskCount(task), words)
        html.raw("</a>")
      } else {
        html.say(.taskCount(task), words)
      }
      if count.overdue > 0 {
        html.raw(" <span class=\"late\">")
        html.say(.overdueCount, "\(count.overdue)")
        html.raw("</span>")
      }
      html.raw(task == .returned ? "" : "<span class=\"point\"> · </span>")
    }
    answerCounts(&html)
    html.raw("</p><p class=\"lead\">")
    html.link(.inbox(view.with { $0.showsRequests = true })) { html in
      html.say(.askedThisMonth, "\(askedCount)")
    }
    html.raw("</p>")
  }

  // MARK: - Groups

  private func group(_ task: AgencyTask, _ html: inout Html) {
    let lines = lines.filter { $0.task == task }
    guard count(task).total > 0 || !lines.isEmpty else { return }
    let (now, later) = (lines.filter { !isLater($0) }, lines.filter(isLater))
    html.raw("<section class=\"task-group\" id=\"")
    html.raw(task.anchor)
    html.raw("\"><h2>")
    html.say(.task(task))
    html.raw(" <small>")
    html.number(task == .report ? count(task).soon : count(task).total)
    html.raw("</small></h2>")
    if now.isEmpty {
      html.element("p", class: "none", .nothingSoon)
    } else {
      list(now, &html)
    }
    let hidden = (task == .report ? count(task).soon : count(task).total) - now.count
    if hidden > 0 {
      html.raw("<p class=\"none\">")
      html.say(.moreBehind, "\(hidden)")
      html.raw("</p>")
    }
    let laterCount = count(task).total - count(task).soon
    if task == .report, laterCount > 0 {
      let isOpen = open.map(isLater) ?? false
      html.raw(isOpen ? "<details class=\"later\" open>" : "<details class=\"later\">")
      html.raw("<summary>")
      html.say(.laterCount, "\(laterCount)")
      html.raw("</summary>")
      list(later, &html)
      html.raw("</details>")
    }
    html.raw("</section>")
  }

  private func list(_ lines: [InboxLine], _ html: inout Html) {
    html.raw("<ol class=\"tasks\">")
    for line in lines {
      InboxLineView(page: self, line: line, isOpen: line.subject == view.open).write(to: &html)
    }
    html.raw("</ol>")
  }

  private func empty(_ html: inout Html) {
    html.raw("<section class=\"prose\"><h2>")
    html.say(.inboxEmpty)
    html.raw("</h2>")
    for line in [Phrase.inboxTeach1, .inboxTeach2, .inboxTeach3] { html.element("p", line) }
    html.raw("<p>")
    html.link(.register()) { $0.say(.seeRegister) }
    html.raw("</p></section>")
  }
}

extension InboxView {
  /// The same line unfolded, and what else is asked for.
  func with(_ change: (inout InboxView) -> Void) -> InboxView {
    var view = InboxView(open: open)
    change(&view)
    return view
  }
}

extension AgencyTask {
  /// The place of the group in the page.
  fileprivate var anchor: StaticString {
    switch self {
    case .sign: "to-sign"
    case .report: "to-report"
    case .returned: "returned"
    }
  }
}

extension Html {
  /// Writes the number of a thing, which leads to its page, unless told.
  mutating func numbered(_ subject: Subject, isLink: Bool = true) {
    guard isLink else {
      return element("span", class: "number") { html in
        if case .handling = subject { html.say(.caseNumber) }
        html.text(subject.number)
      }
    }
    switch subject {
    case .commitment(let number):
      link(.item(number), class: "number") { $0.text(subject.number) }
    case .handling(let number):
      link(.handling(number), class: "number") { html in
        html.say(.caseNumber)
        html.text(subject.number)
      }
    case .directory, .intake, .programme:
      element("span", class: "number") { $0.text(subject.number) }
    }
  }
}
