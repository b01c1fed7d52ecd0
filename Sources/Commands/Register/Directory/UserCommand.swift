// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

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

    A token is shown once; the database has its SHA-256 only. Where it is lost,
    revoke it and give out another.
    """
}
