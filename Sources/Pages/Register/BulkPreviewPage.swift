// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
import Register

/// What a change of several commitments would do, line by line, before it is made.
package struct BulkPreviewPage: Sendable {
  /// A line.
  package struct Line: Sendable, Hashable {
    /// The commitment as it was seen.
    package var item: SeenItem
    /// What it is called.
    package var title: String
    /// The value now.
    package var old: String
    /// Why it is refused; nil where it can be done.
    package var refusal: Bilingual?

    /// A line.
    package init(item: SeenItem, title: String, old: String, refusal: Bilingual?) {
      self.item = item
      self.title = title
      self.old = old
      self.refusal = refusal
    }
  }

  /// What is to be changed.
  package var change: BulkChange
  /// The value as people read it.
  package var new: String
  /// The lines, in the order of the register.
  package var lines: [Line]
  /// Where one came from.
  package var view: RegisterView
  /// What is wrong with the change itself; nil where nothing is.
  package var problem: Bilingual?

  /// Made of all its parts.
  package init(
    change: BulkChange,
    new: String,
    lines: [Line],
    view: RegisterView,
    problem: Bilingual? = nil
  ) {
    self.change = change
    self.new = new
    self.lines = lines
    self.view = view
    self.problem = problem
  }

  private var possible: [Line] { lines.filter { $0.refusal == nil } }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .register(view))
    return Layout(context: context, area: .register, style: "register preview").page(
      title: visitor.language.words(.bulkPreview),
      main: { html in
        html.raw("<header class=\"title\">")
        html.element("h1", .bulkPreview)
        html.raw("<p class=\"lead\">")
        html.say(.bulk(change.field))
        html.raw(" → <b>")
        html.text(new)
        html.raw("</b></p>")
        html.element("p", class: "lead", .bulkPreviewLead)
        html.raw("</header>")
        if let problem {
          html.raw("<p class=\"problem\" role=\"alert\">")
          html.text(problem)
          html.raw("</p>")
        }
        table(&html)
        acts(&html)
      }
    )
  }

  private func table(_ html: inout Html) {
    guard !lines.isEmpty else {
      html.element("p", class: "none", .bulkNothing)
      return
    }
    html.raw("<table><thead><tr>")
    for column in [Phrase.itemNumber, .itemTitle, .oldValue, .newValue, .result] {
      html.raw("<th scope=\"col\">")
      html.say(column)
      html.raw("</th>")
    }
    html.raw("</tr></thead><tbody>")
    for line in lines {
      html.raw(line.refusal == nil ? "<tr>" : "<tr class=\"refused\">")
      html.cell(.itemNumber, class: "day") { html in
        html.link(.item(line.item.number)) { $0.text(line.item.number.description) }
      }
      html.raw("<th scope=\"row\" class=\"said\" lang=\"zh-CN\">")
      html.text(line.title)
      html.raw("</th>")
      html.cell(.oldValue) { html in
        html.raw("<del>")
        html.text(line.old.isEmpty ? "—" : line.old)
        html.raw("</del>")
      }
      html.cell(.newValue) { html in
        html.raw("<ins>")
        html.text(new)
        html.raw("</ins>")
      }
      html.cell(.result) { html in
        if let refusal = line.refusal {
          html.element("b", .cannot)
          html.raw(" ")
          html.text(refusal)
        } else {
          html.say(.can)
        }
      }
      html.raw("</tr>")
    }
    html.raw("</tbody></table>")
  }

  /// All of what can be done at once, or nothing.
  private func acts(_ html: inout Html) {
    html.raw("<div")
    html.card(isStart: true)
    html.raw(">")
    html.startForm(.registerApply, class: "acts")
    html.hidden(view.query.map { ("view-" + $0.name, $0.value) })
    html.hidden(possible.map { ("item", $0.item.description) })
    html.hidden([
      ("field", change.field.rawValue), (BulkChange.valueName(change.field), change.value),
      ("reason", change.reason),
    ])
    if !possible.isEmpty, problem == nil {
      html.raw("<button class=\"primary\"")
      html.key("Y")
      html.raw(">")
      html.say(.bulkApply)
      html.number(possible.count, grouped: true)
      html.say(.itemsAfter)
      html.keyHint("Y")
      html.raw("</button> ")
    }
    html.link(.register(view), class: "step") { $0.say(.cancel) }
    html.raw("</form></div>")
    if possible.count < lines.count, !possible.isEmpty {
      html.element("p", class: "none", .bulkLeftOut)
    }
  }
}
