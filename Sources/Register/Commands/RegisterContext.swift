// SPDX-License-Identifier: Apache-2.0
package import Mechanisms

/// When, by whom and under what rules a command is given; the register reads no clock.
package struct RegisterContext: Sendable {
  /// When.
  package var at: Timestamp
  /// Who.
  package var officer: Officer
  /// The mechanisms, by their ids.
  package var mechanisms: [String: Mechanism]
  /// The version of the target that whoever commands has seen; nil where they do not say.
  package var expected: Int?
  /// What the agency that is to be closed leads still (``RegisterCommand/closes``), some of it at least.
  package var led: [Subject]

  /// A context.
  package init(
    at: Timestamp,
    officer: Officer,
    mechanisms: [String: Mechanism],
    expected: Int? = nil,
    led: [Subject] = []
  ) {
    self.at = at
    self.officer = officer
    self.mechanisms = mechanisms
    self.expected = expected
    self.led = led
  }
}
