// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Mechanisms
import Profiles
import Register

/// `duixian case limits`: tables of limits by kind of case.
struct LimitsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "limits",
      abstract: words(zh: "分类别的时限表。", en: "Tables of limits by kind of case."),
      discussion: words(
        zh: """
          时限表放在本地规则文件夹（--mechanisms）里，名为“机制编号.limits.csv”，一行一个类别和现场情形。列：
          kind 类别、severity 现场情形（可空）、count 时限、unit 单位（如 工作日、工作时、紧急工作时、小时）、
          stage 环节（可空，为办理或答复的环节）。表中的时限先于机制自带的时限。
          """,
        en: """
          A table lies in your folder of mechanisms (--mechanisms) as MECHANISM.limits.csv, one row for
          each kind and state of the site. Columns: kind, severity (may be blank), count, unit (such as
          working_day, working_hour, urgent_hour), stage (may be blank: the one of the answer). Its
          limits go before those of the mechanism itself.
          """
      ),
      subcommands: [CheckLimits.self]
    )
  }
}

/// `duixian case limits check`: what is wrong with a table.
struct CheckLimits: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: words(
        zh: "检查时限表，错误逐行逐列说明。",
        en: "Check a table of limits; every mistake is told with row, line and column."
      )
    )
  }

  @Argument(help: help(zh: "时限表。", en: "The table.", name: "file"), completion: .file())
  var file: String

  @Option(
    help: help(
      zh: "机制；不给则由文件名“机制编号.limits.csv”得知。",
      en: "The mechanism; else as the file's name MECHANISM.limits.csv says.",
      name: "id"
    )
  )
  var mechanism: String?

  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.speaking {
      let library = try mechanismLibrary(folder: options.mechanisms)
      let name = file.split(separator: "/").last.map { String($0) } ?? file
      let id = mechanism ?? String(name.split(separator: ".").first ?? "")
      guard let profile = library.profiles[id] else { throw RegisterError.unknownMechanism(id) }
      let table = try LimitTable(file, for: profile)
      guard table.problems.isEmpty else {
        let faults = table.problems.map { $0.message(in: UserLanguage.current) }
        throw DeskProblem.badLimits(file, faults)
      }
      try printLines(
        table.notices.map { $0.message(in: UserLanguage.current) } + [
          words(
            zh: "\(file)：\(table.limits.count) 条时限，没有错误。",
            en: "\(file): \(table.limits.count) limits, no mistake."
          )
        ]
      )
    }
  }
}
