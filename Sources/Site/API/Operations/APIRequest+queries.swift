// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import Storage

// Every filter of the lists, once for the description and once for the query.
extension APIOperation {
  static let filters: [APIParameter] = [
    APIParameter("year", Shape(.whole(1949...2199)), zh: "年度", en: "of a year"),
    APIParameter("report", .sha256, zh: "出自的报告", en: "of a report"),
    APIParameter("lead", .form(.id), zh: "牵头单位", en: "of a lead agency"),
    APIParameter("noLead", .flag, zh: "只列未定牵头单位的", en: "only those of no lead agency"),
    APIParameter("agency", .form(.id), zh: "牵头或配合单位", en: "of an agency that leads or supports"),
    APIParameter("leader", .form(.id), zh: "牵头领导的岗位", en: "of the post of a leader in charge"),
    APIParameter("topic", .text(500), zh: "领域", en: "of a field of government"),
    APIParameter("kind", .text(40), zh: "类别", en: "of a kind"),
    APIParameter("verdict", .cases(CommitmentVerdict.self), zh: "结论", en: "of a verdict"),
    APIParameter("unknown", .flag, zh: "只列待核的", en: "only those that are unknown"),
    APIParameter("said", .cases(SaidStatus.self), zh: "自述状态", en: "of what the agency says"),
    APIParameter("shown", .cases(ShownStatus.self), zh: "佐证状态", en: "of what evidence shows"),
    APIParameter("notShown", .flag, zh: "只列未核实的", en: "only those that evidence does not show"),
    APIParameter("programme", .number, zh: "专班", en: "of a programme"),
    APIParameter("dueFrom", .moment, zh: "下一期限不早于", en: "whose next limit runs out from then on"),
    APIParameter("dueBefore", .moment, zh: "下一期限早于", en: "whose next limit runs out before"),
    APIParameter(
      "changedFrom",
      .count,
      zh: "日志自第几条起有变化的",
      en: "to which something happened from that index of the log on"
    ),
    APIParameter("words", .text(100), zh: "原文或标题含有", en: "whose quotation or title holds"),
    APIParameter(
      "inactive",
      .flag,
      zh: "也列已拆分、合并、撤回的",
      en: "also those split, merged or withdrawn"
    ),
  ]

  static let order = APIParameter(
    "order",
    .cases(CommitmentQuery.Order.self),
    zh: "次序",
    en: "the order"
  )

  static let caseFilters: [APIParameter] = [
    APIParameter("mechanism", .form(.id), zh: "机制", en: "of a mechanism"),
    APIParameter("agency", .form(.id), zh: "承办单位", en: "of an agency"),
    APIParameter("class", .text(40), zh: "类别", en: "of a class"),
    APIParameter("phase", .cases(CaseState.Phase.self), zh: "阶段", en: "of a phase"),
    APIParameter("receivedFrom", .moment, zh: "收件不早于", en: "received from then on"),
    APIParameter("receivedBefore", .moment, zh: "收件早于", en: "received before"),
    APIParameter("overdue", .flag, zh: "只列逾期的", en: "only those that are overdue"),
    APIParameter("source", .text(100), zh: "来源编号", en: "with that number where they came from"),
  ]
}

extension APIRequest {
  func commitmentQuery() -> CommitmentQuery {
    var found = CommitmentQuery(now: now)
    found.year = whole("year")
    found.report = query["report"]
    found.lead = flag("noLead") ? "" : query["lead"]
    found.agency = query["agency"]
    found.leader = query["leader"]
    found.topic = query["topic"]
    found.kind = query["kind"]
    found.verdict = word("verdict")
    found.isUnknown = flag("unknown")
    found.said = word("said")
    found.shown = word("shown")
    found.isNotShown = flag("notShown")
    found.programme = word("programme")
    found.dueFrom = moment("dueFrom")
    found.dueBefore = moment("dueBefore")
    found.changedFrom = whole("changedFrom")
    found.words = query["words"]
    found.includesInactive = flag("inactive")
    found.order = query["order"].flatMap { CommitmentQuery.Order(rawValue: $0) } ?? .number
    found.after = query["after"]
    found.limit = whole("limit") ?? 50
    return found
  }

  func caseQuery() -> CaseQuery {
    var found = CaseQuery(now: now)
    found.mechanism = query["mechanism"]
    found.agency = query["agency"]
    found.caseClass = query["class"]
    found.phase = query["phase"].flatMap { CaseState.Phase(rawValue: $0) }
    found.receivedFrom = moment("receivedFrom")
    found.receivedBefore = moment("receivedBefore")
    found.isOverdue = flag("overdue")
    found.source = query["source"]
    found.after = query["after"]
    found.limit = whole("limit") ?? 50
    return found
  }
}
