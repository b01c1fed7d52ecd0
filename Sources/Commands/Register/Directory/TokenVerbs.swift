// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register

/// `duixian user tokens`.
struct ListTokens: LookingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tokens",
      abstract: words(zh: "列出已发放的密钥。", en: "List the tokens that were given out.")
    )
  }

  @OptionGroup var output: LookOptions
  @OptionGroup var options: RegisterOptions

  func look(_ desk: Desk) async throws {
    let directory = try await desk.directory()
    let keys = directory.keys.values.sorted { ($0.post, $0.hash) < ($1.post, $1.hash) }
    guard output.format == .table else {
      try printLines(keys.map(\.json.line))
      return
    }
    var table = TextTable([
      .init("SHA-256", least: 12), .init(words(zh: "岗位", en: "Post"), least: 10),
      .init(words(zh: "在任", en: "Held by"), least: 8),
      .init(words(zh: "用途", en: "Label"), least: 8),
      .init(words(zh: "状态", en: "State"), least: 6),
    ])
    for key in keys {
      let state = key.isRevoked ? words(zh: "已收回", en: "revoked") : words(zh: "有效", en: "good")
      let person = directory.posts[key.post]?.person ?? ""
      table.add([String(key.hash.prefix(12)), key.post, person, key.label, state])
    }
    try printTable(table)
  }
}

/// `duixian user revoke`.
struct RevokeToken: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revoke",
      abstract: words(zh: "收回一个密钥。", en: "Take a token back.")
    )
  }

  @Argument(
    help: help(
      zh: "其 SHA-256 的前几位，见 duixian user tokens。",
      en: "The first digits of its SHA-256, see duixian user tokens.",
      name: "hash"
    )
  )
  var hash: String

  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) async throws -> [RegisterCommand] {
    let found = try await desk.directory().keys.keys.filter { $0.hasPrefix(hash) }
    guard found.count == 1, hash.utf8.count >= 4 else { throw DeskProblem.noKey(hash) }
    return [.directory(.revokeKey(hash: found[0]))]
  }
}
