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

/// The first index below `count` that `isBefore` is false of; it is true up to there.
@inline(__always)
func lowerBound(_ count: Int, _ isBefore: (Int) -> Bool) -> Int {
  var low = 0
  var high = count
  while low < high {
    let middle = (low + high) / 2
    if isBefore(middle) { low = middle + 1 } else { high = middle }
  }
  return low
}

/// One reading, from the view to the report.
struct ReportReader {
  let view: TextView
  var report = Report()
  var passages: [Passage] = []
  var sentences: [Sentence] = []
  let words: WordIndex
  var quantities: [Amount] = []
  var drafts: [DraftMeasure] = []
  var statements: [DraftStatement] = []

  init(_ text: StoredText, _ options: ReadingOptions) {
    let view = TextView.repairing(text)
    let words = WordTable.shipped.scan(view.bytes)
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
    // A report has a quantity in 150 bytes and a sentence in 90 at the most.
    quantities.reserveCapacity(text.count / 150)
    let starts = words.starts
    AmountScanner().scan(text.span, at: starts.span, into: &quantities)
    sentences.reserveCapacity(words.stops.count + passages.count)
    for (index, passage) in passages.enumerated() {
      Sentence.split(words, passage.range, index, text.span, quantities, into: &sentences)
    }
    report.terms = GlossaryReader(view: view, words: words, passages: passages).terms()
    let lists = findLists()
    readSentences(lists)
    fill(lists)
    return report
  }

  // MARK: - Lists

  struct Lists {
    var indicators: [IndicatorList]
    var livelihood: [LivelihoodList]
    /// Every place where an entry of a list begins, in order.
    var cuts: [Int]
  }

  func findLists() -> Lists {
    let quantities = quantities
    let livelihood = LivelihoodFinder(
      bytes: view.bytes,
      words: words,
      sentences: sentences,
      passages: passages
    ).lists()
    let finder = IndicatorFinder(
      bytes: view.bytes,
      words: words,
      sentences: sentences,
      passages: passages,
      year: report.year,
      hasQuantity: { range in
        var low = lowerBound(quantities.count) {
          quantities[$0].span.lowerBound < range.lowerBound
        }
        while low < quantities.count, quantities[low].span.lowerBound < range.upperBound {
          let kind = quantities[low].kind
          if kind != nil, kind != .duration, kind != .ordinal, kind != .age { return true }
          low += 1
        }
        return false
      }
    )
    let indicators = (finder.lists() + proseLists(finder)).filter { list in
      let next = lowerBound(livelihood.count) {
        livelihood[$0].range.upperBound <= list.range.lowerBound
      }
      return next == livelihood.count || !livelihood[next].range.overlaps(list.range)
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let cuts =
      (indicators.flatMap(\.entries).map(\.lowerBound)
      + livelihood.flatMap(\.entries).map(\.range.lowerBound)).sorted()
    return Lists(indicators: indicators, livelihood: livelihood, cuts: cuts)
  }

  /// Targets of a plan period in paragraphs that a dash opens, under a heading that names it.
  func proseLists(_ finder: IndicatorFinder) -> [IndicatorList] {
    var ends: [Int: Int?] = [:]
    return passages.compactMap { passage in
      guard passage.isDash, !passage.isHeading, passage.role == .plan, let part = part(of: passage)
      else { return nil }
      let known = ends[part.id]
      let planEnd = known ?? PlanPeriod.end(in: part.title, from: report.year)
      if known == nil { ends[part.id] = .some(planEnd) }
      guard let end = planEnd else { return nil }
      return IndicatorList(
        entries: finder.measuredClauses(passage.range),
        range: passage.range,
        nature: nil,
        planEnd: end
      )
    }
  }

  /// The level-1 section that a passage stands in.
  func part(of passage: Passage) -> Section? {
    var section = passage.section.map { report.sections[$0] }
    while let current = section, current.level > 1 {
      section = current.parent.map { report.sections[$0] }
    }
    return section
  }

  // MARK: - Sentences

  mutating func readSentences(_ lists: Lists) {
    let text = view.bytes
    let bytes = text.span
    let allTokens = words.tokens
    let tokens = allTokens.span
    var context = SentenceContext(index: words, clauses: ClauseIndex(sentences, words))
    var splitter = StatementSplitter()
    drafts.reserveCapacity(quantities.count)
    var statements: [DraftStatement] = []
    statements.reserveCapacity(sentences.count * 2)
    // Of one sentence; made once, as memory of its own for each took longer than what it holds.
    var counted: [Int] = []
    var read: [DraftMeasure] = []
    var quantityIndex = 0
    var cutIndex = 0
    var indicators = ListCursor(lists.indicators.map(\.range))
    var livelihood = ListCursor(lists.livelihood.map(\.range))
    for (number, sentence) in sentences.enumerated() {
      let range = sentence.range
      while quantityIndex < quantities.count,
        quantities[quantityIndex].span.lowerBound < range.lowerBound
      { quantityIndex += 1 }
      var quantityEnd = quantityIndex
      while quantityEnd < quantities.count,
        quantities[quantityEnd].span.lowerBound < range.upperBound
      { quantityEnd += 1 }
      var tokenIndex = words.tokenIndex(after: range.lowerBound)
      if tokenIndex < tokens.count, Int(tokens[tokenIndex].start) < range.lowerBound {
        tokenIndex += 1
      }
      let tokenEnd = words.tokenIndex(after: range.upperBound)
      let passage = passages[sentence.passage]
      let found = quantityIndex ..<~ quantityEnd
      quantityIndex = quantityEnd
      if passage.role == .glossary { continue }
      context.enter(sentence, number, tokens: tokenIndex ..<~ tokenEnd)
      let first = drafts.count
      if !found.isEmpty, !passage.isHeading || sentence.cues.contains(.livelihood) {
        let indicator = indicators.index(at: range.lowerBound).map { lists.indicators[$0] }
        let isLivelihood = livelihood.index(at: range.lowerBound) != nil
        let reader = reader(for: sentence, passage, lists, indicator, isLivelihood: isLivelihood)
        reader.read(quantities.span.extracting(found), context, &counted, into: &read)
        drafts.append(contentsOf: read)
      }
      if passage.isHeading, drafts.count == first { continue }
      while cutIndex < lists.cuts.count, lists.cuts[cutIndex] < range.lowerBound { cutIndex += 1 }
      var cutEnd = cutIndex
      while cutEnd < lists.cuts.count, lists.cuts[cutEnd] < range.upperBound { cutEnd += 1 }
      let firstStatement = statements.count
      // Spans: a slice of each would be counted in and out for every sentence.
      splitter.split(
        context,
        bytes,
        drafts.span.extracting(first..<drafts.count),
        cuts: lists.cuts.span.extracting(cutIndex ..<~ cutEnd),
        passage: sentence.passage,
        into: &statements
      )
      cutIndex = cutEnd
      var next = first
      for index in firstStatement..<statements.count {
        let begin = next
        let end = statements[index].range.upperBound
        while next < drafts.count, drafts[next].quantity.span.lowerBound < end { next += 1 }
        statements[index].measures = begin ..<~ next
      }
    }
    self.statements = statements
  }

  func reader(
    for sentence: Sentence,
    _ passage: Passage,
    _ lists: Lists,
    _ indicator: IndicatorList?,
    isLivelihood: Bool
  ) -> MeasureReader {
    var deadline: Deadline?
    var rule: Rule?
    if let list = indicator {
      rule = .targetList
      if let end = list.planEnd ?? report.year {
        deadline = Deadline(year: end, month: 12, day: 31)
      }
    } else if isLivelihood {
      rule = .livelihoodList
      if let year = report.year { deadline = Deadline(year: year, month: 12, day: 31) }
    } else if passage.role == .plan, sentence.cues.contains(.livelihood),
      !lists.livelihood.isEmpty, let year = report.year
    {
      deadline = Deadline(year: year, month: 12, day: 31)
    }
    return MeasureReader(
      bytes: view.bytes,
      role: passage.role,
      year: report.year,
      listDeadline: deadline,
      listRule: rule
    )
  }
}
