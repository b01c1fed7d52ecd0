// SPDX-License-Identifier: Apache-2.0

// The words of the lists of a year and of the page of the log.
extension Phrase {
  static let livelihoodList = Phrase("民生实事", "Livelihood items")
  static let indicatorList = Phrase("指标", "Indicators")
  static let projectList = Phrase("重大项目", "Major projects")
  static let deadlineList = Phrase("时限日历", "Calendar of deadlines")
  static let logList = Phrase("存证日志", "The log")
  static let listVote = Phrase("满意度测评", "Satisfaction vote")
  static let voteNote = Phrase(
    """
    满意度测评由人大代表无记名投票，各地以到会人数或全体组成人员为基数，这里两个基数都列出，\
    不判定是否通过。督查室在事项页记录结果。
    """,
    """
    Deputies vote by secret ballot. Places take those present or all members as the base: both are shown, \
    and no verdict is made of them. The supervision office records a result on the page of the item.
    """
  )
  static let noVotes = Phrase(
    "人大代表还没有测评。测评后由督查室在这里记录票数。",
    "Deputies have not voted on it yet. The supervision office records the counts here."
  )
  static let recordVoteTitle = Phrase("记录一次测评", "Record a vote")
  static let recordVote = Phrase("记录测评结果", "Record the result")
  static let recordVoteNote = Phrase(
    "只记票数，不判定是否通过；到会而未投三种票的记为弃权。同一机构同一天再记一次，即更正前一次。",
    """
    The counts alone, and no verdict of ours; those present who said none of the three abstained. \
    Recorded again for the same body and day, it puts the one before right.
    """
  )
  static let voteBody = Phrase("测评机构", "Who voted")
  static let voteBodyHint = Phrase("如：市人大常委会", "such as the standing committee")
  static let voteDay = Phrase("测评日期", "When")
  static let voteMembers = Phrase("组成人员总数", "All members")
  static let votePresent = Phrase("到会人数", "Those present")
  static let voteSatisfied = Phrase("满意", "Satisfied")
  static let voteFairly = Phrase("基本满意", "Fairly satisfied")
  static let voteDissatisfied = Phrase("不满意", "Not satisfied")
  static let voteDocument = Phrase("公布结果的文号（可不填）", "Where it was announced (may be blank)")
  static let personUnit = Phrase("人", "persons")
  static let ballotUnit = Phrase("票", "votes")
  static let listTarget = Phrase("目标", "Target")
  static let listPace = Phrase("进度", "Pace")
  static let listFigure = Phrase("最新数", "Latest figure")
  static let listNature = Phrase("性质", "Nature")
  static let natureBinding = Phrase("约束性", "binding")
  static let natureExpected = Phrase("预期性", "expected")
  static let listProject = Phrase("项目", "Project")
  static let listStage = Phrase("环节", "Stage")
  static let projectRates = Phrase("各项率", "Rates")
  static let ratesLeftOut = Phrase(
    """
    投资完成率取台账里当年以金额承诺年度投资的事项；投产达效率、资金到位率要用的产值和到位资金没有入账，不计算。\
    竣工率未见公布的算法。
    """,
    """
    The investment rate is of the year's items that promise an annual investment in money. Output values and \
    funds received are not on the register, so the two rates that need them are not made; no rule was found \
    for a completion rate.
    """
  )
  static let projectEnded = Phrase("依法终止", "lawfully ended")
  static let projectDone = Phrase("已结", "over")
  static let workingDay = Phrase("工作日", "working day")
  static let restDay = Phrase("休息日", "day off")
  static let paceNote = Phrase(
    "全年累计的指标与序时进度（已过整月数 ÷ 12）相比；增速和控制性指标只与目标值相比。",
    """
    What adds up over the year is held against the months that are over, of twelve; a rate, or what is to \
    stay below something, only against its target.
    """
  )
  static let noLivelihood = Phrase(
    "这一年还没有立项的民生实事。",
    "No livelihood item of this year is on the register yet."
  )
  static let noIndicators = Phrase(
    "这一年还没有立项的指标。",
    "No indicator of this year is on the register yet."
  )
  static let noProjects = Phrase(
    "还没有入库的重大项目。项目按“重大项目全生命周期调度”机制受理后列在这里。",
    "No major project yet. One is listed here once it is taken in by its mechanism."
  )
  static let noDeadlines = Phrase("今后九十天没有到期的事项。", "Nothing falls due within ninety days.")

  static let logOrigin = Phrase("日志", "Log")
  static let logEntries = Phrase("条数", "Entries")
  static let logRoot = Phrase("根哈希", "Root hash")
  static let logVerify = Phrase("怎样核验", "How to verify it")
  static let logVerifyLead = Phrase(
    """
    记录只增不改，每条都进入默克尔树。把日志导出为文件夹，任何人离线即可核验：\
    条数和根哈希与这里一致，就没有一条被改过或删过。核验不需要本系统的帐号。
    """,
    """
    Entries are only added, and each is a leaf of a Merkle tree. Exported as a folder, anyone verifies it \
    offline: with the same size and root as here, no entry was changed or removed. No account is needed.
    """
  )
  static let logLast = Phrase("最近的记录", "Last entries")
  static let logEarlier = Phrase("更早的", "Earlier")
  static let logIndex = Phrase("序号", "Index")
  static let logAbout = Phrase("对象", "About")
  static let logWho = Phrase("经办", "Who")
  static let logWhen = Phrase("时间", "When")
  static let logCase = Phrase("办件", "case")
  static let logProgramme = Phrase("专班", "programme")
  static let logReport = Phrase("报告", "report")
  static let logDirectory = Phrase("名录", "directory")
  static let noEntries = Phrase("日志还是空的。", "The log is empty.")
}
