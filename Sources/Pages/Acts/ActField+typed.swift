// SPDX-License-Identifier: Apache-2.0

extension ActField {
  /// A field of a form that holds what was typed into it before, by the names of its fields.
  init(
    typed: [String: [String]],
    _ name: String,
    _ label: Phrase,
    _ kind: Kind,
    hint: Phrase? = nil,
    isRequired: Bool = false
  ) {
    self.init(
      name,
      .phrase(label),
      kind,
      value: typed[name]?.first ?? "",
      hint: hint.map { .phrase($0) },
      isRequired: isRequired
    )
  }
}
