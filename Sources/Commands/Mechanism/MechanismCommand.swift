// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser

/// `duixian mechanism`: the mechanisms as data.
package struct MechanismCommand: ParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mechanism",
      abstract: words(
        zh: "督办机制：列出、说明、检查规则文件。",
        en: "Mechanisms: list them, say what they rule, check their files."
      ),
      discussion: words(zh: MechanismChapter.zh, en: MechanismChapter.en),
      subcommands: [ListMechanisms.self, ShowMechanism.self, CheckMechanism.self]
    )
  }

  /// A command to be filled by the parser.
  package init() {}
}
