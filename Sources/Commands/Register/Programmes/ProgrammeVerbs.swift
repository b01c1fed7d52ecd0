// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register
import Storage
import WorkingDays

/// `duixian programme begin`.
struct BeginProgramme: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "begin",
      abstract: words(zh: "设立一个专班。", en: "Begin a programme.")
    )
  }

  @Argument(help: help(zh: "名称。", en: "What it is called.", name: "title"))
  var title: String

  @Option(help: help(zh: "牵头的岗位。", en: "The post that owns it.", name: "post"))
  var owner: String

  @Option(help: help(zh: "年份；不给则为今年。", en: "Its year; else this one."))
  var year: Int?

  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    let year = year ?? desk.now.date.year
    return [.programme(.begin(year: year, title: title, owner: owner))]
  }
}

/// `duixian programme hand-over`.
struct HandOverProgramme: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "hand-over",
      abstract: words(zh: "移交给另一个岗位。", en: "Let another post own it.")
    )
  }

  @Argument(help: programmeNumberHelp) var number: SerialNumber
  @Option(help: help(zh: "今后牵头的岗位。", en: "The post that owns it from now on.", name: "post"))
  var to: String
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.programme(.handOver(number, owner: to))]
  }
}

/// `duixian programme close`.
struct CloseProgramme: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: words(zh: "专班结束；已归入的仍在其中。", en: "Close it; what it grouped stays grouped.")
    )
  }

  @Argument(help: programmeNumberHelp) var number: SerialNumber
  @OptionGroup var why: ReasonOption
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.programme(.close(number, reason: why.reason))]
  }
}

/// `duixian programme list`.
struct ListProgrammes: LookingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: words(zh: "列出专班。", en: "List the programmes.")
    )
  }

  @OptionGroup var output: LookOptions
  @OptionGroup var options: RegisterOptions

  func look(_ desk: Desk) async throws {
    let programmes = try await desk.register.programmes()
    guard output.format == .table else {
      try printLines(programmes.map(\.json.line))
      return
    }
    let posts = try await desk.directory().posts
    var table = TextTable([
      .init(words(zh: "编号", en: "Number"), least: 7),
      .init(words(zh: "名称", en: "Title"), least: 12),
      .init(words(zh: "牵头岗位", en: "Owner"), least: 8),
      .init(words(zh: "在任", en: "Held by"), least: 8),
      .init(words(zh: "事项", en: "Items"), isNumber: true, least: 4),
      .init(words(zh: "状态", en: "State"), least: 6),
    ])
    for programme in programmes {
      var query = CommitmentQuery(now: desk.now)
      query.programme = programme.number
      query.limit = 1
      let count = try await desk.register.commitments(query).total
      table.add([
        programme.number.description, programme.title, programme.owner,
        posts[programme.owner]?.person ?? "", "\(count)",
        programme.isClosed ? words(zh: "结束", en: "closed") : words(zh: "进行中", en: "open"),
      ])
    }
    try printTable(table)
  }
}

/// The help of the number of a programme.
private var programmeNumberHelp: ArgumentHelp {
  help(zh: "专班的编号，如 2026-1。", en: "The number of the programme, as 2026-1.", name: "number")
}
