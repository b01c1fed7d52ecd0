// SPDX-License-Identifier: Apache-2.0
import Register

extension ItemPage {
  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: address(before: before))
    // A form looks as in the inbox.
    let style: StaticString = vote == nil ? "item" : "item inbox"
    var layout = Layout(context: context, area: .register, style: style)
    layout.keys = .item
    return layout.page(
      title: "\(item.number) \(item.fields.title)",
      main: { html in
        head(&html)
        life(&html)
        html.raw("<div class=\"item-body\"")
        html.card()
        html.raw("><div>")
        ItemStatuses(page: self).write(to: &html)
        ItemSummary(page: self).write(to: &html)
        MeasureHistory(page: self).write(to: &html)
        LoopSection(
          loop: item.loop,
          mechanism: mechanism,
          names: names,
          now: now,
          amendments: item.amendments
        ).write(to: &html)
        ItemReports(page: self).write(to: &html)
        ItemVotes(item: item, form: vote).write(to: &html)
        ItemThreads(page: self).write(to: &html)
        HistorySection(
          entries: history,
          names: names,
          newest: before == nil ? nil : address(),
          older: { address(before: $0) }
        ).write(to: &html) { event, html in
          if case .commitment(let change) = event.change {
            EventDetail(page: self, change: change).write(to: &html)
          }
        }
        html.raw("</div>")
        ItemActs(page: self, visitor: visitor).write(to: &html)
        html.raw("</div>")
      },
      footer: { foot(&$0) }
    )
  }

  private func head(_ html: inout Html) {
    if let place { turn(place, &html) } else { crumb(&html) }
    html.raw("<header class=\"title\"><p class=\"number\"><b>")
    html.text(item.number.description)
    html.raw("</b> ")
    if let kind = Phrase.itemKind(item.fields.kind) { html.say(kind) }
    if !item.fields.topic.isEmpty {
      html.raw(" · ")
      html.link(.register(RegisterView().with { $0.topic = item.fields.topic })) {
        $0.text(item.fields.topic)
      }
    }
    html.raw("</p><h1 class=\"quoted\" lang=\"zh-CN\">")
    html.text(item.entry.quote.isEmpty ? item.fields.title : item.entry.quote)
    html.raw("</h1>")
    if !item.entry.quote.isEmpty, !item.fields.title.isEmpty,
      item.fields.title != item.entry.quote
    {
      html.raw("<p class=\"short\"><span>")
      html.say(.shortName)
      html.raw("</span> ")
      html.text(item.fields.title)
      html.raw("</p>")
    }
    source(&html)
    html.raw("</header>")
  }

  /// The page itself, with the list that one came from.
  func address(before: Int? = nil) -> SiteURL {
    .item(item.number, before: before, list: place?.list.address)
  }

  private func crumb(_ html: inout Html) {
    html.raw("<p class=\"crumb\">")
    html.link(.register()) { $0.say(.register) }
    html.raw("</p>")
  }

  /// The way through the list that one came from; it has the focus, so that its keys go on working.
  private func turn(_ place: Place, _ html: inout Html) {
    html.raw("<nav class=\"crumb in-list\" tabindex=\"-1\" autofocus")
    html.attribute("aria-label", .inTheList)
    html.raw(">")
    html.link(.register(place.list)) { $0.say(.backToList) }
    if let previous = place.previous {
      html.raw(" ")
      StepLink.write(
        to: .item(previous, list: place.list.address),
        key: "[",
        .previousInList,
        &html
      )
    }
    if let next = place.next {
      html.raw(" ")
      StepLink.write(to: .item(next, list: place.list.address), key: "]", .nextInList, &html)
    }
    html.raw("</nav>")
  }

  /// Where it was promised: the report, the section, and the place in its text.
  private func source(_ html: inout Html) {
    html.raw("<p class=\"lead source\">")
    if let handling = item.entry.handling {
      html.say(.promisedInAnswer)
      html.text(" \(handling)")
    } else if let source = sources[item.entry.report] {
      html.link(.reading(source.id)) { $0.text(source.title) }
      if !item.entry.section.isEmpty {
        html.raw(" <span>")
        html.text(item.entry.section)
        html.raw("</span>")
      }
      if let span = item.entry.span {
        html.raw(" ")
        html.link(.passage(source.id, span)) { $0.say(.showInReport) }
      }
    } else {
      html.say(.reportNotHere)
      html.raw(" <code>")
      html.text(String(item.entry.report.prefix(12)))
      html.raw("</code>")
    }
    html.raw("</p>")
  }

  /// What became of it as a row, where it is none any more.
  private func life(_ html: inout Html) {
    guard !item.isActive else { return }
    html.raw("<p class=\"problem\">")
    switch item.life {
    case .active: break
    case .split(let numbers):
      html.say(.wasSplit)
      links(to: numbers, &html)
    case .merged(let number):
      html.say(.wasMerged)
      links(to: [number], &html)
    case .withdrawn(_, let note):
      html.say(.wasWithdrawn)
      html.text(note)
    }
    html.raw("</p>")
  }

  /// Writes numbers as links, with what they are called where that is known.
  func links(to numbers: [SerialNumber], _ html: inout Html) {
    for (place, number) in numbers.enumerated() {
      html.raw(place > 0 ? "<br>" : " ")
      html.link(.item(number)) { html in
        html.text(number.description)
        if let title = related[number], !title.isEmpty { html.text(" " + title) }
      }
    }
  }

  private func foot(_ html: inout Html) {
    html.raw("<p>")
    html.say(.versionOf)
    html.number(item.version)
    html.say(.versionOfAfter)
    html.raw(" · ")
    html.say(.lastEntry)
    html.number(lastIndex, grouped: true)
    html.raw(" · ")
    html.link(.apiProof(lastIndex)) { $0.say(.proofInAPI) }
    html.raw("</p>")
    html.asOf(now, logSize: logSize)
  }
}

extension Html {
  /// Writes a day with its minute, as machines know it too.
  mutating func moment(_ moment: Timestamp) {
    let time = CivilTime(milliseconds: moment.milliseconds)
    raw("<time")
    attribute("datetime", time.iso)
    raw(">")
    text(time.dateAndMinute)
    raw("</time>")
  }

  /// Writes who did something: the person and the agency.
  mutating func officer(_ officer: Officer, _ names: RegisterNames) {
    if officer.role == .system { return say(.theProgram) }
    let agency = officer.agency.isEmpty ? "" : names.agency(officer.agency)
    guard officer.link.isEmpty else {
      text(agency + " ")
      return byLink(officer)
    }
    text([agency, officer.person].filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// Writes that somebody acted by a link, whoever it was, and who made it.
  mutating func byLink(_ officer: Officer) {
    if officer.link == Officer.system.person {
      say(.byLinkOfProgram)
    } else {
      say(.byLinkOf, officer.link)
    }
  }
}
