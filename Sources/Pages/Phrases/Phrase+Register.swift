// SPDX-License-Identifier: Apache-2.0
import Mechanisms

// The words of the register list and of its bulk edit.
extension Phrase {
  static let registerLead = Phrase(
    "每一项都通向报告里的原话；自述、佐证、时限分开看，不合成一个百分比。",
    """
    Every line leads to the words of the report. What is said, what is shown and what the clock \
    says stay apart; no percentage blends them.
    """
  )
  static let itemNumber = Phrase("编号", "Number")
  static let itemTitle = Phrase("事项", "Item")
  static let targets = Phrase("指标", "Targets")
  static let leadAgency = Phrase("牵头单位", "Lead agency")
  static let supporting = Phrase("配合单位", "Supporting")
  static let lastDay = Phrase("完成期限", "Deadline")
  static let saidStatus = Phrase("自述", "Said")
  static let shownStatus = Phrase("佐证", "Shown")
  static let clockStatus = Phrase("时限", "Clock")
  static let lastUpdate = Phrase("最近进展", "Last report")
  static let nextStep = Phrase("下一步", "Next step")
  static let leaderInCharge = Phrase("分管领导", "Leader in charge")
  static let topic = Phrase("领域", "Topic")
  static let programme = Phrase("专班", "Programme")
  static let leadsOrSupports = Phrase("牵头或配合", "Leads or supports")
  static let nobodyYet = Phrase("未定", "not set")
  static let dash = Phrase("—", "—")
  static let days = Phrase("天", " days")

  static let saveView = Phrase("保存当前视图", "Save this view")
  static let saveThisView = Phrase("保存", "Save")
  static let viewName = Phrase("视图名称", "Name of the view")
  static let forgetView = Phrase("不再保存这个视图", "Forget this view")
  static let viewNotSaved = Phrase(
    "没有保存：名称要有 1 到 30 个字，每人最多保存 30 个视图。",
    "Not saved: a name has 1 to 30 characters, and a person 30 views at most."
  )
  static let previousInList = Phrase("上一项", "Previous")
  static let nextInList = Phrase("下一项", "Next")
  static let backToList = Phrase("回到列表", "Back to the list")
  static let inTheList = Phrase("在列表中", "In the list")
  static let views = Phrase("常用视图", "Views")
  static let viewOverdue = Phrase("已逾期", "Overdue")
  static let viewSeven = Phrase("7 天内到期", "Due in 7 days")
  static let viewClaimed = Phrase("自述完成未核实", "Said done, not shown")
  static let viewUnknown = Phrase("待核", "Unknown")
  static let viewNoLead = Phrase("未定牵头单位", "No lead agency")
  static let viewLivelihood = Phrase("民生实事", "Livelihood items")
  static let viewOfAgency = Phrase("本单位的", "Of my agency")
  static let viewOfLeader = Phrase("我分管的", "In my charge")

  static let filters = Phrase("筛选与分组", "Filter and group")
  static let applyFilter = Phrase("筛选", "Apply")
  static let clearAll = Phrase("清除全部条件", "Clear all")
  static let removeFilter = Phrase("去掉这个条件", "Remove this filter")
  static let dueWindow = Phrase("期限", "Due")
  static let dueOverdue = Phrase("已逾期", "overdue")
  static let dueWeek = Phrase("本周到期", "due this week")
  static let dueSeven = Phrase("7 天内到期", "due in 7 days")
  static let dueThirty = Phrase("30 天内到期", "due in 30 days")
  static let changedSince = Phrase("此日以来有变化", "Changed since")
  static let onlyUnshown = Phrase("未核实", "not shown")
  static let onlyMine = Phrase("只看本人负责的", "Only mine")
  static let searchRegister = Phrase("搜原文或名称", "Search words or titles")
  static let orderBy = Phrase("次序", "Order")
  static let orderDue = Phrase("下一时限", "next limit")
  static let orderUpdated = Phrase("最近进展", "last report")
  static let orderEntered = Phrase("编号从小到大", "number, first to last")
  static let orderNumber = Phrase("编号从大到小", "number, last to first")
  static let groupBy = Phrase("分组", "Group by")
  static let groupNone = Phrase("不分组", "none")
  static let groupSection = Phrase("报告章节", "section of the report")
  static let noSection = Phrase("未标章节", "no section")
  static let noLeaderYet = Phrase("未定分管领导", "no leader in charge")
  static let onlyThese = Phrase("只看这一组", "only these")

  static let itemsOf = Phrase("共 ", "of ")
  static let itemsAfter = Phrase(" 件", " items")
  static let showing = Phrase("第 ", "Lines ")
  static let showingOf = Phrase(" 件，共 ", " of ")
  static let nextPage = Phrase("下一页", "Next page")
  static let firstPage = Phrase("回到第一页", "First page")
  static let asOf = Phrase("数据截至 ", "As of ")
  static let logSize = Phrase("存证日志第 ", "log at entry ")
  static let logSizeAfter = Phrase(" 条", "")
  static let sameInAPI = Phrase("同一视图的接口地址", "The same view in the API")
  static let tooManyToDownload = Phrase(
    "这个视图超过 20,000 件，请先缩小范围再下载，或用 duixian export。",
    "This view has more than 20,000 items: narrow it first, or use duixian export."
  )
  static let registerXLSX = Phrase("Excel 工作簿", "Excel workbook")
  static let registerCSV = Phrase("CSV", "CSV")
  static let registerExcel = Phrase("CSV（供 Excel）", "CSV for Excel")

  static let noItemsTitle = Phrase("台账里还没有事项", "The register has no items yet")
  static let noItemsLead = Phrase(
    "先放进一份工作报告，读出承诺，由督查室逐句收录；收录的每一句就是一个事项。",
    "Bring a work report first; each promise that the supervision office takes in becomes an item."
  )
  static let nothingMatches = Phrase("没有符合条件的事项。", "No item matches.")
  static let noRegister = Phrase("这里还没有台账", "There is no register here yet")
  static let noRegisterLead = Phrase(
    "台账按地方建立。在命令行运行下面三步，再刷新这一页：",
    "A register is founded for a place. Run these three steps, then load this page again:"
  )
  static let stepFound = Phrase("建立台账", "found the register")
  static let stepAgencies = Phrase("载入单位和岗位", "load agencies and posts")
  static let stepReport = Phrase("收录报告里的承诺", "take in the promises of a report")

  static func lamp(_ lamp: DeadlineLamp) -> Phrase {
    switch lamp {
    case .done: Phrase("已办结", "closed")
    case .onTrack: Phrase("剩余", "left:")
    case .nearDue: Phrase("临近，剩", "near:")
    case .overdue: Phrase("逾期", "overdue:")
    case .stopped: Phrase("停止计时", "stopped")
    case .unknown: Phrase("无时限", "no limit")
    }
  }

  static func due(_ window: DueWindow) -> Phrase {
    switch window {
    case .overdue: .dueOverdue
    case .week: .dueWeek
    case .seven: .dueSeven
    case .thirty: .dueThirty
    }
  }

  static func order(_ order: RegisterOrder) -> Phrase {
    switch order {
    case .due: .orderDue
    case .updated: .orderUpdated
    case .entered: .orderEntered
    case .number: .orderNumber
    }
  }

  static func group(_ group: RegisterGroup) -> Phrase {
    switch group {
    case .section: .groupSection
    case .agency: .leadAgency
    case .leader: .leaderInCharge
    }
  }

  static func download(_ file: RegisterDownload) -> Phrase {
    switch file {
    case .xlsx: .registerXLSX
    case .csv: .registerCSV
    case .excel: .registerExcel
    }
  }

  /// What a kind of commitment is called; nil for a kind that is not ours.
  static func itemKind(_ kind: String) -> Phrase? {
    switch kind {
    case "indicator": Phrase("指标", "indicator")
    case "livelihood": Phrase("民生实事", "livelihood item")
    case "project": Phrase("项目", "project")
    case "task": Phrase("任务", "task")
    case "reform": Phrase("改革", "reform")
    case "other": Phrase("其他", "other")
    default: nil
    }
  }
}
