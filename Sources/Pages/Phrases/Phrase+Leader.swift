// SPDX-License-Identifier: Apache-2.0

// The words of the leader's page, of its lists and of the meeting.
extension Phrase {
  static let figureTotal = Phrase("在册事项", "on the register")
  static let figureShown = Phrase("已证办结", "shown to be done")
  static let figureSaid = Phrase("自述完成，未证实", "said to be done, not shown")
  static let figureOverdue = Phrase("逾期", "overdue")
  static let figureUnknown = Phrase("情况不明", "unknown")
  static let figureTotalNote = Phrase("当年任务，含已办结", "of the year, those done included")
  static let figureShownNote = Phrase(
    "有统计、第三方或督查佐证",
    "statistics or a check show it"
  )
  static let figureSaidNote = Phrase("单位说完成，佐证不足", "on the agency's word alone")
  static let figureOverdueNote = Phrase("在办，有时限已过", "open, and a limit is past")
  static let figureUnknownNote = Phrase("结论“待核”", "kept or not, nobody knows")
  static let figuresNote = Phrase(
    "一项可同时计入几个数，五个数不相加。与上月末相比只说多少，不论好坏。",
    "An item may count in several numbers; they do not add up. A difference to last month is no judgement."
  )
  static let fiveNumbers = Phrase("五个数", "The five numbers")

  static let leaderAsOf = Phrase("截至 ", "As of ")
  static let leaderLog = Phrase("存证日志 ", "log of ")
  static let leaderLogEntries = Phrase(" 条", " entries")
  static let leaderOwn = Phrase("分管领域", "Own field")
  static let leaderAll = Phrase("全部", "Everything")
  static let leaderScope = Phrase("范围", "Scope")
  static let planYear = Phrase("年度", "Year")
  static let beginMeeting = Phrase("进入会议模式", "Begin the meeting")
  static let largeScreen = Phrase("大屏", "Large screen")
  static let smallScreen = Phrase("退出大屏", "Leave the large screen")

  static let refreshNow = Phrase("刷新", "Refresh")
  static let refreshHold = Phrase("暂停自动刷新", "Pause refreshing")
  static let refreshGoOn = Phrase("恢复自动刷新", "Resume refreshing")

  static let toDecide = Phrase("需要领导决定", "To be decided")
  static let agendaMatter = Phrase("事项（报告原话）", "Item (words of the report)")
  static let agendaGap = Phrase("差距", "Gap")
  static let agendaCause = Phrase("堵点", "Cause")
  static let agendaAsk = Phrase("请求", "Asked")
  static let agendaSince = Phrase("起于", "Since")
  static let nothingToDecide = Phrase(
    "目前没有等待领导决定的事项。单位报告堵点、申请延期、提出申诉，或事项过期无人请示时，会列在这里。",
    """
    Nothing waits for a leader. An obstacle that an agency reports, a request for more time, an appeal, or \
    an item behind its last day is listed here.
    """
  )
  static let emptyPlan = Phrase(
    "这一范围内没有在册事项。督查室把报告读入并立项后，这里就有数。",
    "The register has nothing in this scope. It has once the supervision office takes a report in."
  )
  static let causesTitle = Phrase("堵点按原因", "Obstacles by cause")
  static let noCauses = Phrase("没有未解除的堵点。", "No obstacle stands.")
  static let waitingTitle = Phrase("待领导决定，按牵头单位", "Waiting, by lead agency")
  static let waitingNote = Phrase("只说等着决定的项数，不是排名。", "What waits for a decision; no ranking.")
  static let changesTitle = Phrase("上次调度以来", "Since the last meeting")
  static let lastMeeting = Phrase("上次调度日", "Last meeting")
  static let changesEntered = Phrase("新入册", "entered")
  static let changesLeft = Phrase("销号或退出", "left")
  static let changesChanged = Phrase("依法调整", "lawfully changed")
  static let isLowered = Phrase("低于原承诺", "less than promised")
  static let decidedTitle = Phrase("已作决定，等待落实", "Decided, not carried out")
  static let noneDecided = Phrase("没有等待落实的决定。", "No decision waits to be carried out.")
  static let decidedBy = Phrase("由", "by")
  static let dueBy = Phrase("前落实", "at the latest")
  static let isPastDue = Phrase("已过期", "past")
  static let andMore = Phrase("查看全部", "See all")
  static let noneYet = Phrase("无", "none")
  static let moreLists = Phrase("更多清单", "More lists")
  static let showThem = Phrase("查看", "Show")

  static let backToSheet = Phrase("回到调度一页", "Back to the sheet")
  static let asAtMonthEnd = Phrase("上月末的情况", "As at the end of last month")
  static let emptyList = Phrase("这张清单现在是空的。", "There is nothing on this list.")
  static let listItem = Phrase("事项", "Item")
  static let listLeadAgency = Phrase("牵头单位", "Lead agency")
  static let listSaid = Phrase("自述", "Said")
  static let listShown = Phrase("佐证", "Shown")
  static let listDue = Phrase("时限", "Due")
  static let listVerdict = Phrase("结论", "Verdict")
  static let listDay = Phrase("日期", "Day")
  static let listWhat = Phrase("变化", "What happened")
}

extension Phrase {
  static let meeting = Phrase("调度会", "Meeting")
  static let meetingOf = Phrase("第", "Item")
  static let leaveMeeting = Phrase("退出会议模式", "Leave the meeting")
  static let previousItem = Phrase("上一项", "Previous")
  static let nextItem = Phrase("下一项", "Next")
  static let openItem = Phrase("事项全貌", "The whole item")
  static let leaderOfField = Phrase("分管领导", "Leader in charge")
  static let decisionsSoFar = Phrase("已有决定", "Decisions so far")
  static let writeDecision = Phrase("当场决定", "Decide now")
  static let decisionText = Phrase("决定", "Decision")
  static let decisionAgency = Phrase("交由", "Given to")
  static let decisionDue = Phrase("何时前落实", "To be done by")
  static let decisionRecord = Phrase("记下决定", "Record the decision")
  static let decisionStays = Phrase(
    "决定记入日志，落实之前一直列在会上。",
    "A decision is recorded in the log and stays on the agenda until it is carried out."
  )
  static let onlyLeadersDecide = Phrase(
    "决定由领导以本人岗位登录后作出。",
    "A leader decides, signed in to their own post."
  )
  static let decisionRecorded = Phrase("已记下：", "Recorded: ")
  static let decisionNoText = Phrase("还没有写决定。", "Write the decision first.")
  static let decisionNoAgency = Phrase("还没有选定落实单位。", "Choose who carries it out.")
  static let decisionBadDay = Phrase("日期写作 2026-11-30。", "A day is written as 2026-11-30.")
  static let decisionStale = Phrase(
    "这一事项刚有新情况，请看过再决定；所写的还在下面。",
    "Something happened to it meanwhile. Look first; what you wrote is kept below."
  )
  static let decisionKeyReused = Phrase(
    "这张表已经送过，内容不同；请核对后再记一次。",
    "This form was sent before with other words; look again and record it once more."
  )
  static let rulingTitle = Phrase("请裁定", "To rule on")
  static let rulingReason = Phrase("理由", "Reason")
  static let rulingHint = Phrase(
    "批准可以不写理由，记作“同意”；不批要写理由，单位看得到。",
    "A yes needs no reason and is kept as 同意; a no needs one, which the agency sees."
  )
  static let agendaEmpty = Phrase("没有待决事项", "Nothing is on the agenda")
}

extension LeaderFigure {
  var name: Phrase {
    switch self {
    case .total: .figureTotal
    case .shown: .figureShown
    case .said: .figureSaid
    case .overdue: .figureOverdue
    case .unknown: .figureUnknown
    }
  }

  var note: Phrase {
    switch self {
    case .total: .figureTotalNote
    case .shown: .figureShownNote
    case .said: .figureSaidNote
    case .overdue: .figureOverdueNote
    case .unknown: .figureUnknownNote
    }
  }
}

extension LeaderChange.Kind {
  var name: Phrase {
    switch self {
    case .entered: .changesEntered
    case .left: .changesLeft
    case .changed: .changesChanged
    }
  }
}
