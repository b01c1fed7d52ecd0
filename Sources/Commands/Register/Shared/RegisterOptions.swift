// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import WorkingDays

/// What every command upon a register has: which database, which register, what time it is.
struct RegisterOptions: ParsableArguments {
  @Option(
    help: help(zh: "数据库文件。", en: "The database file.", name: "path"),
    completion: .file()
  )
  var database = "duixian.sqlite"

  @Option(
    help: help(
      zh: "台账的编号；只有一个时可不给。",
      en: "The id of the register; not needed where there is one only.",
      name: "id"
    )
  )
  var jurisdiction: String?

  @Option(
    help: help(
      zh: "本地规则文件夹；按编号覆盖自带的机制。",
      en: "A folder of your own mechanisms; they replace the shipped ones by id.",
      name: "folder"
    ),
    completion: .directory
  )
  var mechanisms: String?

  @Option(
    help: help(
      zh: "办理或查看的时刻，如 2026-03-05T09:30；不给则为现在。",
      en: "The moment it is done or looked at, as 2026-03-05T09:30; else now.",
      name: "moment"
    )
  )
  var at: CivilMoment?

  @Option(
    help: help(
      zh: "写有这样一个时刻的文件，用于演练。",
      en: "A file that holds such a moment, to rehearse with.",
      name: "file"
    ),
    completion: .file()
  )
  var clockFile: String?

  @Option(
    help: help(
      zh: "语言；不给则看 LC_ALL、LC_MESSAGES、LANG。",
      en: "The language; else that of LC_ALL, LC_MESSAGES or LANG."
    )
  )
  var lang: OutputLanguage?
}

/// What commands have besides that change a register.
struct WriteOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: help(
      zh: "由哪个岗位办理；角色和单位以名录为准。",
      en: "The post that acts; the directory knows its role and agency.",
      name: "post"
    )
  )
  var post: String?

  @Flag(help: help(zh: "试运行：只说明会怎样，不保存。", en: "Only say what would happen; keep nothing."))
  var dryRun = false

  @Option(
    help: help(
      zh: "你看到的版本；其后有人改过则不办，并列出差异。",
      en: "The version you saw; refused, with the difference, if somebody changed it since.",
      name: "version"
    )
  )
  var ifVersion: Int?

  @Option(help: help(zh: "输出格式。", en: "What to print."))
  var format = RuleFormat.table
}

/// What commands have besides that only look.
struct LookOptions: ParsableArguments {
  @Option(help: help(zh: "输出格式。", en: "What to print."))
  var format = RuleFormat.table
}

/// The forms of a list that may be long.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case table
  /// One JSON object a line.
  case json
  /// For spreadsheets.
  case csv
}

/// How much of a long list is printed, and how.
struct ListOptions: ParsableArguments {
  @Option(help: help(zh: "最多列出多少行。", en: "How many lines at most.", name: "count"))
  var limit = 50

  @Option(
    help: help(
      zh: "从上一页末尾接着列，用其“下一页”所示的值。",
      en: "Go on behind a page, with the value that it gave for the next one.",
      name: "place"
    )
  )
  var after: String?

  @Option(help: help(zh: "输出格式。", en: "What to print."))
  var format = ListFormat.table

  func validate() throws {
    guard (1...100_000).contains(limit) else {
      throw ValidationError(
        words(zh: "--limit 须在 1 到 100000 之间。", en: "--limit must be 1 to 100000.")
      )
    }
  }
}
