// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

extension OfficeActs {
  /// The forms, in the order in which they are mostly needed.
  var folds: [ActFold] {
    var folds: [ActFold] = []
    if item.acts.contains(.close) { folds.append(close) }
    for stage in item.steps {
      if stage.act == .assign {
        folds.append(dispatch(stage))
      } else {
        folds.append(stage.asksOpinion ? callBack(stage) : step(stage))
      }
    }
    if item.acts.contains(.sendBack) { folds.append(reasoned(.sendBack)) }
    for act in [DeskAct.grant, .refuse] where item.acts.contains(act) {
      folds.append(reasoned(act, note: request))
    }
    for act in [DeskAct.approve, .dismiss] where item.acts.contains(act) {
      folds.append(reasoned(act, note: proposed))
    }
    for notice in item.ladder where notice.state == .open { folds.append(propose(notice)) }
    if !item.stopReasons.isEmpty { folds.append(stop) }
    if item.acts.contains(.resume) { folds.append(fold(.resume, form(.resume))) }
    if item.acts.contains(.exclude) { folds.append(reasoned(.exclude)) }
    return folds
  }

  private func fold(
    _ act: DeskAct,
    _ form: ActForm,
    title: ActWords? = nil,
    stage: String = "",
    note: ActWords? = nil
  ) -> ActFold {
    ActFold(
      title: title ?? .phrase(act.name),
      isOpen: isTried(act, stage),
      note: note,
      form: form
    )
  }

  // MARK: - What a stage asks

  private func says(_ stage: Stage, of act: DeskAct) -> [ActField] {
    stage.mustSay.map { field in
      let name = DeskField.says(field.id)
      return ActField(
        name,
        .rule(field.title),
        .text(limit: AgencyActs.Limit.text),
        value: typed(name, of: act, stage: stage.id),
        isRequired: true
      )
    }
  }

  private func dispatch(_ stage: Stage) -> ActFold {
    let choices =
      [(value: "", words: ActWords.phrase(.chooseAgency))]
      + agencies.map { (value: $0.id, words: ActWords.plain($0.name)) }
    let agency = ActField(
      DeskField.agency,
      .phrase(.caseAgency),
      .choice(choices),
      value: typed(DeskField.agency, of: .dispatch, known: suggested),
      isRequired: true
    )
    let form = form(
      .dispatch,
      [agency] + says(stage, of: .dispatch),
      hidden: [(DeskField.stage, stage.id)]
    )
    return fold(.dispatch, form, title: .rule(stage.entry.title))
  }

  private func step(_ stage: Stage) -> ActFold {
    let form = form(.step, says(stage, of: .step), hidden: [(DeskField.stage, stage.id)])
    return fold(.step, form, title: .rule(stage.entry.title), stage: stage.id)
  }

  private func callBack(_ stage: Stage) -> ActFold {
    var fields: [ActField] = []
    if stage.asksSolution {
      fields.append(
        ActField(
          DeskField.resolved,
          .phrase(.callBackResolved),
          .choice([
            ("1", .phrase(.resolvedYes)), ("0", .phrase(.resolvedNo)),
          ]),
          value: typed(DeskField.resolved, of: .callBack, known: "1")
        )
      )
    }
    fields.append(
      ActField(
        DeskField.opinion,
        .phrase(.callBackOpinion),
        .choice(Callback.Opinion.allCases.map { ($0.rawValue, .phrase(.opinion($0))) }),
        value: typed(
          DeskField.opinion,
          of: .callBack,
          known: Callback.Opinion.satisfied.rawValue
        )
      )
    )
    let form = form(.callBack, fields, hidden: [(DeskField.stage, stage.id)])
    return fold(.callBack, form, title: .rule(stage.entry.title))
  }

  // MARK: - The review

  private var close: ActFold {
    let grades = item.grades.map { (value: $0.id, words: ActWords.rule($0.title)) }
    let fields =
      grades.isEmpty
      ? []
      : [
        ActField(
          DeskField.grade,
          .phrase(.closingGrade),
          .choice(grades),
          value: typed(DeskField.grade, of: .close, known: grades[0].value)
        )
      ]
    return fold(.close, form(.close, fields), title: .rule(item.stage))
  }

  // MARK: - Reasons

  private func reasoned(_ act: DeskAct, note: ActWords? = nil) -> ActFold {
    var fields = [
      ActField(
        DeskField.reason,
        .phrase(.reasonWhy),
        .text(limit: Self.limit),
        value: typed(DeskField.reason, of: act),
        isRequired: true
      )
    ]
    if act.isContact, item.isOverContacted {
      fields.append(
        ActField(
          DeskField.again,
          .phrase(.whyAgain),
          .line(limit: 500),
          value: typed(DeskField.again, of: act)
        )
      )
    }
    return fold(act, form(act, fields), note: note)
  }

  private var request: ActWords? {
    item.request.map { request in
      .rule(
        Bilingual(
          zh: "申请从 \(request.from) 延到 \(request.to)，\(request.asked) 提出",
          en: "asked on \(request.asked) to put \(request.from) off to \(request.to)"
        )
      )
    }
  }

  private var proposed: ActWords? {
    item.ladder.first { $0.state == .proposed }.map { .rule($0.rule.text) }
  }

  private func propose(_ step: DeskCase.Step) -> ActFold {
    fold(
      .propose,
      form(.propose, hidden: [(DeskField.notice, step.id)]),
      title: .rule(
        Bilingual(zh: "拟发《\(step.title.zh)》", en: "Propose the \(step.title.en)")
      ),
      note: .rule(step.rule.text)
    )
  }

  private var stop: ActFold {
    let reasons = item.stopReasons.map { (value: $0.id, words: ActWords.rule($0.title)) }
    let field = ActField(
      DeskField.reason,
      .phrase(.reasonWhy),
      .choice(reasons),
      value: typed(DeskField.reason, of: .stop, known: reasons[0].value)
    )
    return fold(.stop, form(.stop, [field]))
  }
}

extension Stage {
  /// Whether it asks how content whoever asked is.
  package var asksOpinion: Bool {
    mustSay.contains { CaseOpinion.opinionFields.contains($0.id) }
  }

  /// Whether it asks whether what they asked for is solved.
  package var asksSolution: Bool { mustSay.contains { $0.id == CaseOpinion.solvedField } }
}

/// The fields in which the shipped mechanisms ask what whoever asked says of it (回访评价, 反馈).
package enum CaseOpinion {
  /// Whether it is solved (是否解决).
  package static let solvedField = "resolved"
  /// How content they are (是否满意).
  package static let opinionFields: Set<String> = ["satisfied", "satisfaction"]
}
