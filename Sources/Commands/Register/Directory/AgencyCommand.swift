// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// `duixian agency`: the agencies of the directory.
struct AgencyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "agency",
      abstract: words(
        zh: "单位名录：添加、更名、撤销、列出、成批载入。",
        en: "The agencies: add, rename, close, list, load a table."
      ),
      discussion: words(zh: AgencyChapter.zh, en: AgencyChapter.en),
      subcommands: [
        AddAgency.self, RenameAgency.self, CloseAgency.self, ListAgencies.self, LoadAgencies.self,
      ]
    )
  }
}

/// The examples below the help of `duixian agency`; `Agency.md` is the whole chapter.
enum AgencyChapter {
  static let zh = """
    例子：
      duixian jurisdiction found qinghe --title 青禾市
      duixian agency add zhujian 市住房和城乡建设局 --short 市住建局
      duixian agency rename zhujian 市住房和城市建设局
      duixian agency load Sample/register/agencies.csv --dry-run
      duixian agency list

    名录由本机管理员维护，无须 --as。编号一经使用不再改作他用。
    """

  static let en = """
    Examples:
      duixian jurisdiction found qinghe --title 青禾市
      duixian agency add zhujian 市住房和城乡建设局 --short 市住建局
      duixian agency rename zhujian 市住房和城市建设局
      duixian agency load Sample/register/agencies.csv --dry-run
      duixian agency list

    The administrator of this machine keeps the directory; --as is not needed. An
    id is never used for another agency.
    """
}
