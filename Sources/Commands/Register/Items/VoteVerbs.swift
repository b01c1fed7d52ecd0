// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Register
import WorkingDays

/// `duixian item vote`: record what deputies said of a livelihood item.
struct RecordVote: WritingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "vote",
      abstract: words(
        zh: "记录民生实事的满意度测评结果（只记票数，不判定是否通过）。",
        en: "Record a satisfaction vote on a livelihood item: the counts, and no verdict of ours."
      ),
      discussion: words(
        zh: """
          例子：duixian item vote 2026-1 市人大常委会 --day 2026-12-28 --members 41 --present 38 \
            --satisfied 30 --fairly 6 --dissatisfied 1 --as ducha-1
          同一机构同一天再记一次，即更正前一次；原来的仍在经过里。
          """,
        en: """
          Example:
            duixian item vote 2026-1 "standing committee" --day 2026-12-28 --members 41 --present 38 \
              --satisfied 30 --fairly 6 --dissatisfied 1 --as ducha-1
          Recorded again for the same body and day, it puts the one before right; the history keeps both.
          """
      )
    )
  }

  @Argument(help: itemNumberHelp) var number: SerialNumber
  @Argument(help: help(zh: "谁测评的，如 市人大常委会。", en: "Who voted.", name: "body"))
  var body: String
  @Option(help: help(zh: "哪一天。", en: "When.", name: "date")) var day: CivilDate
  @Option(help: help(zh: "组成人员总数。", en: "All members of the body.", name: "count"))
  var members: Int
  @Option(help: help(zh: "到会人数。", en: "Those who were there.", name: "count"))
  var present: Int
  @Option(help: help(zh: "满意票。", en: "Votes for satisfied.", name: "count")) var satisfied: Int
  @Option(help: help(zh: "基本满意票。", en: "Votes for fairly satisfied.", name: "count"))
  var fairly: Int
  @Option(help: help(zh: "不满意票。", en: "Votes for not satisfied.", name: "count"))
  var dissatisfied: Int
  @Option(help: help(zh: "公布结果的文号。", en: "Where it was announced.", name: "text"))
  var document = ""
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RegisterOptions

  func commands(_ desk: Desk) -> [RegisterCommand] {
    let vote = DeputyVote(
      body: body,
      day: day,
      members: members,
      present: present,
      satisfied: satisfied,
      fairlySatisfied: fairly,
      dissatisfied: dissatisfied,
      document: document
    )
    return [.commitment(number, .recordVote(vote))]
  }
}

extension DeputyVote {
  /// The counts with both bases, in words.
  var shown: String {
    words(
      zh: "满意 \(satisfied)、基本满意 \(fairlySatisfied)、不满意 \(dissatisfied)，"
        + "到会 \(present)，组成人员 \(members)",
      en: "satisfied \(satisfied), fairly \(fairlySatisfied), not \(dissatisfied), "
        + "of \(present) present, \(members) members"
    )
  }
}
