// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register
import Storage

/// `duixian report open`: put a report before the office.
struct OpenReport: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "open",
      abstract: words(
        zh: "提交一份报告校核；文件会先存入数据库。",
        en: "Put a report before the office; a file is stored in the database first."
      )
    )
  }

  @Argument(
    help: help(
      zh: "已存报告编号的前几位，或文件。",
      en: "The first digits of a stored report's id, or a file.",
      name: "report"
    ),
    completion: .file()
  )
  var report: String

  @Option(help: help(zh: "地方；不给则从报告里找。", en: "The place; else found in the report."))
  var place: String?

  @Option(help: help(zh: "年份；不给则从报告里找。", en: "The year; else found in the report."))
  var year: Int?

  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    let sheet = try await desk.sheet(
      report,
      place: place,
      year: year,
      isDryRun: writing.dryRun
    )
    return [.intake(.open(sheet))]
  }
}

/// `duixian report coverage`: how much of the reports was looked at.
struct ShowCoverage: LookingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "coverage",
      abstract: words(
        zh: "各报告校核了多少：入库、搁置、未看。",
        en: "How much of each report was looked at: taken, set aside, unseen."
      )
    )
  }

  @OptionGroup var output: LookOptions
  @OptionGroup var options: RegisterOptions

  func look(_ desk: Desk) async throws {
    let intakes = try await desk.register.intakes()
    try printLines(
      intakes.map {
        output.format == .json
          ? $0.json.line : "\($0.report.prefix(12))  \($0.place) \($0.year)  \($0.coverage.shown)"
      }
    )
  }
}
