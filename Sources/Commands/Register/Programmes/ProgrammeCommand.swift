// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// `duixian programme`: groups of items under one owner.
struct ProgrammeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "programme",
      abstract: words(
        zh: "专班、产业链：设立、移交、结束、列出。",
        en: "Groups of items under one owner: begin, hand over, close, list."
      ),
      discussion: words(zh: ProgrammeChapter.zh, en: ProgrammeChapter.en),
      subcommands: [
        BeginProgramme.self, HandOverProgramme.self, CloseProgramme.self, ListProgrammes.self,
      ]
    )
  }
}

/// The examples below the help of `duixian programme`; `Programme.md` is the whole chapter.
enum ProgrammeChapter {
  static let zh = """
    例子：
      duixian programme begin 城市更新专班 --owner vice-3 --as ducha-1
      duixian item group 2026-1 2026-1 --as ducha-1
      duixian programme list
    """

  static let en = """
    Examples:
      duixian programme begin 城市更新专班 --owner vice-3 --as ducha-1
      duixian item group 2026-1 2026-1 --as ducha-1
      duixian programme list
    """
}
