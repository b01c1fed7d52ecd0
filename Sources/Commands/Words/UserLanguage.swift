// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
package import Documents

/// The language that this call of the program speaks.
package enum UserLanguage {
  /// The language of help and messages; bound once around a whole call.
  @TaskLocal package static var current: OutputLanguage = .en

  /// The language of a call: what `--lang` says, else the first of the variables that names one,
  /// else English.
  package static func of(arguments: [String], environment: [String: String]) -> OutputLanguage {
    if let asked = asked(in: arguments) { return asked }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      return value.lowercased().hasPrefix("zh") ? .zh : .en
    }
    return .en
  }

  /// What `--lang` says, where it says something known; the parser complains of the rest.
  private static func asked(in arguments: [String]) -> OutputLanguage? {
    var asked: OutputLanguage?
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument.hasPrefix("--lang=") {
        asked = OutputLanguage(rawValue: String(argument.dropFirst(7))) ?? asked
      } else if argument == "--lang", index + 1 < arguments.count {
        asked = OutputLanguage(rawValue: arguments[index + 1]) ?? asked
      }
    }
    return asked
  }
}

/// The one of two wordings that the user reads.
func words(zh: String, en: String) -> String { UserLanguage.current(zh: zh, en: en) }

/// Help in the language of the user.
func help(zh: String, en: String, name: String? = nil) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: words(zh: zh, en: en)).named(name)
}

extension ArgumentHelp {
  fileprivate func named(_ name: String?) -> ArgumentHelp {
    var help = self
    help.valueName = name
    return help
  }
}

extension OutputLanguage: ExpressibleByArgument {}
