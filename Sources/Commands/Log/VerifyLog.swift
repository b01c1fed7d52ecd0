// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents
import Ledger

/// `duixian log verify`: whether a log, or a proof from it, is what its keeper signed.
package struct VerifyLog: ParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: words(
        zh: "核验日志文件夹，或一条事项的证明文件。",
        en: "Verify the folder of a log, or the file that proves one entry."
      )
    )
  }

  @Argument(
    help: help(
      zh: "日志的文件夹（checkpoint 和 tile/），或证明文件。",
      en: "The folder of a log (checkpoint and tile/), or a file of proof.",
      name: "path"
    ),
    completion: .file()
  )
  var path: String

  @Option(
    help: help(
      zh: "保管者公布的公钥；换过钥的逐个给出。",
      en: "The key that the keeper publishes; give each one where it was changed."
    )
  )
  var key: [VerifierKey]

  @Option(
    help: help(
      zh: "日志的名称；不给则为第一个公钥的名称。",
      en: "The name of the log; else that of the first key."
    )
  )
  var origin: String?

  @Option(
    help: help(
      zh: "较早的 checkpoint 文件：日志须由它增长而来。",
      en: "An earlier checkpoint, from which the log must have grown.",
      name: "file"
    ),
    completion: .file()
  )
  var old: String?

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

  /// Refuses a call without a key: whoever signs must be known from elsewhere.
  package func validate() throws {
    if key.isEmpty {
      throw ValidationError(
        words(
          zh: "请用 --key 给出日志保管者公布的公钥。",
          en: "Give the key that the log's keeper publishes with --key."
        )
      )
    }
  }

  /// Verifies and prints; 1 where something does not hold, 4 where a file cannot be read.
  package func run() throws {
    let work = LogWork(origin: origin ?? key[0].name, keys: key)
    let verdict: LogVerdict
    do {
      verdict =
        InputList.isFolder(path)
        ? try work.verify(folder: path, old: old) : try work.verify(proof: path)
    } catch let failure as LogFileProblem {
      complain(failure.problem.line(failure.name, in: UserLanguage.current))
      throw ExitCode(failure.problem.status.rawValue)
    }
    try printLines(verdict.lines(format))
    if !verdict.holds { throw ExitCode(ExitStatus.diagnosed.rawValue) }
  }
}
