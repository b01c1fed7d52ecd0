// SPDX-License-Identifier: Apache-2.0

/// A form that does one thing.
///
/// It bears the version that whoever sends it has seen, so that nothing is overwritten, and a word of
/// its own, so that sent twice it is done once.
package struct ActForm: Sendable {
  /// Where it is sent.
  package var action: SiteURL
  /// The version of the subject that the page shows; nil where the form makes a subject.
  package var version: Int?
  /// A word that nobody can guess, new with every page.
  package var word: String
  /// The page that it stands on.
  package var back: ActReturn
  /// What it sends besides, unseen.
  package var hidden: [(name: String, value: String)] = []
  /// What is filled in.
  package var fields: [ActField] = []
  /// What its button says.
  package var button: ActWords
  /// The key that presses the button; nil for none.
  package var key: StaticString?
  /// Whether it is what is mostly done.
  package var isMain = true

  /// The names of the fields that every such form has.
  package enum Name {
    /// The version.
    package static let version = "version"
    /// The word.
    package static let word = "word"
    /// The page.
    package static let back = "back"
  }

  /// A form with its button alone.
  package init(
    _ action: SiteURL,
    version: Int?,
    word: String,
    back: ActReturn,
    button: ActWords,
    key: StaticString? = nil
  ) {
    self.action = action
    self.version = version
    self.word = word
    self.back = back
    self.button = button
    self.key = key
  }

  private var takesFiles: Bool {
    fields.contains { if case .file = $0.kind { true } else { false } }
  }

  /// Writes the form.
  func write(to html: inout Html) {
    html.startForm(action, class: "act-form", takesFiles: takesFiles)
    if let version { html.hidden([(Name.version, String(version))]) }
    html.hidden([(Name.word, word), (Name.back, back.description)] + hidden)
    for field in fields { field.write(to: &html) }
    html.raw(isMain ? "<button class=\"primary\"" : "<button")
    html.key(key)
    html.raw(">")
    html.say(button)
    html.keyHint(key)
    html.raw("</button></form>")
  }
}
