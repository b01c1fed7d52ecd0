// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Mechanisms
import Register
import WorkingDays

// The values of the register that bodies hold; their shapes were checked.
extension BodyFields {
  var target: Target {
    Target(
      subject: text("subject"),
      bound: word("bound") ?? .equal,
      value: word("value") ?? .zero,
      upper: word("upper"),
      unit: text("unit"),
      isGrowth: flag("growth") ?? false
    )
  }

  var fields: CommitmentFields {
    var fields = CommitmentFields()
    fields.title = text("title")
    fields.kind = optionalText("kind") ?? fields.kind
    fields.topic = text("topic")
    fields.lead = text("lead")
    fields.supporting = words("supporting")
    fields.post = text("post")
    fields.leader = text("leader")
    fields.deadline = word("deadline")
    fields.deadlineRule = text("deadlineRule")
    fields.nodes = words("nodes")
    fields.targets = parts("targets").map(\.target)
    fields.nature = text("nature")
    fields.resultForm = text("resultForm")
    return fields
  }

  /// The value of a field; what the field does not have is no value of it.
  func value(of field: CommitmentField) throws(APIProblem) -> FieldValue {
    let (value, names): (FieldValue, Set<String>) =
      switch field {
      case .title, .kind, .topic, .lead, .post, .leader, .nature, .resultForm:
        (FieldValue(text: text("text")), ["text"])
      case .supporting: (FieldValue(ids: words("ids")), ["ids"])
      case .deadline: (FieldValue(days: words("days"), rule: text("text")), ["days", "text"])
      case .nodes: (FieldValue(days: words("days")), ["days"])
      case .targets: (FieldValue(targets: parts("targets").map(\.target)), ["targets"])
      }
    for name in ["text", "ids", "days", "targets"] where has(name) && !names.contains(name) {
      throw APIProblem(
        ShapeFault("#/value/\(name)", zh: "该字段没有这种值", en: "the field has no such value")
      )
    }
    if field == .deadline, value.days.count > 1 {
      throw APIProblem(ShapeFault("#/value/days", zh: "至多一天", en: "one day at most"))
    }
    return value
  }

  var filing: Filing {
    Filing(
      says: map("says"),
      evidence: words("evidence"),
      agency: text("agency"),
      nodes: words("nodes"),
      planned: map("planned"),
      grade: text("grade")
    )
  }

  var lawfulChange: LawfulChange {
    LawfulChange(
      kind: word("kind") ?? .adjust,
      reason: text("reason"),
      decision: text("decision"),
      newDate: word("newDate")
    )
  }

  var acceptance: Acceptance {
    Acceptance(
      mechanism: optionalText("mechanism") ?? Acceptance().mechanism,
      severity: optionalText("severity"),
      caseClass: optionalText("class"),
      fields: part("fields")?.fields
    )
  }

  var figure: ReportedFigure {
    ReportedFigure(
      target: whole("target") ?? 0,
      value: word("value") ?? .zero,
      asOf: word("asOf") ?? .first,
      source: text("source")
    )
  }

  var draft: PartDraft {
    get throws(APIProblem) {
      guard has("span") else {
        return PartDraft(fields: part("fields")?.fields ?? CommitmentFields())
      }
      guard let span = span("span") else {
        throw APIProblem(ShapeFault("#/span", zh: "起点须在终点之前", en: "the start lies before the end"))
      }
      return PartDraft(span: span, fields: part("fields")?.fields ?? CommitmentFields())
    }
  }
}
