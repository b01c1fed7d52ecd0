// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser

/// The program: its commands and what it says of itself.
package struct Duixian: AsyncParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "duixian",
      abstract: words(
        zh: "兑现：从政府工作报告到兑现的承诺。",
        en: "Duixian: from the work report to the kept promise."
      ),
      version: version,
      subcommands: [Read.self, Serve.self, Demo.self]
    )
  }

  /// The version of this build.
  package static let version = "0.1.0"

  /// A command to be filled by the parser.
  package init() {}
}
