// SPDX-License-Identifier: Apache-2.0
package import ArgumentParser
import Documents
import Mechanisms
import Profiles

/// `duixian mechanism list`: which mechanisms there are, and what they rest on.
package struct ListMechanisms: ParsableCommand {
  /// The words of the help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: words(zh: "列出各机制及其依据。", en: "List the mechanisms and what they rest on.")
    )
  }

  @Option(
    help: help(zh: "本地规则文件夹。", en: "A folder of your own rules.", name: "folder"),
    completion: .directory
  )
  var folder: String?

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

  /// Prints the list.
  package func run() throws {
    let library = try mechanismLibrary(folder: folder)
    let profiles = library.ids.compactMap { library.profiles[$0] }
    let others = FileKind.allCases.filter { $0 != .mechanism }.flatMap { library.heads($0) }
    if format == .json {
      try printLines(profiles.map { $0.summary.line } + others.map { $0.summary.line })
      return
    }
    var table = TextTable([
      .init(words(zh: "编号", en: "Id"), least: 20),
      .init(words(zh: "名称", en: "Title"), least: 12),
      .init(words(zh: "依据", en: "Rests on"), least: 12),
      .init(words(zh: "适用", en: "Place"), least: 5),
      .init(words(zh: "环节", en: "Stages"), isNumber: true, least: 4),
      .init(words(zh: "有来源的时限", en: "Limits sourced"), isNumber: true, least: 6),
    ])
    for profile in profiles {
      let limits = profile.stages.flatMap(\.limits)
      table.add([
        profile.id, profile.title.shown, profile.basis.note.shown, profile.jurisdiction,
        "\(profile.stages.count)",
        "\(limits.filter(\.origin.isSourced).count)/\(limits.count)",
      ])
    }
    var out: [UInt8] = []
    table.render(width: Terminal.width, to: &out)
    out.append("\n")
    others.table.render(width: Terminal.width, to: &out)
    try printLines([String(decoding: out.dropLast(), as: UTF8.self)])
  }
}

extension [RuleHead] {
  /// The files beside the mechanisms: scores, lamps and their colours.
  fileprivate var table: TextTable {
    var table = TextTable([
      .init(words(zh: "编号", en: "Id"), least: 20),
      .init(words(zh: "名称", en: "Title"), least: 12),
      .init(words(zh: "依据", en: "Rests on"), least: 12),
      .init(words(zh: "类别", en: "Kind"), least: 10),
    ])
    for head in self {
      table.add([head.id, head.title.shown, head.basis.note.shown, head.kind.rawValue])
    }
    return table
  }
}

extension RuleHead {
  /// The head of a file as an object, in both languages.
  fileprivate var summary: JSONObject {
    var object = JSONObject()
    object.add("type", kind.rawValue)
    object.add("id", id)
    object.add("zh", title.zh)
    object.add("en", title.en)
    object.add("basis", basis.rawValue)
    object.add("jurisdiction", jurisdiction)
    object.add("sources", sources.keys.sorted())
    return object
  }
}

extension Bilingual {
  /// The words in the language of the user.
  var shown: String { words(zh: zh, en: en) }
}

extension Profile {
  /// The head of a mechanism as an object, in both languages.
  var summary: JSONObject {
    var object = JSONObject()
    object.add("type", "mechanism")
    object.add("id", id)
    object.add("zh", title.zh)
    object.add("en", title.en)
    object.add("basis", basis.rawValue)
    object.add("jurisdiction", jurisdiction)
    object.add("sources", sources.keys.sorted())
    object.add("stages", stages.map(\.id))
    return object
  }
}
