// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents
import Glibc
import Measures

/// `duixian quantities`: every quantity and date of anyone's text.
package struct FindQuantities: ParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "quantities",
      abstract: words(
        zh: "找出任何中文文本里的数量和日期：数、百分比、区间、量、金额、日期、时段、时长。",
        en: "Find the quantities and dates of any Chinese text, with their values and places."
      ),
      discussion: words(zh: QuantitiesChapter.zh, en: QuantitiesChapter.en)
    )
  }

  @Argument(
    help: help(
      zh: "文本文件或文件夹；- 表示标准输入。",
      en: "Texts or folders of them; - is standard input.",
      name: "file"
    ),
    completion: .file()
  )
  var files: [String]

  @Flag(
    help: help(
      zh: "输入是 JSON Lines，每行一个 {\"id\",\"text\",\"now\"?}。",
      en: "The input is JSON Lines, one {\"id\",\"text\",\"now\"?} a line."
    )
  )
  var lines = false

  @Option(
    help: help(
      zh: "“今年”“下周一”从哪一天算起，如 2026-03-01；不给则为今天。",
      en: "The day that relative dates start from, as 2026-03-01; else today.",
      name: "date"
    )
  )
  var now: String?

  @Option(help: help(zh: "输出格式。", en: "What to print."))
  var format = QuantityFormat.table

  @Option(help: help(zh: "单份文本的字节上限。", en: "The most bytes of one text.", name: "bytes"))
  var limit = 64 << 20

  @Option(
    help: help(
      zh: "语言；不给则看 LC_ALL、LC_MESSAGES、LANG。",
      en: "The language; else that of LC_ALL, LC_MESSAGES or LANG."
    )
  )
  var lang: OutputLanguage?

  /// A command to be filled by the parser.
  package init() {}

  /// Refuses what the parser cannot know to be wrong.
  package func validate() throws {
    try checkInputs(files, limit: limit)
    if let now, CivilDay(now) == nil {
      throw ValidationError(
        words(
          zh: "--now 须是真实的日期，如 2026-03-01。",
          en: "--now must be a day that there is, as 2026-03-01."
        )
      )
    }
  }

  /// Reads and prints; ends with the gravest status of all inputs.
  package func run() throws {
    var work = QuantityWork(
      now: now.flatMap { CivilDay($0) } ?? .today,
      format: format,
      limit: limit,
      width: Terminal.width,
      language: UserLanguage.current
    )
    do throws(OutputError) {
      try work.run(files, areLines: lines)
    } catch {
      return try error.end()
    }
    if work.status != .done { throw ExitCode(work.status.rawValue) }
  }
}

/// The forms that `duixian quantities` prints.
package enum QuantityFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
  /// Aligned columns for a terminal.
  case table
  /// The contract: one JSON object a text.
  case jsonl
}

extension CivilDay {
  /// The day it is now in China (UTC+8, no summer time).
  fileprivate static var today: CivilDay {
    CivilDay(number: Int32(clamping: (time(nil) + 8 * 3600) / 86_400))
  }
}
