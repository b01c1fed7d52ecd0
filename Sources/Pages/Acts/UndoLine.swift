// SPDX-License-Identifier: Apache-2.0
package import Register

/// What stands beside the line that says what was just done.
package enum UndoLine: Sendable {
  /// It can be taken back by this form.
  case offered(ActForm)
  /// It was taken back, or could not be any more.
  case outcome(UndoOutcome)

  /// Writes it.
  func write(to html: inout Html) {
    switch self {
    case .offered(let form): form.write(to: &html)
    case .outcome(let outcome):
      html.raw("<p role=\"status\">")
      html.say(outcome == .done ? .undone : .notUndone)
      html.raw("</p>")
    }
  }
}

/// What became of taking something back, as an address says it.
package enum UndoOutcome: String, Sendable {
  /// It was taken back.
  case done
  /// It could not be, or not any more.
  case refused
}

extension ActForm {
  /// The form's own fields of taking something back.
  package enum UndoName {
    /// The version that the commitment or the case had before.
    package static let since = "since"
  }

  /// Takes back what has happened to a commitment or a case, which is at a version, since another; `view`
  /// is what the page showed, as its address says it.
  package static func undo(
    _ subject: Subject,
    at current: Int,
    since version: Int,
    word: String,
    back: ActReturn,
    view: [(name: String, value: String)] = []
  ) -> ActForm {
    var form = ActForm(
      .takeBack(subject),
      version: current,
      word: word,
      back: back,
      button: .phrase(.undoAct),
      key: "Z"
    )
    form.hidden = [(UndoName.since, String(version))] + view
    form.isMain = false
    return form
  }
}
