// SPDX-License-Identifier: Apache-2.0
import Mechanisms
package import Reading
package import ReportText
import WorkingDays

extension ReportSheet {
  /// What the register needs of a report that was read: each of its statements that promise is a
  /// candidate, with its span.
  ///
  /// Its measures are the targets, and the entries of lists of indicators that have a value; a value
  /// that no ``Figure`` holds exactly is left out rather than rounded. The last day of a measure that
  /// names one is the deadline, that of a livelihood item without one the end of its year.
  ///
  /// It is nil where no place or no year of a plan is known.
  ///
  /// - Parameters:
  ///   - reading: What was read.
  ///   - text: The stored text, which spans count in.
  ///   - sha256: That of the text, in hexadecimal.
  ///   - place: Who promises; nil for whom the report names.
  ///   - year: The year of the plan; nil for that of the report.
  package init?(
    _ reading: Report,
    text: StoredText,
    sha256: String,
    place: String? = nil,
    year: Int? = nil
  ) {
    guard let place = place ?? reading.place, let year = year ?? reading.year,
      SerialNumber(year: year, serial: 1) != nil
    else { return nil }
    let maker = CandidateMaker(reading, year: year)
    self.init(
      report: sha256,
      place: place,
      year: year,
      text: text.bytes,
      candidates: reading.statements.filter { $0.tense == .target && !$0.span.isEmpty }
        .map(maker.candidate)
    )
  }
}

/// Makes candidates of statements.
private struct CandidateMaker {
  let reading: Report
  let year: Int
  let measures: [Int: [Measure]]
  let indicators: [Int: [Indicator]]

  init(_ reading: Report, year: Int) {
    self.reading = reading
    self.year = year
    measures = Dictionary(
      grouping: reading.measures.filter { $0.tense == .target },
      by: \.statement
    )
    indicators = Dictionary(
      grouping: reading.indicators.filter { $0.tense == .target },
      by: \.statement
    )
  }

  func candidate(_ statement: Statement) -> ReportSheet.Candidate {
    let measures = measures[statement.id] ?? []
    let indicators = indicators[statement.id] ?? []
    var fields = CommitmentFields()
    let words = statement.plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    fields.title = words.unicodeScalars.count > 60 ? "" : words
    fields.kind = statement.kind.rawValue
    fields.topic = statement.topics.first ?? ""
    let found = indicators.isEmpty ? measures.compactMap(target) : indicators.compactMap(target)
    fields.targets = Array(found.prefix(50))
    if let nature = indicators.compactMap(\.nature).first {
      fields.nature = nature == .binding ? "binding" : "expected"
    }
    (fields.deadline, fields.deadlineRule) = deadline(of: statement, measures)
    return ReportSheet.Candidate(
      span: TextSpan(statement.span),
      section: path(to: statement.section),
      fields: fields,
      suggestedLead: statement.agency?.lead ?? "",
      suggestedWhy: statement.agency?.why ?? ""
    )
  }

  /// The headings from the outermost to the nearest; their parents stand before them.
  private func path(to section: Int?) -> String {
    var titles: [String] = []
    var next = section
    while let id = next, reading.sections.indices.contains(id), titles.count < 8 {
      titles.append(reading.sections[id].title)
      next = reading.sections[id].parent
    }
    return titles.reversed().joined(separator: " › ")
  }

  /// The latest day that a measure names: by then all of it is due.
  private func deadline(of statement: Statement, _ measures: [Measure]) -> (CivilDate?, String) {
    let days = measures.compactMap(\.deadline).compactMap {
      CivilDate(year: $0.year, month: $0.month, day: $0.day)
    }
    if let last = days.max() { return (last, "原文") }
    guard statement.kind == .livelihood else { return (nil, "") }
    let item = reading.livelihood.first { $0.span.overlaps(statement.span) }
    return (CivilDate(year: item?.year ?? year, month: 12, day: 31), "民生实事当年办结")
  }

  private func target(_ measure: Measure) -> Target? {
    guard let value = figure(measure.value) else { return nil }
    return Target(
      subject: String(measure.subject.unicodeScalars.prefix(200)),
      bound: bound(measure.comparator),
      value: value,
      upper: upper(measure.upper, over: value),
      unit: measure.unit,
      isGrowth: measure.basis == .growth
    )
  }

  private func target(_ indicator: Indicator) -> Target? {
    guard let value = indicator.value.flatMap(figure) else { return nil }
    return Target(
      subject: indicator.name,
      bound: indicator.comparator.map(bound) ?? .equal,
      value: value,
      upper: upper(indicator.upper, over: value),
      unit: indicator.unit ?? "",
      isGrowth: indicator.basis == .growth
    )
  }

  /// An upper end that lies below its lower one is none.
  private func upper(_ number: Double?, over lower: Figure) -> Figure? {
    number.flatMap(figure).flatMap { $0.value < lower.value ? nil : $0 }
  }

  private func bound(_ comparator: Comparator) -> Target.Bound {
    switch comparator {
    case .equal: .equal
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .about: .about
    }
  }
}

/// The shortest decimal of a number that was read, exactly; nil where it takes more digits than a
/// figure has.
private func figure(_ number: Double) -> Figure? {
  guard number.isFinite, number.magnitude < 1e15 else { return nil }
  for places in 0...6 {
    let power = (0..<places).reduce(1.0) { power, _ in power * 10 }
    let scaled = (number * power).rounded()
    guard scaled.magnitude < 9_007_199_254_740_992, scaled / power == number else { continue }
    return Figure(Exact(Int(scaled), places: places).text(places: places))
  }
  return nil
}
