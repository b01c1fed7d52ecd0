// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
import Register

/// The form that takes a case in (受理一件), on the rules of the mechanism that is chosen.
package struct OpenCasePage: Sendable {
  /// The names of its fields.
  package enum Name {
    /// The mechanism, by its id.
    package static let mechanism = "mechanism"
    /// What it is about, in a line.
    package static let title = "title"
    /// The class.
    package static let caseClass = "class"
    /// How hard it is.
    package static let severity = "severity"
    /// Its number where it came from.
    package static let source = "source"
    /// When it was received.
    package static let received = "received"
    /// The agency it is meant for.
    package static let agency = "agency"
    /// The field of government.
    package static let topic = "topic"
    /// The place.
    package static let place = "place"
    /// What was said.
    package static let text = "text"
    /// Who asks.
    package static let caller = "caller"
    /// How to reach them.
    package static let contact = "contact"
  }

  /// The mechanisms that a case may run on, in the order in which they are offered.
  package var mechanisms: [Profile]
  /// The one that is chosen.
  package var mechanism: Profile
  /// The agencies that it may be meant for, with what they are called.
  package var agencies: [(id: String, name: String)]
  /// A word for the form that nobody can guess.
  package var word: String
  /// What was typed into a form that was refused.
  package var typed: [String: [String]] = [:]
  /// Why it was refused; nil where it was not.
  package var problem: ActProblem?

  /// An empty form.
  package init(
    mechanisms: [Profile],
    mechanism: Profile,
    agencies: [(id: String, name: String)],
    word: String
  ) {
    self.mechanisms = mechanisms
    self.mechanism = mechanism
    self.agencies = agencies
    self.word = word
  }

  private var address: SiteURL { .openCase(mechanism: mechanism.id) }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: address)
    let title = visitor.language.words(.openCaseTitle)
    var layout = Layout(context: context, area: nil, style: "inbox cases open-case")
    layout.keys = .openCase
    return layout.page(
      title: title,
      main: { html in
        html.raw("<p class=\"crumb\">")
        html.link(.cases(CaseView(mechanism: mechanism.id))) { $0.say(.caseList) }
        html.raw("</p><header class=\"title\"><h1>")
        html.say(.openCaseTitle)
        html.raw("</h1><p class=\"lead\">")
        html.text(mechanism.title)
        html.raw(" · ")
        html.link(.mechanism(mechanism.id)) { $0.say(.mechanism) }
        html.raw("</p>")
        kinds(&html)
        html.element("p", class: "hint", .openCaseAbout)
        html.raw("</header>")
        problem?.write(to: &html)
        form.write(to: &html)
      },
      footer: { MoreLists(current: nil).write(to: &$0) }
    )
  }

  /// The other mechanisms; each asks for a form of its own.
  private func kinds(_ html: inout Html) {
    html.raw("<nav class=\"choices\"")
    html.attribute("aria-label", .openCaseKind)
    html.raw("><ul>")
    for profile in mechanisms {
      html.raw("<li>")
      html.link(.openCase(mechanism: profile.id), current: profile.id == mechanism.id) {
        $0.text(profile.title)
      }
      html.raw("</li>")
    }
    html.raw("</ul></nav>")
  }

  private var form: ActForm {
    var form = ActForm(
      .openCase(),
      version: nil,
      word: word,
      back: .cases(mechanism: mechanism.id, stage: ""),
      button: .phrase(.openCaseAct)
    )
    form.hidden = [(Name.mechanism, mechanism.id)]
    form.fields =
      [
        ActField(
          typed: typed,
          Name.title,
          .openCasePublic,
          .line(limit: 200),
          hint: .openCasePublicHint,
          isRequired: true
        )
      ] + choice(Name.caseClass, .caseClass, mechanism.classes)
      + choice(Name.severity, .caseSeverity, mechanism.severities) + [
        ActField(
          typed: typed,
          Name.source,
          .caseSource,
          .line(limit: 100),
          hint: .openCaseSourceHint
        ),
        ActField(
          typed: typed,
          Name.received,
          .openCaseReceived,
          .moment,
          hint: .openCaseReceivedHint
        ),
        ActField(
          typed: typed,
          Name.agency,
          .openCaseAgency,
          .choice([("", .phrase(.noAgencyYet))] + agencies.map { ($0.id, .plain($0.name)) })
        ),
        ActField(typed: typed, Name.topic, .caseTopic, .line(limit: 100)),
        ActField(typed: typed, Name.place, .openCasePlace, .line(limit: 100)),
        ActField(typed: typed, Name.text, .openCaseText, .text(limit: 5000)),
        ActField(typed: typed, Name.caller, .openCaseCaller, .line(limit: 200)),
        ActField(typed: typed, Name.contact, .openCaseContact, .line(limit: 200)),
      ]
    return form
  }

  private func choice(_ name: String, _ label: Phrase, _ entries: [NamedEntry]) -> [ActField] {
    entries.isEmpty
      ? []
      : [ActField(typed: typed, name, label, .choice(entries.map { ($0.id, .rule($0.title)) }))]
  }
}
