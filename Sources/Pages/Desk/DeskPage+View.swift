// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

extension DeskPage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .desk(view.with { $0.done = nil }))
    let title = Phrase.desk.words(visitor.language).description
    var layout = Layout(context: context, area: .desk, style: "office desk")
    layout.keys = .desk
    return layout.page(title: title) { html in
      head(&html)
      html.raw(chosen == nil ? "<div class=\"reading\">" : "<div class=\"reading chosen\">")
      html.raw("<div class=\"queues\">")
      for group in groups where group.count > 0 || view.queue != nil { self.group(group, &html) }
      html.raw("</div>")
      if let chosen { DeskPanel(page: self, item: chosen).write(to: &html) }
      html.raw("</div>")
      if groups.allSatisfy({ $0.count == 0 }), view.queue == nil { empty(&html) }
    }
  }

  private func head(_ html: inout Html) {
    html.raw("<header class=\"title\"><h1>")
    html.say(.desk)
    html.raw("</h1><p class=\"lead\">")
    html.say(.deskLead)
    html.raw(" ")
    html.say(.deskAsOf)
    html.raw(" ")
    html.text(now.dateAndMinute)
    html.raw("</p>")
    flash(&html)
    if chosen == nil { problem?.write(to: &html) }
    html.raw("<nav class=\"counts\"")
    html.attribute("aria-label", .queues)
    html.raw("><ul>")
    if view.queue != nil {
      html.raw("<li>")
      html.link(.desk()) { $0.say(.allQueues) }
      html.raw("</li>")
    }
    for group in groups {
      count(.desk(DeskView(queue: group.queue)), group.queue.name, group.count, &html)
    }
    if view.queue == nil { count(.intakes, .queueStatements, statements, &html) }
    html.raw("</ul></nav><p class=\"tools\">")
    if view.at == nil, let first = subjects.first {
      html.link(.desk(view.with { ($0.at, $0.done) = (first, nil) }), class: "step") {
        $0.say(.firstLine)
      }
      html.raw(" ")
    }
    html.link(.intakes) { $0.say(.intakes) }
    html.raw(" · ")
    html.link(.publications()) { $0.say(.publications) }
    html.raw(" · ")
    html.link(.bulletin) { $0.say(.monthBulletin) }
    html.raw("</p></header>")
  }

  /// What was just done, with the way back where there is one.
  private func flash(_ html: inout Html) {
    guard view.done != nil || undo != nil else { return }
    html.raw("<div class=\"flash\">")
    if let done = view.done {
      html.raw("<p role=\"status\">")
      html.say(done.doneWords)
      if undo != nil, let about = view.about {
        html.raw(" ")
        html.text(about.number)
      }
      html.raw("</p>")
    }
    undo?.write(to: &html)
    html.raw("</div>")
  }

  private func count(_ url: SiteURL, _ name: Phrase, _ count: Int, _ html: inout Html) {
    html.raw(count == 0 ? "<li class=\"zero\">" : "<li>")
    html.link(url) { html in
      html.say(name)
      html.raw(" <b>")
      html.number(count, grouped: true)
      html.raw("</b>")
    }
    html.raw("</li>")
  }

  private func group(_ group: DeskGroup, _ html: inout Html) {
    html.raw("<section id=\"")
    html.text(group.queue.rawValue)
    html.raw("\"><h2>")
    html.say(group.queue.name)
    html.raw(" <b>")
    html.number(group.count, grouped: true)
    html.raw("</b></h2><p class=\"hint\">")
    html.say(group.queue.meaning)
    if group.queue == .sample { drawn(&html) }
    html.raw("</p>")
    if group.lines.isEmpty {
      html.element("p", class: "none", .queueIsEmpty)
    } else {
      DeskTable(page: self, group: group).write(to: &html)
      if group.queue == .assign { assigning(group, &html) }
    }
    if view.queue != nil, let next = group.next {
      html.raw("<p class=\"more-lines\">")
      html.link(.desk(DeskView(queue: group.queue, after: next))) { $0.say(.deskNextPage) }
      html.raw("</p>")
    } else if view.queue == nil, group.count > group.lines.count {
      html.raw("<p class=\"more-lines\">")
      html.link(.desk(DeskView(queue: group.queue))) { html in
        html.text(Bilingual(zh: "全部 \(group.count) 件", en: "all \(group.count)"))
      }
      html.raw("</p>")
    }
    html.raw("</section>")
  }

  /// Assigns the lines that have a lead agency, all or none.
  private func assigning(_ group: DeskGroup, _ html: inout Html) {
    let ready = group.lines.filter { !$0.lead.isEmpty }
    guard ready.count > 1 else { return }
    html.startForm(.deskAssign, class: "act-form")
    html.hidden(view.with { ($0.at, $0.done) = (nil, nil) }.query)
    html.hidden(ready.map { (DeskField.items, $0.number.description) })
    html.raw("<button>")
    html.text(
      Bilingual(
        zh: "交办以上已定牵头单位的 \(ready.count) 件",
        en: "Assign the \(ready.count) above that have a lead agency"
      )
    )
    html.raw("</button></form>")
  }

  /// How the sample can be drawn again by anybody.
  private func drawn(_ html: inout Html) {
    html.raw(" <code>")
    html.text(draw.seed)
    html.raw("</code> ")
    html.text(
      Bilingual(
        zh: "（种子，自 \(draw.population) 个编号中抽）",
        en: "(the seed; drawn of \(draw.population) numbers)"
      )
    )
  }

  /// What the desk would show where nothing waits.
  private func empty(_ html: inout Html) {
    html.raw("<section class=\"teach\"><h2>")
    html.say(.deskEmpty)
    html.raw("</h2><p>")
    html.say(.deskEmptyLead)
    html.raw("</p><dl>")
    for queue in DeskQueue.allCases {
      html.element("dt", queue.name)
      html.element("dd", queue.meaning)
    }
    html.raw("</dl><p>")
    html.link(.intakes) { $0.say(.intakes) }
    html.raw("</p></section>")
  }
}
