// SPDX-License-Identifier: Apache-2.0
public import Mechanisms

/// A mistake in a file: where, which rule, and what to do.
public struct ProfileMistake: Error, Sendable, Hashable {
  /// The file, as it was named.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int
  /// The rule that is broken.
  public var rule: MistakeRule
  /// What is wrong and what to do.
  public var message: Bilingual

  /// The mistake as one line, `FILE:LINE:COL: error: message [rule]`, in `\.zh` or `\.en`.
  public func line(in language: KeyPath<Bilingual, String>) -> String {
    "\(file):\(line):\(column): error: \(message[keyPath: language]) [\(rule.rawValue)]"
  }
}
