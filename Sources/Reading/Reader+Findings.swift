// SPDX-License-Identifier: Apache-2.0
import Measures
import ReportText

extension ReportReader {
  mutating func fill(_ lists: Lists) {
    var names = SuggestionNames(prefix: AgencyPrefix.of(report.place))
    var kinds = ListKinds(lists)
    let text = view.bytes
    let table = WordTable.shipped.topics
    report.statements.reserveCapacity(statements.count)
    report.measures.reserveCapacity(drafts.count)
    for (id, draft) in statements.enumerated() {
      let passage = passages[draft.passage]
      let hasDeed = !draft.measures.isEmpty || says(draft.range)
      let said = table.said(in: draft.range, words)
      let kind = kinds.kind(of: draft.range) ?? kind(said.cues, hasDeed: hasDeed)
      let (tense, rule) = tense(said.cues, draft.measures, passage.role, kind, hasDeed: hasDeed)
      let agency = tense == .target ? table.agency(said, &names) : nil
      report.statements.append(
        Statement(
          id: id,
          span: view.span(of: draft.range),
          words: PlainWords(text, draft.range),
          tense: tense,
          kind: kind,
          section: passage.section,
          topics: table.topics(said, &names),
          agency: agency.map { AgencySuggestion(lead: $0, why: view.text(said.why)) },
          rule: rule
        )
      )
      for index in draft.measures { report.measures.append(finished(drafts[index], id)) }
    }
    fillIndicators(lists)
    fillLivelihood(lists)
  }

  func finished(_ draft: DraftMeasure, _ statement: Int) -> Measure {
    let q = draft.quantity
    let bound: Comparator =
      switch q.bound {
      case .atLeast: .atLeast
      case .atMost: .atMost
      case .about: .about
      case nil: .equal
      }
    return Measure(
      statement: statement,
      span: view.span(of: q.span),
      plain: view.text(q.span),
      value: draft.value,
      upper: draft.upper,
      unit: q.unit,
      comparator: bound,
      basis: draft.basis,
      subject: draft.subject.map { view.text($0) } ?? "",
      action: draft.action.map { view.text($0) },
      tense: draft.tense,
      deadline: draft.deadline,
      rule: draft.rule
    )
  }

  func kind(_ cues: Cue, hasDeed: Bool) -> StatementKind {
    if cues.contains(.project) { return .project }
    if cues.contains(.reform) { return .reform }
    return hasDeed ? .task : .other
  }

  /// Whether a verb of work stands in the range.
  func says(_ range: Range<Int>) -> Bool {
    let all = words.tokens
    let tokens = all.span
    var low = words.tokenIndex(after: range.lowerBound)
    while low < tokens.count, Int(tokens[low].end) <= range.upperBound {
      if tokens[low].classes.contains(.deed), Int(tokens[low].start) >= range.lowerBound {
        return true
      }
      low += 1
    }
    return false
  }

  func tense(
    _ cues: Cue,
    _ measures: Range<Int>,
    _ role: Role,
    _ kind: StatementKind,
    hasDeed: Bool
  ) -> (Tense, Rule) {
    if kind == .indicator || kind == .livelihood {
      return (.target, kind == .indicator ? .targetList : .livelihoodList)
    }
    for index in measures where drafts[index].tense != .context {
      return (drafts[index].tense, drafts[index].rule)
    }
    if !hasDeed { return (.context, .noDeed) }
    if cues.contains(.address) { return (.context, .noDeed) }
    switch role {
    case .review: return (.outcome, .sectionTense)
    case .plan: return (.target, .sectionTense)
    default: return (.context, .noDeed)
    }
  }

  mutating func fillIndicators(_ lists: Lists) {
    for list in lists.indicators {
      var name = ""
      for entry in list.entries {
        let first = lowerBound(drafts.count) {
          drafts[$0].quantity.span.lowerBound < entry.lowerBound
        }
        let hasMeasure =
          first < drafts.count && entry.contains(drafts[first].quantity.span.lowerBound)
        let measure = hasMeasure ? drafts[first] : nil
        let after = lowerBound(statements.count) {
          statements[$0].range.lowerBound <= entry.lowerBound + 3
        }
        let statement = max(0, after - 1)
        let reader = IndicatorEntry(view: view, range: entry)
        let isBinding = ReportText.stands("约束性", at: entry.lowerBound, in: view.bytes.span)
        let period: String? =
          if let end = list.planEnd { "\(end - 4)-\(end)" } else { report.year.map { "\($0)" } }
        let q = measure?.quantity
        let finished = measure.map { self.finished($0, statement) }
        name = reader.name(before: q) ?? name
        report.indicators.append(
          Indicator(
            statement: statement,
            span: view.span(of: entry),
            name: name,
            value: finished?.value,
            upper: finished?.upper,
            unit: finished?.unit,
            comparator: finished?.comparator ?? reader.wordlessComparator,
            basis: finished?.basis,
            tense: .target,
            nature: isBinding ? .binding : list.nature,
            period: period
          )
        )
      }
    }
  }

  mutating func fillLivelihood(_ lists: Lists) {
    for list in lists.livelihood {
      for (ordinal, range) in list.entries {
        report.livelihood.append(
          LivelihoodItem(
            ordinal: ordinal,
            span: view.span(of: range),
            plain: view.text(range),
            year: report.year
          )
        )
      }
    }
  }
}
