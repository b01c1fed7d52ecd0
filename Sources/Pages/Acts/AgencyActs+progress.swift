// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

extension AgencyActs {
  /// What has been done, with the figures that are known filled in.
  func progress(isOpen: Bool) -> ActFold {
    var form = form(.progress, .phrase(.sendProgress))
    form.isMain = isOpen
    form.fields = [sayingField, textField]
    for (place, known) in figures.enumerated() {
      let names = KnownFigure.Names(place)
      form.fields.append(figure(known, names))
      if let filled = known.filled {
        form.hidden.append((names.known, filled.value.text))
        if let item = known.otherItem, known.other != nil {
          form.hidden += [(names.day, filled.asOf.description), (names.source, item.description)]
        }
      }
    }
    if !figures.isEmpty {
      form.fields.append(
        ActField(
          Name.day,
          .phrase(.figuresAsOf),
          .day,
          value: value(Name.day, of: .progress, known: today.description)
        )
      )
    }
    if let stage = offers.report {
      form.fields += stage.mustSay.dropFirst().map { says($0, at: stage, of: .progress) }
      form.fields.append(
        ActField(
          Name.answers,
          answersWords(stage),
          .tick(isOn: isOn(Name.answers, value: "1", of: .progress, known: isReportSoon)),
          value: "1"
        )
      )
    }
    form.fields.append(fileField(isNeeded: offers.report?.needsEvidence == true))
    return ActFold(
      title: .phrase(.reportProgress),
      key: "P",
      isOpen: isOpen,
      problem: problem(of: .progress),
      form: form
    )
  }

  private var sayingField: ActField {
    ActField(
      Name.saying,
      .phrase(.stateSaid),
      .choice(Saying.allCases.map { ($0.rawValue, .rule(SaidStatus($0).title)) }),
      value: value(Name.saying, of: .progress, known: (saying ?? .running).rawValue)
    )
  }

  private var textField: ActField {
    ActField(
      Name.text,
      offers.report?.mustSay.first.map { .rule($0.title) } ?? .phrase(.progressText),
      .text(limit: Limit.text),
      value: value(Name.text, of: .progress),
      hint: .phrase(.progressHint)
    )
  }

  private func figure(_ known: KnownFigure, _ names: KnownFigure.Names) -> ActField {
    let target = known.target
    return ActField(
      names.value,
      .plain(target.subject),
      .figure(unit: target.unit),
      value: value(names.value, of: .progress, known: known.filled?.value.text ?? ""),
      hint: figureHint(known)
    )
  }

  /// What stands beside a figure: the target, the last value, and where a filled one comes from.
  private func figureHint(_ known: KnownFigure) -> ActWords {
    let target = known.target
    let goal = "\(target.bound.sign)\(target.value)\(target.unit)"
    func both(_ zh: String, _ en: String) -> ActWords { .rule(Bilingual(zh: zh, en: en)) }
    func day(_ figure: ReportedFigure, _ language: Language) -> String {
      DayText.short(figure.asOf, today, language)
    }
    if let other = known.other, let item = known.otherItem {
      return both(
        "目标 \(goal)；已按事项 \(item) 报过的填入（\(day(other, .zh))）",
        "target \(goal); filled from item \(item) (\(day(other, .en)))"
      )
    }
    guard let last = known.last else { return both("目标 \(goal)", "target \(goal)") }
    return both(
      "目标 \(goal)；上次 \(last.value)\(target.unit)（\(day(last, .zh))）",
      "target \(goal); last \(last.value)\(target.unit) (\(day(last, .en)))"
    )
  }

  private func answersWords(_ stage: Stage) -> ActWords {
    guard let due = reportDue else { return .filled(.answersStage, []) }
    return .rule(
      Bilingual(
        zh: "同时作为 \(DayText.short(due, today, .zh)) 的“\(stage.entry.title.zh)”",
        en: "takes the place of “\(stage.entry.title.en)” due \(DayText.short(due, today, .en))"
      )
    )
  }
}

extension Target.Bound {
  /// The sign before a value; blank for exactly that.
  fileprivate var sign: String {
    switch self {
    case .equal: ""
    case .atLeast: "≥ "
    case .atMost: "≤ "
    case .about: "≈ "
    }
  }
}
