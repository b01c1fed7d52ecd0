// SPDX-License-Identifier: Apache-2.0
import Measures
public import ReportText

/// Reads a work report: finds its sections, statements, measures, indicators, livelihood items
/// and terms, each bound to its bytes.
///
/// Reading never fails: what is odd in the text is a diagnostic of the result. The work grows
/// with the length of the text.
public func readReport(_ text: StoredText, options: ReadingOptions = ReadingOptions()) -> Report {
  var reader = ReportReader(text, options)
  return reader.read()
}

/// One reading, from the view to the report.
struct ReportReader {
  private let view: TextView
  private var report = Report()
  private var passages: [Passage] = []
  private var sentences: [Sentence] = []
  private let words: WordIndex
  private var quantities: [Quantity] = []
  private var drafts: [DraftMeasure] = []
  private var statements: [DraftStatement] = []

  init(_ text: StoredText, _ options: ReadingOptions) {
    let view = TextView.repairing(text)
    let words = WordIndex(view.bytes.span)
    let head = Head(view, words)
    self.view = view
    self.words = words
    report.year = options.year ?? head.year
    report.place = options.place ?? head.place
    report.title = head.title
    report.diagnostics = text.diagnostics
  }

  mutating func read() -> Report {
    var outliner = Outliner(view: view, words: words, year: report.year)
    outliner.run()
    report.sections = outliner.sections
    passages = outliner.passages
    report.paragraphs = view.blocks.map { view.span(of: $0.range) }
    let text = view.bytes
    QuantityScanner().scan(text.span, into: &quantities)
    for (index, passage) in passages.enumerated() {
      sentences += Sentence.split(words, passage.range, index)
    }
    report.terms = GlossaryReader(view: view, words: words, passages: passages).terms()
    let lists = findLists()
    readSentences(lists)
    fill(lists)
    return report
  }

  // MARK: - Lists

  private struct Lists {
    var indicators: [IndicatorList]
    var livelihood: [LivelihoodList]
    /// Every place where an entry of a list begins, in order.
    var cuts: [Int]
  }

  private func findLists() -> Lists {
    let quantities = quantities
    let livelihood = LivelihoodFinder(
      bytes: view.bytes, words: words, sentences: sentences, passages: passages
    ).lists()
    let finder = IndicatorFinder(
      bytes: view.bytes, words: words, sentences: sentences, passages: passages, year: report.year,
      hasQuantity: { range in
        var low = 0
        var high = quantities.count
        while low < high {
          let middle = (low + high) / 2
          if quantities[middle].span.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        while low < quantities.count, quantities[low].span.lowerBound < range.upperBound {
          let q = quantities[low]
          if q.kind != nil, q.kind != .duration, q.kind != .ordinal, q.kind != .age { return true }
          low += 1
        }
        return false
      })
    let indicators = (finder.lists() + proseLists(finder)).filter { list in
      !livelihood.contains { $0.range.overlaps(list.range) }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let cuts =
      (indicators.flatMap(\.entries).map(\.lowerBound)
      + livelihood.flatMap(\.entries).map(\.range.lowerBound)).sorted()
    return Lists(indicators: indicators, livelihood: livelihood, cuts: cuts)
  }

  /// Targets of a plan period in paragraphs that a dash opens, under a heading that names it.
  private func proseLists(_ finder: IndicatorFinder) -> [IndicatorList] {
    passages.compactMap { passage in
      guard passage.isDash, !passage.isHeading, passage.role == .plan,
        let part = part(of: passage), let end = PlanPeriod.end(in: part.title, from: report.year)
      else { return nil }
      return IndicatorList(
        entries: finder.measuredClauses(passage.range), range: passage.range, nature: nil,
        planEnd: end)
    }
  }

  /// The level-1 section that a passage stands in.
  private func part(of passage: Passage) -> Section? {
    var section = passage.section.map { report.sections[$0] }
    while let current = section, current.level > 1 {
      section = current.parent.map { report.sections[$0] }
    }
    return section
  }

  // MARK: - Sentences

  private mutating func readSentences(_ lists: Lists) {
    let bytes = view.bytes
    let splitter = StatementSplitter(bytes: bytes)
    var quantityIndex = 0
    var tokenIndex = 0
    var cutIndex = 0
    for sentence in sentences {
      let range = sentence.range
      while quantityIndex < quantities.count,
        quantities[quantityIndex].span.lowerBound < range.lowerBound
      { quantityIndex += 1 }
      var quantityEnd = quantityIndex
      while quantityEnd < quantities.count,
        quantities[quantityEnd].span.lowerBound < range.upperBound
      { quantityEnd += 1 }
      while tokenIndex < words.tokens.count, Int(words.tokens[tokenIndex].start) < range.lowerBound {
        tokenIndex += 1
      }
      var tokenEnd = tokenIndex
      while tokenEnd < words.tokens.count, Int(words.tokens[tokenEnd].end) <= range.upperBound { tokenEnd += 1 }
      let passage = passages[sentence.passage]
      let found = quantities[quantityIndex..<quantityEnd]
      quantityIndex = quantityEnd
      let tokenRange = tokenIndex..<tokenEnd
      tokenIndex = tokenEnd
      if passage.role == .glossary { continue }
      let context = SentenceContext(
        bytes.span, sentence: range, index: words, tokenRange: tokenRange)
      let first = drafts.count
      if !found.isEmpty, !passage.isHeading || words.contains(.livelihood, range) {
        drafts += reader(for: sentence, passage, lists).measures(found, context)
      }
      if passage.isHeading, drafts.count == first { continue }
      while cutIndex < lists.cuts.count, lists.cuts[cutIndex] < range.lowerBound { cutIndex += 1 }
      var cutEnd = cutIndex
      while cutEnd < lists.cuts.count, lists.cuts[cutEnd] < range.upperBound { cutEnd += 1 }
      let cuts = Array(lists.cuts[cutIndex..<cutEnd])
      cutIndex = cutEnd
      var next = first
      for part in splitter.split(context, drafts[first...], cuts: cuts) {
        let begin = next
        while next < drafts.count, drafts[next].quantity.span.lowerBound < part.upperBound {
          next += 1
        }
        statements.append(
          DraftStatement(
            range: part, passage: sentence.passage, measures: begin..<next, kind: nil))
      }
    }
  }

  private func reader(
    for sentence: Sentence, _ passage: Passage, _ lists: Lists
  ) -> MeasureReader {
    var deadline: Deadline?
    var rule: Rule?
    let start = sentence.range.lowerBound
    if let list = lists.indicators.first(where: { $0.range.contains(start) }) {
      rule = .targetList
      if let end = list.planEnd ?? report.year { deadline = Deadline(year: end, month: 12, day: 31) }
    } else if let list = lists.livelihood.first(where: { $0.range.contains(start) }) {
      rule = .livelihoodList
      _ = list
      if let year = report.year { deadline = Deadline(year: year, month: 12, day: 31) }
    } else if passage.role == .plan, words.contains(.livelihood, sentence.range),
      !lists.livelihood.isEmpty, let year = report.year
    {
      deadline = Deadline(year: year, month: 12, day: 31)
    }
    return MeasureReader(
      bytes: view.bytes, role: passage.role, year: report.year, listDeadline: deadline,
      listRule: rule)
  }

  // MARK: - Findings

  private mutating func fill(_ lists: Lists) {
    var names = SuggestionNames(prefix: AgencyPrefix.of(report.place))
    var topicIndex = 0
    report.statements.reserveCapacity(statements.count)
    report.measures.reserveCapacity(drafts.count)
    for (id, draft) in statements.enumerated() {
      let passage = passages[draft.passage]
      let measures = drafts[draft.measures]
      let kind = kind(draft, measures, lists)
      let (tense, rule) = tense(draft, measures, passage, kind)
      while topicIndex < words.topics.count,
        Int(words.topics[topicIndex].start) < draft.range.lowerBound
      { topicIndex += 1 }
      var topicEnd = topicIndex
      while topicEnd < words.topics.count, Int(words.topics[topicEnd].end) <= draft.range.upperBound {
        topicEnd += 1
      }
      let (topics, agency, why) = WordTable.shipped.topics.suggestion(
        words.topics[topicIndex..<topicEnd], &names)
      report.statements.append(
        Statement(
          id: id, span: view.span(of: draft.range), plain: view.text(draft.range), tense: tense,
          kind: kind, section: passage.section, topics: topics,
          agency: tense == .target
            ? agency.map { AgencySuggestion(lead: $0, why: view.text(why)) } : nil,
          rule: rule))
      for measure in measures { report.measures.append(finished(measure, id)) }
    }
    fillIndicators(lists)
    fillLivelihood(lists)
  }

  private func finished(_ draft: DraftMeasure, _ statement: Int) -> Measure {
    let q = draft.quantity
    let bound: Comparator =
      switch q.bound {
      case .atLeast: .atLeast
      case .atMost: .atMost
      case .about: .about
      case nil: .equal
      }
    return Measure(
      statement: statement, span: view.span(of: q.span), plain: view.text(q.span),
      value: draft.value, upper: draft.upper, unit: q.unit, comparator: bound, basis: draft.basis,
      subject: draft.subject.map { view.text($0) } ?? "", action: draft.action.map { view.text($0) },
      tense: draft.tense, deadline: draft.deadline, rule: draft.rule)
  }

  private func kind(
    _ draft: DraftStatement, _ measures: ArraySlice<DraftMeasure>, _ lists: Lists
  ) -> StatementKind {
    let start = draft.range.lowerBound
    if lists.indicators.contains(where: { list in
      list.entries.contains { $0.contains(start) || draft.range.contains($0.lowerBound) }
    }) {
      return .indicator
    }
    if lists.livelihood.contains(where: { list in
      list.entries.contains { $0.range.contains(start) || draft.range.contains($0.range.lowerBound) }
    }) {
      return .livelihood
    }
    if words.contains(.project, draft.range) { return .project }
    if words.contains(.reform, draft.range) { return .reform }
    let hasDeed = !measures.isEmpty || says(draft.range)
    return hasDeed ? .task : .other
  }

  /// Whether a verb of work stands in the range.
  private func says(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = words.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(words.tokens[middle].start) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < words.tokens.count, Int(words.tokens[low].end) <= range.upperBound {
      let classes = words.tokens[low].classes
      if !classes.contains(.noun), words.tokens[low].range.count >= 6,
        classes.contains(.work) || classes.contains(.up) || classes.contains(.down)
          || classes.contains(.lead) && !classes.contains(.time) && !classes.contains(.scope)
      {
        return true
      }
      low += 1
    }
    return false
  }

  private func tense(
    _ draft: DraftStatement, _ measures: ArraySlice<DraftMeasure>, _ passage: Passage,
    _ kind: StatementKind
  ) -> (Tense, Rule) {
    if kind == .indicator || kind == .livelihood { return (.target, kind == .indicator ? .targetList : .livelihoodList) }
    if let first = measures.first(where: { $0.tense != .context }) { return (first.tense, first.rule) }
    if measures.isEmpty, !says(draft.range) { return (.context, .noDeed) }
    if words.contains(.address, draft.range) { return (.context, .noDeed) }
    switch passage.role {
    case .review: return (.outcome, .sectionTense)
    case .plan: return (.target, .sectionTense)
    default: return (.context, .noDeed)
    }
  }

  private mutating func fillIndicators(_ lists: Lists) {
    for list in lists.indicators {
      for entry in list.entries {
        let measure = drafts.first { entry.contains($0.quantity.span.lowerBound) }
        let statement = statements.lastIndex { $0.range.lowerBound <= entry.lowerBound + 3 } ?? 0
        let reader = IndicatorEntry(view: view, range: entry)
        let isBinding = ReportText.stands("约束性", at: entry.lowerBound, in: view.bytes.span)
        let deadlineYear = measure?.deadline?.year ?? list.planEnd
        let period: String? =
          if let end = list.planEnd { "\(end - 4)-\(end)" } else { report.year.map { "\($0)" } }
        _ = deadlineYear
        let q = measure?.quantity
        let finished = measure.map { self.finished($0, statement) }
        report.indicators.append(
          Indicator(
            statement: statement, span: view.span(of: entry), name: reader.name(before: q),
            value: finished?.value, upper: finished?.upper, unit: finished?.unit,
            comparator: finished?.comparator ?? reader.wordlessComparator, basis: finished?.basis,
            tense: .target, nature: isBinding ? .binding : list.nature, period: period))
      }
    }
  }

  private mutating func fillLivelihood(_ lists: Lists) {
    for list in lists.livelihood {
      for (ordinal, range) in list.entries {
        report.livelihood.append(
          LivelihoodItem(
            ordinal: ordinal, span: view.span(of: range), plain: view.text(range),
            year: report.year))
      }
    }
  }
}
