// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents

/// `duixian threads`: what became of the promises of one report in another.
package struct FollowThreads: ParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "threads",
      abstract: words(
        zh: "一份报告的承诺，在后一份报告里有没有回音、兑现没有、后来怎样。",
        en: "What became of the promises of one report in a later one."
      ),
      discussion: words(zh: ThreadsChapter.zh, en: ThreadsChapter.en)
    )
  }

  @Argument(
    help: help(
      zh: "先是较早的报告，再是一份或多份较晚的；或只给一个文件夹，其中相邻年份两两对照。",
      en: "The earlier report, then later ones; or one folder, whose consecutive years are paired.",
      name: "file"
    ),
    completion: .file()
  )
  var files: [String]

  @Option(
    help: help(
      zh: "对照的层级：years 为年度之间，city-district 为市与区县。",
      en: "What is compared: the years of a place, or a city and its districts."
    )
  )
  var level = ThreadLevel.years

  @Option(help: help(zh: "输出格式。", en: "What to print."))
  var format = ThreadFormat.table

  @Flag(help: help(zh: "说明结论的理由和得分的构成。", en: "Say why, and what each score is made of."))
  var explain = false

  @Option(help: help(zh: "单份报告的字节上限。", en: "The most bytes of one report.", name: "bytes"))
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
    guard let only = files.first, files.count == 1 else { return }
    if level == .cityDistrict {
      throw ValidationError(
        words(
          zh: "请给出市的报告和至少一份区县的报告。",
          en: "Give the report of a city and one of a district at least."
        )
      )
    }
    if !InputList.isFolder(only) {
      throw ValidationError(
        words(
          zh: "请给出一份较早的报告和一份较晚的，或只给一个文件夹。",
          en: "Give an earlier report and a later one, or one folder."
        )
      )
    }
  }

  /// Compares and prints; ends with the gravest status of all inputs.
  package func run() throws {
    var work = ThreadWork(
      level: level,
      format: format,
      explains: explain,
      limit: limit,
      width: Terminal.width,
      language: UserLanguage.current,
      machineLanguage: lang ?? .en
    )
    do throws(OutputError) {
      try work.run(files)
    } catch {
      return try error.end()
    }
    if work.status != .done { throw ExitCode(work.status.rawValue) }
  }
}

/// What `duixian threads` compares.
package enum ThreadLevel: String, Sendable, CaseIterable, ExpressibleByArgument {
  /// The years of one place.
  case years
  /// A city and its districts in one year.
  case cityDistrict = "city-district"
}

/// The forms that `duixian threads` prints.
package enum ThreadFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
  /// Aligned columns for a terminal.
  case table
  /// The contract: one JSON object a promise.
  case jsonl
  /// One row a promise.
  case csv
}
