// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

extension CasesPage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .cases(view))
    let title = Phrase.caseList.words(visitor.language).description
    var layout = Layout(context: context, area: nil, style: "inbox cases")
    layout.keys = .cases
    return layout.page(
      title: title,
      main: { html in
        if let done = view.done {
          html.flash(done, about: view.about?.description ?? "", undo: undo)
        }
        html.raw("<header class=\"title\"><h1>")
        if let mechanism { html.text(mechanism.profile.title) } else { html.say(.caseList) }
        html.raw("</h1>")
        sum(&html)
        opening(&html)
        kinds(&html)
        html.raw("</header>")
        guard mechanism != nil, !counts.isEmpty else { return empty(&html) }
        queues(&html)
        list(&html)
      },
      footer: { MoreLists(current: .cases()).write(to: &$0) }
    )
  }

  private func sum(_ html: inout Html) {
    guard let id = view.mechanism else { return }
    let (open, done) = (count(.open, of: id), count(.done, of: id))
    html.raw("<p class=\"lead\">")
    html.text(
      Bilingual(
        zh: "在办 \(open.total) 件，其中逾期 \(open.overdue) 件；已办结 \(done.total) 件",
        en: "\(open.total) open, \(open.overdue) of them overdue; \(done.total) closed"
      )
    )
    html.raw(" · ")
    html.say(.leaderAsOf)
    html.text(now.civil.description.replacingT)
    html.raw("</p>")
  }

  /// The way to the form that takes one in.
  private func opening(_ html: inout Html) {
    guard canOpen else { return }
    html.raw("<p class=\"tools\">")
    html.link(.openCase(mechanism: view.mechanism), class: "step") { $0.say(.openCaseTitle) }
    html.raw("</p>")
  }

  /// The mechanisms that have cases.
  private func kinds(_ html: inout Html) {
    let ids = Self.order(counts.keys.map(\.mechanism))
    guard ids.count > 1 else { return }
    html.raw("<nav class=\"choices\"")
    html.attribute("aria-label", .caseMechanisms)
    html.raw("><ul>")
    for id in ids {
      html.raw("<li>")
      html.link(.cases(CaseView(mechanism: id)), current: id == view.mechanism) { html in
        html.text(names.mechanisms[id]?.profile.title ?? Bilingual(zh: id, en: id))
        html.raw(" ")
        html.element("b") { $0.number(count(.open, of: id).total, grouped: true) }
      }
      html.raw("</li>")
    }
    html.raw("</ul></nav>")
  }

  // MARK: - The queues

  private func queues(_ html: inout Html) {
    guard let id = view.mechanism else { return }
    html.raw("<nav class=\"queue-bar\"")
    html.attribute("aria-label", .caseQueues)
    html.raw("><ol>")
    for stage in stages {
      queue(.rule(stage.entry.title), count(stage.id), &html) { $0.stage = stage.id }
    }
    html.raw("</ol><ul>")
    let open = count(.open, of: id)
    queue(.phrase(.allOpenCases), open, &html) { _ in }
    queue(.phrase(.overdueCases), TaskCount(total: open.overdue), &html) { $0.isOverdue = true }
    queue(.phrase(.doneCases), count(.done, of: id), &html) { $0.phase = .done }
    queue(.phrase(.endedCases), count(.ended, of: id), &html) { $0.phase = .ended }
    html.raw("</ul>")
    own(&html)
    html.raw("</nav>")
  }

  private func queue(
    _ name: ActWords,
    _ count: TaskCount,
    _ html: inout Html,
    _ change: (inout CaseView) -> Void
  ) {
    var target = CaseView(mechanism: view.mechanism)
    target.agency = view.agency
    change(&target)
    let isCurrent =
      target.stage == view.stage && target.phase == view.phase
      && target.isOverdue == view.isOverdue
    html.raw(count.total == 0 ? "<li class=\"zero\">" : "<li>")
    html.link(.cases(target), current: isCurrent) { html in
      html.say(name)
      html.raw(" ")
      html.element("b") { $0.number(count.total, grouped: true) }
    }
    if count.overdue > 0 {
      html.raw(" <small class=\"late\">")
      html.say(.overdueCount, "\(count.overdue)")
      html.raw("</small>")
    }
    html.raw("</li>")
  }

  /// The way between all agencies and one's own.
  private func own(_ html: inout Html) {
    guard !ownAgency.isEmpty || view.agency != nil else { return }
    html.raw("<p class=\"tools\">")
    if let agency = view.agency {
      html.text(names.agency(agency) + " · ")
      html.link(.cases(view.with { $0.agency = nil })) { $0.say(.everyAgency) }
    } else {
      html.link(.cases(view.with { $0.agency = ownAgency })) { $0.say(.ownCases) }
    }
    html.raw("</p>")
  }

  // MARK: - Nothing

  private func empty(_ html: inout Html) {
    html.raw("<section class=\"prose\"><h2>")
    html.say(.noCases)
    html.raw("</h2>")
    html.element("p", .noCasesTeach)
    html.raw("<pre>duixian case import --help\nduixian case open --help</pre><p>")
    html.link(.mechanism("hotline-12345")) { $0.say(.mechanism) }
    html.raw("</p></section>")
  }
}
