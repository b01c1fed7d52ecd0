// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Register

/// The programmes (专项行动、产业链、专班): who owns each, and how far its items are; every number leads to the
/// items that make it.
package struct ProgrammesPage: Sendable {
  /// A programme with its items counted by what is to be said of them.
  package struct Line: Sendable {
    /// The programme.
    package var programme: Programme
    /// How many items it has of each verdict.
    package var verdicts: [CommitmentVerdict: Int]

    /// A line.
    package init(_ programme: Programme, verdicts: [CommitmentVerdict: Int]) {
      self.programme = programme
      self.verdicts = verdicts
    }

    /// How many items of a group it has.
    func count(_ group: VerdictGroup) -> Int {
      verdicts.filter { VerdictGroup($0.key) == group }.values.reduce(0, +)
    }

    /// How many items it has.
    var total: Int { verdicts.values.reduce(0, +) }
  }

  private let lines: [Line]
  private let names: RegisterNames
  private let now: Timestamp

  /// A page of programmes, in the order of their numbers.
  package init(lines: [Line], names: RegisterNames, now: Timestamp) {
    self.lines = lines
    self.names = names
    self.now = now
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let items = lines.reduce(0) { $0 + $1.total }
    let frame = ListFrame(
      address: .programmes,
      name: .programmeList,
      now: now,
      sum: Bilingual(
        zh: "共 \(lines.count) 个，归口事项 \(items) 项",
        en: "\(lines.count) programmes with \(items) items"
      ),
      current: .programmes
    )
    return frame.page(visitor) { html in
      html.element("p", class: "hint", .programmeNote)
      guard !lines.isEmpty else {
        html.element("p", class: "none", .noProgrammes)
        html.raw("<pre>duixian programme begin --help\nduixian item group --help</pre>")
        return
      }
      html.raw("<table class=\"list counted\"><thead><tr>")
      html.element("th", .programme)
      html.element("th", .programmeOwner)
      html.element("th", class: "n", .programmeItems)
      for group in VerdictGroup.allCases {
        html.raw("<th class=\"n\">")
        html.text(group.title)
        html.raw("</th>")
      }
      html.raw("</tr></thead><tbody>")
      for line in lines { row(line, &html) }
      html.raw("</tbody></table>")
    }
  }

  private func row(_ line: Line, _ html: inout Html) {
    let programme = line.programme
    html.raw("<tr><th scope=\"row\">")
    html.link(.register(view(programme))) { html in
      html.raw("<span lang=\"zh-CN\">")
      html.text(programme.title)
      html.raw("</span>")
    }
    html.raw("<small>")
    html.text(programme.number.description)
    if programme.isClosed {
      html.raw(" · ")
      html.say(.programmeClosed)
    }
    html.raw("</small></th>")
    html.cell(.programmeOwner) { $0.text(names.post(programme.owner)) }
    count(.phrase(.programmeItems), line.total, view(programme), &html)
    for group in VerdictGroup.allCases {
      var view = view(programme)
      view.verdict = group
      count(.rule(group.title), line.count(group), view, &html)
    }
    html.raw("</tr>")
  }

  private func view(_ programme: Programme) -> RegisterView {
    RegisterView().with { $0.programme = programme.number }
  }

  /// A number that leads to the items behind it; nothing leads to none.
  private func count(
    _ name: ActWords,
    _ count: Int,
    _ view: RegisterView,
    _ html: inout Html
  ) {
    html.raw("<td class=\"n\"")
    switch name {
    case .phrase(let phrase): html.attribute("data-label", phrase)
    case .rule(let words): html.attribute("data-label", html.language.words(words))
    case .filled, .plain: break
    }
    html.raw(">")
    if count == 0 {
      html.text("0")
    } else {
      html.link(.register(view)) { $0.number(count, grouped: true) }
    }
    html.raw("</td>")
  }
}
