// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// A statement with its words on the left and what would be kept of it on the right.
struct IntakeRow {
  let page: IntakePage
  let row: IntakePage.Row

  func write(to html: inout Html) {
    html.raw("<li")
    html.attribute("id", "c", row.span.range.lowerBound)
    html.line(isStart: problem != nil)
    html.raw("><div class=\"words\"><p class=\"section\" lang=\"zh-CN\">")
    html.text(row.section)
    html.raw("</p><blockquote lang=\"zh-CN\">")
    html.text(row.quote)
    html.raw("</blockquote><p class=\"hint\">")
    html.say(.bytes)
    html.raw(" ")
    html.text(row.span.description)
    html.raw("</p></div><div class=\"fields\">")
    if let problem, problem.act != .accept { page.problem(problem.message, &html) }
    switch row.outcome {
    case .unseen: unseen(&html)
    case .accepted(let number):
      html.raw("<p>")
      html.say(.partAccepted)
      html.raw(" ")
      html.link(.item(number)) { $0.text(number.description) }
      html.raw("</p>")
      facts(&html)
    case .setAside(let reason):
      html.raw("<p>")
      html.say(.partSetAside)
      html.text(Bilingual(zh: "：", en: ": "))
      html.say(.setAside(reason))
      html.raw("</p>")
      start(&html)
      html.raw("<button name=\"act\" value=\"reopen\">")
      html.say(.lookAgain)
      html.raw("</button></form>")
    }
    html.raw("</div></li>")
  }

  private var problem: IntakePage.Problem? {
    page.problem.flatMap { $0.span == row.span ? $0 : nil }
  }

  func typed(_ name: String, or value: String) -> String {
    guard let problem, problem.act == .accept else { return value }
    return problem.typed[name] ?? ""
  }

  private func facts(_ html: inout Html) {
    html.raw("<dl>")
    fact(.deskItemTitle, row.fields.title, &html)
    fact(.deskItemTopic, row.fields.topic, &html)
    targets(&html)
    html.raw("</dl>")
  }

  private func fact(_ name: Phrase, _ value: String, _ html: inout Html) {
    guard !value.isEmpty else { return }
    html.element("dt", name)
    html.element("dd") { $0.text(value) }
  }

  private func targets(_ html: inout Html) {
    guard !row.fields.targets.isEmpty else { return }
    html.element("dt", .deskTargets)
    html.raw("<dd><ul>")
    for target in row.fields.targets { html.element("li") { $0.text(target.words) } }
    html.raw("</ul></dd>")
  }

  // MARK: - Not looked at

  private func unseen(_ html: inout Html) {
    start(&html)
    if let problem, problem.act == .accept { page.problem(problem.message, &html) }
    input(.deskItemTitle, name: "title", typed(IntakeField.title, or: row.fields.title), &html)
    html.raw("<p class=\"row\"><label>")
    html.say(.deskItemKind)
    html.raw(" <select name=\"kind\">")
    let kind = typed(IntakeField.kind, or: row.fields.kind)
    for (value, name) in Phrase.kinds {
      html.option(value, isChosen: value == kind) { $0.say(name) }
    }
    html.raw("</select></label> <label>")
    html.say(.deskItemTopic)
    html.raw("<input name=\"topic\" maxlength=\"100\" autocomplete=\"off\"")
    html.attribute("value", typed(IntakeField.topic, or: row.fields.topic))
    html.raw("></label></p><p class=\"row\"><label>")
    html.say(.deskLeadAgency)
    html.raw(" <select name=\"lead\">")
    let lead = typed(IntakeField.lead, or: row.fields.lead)
    html.option("", isChosen: lead.isEmpty) { $0.say(.deskNoLead) }
    for agency in page.agencies {
      html.option(agency.id, isChosen: agency.id == lead) { $0.text(agency.name) }
    }
    html.raw("</select></label> <label>")
    html.say(.deskLastDay)
    html.raw("<input type=\"date\" name=\"deadline\"")
    html.attribute(
      "value",
      typed(IntakeField.deadline, or: row.fields.deadline?.description ?? "")
    )
    html.raw("></label></p>")
    course(&html)
    if !row.suggestedLead.isEmpty {
      html.raw("<p class=\"hint\">")
      html.say(.suggestedLead)
      html.text(row.suggestedLead)
      html.raw("</p>")
    }
    html.raw("<dl>")
    targets(&html)
    html.raw("</dl><p class=\"acts\"><button class=\"primary\" name=\"act\" value=\"accept\"")
    html.key("A")
    html.raw(">")
    html.say(.takeIn)
    html.keyHint("A")
    html.raw("</button></p></form>")
    aside(&html)
  }

  private func aside(_ html: inout Html) {
    html.raw(problem?.act == .setAside ? "<details open><summary" : "<details><summary")
    html.key("X")
    html.raw(">")
    html.say(.setAsideAct)
    html.keyHint("X")
    html.raw("</summary>")
    start(&html)
    html.raw("<p class=\"row\"><label>")
    html.say(.deskReason)
    html.raw(" <select name=\"reason\">")
    let reason = problem?.typed[IntakeField.reason]
    for value in SetAsideReason.allCases {
      html.option(value.rawValue, isChosen: value.rawValue == reason) { $0.say(.setAside(value)) }
    }
    html.raw("</select></label> <label>")
    html.say(.deskNote)
    html.raw("<input name=\"note\" maxlength=\"2000\" autocomplete=\"off\"")
    html.attribute("value", problem?.typed[IntakeField.note] ?? "")
    html.raw("></label></p><p class=\"acts\"><button name=\"act\" value=\"aside\">")
    html.say(.setAsideAct)
    html.raw("</button></p></form></details>")
  }

  private func input(_ label: Phrase, name: StaticString, _ value: String, _ html: inout Html) {
    html.raw("<label>")
    html.say(label)
    html.raw("<input maxlength=\"500\" autocomplete=\"off\" name=\"")
    html.raw(name)
    html.raw("\"")
    html.attribute("value", value)
    html.raw("></label>")
  }

  private func start(_ html: inout Html) {
    html.startForm(.intakeAct(page.report), class: "act-form")
    html.hidden(
      page.view.query + [
        // No version: what others decide of other statements is no conflict, of this one it is refused.
        (IntakeField.span, row.span.description),
        // One word a statement: several forms stand on the page.
        (IntakeField.word, page.word + "-" + row.span.description),
      ]
    )
  }
}

extension Target {
  /// The target in words: what is counted, how it binds, how much.
  var words: String {
    let value = upper.map { "\(self.value)–\($0)" } ?? self.value.text
    return "\(subject) \(bound.sign)\(isGrowth ? "+" : "")\(value)\(unit)"
  }
}
