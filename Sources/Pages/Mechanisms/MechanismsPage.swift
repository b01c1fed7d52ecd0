// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

/// The list of mechanisms and what each rests on.
package struct MechanismsPage: Sendable {
  private let profiles: [Profile]

  /// Makes the page of these mechanisms, in this order.
  package init(_ profiles: [Profile]) { self.profiles = profiles }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .mechanisms)
    let title = Phrase.mechanisms.words(visitor.language).description
    return Layout(context: context, area: .mechanisms, style: "mechanisms").page(title: title) {
      html in
      html.raw("<header class=\"title\">")
      html.element("h1", .mechanisms)
      html.element("p", class: "lead", .mechanismsLead)
      html.raw("</header><table class=\"list\"><thead><tr>")
      for column in [Phrase.mechanism, .restsOn, .stages, .limitsSourced] {
        html.element("th", column)
      }
      html.raw("</tr></thead><tbody>")
      for profile in profiles { row(profile, &html) }
      html.raw("</tbody></table>")
    }
  }

  private func row(_ profile: Profile, _ html: inout Html) {
    html.raw("<tr><th scope=\"row\">")
    html.link(.mechanism(profile.id)) { $0.text(profile.title) }
    html.raw("</th>")
    html.cell(.restsOn) { html in
      html.basis(profile.basis)
    }
    html.cell(.stages) { html in
      html.text(profile.stages.map { html.language.words($0.entry.title) }.joined(separator: " → "))
    }
    let limits = profile.stages.flatMap(\.limits).map(\.origin)
    html.cell(.limitsSourced, class: "n") { html in
      html.number(limits.filter(\.isSourced).count)
      html.raw(" / ")
      html.number(limits.count)
    }
    html.raw("</tr>")
  }
}

extension Html {
  /// Writes what a mechanism rests on, with its shape.
  mutating func basis(_ basis: Basis) {
    raw("<span class=\"origin ")
    raw(basis == .sourced ? "sourced" : "label")
    raw("\">")
    text(basis.note)
    raw("</span>")
  }
}
