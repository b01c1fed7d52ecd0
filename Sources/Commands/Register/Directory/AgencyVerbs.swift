// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register

/// `duixian agency add`.
struct AddAgency: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: words(zh: "添加一个单位。", en: "Add an agency.")
    )
  }

  @Argument(
    help: help(
      zh: "编号：小写字母、数字和 -，如 zhujian。",
      en: "Its id: small letters, digits and -, as zhujian.",
      name: "id"
    )
  )
  var id: String

  @Argument(help: help(zh: "全称。", en: "Its full name.", name: "name"))
  var name: String

  @Option(help: help(zh: "简称，用于列表。", en: "Its short name, for lists.", name: "name"))
  var short = ""

  @Option(help: help(zh: "上级单位的编号。", en: "The id of the agency above it.", name: "id"))
  var parent = ""

  @Option(help: help(zh: "类别。", en: "What it is."))
  var kind = Agency.Kind.bureau

  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    let agency = Agency(id: id, name: name, short: short, parent: parent, kind: kind)
    return [.directory(.addAgency(agency))]
  }
}

/// `duixian agency rename`.
struct RenameAgency: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rename",
      abstract: words(
        zh: "单位更名；旧名留在历史里。",
        en: "Give an agency another name; the old one stays in its history."
      )
    )
  }

  @Argument(help: agencyHelp) var id: String
  @Argument(help: help(zh: "新的全称。", en: "Its new full name.", name: "name"))
  var name: String
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    [.directory(.renameAgency(id: id, name: name))]
  }
}

/// `duixian agency close`.
struct CloseAgency: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: words(
        zh: "撤销单位；须先无人在岗。",
        en: "Say that an agency is no longer there; its posts must be vacant."
      )
    )
  }

  @Argument(help: agencyHelp) var id: String
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] { [.directory(.closeAgency(id: id))] }
}

/// `duixian agency list`.
struct ListAgencies: LookingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: words(zh: "列出单位。", en: "List the agencies.")
    )
  }

  @OptionGroup var output: LookOptions
  @OptionGroup var options: RegisterOptions

  func look(_ desk: Desk) async throws {
    let agencies = try await desk.directory().sortedAgencies
    guard output.format == .table else {
      try printLines(agencies.map(\.json.line))
      return
    }
    var table = TextTable([
      .init(words(zh: "编号", en: "Id"), least: 10),
      .init(words(zh: "名称", en: "Name"), least: 16),
      .init(words(zh: "简称", en: "Short"), least: 10),
      .init(words(zh: "上级", en: "Above"), least: 8),
      .init(words(zh: "类别", en: "Kind"), least: 8),
    ])
    for agency in agencies {
      let closed = agency.isClosed ? words(zh: "（已撤销）", en: " (closed)") : ""
      table.add([agency.id, agency.name + closed, agency.short, agency.parent, agency.kind.word])
    }
    try printTable(table)
  }
}

/// The help of the id of an agency.
private var agencyHelp: ArgumentHelp {
  help(zh: "单位的编号。", en: "The id of the agency.", name: "id")
}
