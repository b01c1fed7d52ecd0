// SPDX-License-Identifier: Apache-2.0
import Pages
import Register
import WorkingDays

/// What a form about statements of a report asks for.
struct IntakeForm {
  let act: IntakeAct
  let span: TextSpan?
  let fields: FormFields

  /// The command, upon the report as the register takes it.
  func command(
    _ sheet: ReportSheet?,
    _ report: String
  ) throws(RegisterError) -> IntakeCommand {
    switch act {
    case .open:
      guard let sheet else { throw .missing("report") }
      return .open(sheet)
    case .acceptAll:
      guard let sheet else { throw .missing("report") }
      return .acceptAll(sheet, Acceptance())
    case .accept:
      guard let sheet else { throw .missing("report") }
      var acceptance = Acceptance(fields: try corrected(sheet))
      if let words = fields.first(IntakeField.course) {
        guard let course = IntakeCourse(words) else { throw .badValue("mechanism") }
        acceptance.mechanism = course.mechanism
        acceptance.severity = course.severity.isEmpty ? nil : course.severity
      }
      if let words = fields.first(IntakeField.caseClass), !words.isEmpty {
        guard let chosen = IntakeClass(words), chosen.mechanism == acceptance.mechanism else {
          throw .badValue("class")
        }
        acceptance.caseClass = chosen.id
      }
      return .accept(sheet, try statement(), acceptance)
    case .setAside:
      let reason = fields.first(IntakeField.reason).flatMap { SetAsideReason(rawValue: $0) }
      guard let reason else { throw .missing("reason") }
      let note = fields.first(IntakeField.note) ?? ""
      return .setAside(report: report, try statement(), reason, note: note)
    case .reopen: return .reopen(report: report, try statement())
    }
  }

  private func statement() throws(RegisterError) -> TextSpan {
    guard let span else { throw .missing("span") }
    return span
  }

  /// What the reading makes of the statement, with what a person put right over it.
  private func corrected(_ sheet: ReportSheet) throws(RegisterError) -> CommitmentFields {
    let statement = try statement()
    let read = sheet.candidate(statement)?.fields ?? CommitmentFields()
    var corrected = read
    corrected.title = fields.first(IntakeField.title) ?? ""
    corrected.kind = fields.first(IntakeField.kind) ?? read.kind
    corrected.topic = fields.first(IntakeField.topic) ?? ""
    corrected.lead = fields.first(IntakeField.lead) ?? ""
    if let day = fields.first(IntakeField.deadline) {
      guard let date = CivilDate(day) else { throw .badValue("deadline") }
      corrected.deadline = date
    } else {
      corrected.deadline = nil
    }
    if corrected.deadline != read.deadline {
      corrected.deadlineRule = corrected.deadline == nil ? "" : "人工设定"
    }
    return corrected
  }
}
