// SPDX-License-Identifier: Apache-2.0
import Threads

// The words of the pages that set one year beside the next.
extension Phrase {
  static let threads = Phrase("脉络", "Threads")
  static let threadsLead = Phrase(
    "前一份报告的每一项承诺，后一份报告怎么说。没有人看过的都是建议，按规则找出；看过的写明是谁定的。",
    """
    Every promise of the earlier report and what the later one says of it. What nobody has looked \
    at is a proposal made by rules; what a person has settled says so.
    """
  )
  static let promise = Phrase("承诺", "Promise")
  static let answer = Phrase("后来的说法", "What was said later")
  static let withFigure = Phrase("有数字的", "With a figure")
  static let verdict = Phrase("结论", "Verdict")
  static let fate = Phrase("新一年", "Next year")
  static let status = Phrase("核对", "Check")
  static let nextPromise = Phrase("新一年的承诺", "Next year's promise")
  static let noAnswer = Phrase("后一份报告没有提到", "The later report does not mention it")
  static let noThreads = Phrase(
    "前一份报告里没有读到承诺，没有可以对照的。",
    "No promise was found in the earlier report, so there is nothing to compare."
  )
  static let noneShown = Phrase("没有符合条件的。", "None match.")
  static let showAll = Phrase("全部显示", "Show all")
  static let why = Phrase("理由", "Why")
  static let likeness = Phrase("相似", "Likeness")
  static let threadHintTitle = Phrase("每一行都可以点", "Every row can be chosen")
  static let threadHint = Phrase(
    "点一项承诺，这里并排写出前后两句话，标出不同的字；可以确认、否定，或改指另一句。",
    """
    Choose a promise, and both sentences stand here side by side with the differing words marked; \
    confirm the answer, refuse it or point to another.
    """
  )
  static let chosenThread = Phrase("选中的承诺", "The chosen promise")
  static let confirm = Phrase("确认", "Confirm")
  static let refuse = Phrase("否定", "Refuse")
  static let takeBack = Phrase("撤销", "Undo")
  static let said = Phrase("已记下。", "Noted.")
  static let takenBackHint = Phrase("可以撤销。", "It can be undone.")
  static let pointElsewhere = Phrase("改指另一句", "Point to another sentence")
  static let findSentence = Phrase("在后一份报告的回顾里找", "Look in the later review")
  static let find = Phrase("找", "Find")
  static let pointHere = Phrase("指到这里", "Point here")
  static let noCandidates = Phrase("没有找到，换个词试试。", "Not found; try another word.")
  static let searchThreads = Phrase("在承诺和回应里搜", "Search promises and answers")
  static let firstThread = Phrase("第一项", "First")
  static let nextThread = Phrase("下一项", "Next")
  static let previousThread = Phrase("上一项", "Previous")
  static let threadLink = Phrase("这一项的固定链接", "Permanent link to this thread")
  static let ofPromises = Phrase("共 ", "of ")
  static let ofPromisesAfter = Phrase(" 项承诺", " promises")
  static let keyConfirm = Phrase("确认，并看下一项", "Confirm and go on")
  static let keyRefuse = Phrase("否定，并看下一项", "Refuse and go on")
  static let keyTakeBack = Phrase("撤销刚才记下的", "Undo what was just noted")
  static let keyFindSentence = Phrase("改指另一句", "Point to another sentence")

  static let yearByYear = Phrase("历年对照", "Year by year")
  static let yearsLead = Phrase(
    "一行是一件事，一列是一年：那年承诺了什么，后来怎样。",
    "A row is one matter, a column a year: what was promised then, and what became of it."
  )
  static let matter = Phrase("事项", "Matter")
  static let longOnly = Phrase("只看两年以上", "Two years or more")
  static let allMatters = Phrase("全部事项", "All matters")
  static let noYears = Phrase(
    "这个地方还不到两份报告，放进相邻年份的报告就能对照。",
    "There are not yet two reports of this place; bring those of neighbouring years to compare."
  )
  static let notAnsweredYet = Phrase("尚无下一份报告", "no later report yet")

  static func verdict(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .met: Phrase("兑现", "Kept")
    case .partly: Phrase("部分兑现", "Partly kept")
    case .missed: Phrase("未兑现", "Not kept")
    case .unclear: Phrase("待核", "Unclear")
    case .unanswered: Phrase("未答", "No answer")
    }
  }

  static func fate(_ fate: Fate) -> Phrase {
    switch fate {
    case .repeated: Phrase("再提", "Repeated")
    case .raised: Phrase("加码", "Raised")
    case .lowered: Phrase("降标", "Lowered")
    case .renamed: Phrase("改称", "Renamed")
    case .dropped: Phrase("不再提", "Dropped")
    case .done: Phrase("办结", "Done")
    }
  }

  static func status(_ status: ThreadStatus) -> Phrase {
    switch status {
    case .proposed: Phrase("建议", "Proposed")
    case .confirmed: Phrase("已确认", "Confirmed")
    case .refused: Phrase("已否定", "Refused")
    case .pointed: Phrase("已改指", "Re-pointed")
    }
  }

  static func download(_ file: ThreadDownload) -> Phrase {
    switch file {
    case .jsonl: Phrase("JSON Lines", "JSON Lines")
    case .xlsx: Phrase("Excel 工作簿", "Excel workbook")
    case .csv: Phrase("CSV", "CSV")
    }
  }
}
