// SPDX-License-Identifier: Apache-2.0

extension Html {
  /// Writes a field of one line with its label.
  mutating func field(
    _ name: StaticString,
    _ label: Phrase,
    type: StaticString = "text",
    value: String?,
    list: StaticString? = nil
  ) {
    raw("<label>")
    element("span", label)
    raw("<input type=\"")
    raw(type)
    raw("\" name=\"")
    raw(name)
    raw("\" maxlength=\"500\" autocomplete=\"off\"")
    if let list {
      raw(" list=\"")
      raw(list)
      raw("\"")
    }
    if let value { attribute("value", value) }
    raw("></label>")
  }

  /// Writes a box to tick with its label.
  mutating func box(_ name: StaticString, _ label: Phrase, isChecked: Bool) {
    raw("<label class=\"box\"><input type=\"checkbox\" name=\"")
    raw(name)
    raw("\" value=\"1\"")
    raw(isChecked ? " checked>" : ">")
    element("span", label)
    raw("</label>")
  }
}

extension Language {
  /// A phrase as words, for an option.
  func words(_ phrase: Phrase) -> String { phrase.words(self).description }
}
