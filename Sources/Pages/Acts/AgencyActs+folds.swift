// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

extension AgencyActs {
  /// The forms, in the order in which they are mostly needed.
  var folds: [ActFold] {
    var folds: [ActFold] = []
    if let stage = offers.answer { folds.append(answer(stage)) }
    for (place, stage) in offers.filings.enumerated() {
      folds.append(filing(stage, key: place == 0 && offers.answer == nil ? "E" : nil))
    }
    if offers.canReport {
      // A report that is asked for comes first, else what the stage asks.
      let isAsked = offers.report != nil || offers.filings.isEmpty
      folds.insert(progress(isOpen: isAsked), at: isAsked ? 0 : folds.count)
    }
    if let limit = offers.extension { folds.append(extend(limit)) }
    if offers.canSuggest { folds.append(wrongUnit(.suggest)) }
    if offers.canHandBack { folds.append(wrongUnit(.handBack)) }
    return folds
  }

  /// What a stage asks to be said, with what was said last.
  func says(
    _ field: NamedEntry,
    at stage: Stage,
    of act: AgencyAct,
    isRequired: Bool = false
  ) -> ActField {
    let name = Name.says(field.id)
    let place = act == .file ? stage.id : ""
    return ActField(
      name,
      .rule(field.title),
      .text(limit: Limit.text),
      value: value(name, of: act, at: place, known: says[stage.id]?[field.id] ?? ""),
      isRequired: isRequired
    )
  }

  /// A file that shows it.
  func fileField(isNeeded: Bool) -> ActField {
    ActField(
      Name.file,
      .phrase(isNeeded ? .evidenceFile : .evidenceFileIfAny),
      .file,
      hint: .phrase(.noClassifiedFile),
      isRequired: isNeeded
    )
  }
}
