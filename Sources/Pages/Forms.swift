// SPDX-License-Identifier: Apache-2.0

extension Html {
  /// The name of the field in which a form bears the word of its session.
  package static let formTokenField = "form"

  /// Opens a form that changes something, with the word of the visitor's session; the caller closes
  /// it.
  mutating func startForm(
    _ action: SiteURL,
    class style: StaticString? = nil,
    takesFiles: Bool = false
  ) {
    raw("<form")
    if let style {
      raw(" class=\"")
      raw(style)
      raw("\"")
    }
    raw(" method=\"post\"")
    if takesFiles { raw(" enctype=\"multipart/form-data\"") }
    attribute("action", action)
    raw(">")
    if let formToken { hidden([(Self.formTokenField, formToken)]) }
  }

  /// Writes a form around what `content` writes.
  mutating func form(
    _ action: SiteURL,
    class style: StaticString? = nil,
    _ content: (inout Html) -> Void
  ) {
    startForm(action, class: style)
    content(&self)
    raw("</form>")
  }
}

extension Html {
  /// Writes a field of one line with its label.
  mutating func field(
    _ label: Phrase,
    note: Phrase? = nil,
    name: StaticString,
    value: String = "",
    _ type: StaticString,
    autocomplete: StaticString,
    isRequired: Bool = true
  ) {
    raw("<p><label for=\"f-")
    raw(name)
    raw("\">")
    say(label)
    if let note {
      raw(" <small>")
      say(note)
      raw("</small>")
    }
    raw("</label><input id=\"f-")
    raw(name)
    raw("\" name=\"")
    raw(name)
    raw("\" type=\"")
    raw(type)
    raw("\" maxlength=\"200\" autocomplete=\"")
    raw(autocomplete)
    raw("\"")
    if !value.isEmpty { attribute("value", value) }
    if isRequired { raw(" required") }
    raw("></p>")
  }
}
