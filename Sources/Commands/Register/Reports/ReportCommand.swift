// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// `duixian report`: which statements of a report enter the register.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: words(
        zh: "报告入库校核：哪些句子进入台账。",
        en: "Which statements of a report enter the register."
      ),
      discussion: words(zh: ReportChapter.zh, en: ReportChapter.en),
      subcommands: [
        OpenReport.self, ListCandidates.self, AcceptStatements.self, SetAsideStatements.self,
        ReopenStatements.self, AddMissed.self, ShowCoverage.self,
      ]
    )
  }
}

/// The examples below the help of `duixian report`; `Report.md` is the whole chapter.
enum ReportChapter {
  static let zh = """
    例子：
      duixian report open Sample/qinghe-2026.txt --as ducha-1
      duixian report candidates --unseen
      duixian report accept 改造老旧小区60个 --lead zhujian --leader vice-3 --as ducha-1
      duixian report set-aside 让我们更加紧密地团结 --reason background --as ducha-1
      duixian report accept --all --as ducha-1
      duixian report coverage

    句子用位置（120-240）或其中恰好出现一次的几个字指明。原文不改；只有在此入库的才进入台账。
    """

  static let en = """
    Examples:
      duixian report open Sample/qinghe-2026.txt --as ducha-1
      duixian report candidates --unseen
      duixian report accept 改造老旧小区60个 --lead zhujian --leader vice-3 --as ducha-1
      duixian report set-aside 让我们更加紧密地团结 --reason background --as ducha-1
      duixian report accept --all --as ducha-1
      duixian report coverage

    A statement is named by its place (120-240), or by words that stand in one
    statement only. What was said is never edited; nothing enters the register
    that is not accepted here.
    """
}
