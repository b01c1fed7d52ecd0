// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays

extension FieldCoder {
  /// Where a case stands in its mechanism.
  mutating func pack(_ state: inout CaseState) throws(CodingFailure) {
    try word("", &state.phase)
    try state.registration.code(&self)
    try text("", &state.agency)
    try number("", &state.stage)
    try pack(&state.passed, blank: .init(), Self.mark)
    try pack(&state.closing, blank: .init(), Self.mark)
    try text("", &state.grade)
    try words("", &state.nodes)
    try number("", &state.reportedNodeCount)
    try pack(&state.sentBack, blank: .init(), Self.mark)
    try number("", &state.returnCount)
    try flag("", &state.isStageClosed)
    try packClocks(&state)
    try parts("", &state.changes)
    try words("", &state.duties)
    try pack(&state.notices, blank: .init()) { (notice, coder) throws(CodingFailure) in
      try coder.text("", &notice.id)
      try Self.mark(&notice.proposed, &coder)
      try coder.word("", &notice.status)
      try coder.pack(&notice.decided, blank: .init(), Self.mark)
      try coder.word("", &notice.due)
    }
    var excused = state.excused.sorted()
    try words("", &excused)
    state.excused = Set(excused)
    try pack(&state.appeals, blank: .init()) { (appeal, coder) throws(CodingFailure) in
      try coder.word("", &appeal.target)
      try Self.mark(&appeal.filed, &coder)
      try coder.flag("", &appeal.isUpheld)
    }
    try pack(&state.strikeOffSigned, blank: .init(), Self.mark)
    try words("", &state.evidence)
    try pack(&state.last, blank: .init(), Self.mark)
  }

  /// The limits that were moved, and the times when none ran.
  private mutating func packClocks(_ state: inout CaseState) throws(CodingFailure) {
    try pack(&state.extensions, blank: .init()) { (request, coder) throws(CodingFailure) in
      try coder.text("", &request.stage)
      try coder.pack(&request.from)
      try coder.pack(&request.to)
      try Self.mark(&request.asked, &coder)
      try coder.flag("", &request.isGranted)
    }
    try pack(&state.stops, blank: .init()) { (stop, coder) throws(CodingFailure) in
      try coder.pack(&stop.from)
      try coder.word("", &stop.to)
      try coder.text("", &stop.reason)
    }
    try pack(&state.planned, blank: .first) { (day, coder) throws(CodingFailure) in
      try coder.pack(&day)
    }
    try pack(&state.moved, blank: .init()) { (moved, coder) throws(CodingFailure) in
      try coder.pack(&moved.date)
      try coder.pack(&moved.at)
    }
  }

  private static func mark(
    _ mark: inout CaseState.Mark,
    _ coder: inout FieldCoder
  ) throws(CodingFailure) {
    try coder.pack(&mark.at)
    try coder.text("", &mark.actor.person)
    try coder.text("", &mark.actor.role)
    try coder.text("", &mark.actor.body)
  }
}

extension CaseState.Phase: Worded {}
extension CaseState.NoticeStatus: Worded {}
