// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText

/// Makes the clauses of one tense of a report.
struct ClauseReader {
  /// What no promise and no outcome may be longer than, in bytes of the stored text.
  static let longest = 300

  let source: ReadText
  let tense: Tense
  /// For each statement its measures, as indices of `Report.measures`.
  private let measures: [[Int]]
  private let periods: Periods

  init(_ source: ReadText, _ tense: Tense) {
    self.source = source
    self.tense = tense
    var measures = [[Int]](repeating: [], count: source.report.statements.count)
    for (index, measure) in source.report.measures.enumerated() {
      measures[measure.statement].append(index)
    }
    self.measures = measures
    periods = Periods(source)
  }

  /// All clauses, in the order of the text, none overlapping.
  func clauses() -> [Clause] {
    var found: [Clause] = []
    for statement in source.report.statements where statement.tense == tense {
      if tense == .outcome, periods.isProblem[statement.id] { continue }
      read(statement, into: &found)
    }
    return found
  }

  // MARK: - One statement

  private func read(_ statement: Statement, into found: inout [Clause]) {
    let plain = Array(statement.plain.utf8)
    let figures = figures(statement, plain)
    var pieces = Pieces.of(statement, plain: plain, stored: source.text.bytes)
    pieces = pieces.flatMap { split(listed: $0, figures, plain) }
    let groups = Grouping(plain: plain, figures: figures.map(\.figure), tense: tense).groups(pieces)
    for group in groups {
      for part in fitted(group.pieces, core: group.core) {
        found.append(clause(statement, plain, part.pieces, core: part.core, figures))
      }
    }
  }

  /// A promise to 14亿多中国人 does not promise a number of them.
  private func isPopulation(_ measure: Measure, before end: Int, _ plain: [UInt8]) -> Bool {
    guard tense == .target, measure.unit.isEmpty else { return false }
    return end + 3 <= plain.count && Scalars.hanCount(plain, end ..<~ end + 3) > 0
  }

  /// Values that were before (由60个调整为48个), as places in the plain words.
  private func formerValues(_ statement: Statement, _ plain: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in measures[statement.id] {
      let measure = source.report.measures[index]
      guard measure.tense != tense || measure.unit.isEmpty,
        let start = Scalars.first(Array(measure.plain.utf8), in: plain)
      else { continue }
      found.append(start ..<~ start + measure.plain.utf8.count)
    }
    return found
  }

  /// A figure with its place in the stored text.
  private struct Placed {
    let span: Range<Int>
    let figure: Figure
  }

  private func figures(_ statement: Statement, _ plain: [UInt8]) -> [Placed] {
    var placed: [Placed] = []
    var place = 0
    var from: (subject: String, unit: String, value: Amount)?
    for index in measures[statement.id] {
      let measure = source.report.measures[index]
      let words = Array(measure.plain.utf8)
      guard let start = Scalars.first(words, in: plain, from: place) else { continue }
      place = start + words.count
      if measure.tense == .context {
        from = (measure.subject, measure.unit, Amount(measure.value))
      }
      guard measure.tense == tense, !isPopulation(measure, before: place, plain) else { continue }
      placed.append(
        Placed(
          span: measure.span,
          figure: Figure(
            value: Amount(measure.value),
            upper: measure.upper.map { Amount($0) },
            unit: measure.unit,
            comparator: measure.comparator,
            basis: measure.basis,
            subject: Array(measure.subject.utf8),
            action: measure.action ?? "",
            range: start ..<~ place,
            plain: measure.plain,
            deadline: measure.deadline,
            from: from?.subject == measure.subject && from?.unit == measure.unit
              ? from?.value : nil
          )
        )
      )
    }
    return placed
  }

  /// Cuts a piece at 、 behind a figure or the stage of a work where a name with a figure or a
  /// stage of its own follows: each entry of a list is a clause.
  private func split(listed piece: Piece, _ figures: [Placed], _ plain: [UInt8]) -> [Piece] {
    let inPlain = Pieces.places(of: "、", in: plain, piece.plain)
    let stored = source.text.bytes
    let inStored = Pieces.places(of: "、", in: stored, piece.span)
    guard !inPlain.isEmpty, inPlain.count == inStored.count else { return [piece] }
    var pieces: [Piece] = []
    var rest = piece
    for (cut, storedCut) in zip(inPlain, inStored) {
      let left = rest.plain.lowerBound ..<~ cut
      let right = cut + 3 ..<~ piece.plain.upperBound
      guard cut > rest.plain.lowerBound, right.lowerBound < right.upperBound,
        isWhole(left, figures, plain), opensEntry(right, figures, plain)
      else { continue }
      pieces.append(
        Piece(span: Pieces.trimmed(rest.span.lowerBound ..<~ storedCut, stored), plain: left)
      )
      rest = Piece(
        span: Pieces.trimmed(storedCut + 3 ..<~ piece.span.upperBound, stored),
        plain: right
      )
    }
    return pieces + [rest]
  }

  /// Whether an entry ends with its figure or with the stage of a named work.
  private func isWhole(_ range: Range<Int>, _ figures: [Placed], _ plain: [UInt8]) -> Bool {
    if figures.contains(where: { $0.figure.range.upperBound == range.upperBound }) { return true }
    let words = WordList.shipped.scan(Array(plain[range]).span)
    guard let last = words.last, last.range.upperBound == range.count,
      !last.classes.isDisjoint(with: .stages)
    else { return false }
    return Scalars.hanCount(plain, range.lowerBound ..<~ range.lowerBound + last.range.lowerBound)
      >= 4
  }

  /// Whether what follows names something and gives its figure.
  private func opensEntry(_ range: Range<Int>, _ figures: [Placed], _ plain: [UInt8]) -> Bool {
    guard !opensDependent(plain, range.lowerBound),
      let next = figures.first(where: { range.contains($0.figure.range.lowerBound) })
    else { return false }
    return Scalars.hanCount(plain, range.lowerBound ..<~ next.figure.range.lowerBound) >= 2
      || Scalars.hanCount(plain, next.figure.range.upperBound ..<~ range.upperBound) >= 3
  }

  /// Whether a piece leads to another, goes on with it or says its purpose.
  private func opensAside(_ plain: [UInt8], _ piece: Range<Int>) -> Bool {
    let words = WordList.shipped.scan(Array(plain[piece]).span)
    guard let first = words.first, first.range.lowerBound == 0 else { return false }
    return !first.classes.isDisjoint(with: [.dependent, .tail, .lead])
      && !first.classes.contains(.change)
  }

  private func opensDependent(_ plain: [UInt8], _ place: Int) -> Bool {
    let words = WordList.shipped.scan(Array(plain[place ..<~ min(plain.count, place + 15)]).span)
    return words.first.map { $0.range.lowerBound == 0 && $0.classes.contains(.dependent) } ?? false
  }

  // MARK: - Length

  /// Cuts pieces that are too long together into runs that are not; a single piece that is too
  /// long loses its end.
  private func fitted(_ pieces: [Piece], core: Int) -> [(pieces: [Piece], core: Int)] {
    var runs: [(pieces: [Piece], core: Int)] = []
    var run: [Piece] = []
    var runCore = 0
    func flush() {
      if !run.isEmpty { runs.append((run, min(runCore, run.count - 1))) }
      run = []
      runCore = 0
    }
    for (index, piece) in pieces.enumerated() {
      if let first = run.first, piece.span.upperBound - first.span.lowerBound > Self.longest {
        flush()
      }
      if index == core { runCore = run.count }
      run.append(shortened(piece))
    }
    flush()
    return runs
  }

  private func shortened(_ piece: Piece) -> Piece {
    guard piece.span.count > Self.longest else { return piece }
    let bytes = source.text.bytes
    var end = piece.span.lowerBound + Self.longest
    while end > piece.span.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Piece(span: piece.span.lowerBound ..<~ end, plain: piece.plain)
  }

  // MARK: - The clause

  private func clause(
    _ statement: Statement,
    _ plain: [UInt8],
    _ pieces: [Piece],
    core: Int,
    _ figures: [Placed]
  ) -> Clause {
    let first = pieces[0]
    let last = pieces[pieces.count - 1]
    let whole = first.plain.lowerBound ..<~ last.plain.upperBound
    let base = whole.lowerBound
    let body = Pieces.withoutLead(pieces[core].plain, plain)
    var focus = body
    // 增长8.1% and the like belong to the focus of the clause before.
    for piece in pieces[(core + 1)...]
    where figures.contains(where: { piece.plain.contains($0.figure.range.lowerBound) }) {
      guard opensDependent(plain, piece.plain.lowerBound) else { break }
      focus = focus.lowerBound ..<~ piece.plain.upperBound
    }
    let inside = figures.filter { focus.contains($0.figure.range.lowerBound) }.map { placed in
      let f = placed.figure
      return Figure(
        value: f.value,
        upper: f.upper,
        unit: f.unit,
        comparator: f.comparator,
        basis: f.basis,
        subject: f.subject,
        action: f.action,
        range: f.range.lowerBound - base ..<~ f.range.upperBound - base,
        plain: f.plain,
        deadline: f.deadline,
        from: f.from
      )
    }
    let words = Array(plain[whole])
    var clause = Clause(
      statement: statement.id,
      span: first.span.lowerBound ..<~ last.span.upperBound,
      plain: words,
      focus: focus.lowerBound - base ..<~ focus.upperBound - base,
      core: body.lowerBound - base ..<~ body.upperBound - base,
      figures: inside,
      words: WordList.shipped.scan(words.span),
      kind: statement.kind,
      topics: statement.topics
    )
    clause.deadline = inside.lazy.compactMap(\.deadline).first
    if tense == .target {
      if let year = source.report.year, let due = clause.deadline?.year {
        clause.isOfManyYears = due > year
      } else {
        clause.isOfManyYears = !inside.isEmpty && periods.isPlan[statement.id]
      }
    } else {
      clause.isOfManyYears = periods.isOfManyYears[statement.id]
    }
    clause.isPlanned = tense == .target && periods.isPlan[statement.id]
    clause.isReported = tense == .outcome
    clause.isRemark =
      clause.words.first.map {
        $0.range.lowerBound == 0 && $0.classes.contains(.remark)
      } ?? false
    if inside.isEmpty {
      // Calls upon the hearers, heads of lists (主要预期目标是) and the line of the day (——2026年).
      if clause.words.contains(where: { $0.classes.contains(.exhort) })
        || words.suffix(3) == Array("是".utf8)[...] || words.starts(with: Array("——".utf8))
      {
        clause.isRemark = true
      }
    }
    clause.former = formerValues(statement, plain).map {
      $0.lowerBound - base ..<~ $0.upperBound - base
    }
    if inside.isEmpty {
      clause.others = pieces.indices.filter { $0 != core }.compactMap { index in
        let piece = pieces[index]
        guard !opensAside(plain, piece.plain) else { return nil }
        let range = piece.plain.lowerBound - base ..<~ piece.plain.upperBound - base
        let grams = ClauseFeatures.grams(clause, range)
        return grams.count >= 3 ? grams : nil
      }
    }
    ClauseFeatures.fill(&clause, year: source.report.year)
    return clause
  }
}
