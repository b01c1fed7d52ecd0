// SPDX-License-Identifier: Apache-2.0
import Register
import WorkingDays

/// What a row says of the run of a case before it was entered.
struct CasePast {
  let received: CivilMoment?
  private(set) var dispatched: CivilMoment?
  let signed: CivilMoment?
  let answered: CivilMoment?
  let firstClosed: CivilMoment?
  let sentBack: CivilMoment?
  let redone: CivilMoment?
  let closed: CivilMoment?
  private(set) var called: CivilMoment?
  let resolved: Bool?
  let opinion: Callback.Opinion?
  let agency: String

  /// Reads it; what cannot be meant is noted with its cell.
  init(_ cells: inout CaseCells, agency: String) {
    self.agency = agency
    received = PastMoment.read(cells.word("received"))
    dispatched = cells.moment("dispatched")
    signed = cells.moment("signed")
    answered = cells.moment("answered")
    closed = cells.moment("closed")
    firstClosed = cells.moment("first_closed")
    sentBack = cells.moment("sent_back")
    redone = cells.moment("redone")
    called = cells.moment("called")
    resolved = cells.flag("resolved")
    opinion = cells.opinion("satisfied")
    let isRedo = cells.flag("redo")
    if isRedo == true, sentBack == nil, cells.problems.isEmpty {
      cells.fault(
        "redo",
        zh: "退回重办的，须有退回时间（sent_back）。",
        en: "what was sent back needs the moment of it (sent_back)."
      )
    }
    if called == nil, resolved != nil || opinion != nil { called = closed }
    let isUnderWay = signed ?? answered ?? closed ?? called ?? sentBack
    if dispatched == nil, isUnderWay != nil { dispatched = received }
    if dispatched != nil, agency.isEmpty, cells.problems.isEmpty {
      cells.fault(
        "agency",
        zh: "已派单的，须写明承办单位。",
        en: "what was dispatched needs the agency that handles it."
      )
    }
  }

  /// What the call-back found; nil where it found nothing.
  var callback: Callback? {
    guard resolved != nil || opinion != nil else { return nil }
    return Callback(isResolved: resolved, opinion: opinion)
  }
}
