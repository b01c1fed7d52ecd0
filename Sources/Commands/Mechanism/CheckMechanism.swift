// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents
import Mechanisms
import Profiles

/// `duixian mechanism check`: what is wrong with files of rules.
package struct CheckMechanism: ParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: words(
        zh: "检查规则文件，指出文件、行、列和所违反的规则。",
        en: "Check files of rules; every mistake with file, line, column and rule."
      )
    )
  }

  @Argument(
    help: help(zh: "规则文件。", en: "Files of rules.", name: "file"),
    completion: .file(extensions: ["yaml", "yml"])
  )
  var files: [String]

  @Option(help: help(zh: "输出格式。", en: "What to print."))
  var format = RuleFormat.table

  @Option(
    help: help(
      zh: "语言；不给则看 LC_ALL、LC_MESSAGES、LANG。",
      en: "The language; else that of LC_ALL, LC_MESSAGES or LANG."
    )
  )
  var lang: OutputLanguage?

  /// A command to be filled by the parser.
  package init() {}

  /// No file of rules is larger; what is larger is refused before it is parsed.
  private static let limit = 1 << 20

  /// Checks and prints; 1 where there is a mistake, 4 where a file cannot be read.
  package func run() throws {
    var status = ExitStatus.done
    var lines: [String] = []
    for name in files {
      do throws(InputProblem) {
        let text = String(decoding: try bytes(of: name, limit: Self.limit), as: UTF8.self)
        let reading = ProfileReading(text, file: name)
        lines += reading.mistakes.map { format == .json ? $0.object.line : $0.sentence }
        if !reading.mistakes.isEmpty {
          status = max(status, .diagnosed)
        } else if format == .table {
          lines.append(reading.praise(of: name))
        }
      } catch {
        complain(error.line(name, in: UserLanguage.current))
        status = max(status, error.status)
      }
    }
    try printLines(lines)
    if status != .done { throw ExitCode(status.rawValue) }
  }
}

extension ProfileReading {
  /// The line for a file without a mistake.
  fileprivate func praise(of name: String) -> String {
    let title = title?.shown ?? ""
    return words(zh: "\(name)：没有错误（\(title)）", en: "\(name): no mistakes (\(title))")
  }
}

extension ProfileMistake {
  fileprivate var object: JSONObject {
    var object = JSONObject()
    object.add("type", "mistake")
    object.add("file", file)
    object.add("line", line)
    object.add("column", column)
    object.add("rule", rule.rawValue)
    object.add("message", message.shown)
    return object
  }
}
