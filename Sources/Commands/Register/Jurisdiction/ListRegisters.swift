// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Ledger
import Register
import Storage

/// `duixian jurisdiction list`: the registers of a database.
struct ListRegisters: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: words(zh: "列出数据库里的台账。", en: "List the registers of the database.")
    )
  }

  @OptionGroup var output: LookOptions
  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.speaking {
      try options.requireDatabase()
      let mechanisms = try options.loadedMechanisms()
      let store = try options.openStore()
      var table = TextTable([
        .init(words(zh: "编号", en: "Id"), least: 10),
        .init(words(zh: "名称", en: "Name"), least: 10),
        .init(words(zh: "代码", en: "Code"), least: 6),
        .init(words(zh: "日志条数", en: "Log entries"), isNumber: true, least: 6),
      ])
      var lines: [String] = []
      for name in try await store.jurisdictions() {
        let register = try await store.register(of: name, mechanisms: mechanisms)
        let directory = try await register.state(of: []).directory
        let size = try await register.checkpoint().size
        table.add([name, directory.name, directory.areaCode, "\(size)"])
        var object = JSONObject()
        object.add("jurisdiction", name)
        object.add("name", directory.name)
        object.add("areaCode", directory.areaCode)
        object.add("logSize", size)
        lines.append(object.line)
      }
      try output.format == .json ? printLines(lines) : printTable(table)
    }
  }
}

/// Prints a table as wide as the terminal.
func printTable(_ table: TextTable) throws {
  var out: [UInt8] = []
  table.render(width: Terminal.width, to: &out)
  try printLines([String(decoding: out.dropLast(), as: UTF8.self)])
}
