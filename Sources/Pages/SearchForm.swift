// SPDX-License-Identifier: Apache-2.0

/// The field that `/` leads to, with what else was asked for.
struct SearchForm {
  /// The page that is searched.
  let action: SiteURL
  /// What else the address says, repeated as hidden fields.
  let fields: [(name: String, value: String)]
  /// The words that were looked for.
  let words: String?
  let label: Phrase

  func write(to html: inout Html) {
    html.raw("<form class=\"search\" role=\"search\" method=\"get\"")
    html.attribute("action", action)
    html.raw(">")
    html.hidden(fields)
    html.raw("<input type=\"search\" name=\"q\" id=\"search\" maxlength=\"100\" ")
    html.raw("autocomplete=\"off\"")
    html.key("/")
    html.attribute("aria-label", label)
    html.attribute("placeholder", .searchHint)
    if let words { html.attribute("value", words) }
    html.raw("><button>")
    html.say(.search)
    html.raw("</button></form>")
  }
}

extension Html {
  /// Writes fields of a form that nobody sees.
  mutating func hidden(_ fields: [(name: String, value: String)]) {
    for field in fields {
      raw("<input type=\"hidden\"")
      attribute("name", field.name)
      attribute("value", field.value)
      raw(">")
    }
  }
}
