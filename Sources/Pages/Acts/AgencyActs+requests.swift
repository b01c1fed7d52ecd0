// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

extension AgencyActs {
  /// Another day.
  func extend(_ limit: AgencyOffers.Extension) -> ActFold {
    var form = form(.extend, .phrase(.askExtension))
    form.isMain = false
    form.hidden = [(Name.stage, limit.stage.id)]
    form.fields = [
      ActField(
        Name.day,
        .phrase(.newDay),
        .day,
        value: value(Name.day, of: .extend, at: limit.stage.id),
        isRequired: true
      ),
      ActField(
        Name.cause,
        .phrase(.cause),
        .choice(ObstacleCause.allCases.map { ($0.rawValue, .rule($0.title)) }),
        value: value(Name.cause, of: .extend, at: limit.stage.id)
      ),
      ActField(
        Name.text,
        .phrase(.extensionPlan),
        .text(limit: Limit.text),
        value: value(Name.text, of: .extend, at: limit.stage.id),
        isRequired: true
      ),
    ]
    let (zh, en) = (DayText.short(limit.due, today, .zh), DayText.short(limit.due, today, .en))
    return ActFold(
      title: .phrase(.extensionTitle),
      key: "T",
      note: .rule(
        Bilingual(
          zh: "“\(limit.stage.entry.title.zh)”现在的期限是 \(zh)。报审批人决定，未批准前原期限不变。",
          en: "“\(limit.stage.entry.title.en)” is due \(en) now, and stays so until it is granted."
        )
      ),
      problem: problem(of: .extend, at: limit.stage.id),
      form: form
    )
  }

  /// Another agency.
  func wrongUnit(_ act: AgencyAct) -> ActFold {
    var form = form(act, act == .suggest ? .phrase(.sendSuggestion) : .phrase(.handBack))
    form.isMain = false
    form.fields = [
      ActField(
        Name.lead,
        .phrase(.betterAgency),
        .choice([("", .phrase(.chooseAgency))] + agencies.map { ($0.id, .plain($0.name)) }),
        value: value(Name.lead, of: act),
        isRequired: act == .suggest
      ),
      ActField(
        Name.text,
        .phrase(.reasonWhy),
        .text(limit: Limit.text),
        value: value(Name.text, of: act),
        isRequired: true
      ),
    ]
    return ActFold(
      title: .phrase(.wrongUnit),
      key: "W",
      note: .phrase(act == .suggest ? .suggestNote : .handBackNote),
      problem: problem(of: act),
      form: form
    )
  }
}
