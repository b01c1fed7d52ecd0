// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Commands
import Documents
import TestSupport
import Testing

@Suite struct HelpTests {
  private static let commands: [any ParsableCommand.Type] = [
    Duixian.self, Read.self, FindQuantities.self, FollowThreads.self, Serve.self, Demo.self,
    MechanismCommand.self, ListMechanisms.self, ShowMechanism.self, CheckMechanism.self,
    CalendarCommand.self, CheckCalendar.self, FindDue.self, LogCommand.self, VerifyLog.self,
  ]

  @Test(arguments: OutputLanguage.allCases)
  func help(_ language: OutputLanguage) {
    UserLanguage.$current.withValue(language) {
      for command in Self.commands {
        expectSnapshot(
          of: CommandLineTool.help(for: command),
          named: "\(Self.name(of: command))-\(language.rawValue).txt"
        )
      }
    }
  }

  /// The words that call a command: several have a `check`.
  private static func name(of command: any ParsableCommand.Type) -> String {
    let groups: [any ParsableCommand.Type] = [
      MechanismCommand.self, CalendarCommand.self, LogCommand.self,
    ]
    let group = groups.first { $0.configuration.subcommands.contains { $0 == command } }
    return (group.map { $0._commandName + "-" } ?? "") + command._commandName
  }

  @Test func chineseHelpIsChinese() {
    UserLanguage.$current.withValue(.zh) {
      for command in Self.commands {
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
