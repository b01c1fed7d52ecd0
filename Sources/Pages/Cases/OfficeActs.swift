// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

/// What the office, or whoever decides, may do with a case, as forms: all that ``DeskCase`` says may be
/// done, and nothing else.
package struct OfficeActs: Sendable {
  /// The case with what may be done.
  package var item: DeskCase
  /// The page it stands on.
  package var back: ActReturn
  /// A word for its forms that nobody can guess.
  package var word: String
  /// The agencies that it may be given to, with what they are called.
  package var agencies: [(id: String, name: String)]
  /// The agency it was meant for; blank for none.
  package var suggested: String
  /// Why the last act was not done, with what was typed.
  package var problem: DeskProblem?

  /// The most characters of what is typed.
  package static let limit = 2000

  /// The acts upon a case.
  package init(
    item: DeskCase,
    back: ActReturn,
    word: String,
    agencies: [(id: String, name: String)],
    suggested: String = "",
    problem: DeskProblem? = nil
  ) {
    self.item = item
    self.back = back
    self.word = word
    self.agencies = agencies
    self.suggested = suggested
    self.problem = problem
  }

  /// Writes all that may be done, what is due first; why nothing may be where the visitor's turn has
  /// not come.
  func write(to html: inout Html) {
    html.raw("<div class=\"agency-acts\">")
    problem?.write(to: &html)
    if let refusal = item.refusal {
      html.element("p", class: "hint") { html in
        html.say(.notYours)
        html.text(refusal)
      }
    }
    let folds = folds
    for (place, fold) in folds.enumerated() {
      var fold = fold
      if place == 0, problem == nil { fold.isOpen = true }
      fold.write(to: &html)
    }
    if folds.isEmpty, item.refusal == nil { html.element("p", class: "none", .nothingToDo) }
    html.raw("</div>")
  }

  /// A form that does one thing.
  func form(_ act: DeskAct, _ fields: [ActField] = [], hidden: [(String, String)] = []) -> ActForm {
    var form = ActForm(
      .caseAct(item.line.number),
      version: item.version,
      word: word,
      back: back,
      button: .phrase(act.name)
    )
    form.hidden =
      [(DeskField.subject, item.line.subject.description), (DeskField.act, act.rawValue)] + hidden
    form.fields = fields
    form.isMain = act != .refuse && act != .dismiss && act != .sendBack && act != .exclude
    return form
  }

  /// What was typed into a field of an act that was not done, else what is known.
  func typed(_ name: String, of act: DeskAct, stage: String = "", known: String = "") -> String {
    isTried(act, stage) ? problem?.typed(name) ?? "" : known
  }

  /// Whether that act was tried last.
  func isTried(_ act: DeskAct, _ stage: String = "") -> Bool {
    guard let problem, problem.act == act else { return false }
    return stage.isEmpty || problem.typed(DeskField.stage) == stage
  }
}
