// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// `duixian user`: accounts of people, and keys by which programs act in a post.
struct UserCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "user",
      abstract: words(
        zh: "人的账户和程序的密钥：添加、列出、停用、收回。",
        en: "Accounts of people and keys of programs: add, list, disable, revoke."
      ),
      discussion: words(zh: UserChapter.zh, en: UserChapter.en),
      subcommands: [
        AddAccount.self, ListAccounts.self, InviteAccount.self, DisableAccount.self,
        EnableAccount.self, GiveToken.self, ListTokens.self, RevokeToken.self,
      ]
    )
  }
}

/// The examples below the help of `duixian user`; `User.md` is the whole chapter.
enum UserChapter {
  static let zh = """
    例子：
      duixian user add admin --person 贺其昌
      duixian user list
      duixian user disable admin
      duixian user token --post zhujian-head --label 填报系统
      duixian user tokens
      duixian user revoke 3f9a

    添加账户后打印一个链接，本人用它设密码；能办什么由他任的岗位决定。
    密钥只显示一次；数据库里只有它的 SHA-256，丢了就收回，再发一个。
    """

  static let en = """
    Examples:
      duixian user add admin --person 贺其昌
      duixian user list
      duixian user disable admin
      duixian user token --post zhujian-head --label 填报系统
      duixian user tokens
      duixian user revoke 3f9a

    An added account prints a link by which its person makes a password; what they
    may do follows from the posts they hold. A token is shown once; the database has its SHA-256 only. Where it is lost,
    revoke it and give out another.
    """
}
