// SPDX-License-Identifier: Apache-2.0
import Register
import WorkingDays

/// A field with its old value and its new one.
struct EventChange {
  private let name: Phrase
  private let old: String
  private let new: String

  init(_ name: Phrase, old: String, new: String) {
    (self.name, self.old, self.new) = (name, old, new)
  }

  init(_ correction: Correction, _ names: RegisterNames, _ language: Language) {
    name = .fieldName(correction.field)
    old = correction.old.shown(in: correction.field, names, language)
    new = correction.new.shown(in: correction.field, names, language)
  }

  func write(to html: inout Html) {
    html.raw("<span class=\"change\">")
    html.say(name)
    html.raw(" <del>")
    html.text(old.isEmpty ? "—" : old)
    html.raw("</del> → <ins>")
    html.text(new.isEmpty ? "—" : new)
    html.raw("</ins></span>")
  }
}

extension FieldValue {
  /// The value as people read it: ids by their names.
  fileprivate func shown(
    in field: CommitmentField,
    _ names: RegisterNames,
    _ language: Language
  ) -> String {
    switch field {
    case .lead: names.agency(text)
    case .supporting: ids.map { names.agency($0) }.joined(separator: "、")
    case .post, .leader: text.isEmpty ? "" : names.post(text)
    case .kind: Phrase.itemKind(text).map(language.words) ?? text
    case .deadline, .nodes: days.map(\.description).joined(separator: "、")
    case .targets:
      targets.map { "\($0.subject) \($0.shown)" }.joined(separator: "；")
    case .title, .topic, .nature, .resultForm: text
    }
  }
}
