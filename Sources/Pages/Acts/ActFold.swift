// SPDX-License-Identifier: Apache-2.0

/// A form that unfolds under its name.
struct ActFold {
  /// Its name.
  let title: ActWords
  /// The key that unfolds it; nil for none.
  var key: StaticString?
  /// Whether it is unfolded.
  var isOpen = false
  /// What is to be known before it is filled in; nil where nothing is.
  var note: ActWords?
  /// Why it was refused; nil where it was not.
  var problem: ActProblem?
  /// The form.
  let form: ActForm

  func write(to html: inout Html) {
    html.raw(
      isOpen || problem != nil
        ? "<details class=\"act-fold\" open>" : "<details class=\"act-fold\">"
    )
    html.raw("<summary")
    html.key(key)
    html.raw(">")
    html.say(title)
    html.keyHint(key)
    html.raw("</summary>")
    problem?.write(to: &html)
    if let note { html.element("p", class: "hint") { $0.say(note) } }
    form.write(to: &html)
    html.raw("</details>")
  }
}
