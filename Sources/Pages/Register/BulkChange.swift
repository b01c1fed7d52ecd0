// SPDX-License-Identifier: Apache-2.0

/// One change that is made to several commitments at once.
package struct BulkChange: Sendable, Hashable {
  /// The fields that can be changed so.
  package enum Field: String, Sendable, CaseIterable {
    /// The lead agency.
    case lead
    /// The field of government.
    case topic
    /// The last day.
    case deadline
  }

  /// Which field.
  package var field: Field
  /// The value as it was typed: an id, words, or a day.
  package var value: String
  /// Why.
  package var reason: String

  /// A change.
  package init(field: Field, value: String, reason: String) {
    self.field = field
    self.value = value
    self.reason = reason
  }

  /// The name of the field of a form that bears the value.
  package static func valueName(_ field: Field) -> String { "new-" + field.rawValue }
}
