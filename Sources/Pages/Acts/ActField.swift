// SPDX-License-Identifier: Apache-2.0

/// A field of a form that does something, with what is known already filled in.
package struct ActField: Sendable {
  /// What is entered.
  package enum Kind: Sendable {
    /// A few words, at most so many characters.
    case line(limit: Int)
    /// A text, at most so many characters.
    case text(limit: Int)
    /// A number; its unit is fixed and stands behind it.
    case figure(unit: String)
    /// How many there are of something; what is counted stands behind it.
    case count(unit: Phrase)
    /// A day.
    case day
    /// A minute of a day.
    case moment
    /// One of several values.
    case choice([(value: String, words: ActWords)])
    /// A value that is sent, or not.
    case tick(isOn: Bool)
    /// A file.
    case file
  }

  /// Its name in the form.
  package var name: String
  /// What it asks.
  package var label: ActWords
  /// What is entered.
  package var kind: Kind
  /// What stands in it.
  package var value = ""
  /// What helps to fill it; nil where nothing need be said.
  package var hint: ActWords?
  /// Whether it may not be blank.
  package var isRequired = false

  /// A field; blank unless told.
  package init(
    _ name: String,
    _ label: ActWords,
    _ kind: Kind,
    value: String = "",
    hint: ActWords? = nil,
    isRequired: Bool = false
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.value = value
    self.hint = hint
    self.isRequired = isRequired
  }

  /// Writes the field within its label.
  func write(to html: inout Html) {
    if case .tick(let isOn) = kind { return tick(isOn, &html) }
    html.raw("<label>")
    html.element("span") { $0.say(label) }
    switch kind {
    case .line(let limit):
      input("text", &html) { html in
        html.attribute("maxlength", String(limit))
        html.attribute("value", value)
      }
    case .text(let limit):
      html.raw("<textarea rows=\"2\"")
      attributes(&html)
      html.attribute("maxlength", String(limit))
      html.raw(">")
      html.text(value)
      html.raw("</textarea>")
    case .figure(let unit):
      input("text", &html) { html in
        html.attribute("value", value)
        html.raw(" inputmode=\"decimal\" pattern=\"-?[0-9]+([.][0-9]+)?\" class=\"n\"")
      }
      html.raw(" ")
      html.text(unit)
    case .count(let unit):
      input("text", &html) { html in
        html.attribute("value", value)
        html.raw(" inputmode=\"numeric\" pattern=\"[0-9]+\" class=\"n\"")
      }
      html.raw(" ")
      html.say(unit)
    case .day: input("date", &html) { $0.attribute("value", value) }
    case .moment: input("datetime-local", &html) { $0.attribute("value", value) }
    case .choice(let options): choice(options, &html)
    case .file: input("file", &html)
    case .tick: break
    }
    if let hint { html.element("small") { $0.say(hint) } }
    html.raw("</label>")
  }

  private func input(
    _ type: StaticString,
    _ html: inout Html,
    _ more: (inout Html) -> Void = { _ in }
  ) {
    html.raw("<input type=\"")
    html.raw(type)
    html.raw("\" autocomplete=\"off\"")
    attributes(&html)
    more(&html)
    html.raw(">")
  }

  private func attributes(_ html: inout Html) {
    html.attribute("name", name)
    if isRequired { html.raw(" required") }
  }

  private func choice(_ options: [(value: String, words: ActWords)], _ html: inout Html) {
    html.raw("<select")
    attributes(&html)
    html.raw(">")
    for option in options {
      html.raw("<option")
      html.attribute("value", option.value)
      if option.value == value { html.raw(" selected") }
      html.raw(">")
      html.say(option.words)
      html.raw("</option>")
    }
    html.raw("</select>")
  }

  private func tick(_ isOn: Bool, _ html: inout Html) {
    html.raw("<label class=\"tick\"><input type=\"checkbox\"")
    html.attribute("name", name)
    html.attribute("value", value)
    if isOn { html.raw(" checked") }
    html.raw("> ")
    html.say(label)
    html.raw("</label>")
  }
}
