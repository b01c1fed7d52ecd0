// SPDX-License-Identifier: Apache-2.0
import Register
import WorkingDays

/// The filters of the register: a form that works without script, and what is asked for now.
struct RegisterFilters {
  let page: RegisterPage
  let visitor: Visitor

  private var view: RegisterView { page.view }

  func write(to html: inout Html) {
    html.raw("<div class=\"bar\"><details class=\"filters\"><summary>")
    html.say(.filters)
    html.raw("</summary><form method=\"get\"")
    html.attribute("action", .register())
    html.raw(">")
    fields(&html)
    html.raw("<button class=\"primary\">")
    html.say(.applyFilter)
    html.raw("</button></form></details>")
    SearchForm(
      action: .register(),
      fields: view.with { $0.words = nil }.query,
      words: view.words,
      label: .searchRegister
    ).write(to: &html)
    html.raw("</div>")
    chips(&html)
  }

  private func fields(_ html: inout Html) {
    let fixed = FixedOptions[html.language]
    let names = page.prepared[html.language]
    html.hidden(view.words.map { [("q", $0)] } ?? [])
    html.choice("verdict", .verdict, fixed.verdict, chosen: view.verdict?.rawValue)
    html.choice("said", .saidStatus, fixed.said, chosen: view.said?.rawValue)
    html.choice("shown", .shownStatus, fixed.shown, chosen: view.shown?.rawValue)
    html.choice("due", .dueWindow, fixed.due, chosen: view.due?.rawValue)
    let lead = view.lead.map { $0.isEmpty ? RegisterView.noLead : $0 }
    html.choice("lead", .leadAgency, names.lead, chosen: lead)
    html.choice("leader", .leaderInCharge, names.leader, chosen: view.leader)
    html.field("topic", .topic, value: view.topic, list: "topics")
    RegisterFilters.topics(page.rows, &html)
    html.choice("kind", .kind, fixed.kind, chosen: view.kind)
    html.field("year", .year, type: "number", value: view.year.map(String.init))
    let programmes = page.programmes.map { ($0.number.description, $0.title) }
    html.choice(
      "programme",
      .programme,
      OptionList(html.language, all: .all, programmes),
      chosen: view.programme?.description
    )
    html.field("since", .changedSince, type: "date", value: view.since?.description)
    html.choice("order", .orderBy, fixed.order, chosen: view.order.rawValue)
    html.choice("group", .groupBy, fixed.group, chosen: view.group?.rawValue)
    html.box("unshown", .onlyUnshown, isChecked: view.isNotShown)
    if visitor.answersForSome { html.box("mine", .onlyMine, isChecked: view.isMine) }
  }

  /// The topics of the lines, to choose from while typing.
  static func topics(_ rows: [CommitmentRow], _ html: inout Html) {
    html.raw("<datalist id=\"topics\">")
    for topic in Set(rows.lazy.map { $0.fields.topic }).sorted() where !topic.isEmpty {
      html.raw("<option")
      html.attribute("value", topic)
      html.raw(">")
    }
    html.raw("</datalist>")
  }

  // MARK: - What is asked for now

  private func chips(_ html: inout Html) {
    guard !view.isWhole else { return }
    html.raw("<ul class=\"chips\">")
    let names = page.names
    let language = html.language
    chip(.search, view.words, &html) { $0.words = nil }
    chip(.verdict, view.verdict.map { language.words($0.title) }, &html) { $0.verdict = nil }
    chip(.saidStatus, view.said.map { language.words($0.title) }, &html) { $0.said = nil }
    chip(.shownStatus, view.shown.map { language.words($0.title) }, &html) { $0.shown = nil }
    chip(.shownStatus, view.isNotShown ? language.words(.onlyUnshown) : nil, &html) {
      $0.isNotShown = false
    }
    chip(.dueWindow, view.due.map { language.words(.due($0)) }, &html) { $0.due = nil }
    let lead = view.lead.map { $0.isEmpty ? language.words(.nobodyYet) : names.agency($0) }
    chip(.leadAgency, lead, &html) { $0.lead = nil }
    chip(.leadsOrSupports, view.agency.map { names.agency($0) }, &html) { $0.agency = nil }
    chip(.leaderInCharge, view.leader.map { names.post($0) }, &html) { $0.leader = nil }
    chip(.topic, view.topic, &html) { $0.topic = nil }
    let kind = view.kind.map { Phrase.itemKind($0).map(language.words) ?? $0 }
    chip(.kind, kind, &html) { $0.kind = nil }
    chip(.year, view.year.map(String.init), &html) { $0.year = nil }
    let programme = view.programme.map { number in
      page.programmes.first { $0.number == number }?.title ?? number.description
    }
    chip(.programme, programme, &html) { $0.programme = nil }
    chip(.changedSince, view.since?.description, &html) { $0.since = nil }
    chip(.onlyMine, view.isMine ? "✓" : nil, &html) { $0.isMine = false }
    html.raw("<li>")
    html.link(.register()) { $0.say(.clearAll) }
    html.raw("</li></ul>")
  }

  private func chip(
    _ name: Phrase,
    _ value: String?,
    _ html: inout Html,
    without change: (inout RegisterView) -> Void
  ) {
    guard let value else { return }
    html.raw("<li><span>")
    html.say(name)
    html.raw("</span> <b>")
    html.text(value)
    html.raw("</b> <a")
    html.attribute("href", .register(view.with(change)))
    html.attribute("title", .removeFilter)
    html.raw("><span aria-hidden=\"true\">×</span><span class=\"hidden\">")
    html.say(.removeFilter)
    html.raw("</span></a></li>")
  }
}

extension Visitor {
  /// Whether they answer for some of the register: an agency for its own, a leader for what they are
  /// in charge of.
  package var answersForSome: Bool {
    switch account?.officer.role {
    case .agency, .leader: true
    default: false
    }
  }
}
