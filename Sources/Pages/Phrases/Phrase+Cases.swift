// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

// The words of the cases: their queues and the page of one.
extension Phrase {
  static let caseList = Phrase("办件", "Cases")
  static let caseQueues = Phrase("办理队列", "Queues")
  static let caseMechanisms = Phrase("办件种类", "Kinds of cases")
  static let allOpenCases = Phrase("全部在办", "All open")
  static let overdueCases = Phrase("已逾期", "Overdue")
  static let doneCases = Phrase("已办结", "Closed")
  static let endedCases = Phrase("依法终止", "Lawfully ended")
  static let ownCases = Phrase("只看本单位", "Only my agency's")
  static let everyAgency = Phrase("看全部单位", "All agencies")
  static let caseTitle = Phrase("事由", "About")
  static let caseStage = Phrase("环节", "Stage")
  static let caseClock = Phrase("时限", "Clock")
  static let caseAgency = Phrase("承办单位", "Agency")
  static let caseReceived = Phrase("收到", "Received")
  static let caseClass = Phrase("类别", "Class")
  static let caseSource = Phrase("来处编号", "Number at its source")
  static let caseTopic = Phrase("领域", "Field")
  static let caseAct = Phrase("办理", "Act")
  static let caseFold = Phrase("收起", "Fold")
  static let caseActs = Phrase("现在可以办的", "What can be done now")
  static let caseDone = Phrase("已办：", "Done: ")
  static let caseDoneAfter = Phrase("。", ".")
  static let nothingToDo = Phrase(
    "现在没有该你办的环节。",
    "Nothing is yours to do now."
  )
  static let moreCases = Phrase("后面的办件", "Next cases")
  static let notDispatched = Phrase("未派单", "not dispatched")
  static let caseQueueEmpty = Phrase("这个队列现在是空的。", "This queue is empty now.")
  static let noCases = Phrase("还没有办件。", "No case yet.")
  static let noCasesTeach = Phrase(
    """
    热线工单和城市管理案件受理后列在这里，按环节排队，最急的在前。可以在这一页、用接口或命令行受理一件，\
    也可以从热线系统的表格批量导入：
    """,
    """
    Hotline orders and city cases stand here once they are taken in, queued by stage, the most urgent \
    first. Take one in on this page, by the API or the command line, or import the table of the hotline's system:
    """
  )
  static let openCaseTitle = Phrase("受理一件", "Take a case in")
  static let openCaseAct = Phrase("受理", "Take it in")
  static let caseOpened = Phrase("已受理：", "Taken in:")
  static let openCaseKind = Phrase("按哪个机制办", "The mechanism it runs on")
  static let openCaseAbout = Phrase(
    "时限、环节、督办都按机制走；受理后在办件页派单。",
    "Stages, limits and notices follow the mechanism; it is dispatched on its page once taken in."
  )
  static let openCasePublic = Phrase("一行说明（公开）", "What it is about, in a line (public)")
  static let openCasePublicHint = Phrase(
    "用自己的话写，不写诉求人的姓名、电话、住址",
    "in your own words: no name, number or address of a person"
  )
  static let openCaseSourceHint = Phrase("如工单号、建议编号", "as of the order or the proposal")
  static let openCaseReceived = Phrase("收到时间", "When it was received")
  static let openCaseReceivedHint = Phrase("不填即为现在", "now, where it is blank")
  static let openCaseAgency = Phrase("应由哪个单位承办", "The agency it is meant for")
  static let noAgencyYet = Phrase("派单时再定", "Decided when it is dispatched")
  static let openCasePlace = Phrase("地点（公开）", "Place (public)")
  static let openCaseText = Phrase("原话（不公开）", "Word by word (private)")
  static let openCaseCaller = Phrase("诉求人（不公开）", "Who asked (private)")
  static let openCaseContact = Phrase("联系方式（不公开）", "How to reach them (private)")
  static let caseSeverity = Phrase("难易程度", "Severity")
  static let queueNeverStands = Phrase(
    "这一环节在受理时即办完，不会停留。",
    "This stage is done on acceptance; no case waits in it."
  )
  static let caseExcluded = Phrase("不计入统计：", "Counts in no rate: ")
  static let caseRequest = Phrase("诉求", "What was asked")
  static let caseText = Phrase("原话", "Word by word")
  static let caseCaller = Phrase("诉求人", "Who asked")
  static let caseContact = Phrase("联系方式", "How to reach them")
  static let nothingWasSaid = Phrase(
    "没有原话和诉求人：未登记，或已依法清除。",
    "Neither words nor a person are kept: not on record, or erased by law."
  )
  static let privateToYou = Phrase(
    "以上不公开，只有督办单位和承办单位看得到。",
    "Private: only the supervising office and the agency see it."
  )
  static let privateNotYours = Phrase(
    "诉求人、联系方式和原话不公开，只有督办单位和承办单位看得到。",
    "Who asked, how to reach them and what they said is private to the supervising office and the agency."
  )
  static let wasErased = Phrase("已依法清除，日志里只留哈希。", "Erased; the log keeps the hash alone.")
  static let caseAnswer = Phrase("答复情况", "The answer")
  static let notAnswered = Phrase("还没有答复。", "Not answered yet.")
  static let answerNotYours = Phrase("内容不公开", "its text is private")
  static let answerPromised = Phrase("承诺事项", "What was promised")
  static let answeredBy = Phrase("答复于", "Answered")
  static let caseSatisfaction = Phrase("满意度", "Satisfaction")
  static let notCalledBack = Phrase("还没有回访。", "Nobody has called back yet.")
  static let callBackResolved = Phrase("是否解决", "Solved")
  static let callBackOpinion = Phrase("满意程度", "How content")
  static let calledBackBy = Phrase("回访于", "Called back")
  static let resolvedYes = Phrase("已解决", "solved")
  static let resolvedNo = Phrase("未解决", "not solved")
  static let notSaid = Phrase("未表示", "not said")

  static let actDispatch = Phrase("派单", "Dispatch")
  static let actStep = Phrase("办完这一环节", "Do this stage")
  static let actCallBack = Phrase("记录回访", "Record the call-back")
  static let actStop = Phrase("停钟", "Stop the clock")
  static let actResume = Phrase("恢复计时", "Let the clock go on")
  static let actExclude = Phrase("不计入统计", "Count it in no rate")
  static let doneDispatch = Phrase("已派单。", "Dispatched.")
  static let doneStep = Phrase("这一环节已办完。", "The stage is done.")
  static let doneCallBack = Phrase("回访已记录。", "The call-back is on record.")
  static let doneStop = Phrase("已停钟。", "The clock was stopped.")
  static let doneResume = Phrase("已恢复计时。", "The clock goes on.")
  static let doneExclude = Phrase("已不计入统计。", "It counts in no rate now.")

  /// How content whoever asked is.
  static func opinion(_ opinion: Callback.Opinion) -> Phrase {
    switch opinion {
    case .satisfied: Phrase("满意", "satisfied")
    case .fairlySatisfied: Phrase("基本满意", "fairly satisfied")
    case .dissatisfied: Phrase("不满意", "dissatisfied")
    }
  }

  /// The class of an answer with what it means.
  static func answerGrade(_ grade: String) -> Phrase {
    switch grade {
    case "A": Phrase("A 已解决或采纳", "A solved or adopted")
    case "B": Phrase("B 列入计划", "B planned")
    case "C": Phrase("C 留作参考", "C for reference")
    case "D": Phrase("D 属上级事权", "D for a higher level")
    default: Phrase("未分类", "no class")
    }
  }

  /// What can still happen to a case.
  static func phase(_ phase: CaseState.Phase) -> Phrase {
    switch phase {
    case .unregistered: Phrase("未立项", "not registered")
    case .open: Phrase("在办", "open")
    case .done: Phrase("已办结", "closed")
    case .ended: Phrase("依法终止", "lawfully ended")
    }
  }
}
