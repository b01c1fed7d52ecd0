// SPDX-License-Identifier: Apache-2.0

/// The views that the visitor has saved, and the way to save or forget the one that is shown.
package struct SavedViews: Sendable {
  /// Those there are: what each is called, and what it shows.
  package var views: [(name: String, view: RegisterView)]
  /// What was typed as a name and could not be saved; nil where nothing was.
  package var refused: String?

  /// None, unless told.
  package init(_ views: [(name: String, view: RegisterView)] = [], refused: String? = nil) {
    self.views = views
    self.refused = refused
  }

  /// The name of the field in which a view is named.
  package static let name = "name"

  /// The one that is shown.
  private func current(_ view: RegisterView) -> String? {
    views.first { $0.view == view.with { _ in } }?.name
  }

  /// Writes them as lines of the list of views.
  func write(_ view: RegisterView, _ html: inout Html) {
    let current = current(view)
    for saved in views {
      html.raw("<li><a")
      html.attribute("href", .register(saved.view))
      html.raw(saved.name == current ? " aria-current=\"true\">" : ">")
      html.text(saved.name)
      html.raw("</a></li>")
    }
  }

  /// Writes what can be done with the one that is shown.
  func writeForms(_ view: RegisterView, _ html: inout Html) {
    if let current = current(view) {
      html.startForm(.registerForget, class: "keep-view")
      html.hidden(view.with { _ in }.query + [(Self.name, current)])
      html.raw("<button>")
      html.say(.forgetView)
      html.raw("</button></form>")
      return
    }
    guard !view.isWhole || refused != nil else { return }
    html.raw(
      refused == nil
        ? "<details class=\"keep-view\"><summary>" : "<details class=\"keep-view\" open><summary>"
    )
    html.say(.saveView)
    html.raw("</summary>")
    if refused != nil {
      html.raw("<p class=\"problem\" role=\"alert\">")
      html.say(.viewNotSaved)
      html.raw("</p>")
    }
    html.startForm(.registerSave)
    html.hidden(view.with { _ in }.query)
    html.raw("<label><span>")
    html.say(.viewName)
    html.raw("</span><input name=\"name\" maxlength=\"30\" required autocomplete=\"off\"")
    html.attribute("value", refused ?? "")
    html.raw("></label> <button>")
    html.say(.saveThisView)
    html.raw("</button></form></details>")
  }
}
