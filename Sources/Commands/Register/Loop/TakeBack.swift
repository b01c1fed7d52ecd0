// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Register

/// `duixian item undo` and `duixian case undo`: take one's last act back.
struct TakeBack<On: LoopSubject>: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "undo",
      abstract: words(
        zh: "撤销自己刚办的一步（10 分钟内、此后无人办过）。",
        en: "Take one's last act back: within 10 minutes, while nobody has acted since."
      ),
      discussion: words(
        zh: """
          原来的一步和撤销都留在日志里；已经发给单位的（交办、退回、督办单）和已办结、终止的不能撤销。
          例子：duixian \(On.word) undo 2026-1 --as zhujian-liaison
          """,
        en: """
          Both steps stay in the log. What went out to an agency (assigned, sent back, a notice) or ended
          something is not taken back.
          Example:
            duixian \(On.word) undo 2026-1 --as zhujian-liaison
          """
      )
    )
  }

  @Argument(help: On.numberHelp) var number: SerialNumber
  @Option(
    help: help(
      zh: "回到哪一版；不给则撤销最后一步的全部。",
      en: "The version to go back to; else all of the last act.",
      name: "version"
    )
  )
  var since: Int?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    [try await On.takingBack(number, since: since, desk)]
  }
}
