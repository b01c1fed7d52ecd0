// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Documents
import Register

/// `duixian user`: keys by which programs act in a post.
struct UserCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "user",
      abstract: words(
        zh: "程序的密钥：发放、列出、收回。",
        en: "Keys by which programs act in a post: give out, list, revoke."
      ),
      discussion: words(zh: UserChapter.zh, en: UserChapter.en),
      subcommands: [GiveToken.self, ListTokens.self, RevokeToken.self]
    )
  }
}

/// The examples below the help of `duixian user`; `User.md` is the whole chapter.
enum UserChapter {
  static let zh = """
    例子：
      duixian user token --post zhujian-head --label 填报系统
      duixian user tokens
      duixian user revoke 3f9a

    密钥只显示一次；数据库里只有它的 SHA-256，丢了就收回，再发一个。
    """

  static let en = """
    Examples:
      duixian user token --post zhujian-head --label 填报系统
      duixian user tokens
      duixian user revoke 3f9a

    A token is shown once; the database has its SHA-256 only. Where it is lost, revoke it and give
    out another.
    """
}

/// `duixian user token`.
struct GiveToken: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "token",
      abstract: words(
        zh: "发放一个新密钥，只显示这一次。",
        en: "Give out a new token; it is shown this once."
      )
    )
  }

  @Option(help: help(zh: "用它办理的岗位。", en: "The post that acts with it.", name: "post"))
  var post: String

  @Option(help: help(zh: "用途。", en: "What it is for.", name: "text"))
  var label = ""

  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.withRegister { desk in
      let token = Self.token()
      let hash = hexSHA256(Array(token.utf8))
      let key = AccessKey(hash: hash, post: post, label: label)
      let receipt = try await desk.submit([.directory(.grantKey(key))], writing)
      if writing.dryRun {
        try receipt.show(writing)
        return
      }
      guard writing.format == .json else {
        try printLines([token])
        complain(
          words(
            zh: "请现在记下：此后不再显示。收回：duixian user revoke \(hash.prefix(12))\n",
            en: "Note it now: it is not shown again. To revoke it:"
              + " duixian user revoke \(hash.prefix(12))\n"
          )
        )
        return
      }
      var object = JSONObject()
      object.add("token", token)
      object.add("hash", hash)
      object.add("post", post)
      object.add("label", label)
      try printLines([object.line])
    }
  }

  /// 192 random bits as 32 characters of base64url.
  private static func token() -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var random = SystemRandomNumberGenerator()
    return String(
      decoding: (0..<32).map { _ in letters[Int(random.next() & 63)] },
      as: UTF8.self
    )
  }
}

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
