// SPDX-License-Identifier: Apache-2.0
package import Register

/// What somebody tried to do and was refused, with all that they had typed.
package struct ActTry: Sendable {
  /// About what.
  package var subject: Subject
  /// What.
  package var act: AgencyAct
  /// The stage that it was about; blank for none.
  package var stage: String
  /// What stood in the fields, by their names.
  package var values: [String: [String]]
  /// Why it was refused.
  package var problem: ActProblem

  /// A try.
  package init(
    _ subject: Subject,
    _ act: AgencyAct,
    stage: String,
    values: [String: [String]],
    problem: ActProblem
  ) {
    self.subject = subject
    self.act = act
    self.stage = stage
    self.values = values
    self.problem = problem
  }
}

extension ActTry {
  /// Writes what could not be done where its line is gone, with what was typed.
  func write(to html: inout Html) {
    html.raw("<section class=\"stray\"><h2>")
    html.numbered(subject)
    html.raw("</h2>")
    problem.write(to: &html)
    let typed = values.filter { !Self.unseen.contains($0.key) && $0.value.contains { !$0.isEmpty } }
    if !typed.isEmpty {
      html.raw("<ul>")
      for (_, words) in typed.sorted(by: { $0.key < $1.key }) {
        html.element("li") { $0.text(words.joined(separator: " ")) }
      }
      html.raw("</ul>")
    }
    html.raw("</section>")
  }

  private static let unseen: Set<String> = [
    ActForm.Name.version, ActForm.Name.word, ActForm.Name.back, AgencyActs.Name.stage,
    AgencyActs.Name.answers, AgencyActs.Name.evidence, Html.formTokenField,
  ]
}
