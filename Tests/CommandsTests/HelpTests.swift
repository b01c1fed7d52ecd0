// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Commands
import Documents
import TestSupport
import Testing

@Suite struct HelpTests {
  /// Every command, with the words that call it.
  private static let commands: [(words: [String], command: any ParsableCommand.Type)] =
    below([], Duixian.self)

  private static func below(
    _ words: [String],
    _ command: any ParsableCommand.Type
  ) -> [(words: [String], command: any ParsableCommand.Type)] {
    [(words, command)]
      + command.configuration.subcommands.flatMap { below(words + [$0._commandName], $0) }
  }

  @Test(arguments: OutputLanguage.allCases)
  func help(_ language: OutputLanguage) {
    UserLanguage.$current.withValue(language) {
      for (words, command) in Self.commands {
        let name = words.isEmpty ? "duixian" : words.joined(separator: "-")
        expectSnapshot(
          of: CommandLineTool.help(for: command),
          named: "\(name)-\(language.rawValue).txt"
        )
      }
    }
  }

  @Test func chineseHelpIsChinese() {
    UserLanguage.$current.withValue(.zh) {
      for (_, command) in Self.commands {
        let help = CommandLineTool.help(for: command)
        for word in ["OVERVIEW", "USAGE", "OPTIONS", "Show ", "default", "values:"] {
          #expect(!help.contains(word), "\(command): \(word)")
        }
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let kind = try #require(CompletionShell(rawValue: shell))
    let script = UserLanguage.$current.withValue(.en) { Duixian.completionScript(for: kind) }
    expectSnapshot(of: script + "\n", named: "duixian.\(shell)")
  }

  @Test(
    arguments: [
      (["--lang", "zh"], [:], .zh), (["read", "--lang=en"], ["LANG": "zh_CN.UTF-8"], .en),
      ([], ["LANG": "zh_CN.UTF-8"], .zh), ([], ["LANG": "de_DE"], .en), ([], [:], .en),
      ([], ["LC_ALL": "C", "LANG": "zh_CN"], .en),
      ([], ["LC_ALL": "", "LC_MESSAGES": "zh_TW"], .zh),
      (["--lang", "xx"], ["LANG": "zh_CN"], .zh), (["--", "--lang", "zh"], [:], .en),
    ] as [([String], [String: String], OutputLanguage)]
  )
  func findsTheLanguage(
    _ arguments: [String],
    _ environment: [String: String],
    _ expected: OutputLanguage
  ) {
    #expect(UserLanguage.of(arguments: arguments, environment: environment) == expected)
  }
}
