// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// `duixian item`: the commitments of the register.
struct ItemCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "item",
      abstract: words(
        zh: "承诺事项：查看、交办、反馈、核验、销号。",
        en: "Items of the register: look, assign, report, verify, strike off."
      ),
      discussion: words(zh: ItemChapter.zh, en: ItemChapter.en),
      subcommands: [
        ListItems.self, ShowItem.self, ShowHistory<ItemLoop>.self, CorrectItem.self,
        SuggestField.self, TransferItem.self, SplitItem.self, DivideItem.self, MergeItem.self,
        DecomposeTarget.self, GroupItem.self, WithdrawItem.self, AssignItems.self, UpdateItem.self,
        AddEvidence.self, GradeEvidence.self, WithdrawEvidence.self, RaiseObstacle.self,
        ClearObstacle.self,
        DecideItem.self, CarryOutDecision.self, ReplyToItem.self, HangThread.self,
        UnhangThread.self, RecordVote.self, ProposePublication.self, ApprovePublication.self,
        DeclinePublication.self, WithdrawPublication.self,
      ] + loopCommands(on: ItemLoop.self) + [ScanNotices<ItemLoop>.self]
    )
  }
}

/// The examples below the help of `duixian item`; `Item.md` is the whole chapter.
enum ItemChapter {
  static let zh = """
    例子（接着 duixian report 的例子）：
      duixian item list --lead zhujian
      duixian item assign 2026-1 --as ducha-1
      duixian item file 2026-1 plan --say target=60个 --say schedule=按季 \\
        --say safeguards=专项资金 --as zhujian-head
      duixian item file 2026-1 approve_plan --as vice-3
      duixian item update 2026-1 --said done --figure 60 --as zhujian-head
      echo 六十个小区竣工验收 > 验收单.txt
      duixian item evidence 2026-1 验收单.txt --as zhujian-head
      duixian item grade 2026-1 1 B --supports --as ducha-1
      duixian item file 2026-1 request_close --evidence 1 --as zhujian-head
      duixian item review 2026-1 --as ducha-1
      duixian item strike-off 2026-1 --as ducha-1
      duixian item confirm 2026-1 --as ducha-2
      duixian item show 2026-1

    没有变化时只要 duixian item update 2026-1 --unchanged。自述、佐证、时限是三种状态，分开显示。
    佐证、堵点、决定、目标都从 1 起数。每条命令都可 --dry-run。
    """

  static let en = """
    Examples (behind those of duixian report):
      duixian item list --lead zhujian
      duixian item assign 2026-1 --as ducha-1
      duixian item file 2026-1 plan --say target=60 --say schedule=quarterly \\
        --say safeguards=funds --as zhujian-head
      duixian item file 2026-1 approve_plan --as vice-3
      duixian item update 2026-1 --said done --figure 60 --as zhujian-head
      echo sixty estates accepted > acceptance.txt
      duixian item evidence 2026-1 acceptance.txt --as zhujian-head
      duixian item grade 2026-1 1 B --supports --as ducha-1
      duixian item file 2026-1 request_close --evidence 1 --as zhujian-head
      duixian item review 2026-1 --as ducha-1
      duixian item strike-off 2026-1 --as ducha-1
      duixian item confirm 2026-1 --as ducha-2
      duixian item show 2026-1

    Where nothing changed, duixian item update 2026-1 --unchanged is all it takes.
    What is said, what is shown and where the clock stands are three statuses,
    kept apart. Evidence, obstacles, decisions and targets count from 1. Every
    command takes --dry-run.
    """
}
