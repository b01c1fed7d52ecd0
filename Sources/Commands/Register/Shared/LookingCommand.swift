// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// A command that only looks at a register.
protocol LookingCommand: AsyncParsableCommand {
  /// Which register.
  var options: RegisterOptions { get }

  /// Prints what is asked for.
  func look(_ desk: Desk) async throws
}

extension LookingCommand {
  /// Opens the register and looks.
  mutating func run() async throws {
    let command = self
    try await options.withRegister { desk in try await command.look(desk) }
  }
}
