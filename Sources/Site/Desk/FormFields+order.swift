// SPDX-License-Identifier: Apache-2.0
import Pages
import Register
import Storage

extension FormFields {
  /// An order with the version that the form's page showed, which is one however often it is sent.
  func order(_ command: RegisterCommand, at now: Timestamp, by officer: Officer) -> Order {
    let version = first(DeskField.version).flatMap { Int($0) }
    return Order(
      command,
      at: now,
      officer: officer,
      expected: version,
      key: key(DeskField.word)
    )
  }
}
