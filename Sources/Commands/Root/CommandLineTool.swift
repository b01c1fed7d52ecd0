// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents
import Glibc

/// A call of the program from its arguments to its exit status.
package enum CommandLineTool {
  /// Runs the program that this process is.
  package static func main() async -> Never {
    // A reader that has gone away is seen as an error of writing and ends the program quietly.
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = await run(arguments, environment: environment())
    exit(status.rawValue)
  }

  /// Parses, runs, and says what went wrong.
  package static func run(
    _ arguments: [String],
    environment: [String: String]
  ) async -> ExitStatus {
    let language = UserLanguage.of(arguments: arguments, environment: environment)
    return await UserLanguage.$current.withValue(language) {
      do {
        var command = try Duixian.parseAsRoot(arguments)
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
        return .done
      } catch {
        return report(error, in: language)
      }
    }
  }

  /// The parser breaks lines between words, of which Chinese has none: its lines are short anyway.
  private static let chineseColumns = 200

  /// Help and scripts go to standard output, complaints to standard error.
  private static func report(_ error: any Error, in language: OutputLanguage) -> ExitStatus {
    if let code = error as? ExitCode { return ExitStatus(rawValue: code.rawValue) ?? .failed }
    let code = Duixian.exitCode(for: error)
    let columns: Int? = language == .zh ? chineseColumns : nil
    let message = localized(Duixian.fullMessage(for: error, columns: columns), in: language) + "\n"
    guard code.isSuccess else {
      complain(message)
      return code == .validationFailure ? .usage : .failed
    }
    try? writeAll(Array(message.utf8), to: STDOUT_FILENO)
    return .done
  }

  /// The help of a command in the language of the current call, as a terminal of 80 columns has it.
  package static func help(for command: any ParsableCommand.Type) -> String {
    let columns = UserLanguage.current == .zh ? chineseColumns : 80
    return localized(
      Duixian.helpMessage(for: command, columns: columns),
      in: UserLanguage.current
    )
  }

  private static func localized(_ message: String, in language: OutputLanguage) -> String {
    switch language {
    case .en: message
    case .zh: ParserWords.chinese(message)
    }
  }

  private static func environment() -> [String: String] {
    var all: [String: String] = [:]
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(name) { all[name] = String(cString: value) }
    }
    return all
  }
}
