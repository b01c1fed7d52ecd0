// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// `duixian jurisdiction`: the registers of a database.
struct JurisdictionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "jurisdiction",
      abstract: words(
        zh: "台账：新建、列出、查看规模和日志。",
        en: "Registers: begin one, list them, see how large they are."
      ),
      discussion: words(zh: JurisdictionChapter.zh, en: JurisdictionChapter.en),
      subcommands: [FoundRegister.self, ListRegisters.self, ShowRegister.self]
    )
  }
}

/// The examples below the help of `duixian jurisdiction`; `Jurisdiction.md` is the whole chapter.
enum JurisdictionChapter {
  static let zh = """
    例子：
      duixian jurisdiction found qinghe --title 青禾市 --code QH0100
      duixian agency load Sample/register/agencies.csv
      duixian post load Sample/register/posts.csv
      duixian jurisdiction show

    一个台账一份只增不改的日志。都在一个文件里：--database，默认 duixian.sqlite。
    """

  static let en = """
    Examples:
      duixian jurisdiction found qinghe --title 青禾市 --code QH0100
      duixian agency load Sample/register/agencies.csv
      duixian post load Sample/register/posts.csv
      duixian jurisdiction show

    Each register has one log that only grows. All lie in one file: --database, or
    duixian.sqlite.
    """
}
