// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// `duixian case`: hotline orders, proposals, rectifications, hazards.
struct CaseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "case",
      abstract: words(
        zh: "办件：热线工单、建议提案、整改、隐患。",
        en: "Cases: hotline orders, proposals, rectifications, hazards."
      ),
      discussion: words(zh: CaseChapter.zh, en: CaseChapter.en),
      subcommands: [
        OpenCase.self, ImportCases.self, LimitsCommand.self, ListCases.self, ShowRates.self,
        ShowCase.self, ShowHistory<CaseLoop>.self,
        AnswerCase.self, CallBack.self, ExcludeCase.self, EraseCase.self,
      ] + loopCommands(on: CaseLoop.self) + [ScanNotices<CaseLoop>.self]
    )
  }
}

/// The examples below the help of `duixian case`; `Case.md` is the whole chapter.
enum CaseChapter {
  static let zh = """
    例子：
      duixian case open --mechanism hotline-12345 --title 路灯不亮 --as rexian-head
      duixian case file 2026-1 dispatch --agency chengguan --say deadline=5d \\
        --as rexian-head
      duixian case file 2026-1 sign --as chengguan-head
      duixian case answer 2026-1 当晚已修复 --as chengguan-head
      duixian case review 2026-1 --as rexian-head
      duixian case call-back 2026-1 --resolved --opinion satisfied --as rexian-head
      duixian case list --overdue

    来电人、联系方式、原话和答复只以加盐的摘要进入日志，可随时清除（erase）而不伤证明；标题公开。
    """

  static let en = """
    Examples:
      duixian case open --mechanism hotline-12345 --title 路灯不亮 --as rexian-head
      duixian case file 2026-1 dispatch --agency chengguan --say deadline=5d \\
        --as rexian-head
      duixian case file 2026-1 sign --as chengguan-head
      duixian case answer 2026-1 当晚已修复 --as chengguan-head
      duixian case review 2026-1 --as rexian-head
      duixian case call-back 2026-1 --resolved --opinion satisfied --as rexian-head
      duixian case list --overdue

    Callers and how to reach them enter the log as salted hashes only: they can be
    erased (erase) and every proof stays good.
    """
}
