// SPDX-License-Identifier: Apache-2.0

/// What a part of a report does.
enum Role: UInt8, Sendable {
  /// Looks back on what was done.
  case review
  /// Says what will be done.
  case plan
  /// Explains the words of the report.
  case glossary
  /// Not known from the headings.
  case unknown
}
