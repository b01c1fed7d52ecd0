// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText

/// One method a type of line; the order of the keys is that of the contract.
struct LinePrinter {
  let stored: UnsafeBufferPointer<UInt8>
  let explain: OutputLanguage?

  /// The stored bytes of a span; a span outside the text is a defect of the reader.
  private func bytes(_ span: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    precondition(
      span.lowerBound >= 0 && span.upperBound <= stored.count,
      "a span lies outside the text"
    )
    return UnsafeBufferPointer(rebasing: stored[span])
  }

  func report(
    _ report: Report,
    source: ReadSource,
    words: OutputLanguage,
    to line: inout LineWriter,
    _ out: inout [UInt8]
  ) {
    let strings = [source.file, source.id, report.place, report.title]
    var size = strings.reduce(0) { $0 + LineWriter.bound(of: $1?.utf8.count ?? 0) }
    for diagnostic in report.diagnostics {
      size += 128 + LineWriter.bound(of: diagnostic.message(in: words).utf8.count)
    }
    line.begin(bound: size, flushingTo: &out)
    line.raw(#"{"type":"report","#)
    if let id = source.id {
      line.raw(#""id":"#)
      line.unescaped(id)
    } else {
      line.raw(#""file":"#)
      line.string(source.file)
    }
    line.raw(#","sha256":""#)
    line.unescaped(source.sha256)
    line.raw(#"","source_sha256":""#)
    line.unescaped(source.sourceSHA256)
    line.raw(#"","bytes":"#)
    line.integer(source.byteCount)
    line.raw(#","place":"#)
    line.string(report.place)
    line.raw(#","year":"#)
    line.integer(report.year)
    line.raw(#","title":"#)
    line.string(report.title)
    line.raw(#","diagnostics":["#)
    for (index, diagnostic) in report.diagnostics.enumerated() {
      if index > 0 { line.raw(",") }
      line.raw(#"{"code":"#)
      line.string(diagnostic.code.rawValue)
      line.raw(#","severity":""#)
      line.unescaped(diagnostic.severity.rawValue)
      line.raw(#"","span":"#)
      line.span(diagnostic.span)
      line.raw(#","message":"#)
      line.string(diagnostic.message(in: words))
      line.raw("}")
    }
    line.raw("]}\n")
  }

  func section(_ section: Section, to line: inout LineWriter, _ out: inout [UInt8]) {
    let text = bytes(section.span)
    let size = LineWriter.bound(of: section.title.utf8.count + text.count)
    line.begin(bound: size, flushingTo: &out)
    line.raw(#"{"type":"section","id":"#)
    line.integer(section.id)
    line.raw(#","level":"#)
    line.integer(section.level)
    line.raw(#","title":"#)
    line.string(section.title)
    line.raw(#","text":"#)
    line.string(text)
    line.raw(#","span":"#)
    line.span(section.span)
    line.raw(#","parent":"#)
    line.integer(section.parent)
    line.raw("}\n")
  }

  // Statements and measures are read where they lie: a copy would count every string in and out.

  func statement(
    _ statements: [Statement],
    _ index: Int,
    to line: inout LineWriter,
    _ out: inout [UInt8]
  ) {
    let text = bytes(statements[index].span)
    let topicCount = statements[index].topics.count
    let explanation = explain.map { statements[index].rule.explanation(in: $0) }
    var size = LineWriter.bound(of: text.count + statements[index].words.range.count)
    size += LineWriter.bound(of: explanation?.utf8.count ?? 0)
    for place in 0..<topicCount {
      size += LineWriter.bound(of: statements[index].topics[place].utf8.count)
    }
    if let agency = statements[index].agency {
      size += LineWriter.bound(of: agency.lead.utf8.count + agency.why.utf8.count) + 16
    }
    line.begin(bound: size, flushingTo: &out)
    line.raw(#"{"type":"statement","id":"s"#)
    line.integer(statements[index].id)
    line.raw(#"","span":"#)
    line.span(statements[index].span)
    line.raw(#","text":"#)
    line.string(text)
    line.raw(#","plain":"#)
    line.string(statements[index].words.bytes, statements[index].words.range)
    line.raw(#","tense":""#)
    line.raw(statements[index].tense.word)
    line.raw(#"","kind":""#)
    line.raw(statements[index].kind.word)
    line.raw(#"","section":"#)
    line.integer(statements[index].section)
    line.raw(#","topics":["#)
    for place in 0..<topicCount {
      if place > 0 { line.raw(",") }
      line.string(statements[index].topics[place])
    }
    line.raw(#"],"agency":"#)
    if let agency = statements[index].agency {
      line.raw(#"{"lead":"#)
      line.string(agency.lead)
      line.raw(#","why":"#)
      line.string(agency.why)
      line.raw("}")
    } else {
      line.raw("null")
    }
    line.rule(statements[index].rule, explanation)
    line.raw("}\n")
  }

  func measure(
    _ measures: [Measure],
    _ index: Int,
    to line: inout LineWriter,
    _ out: inout [UInt8]
  ) {
    let text = bytes(measures[index].span)
    let explanation = explain.map { measures[index].rule.explanation(in: $0) }
    var size = LineWriter.bound(of: text.count + measures[index].plain.utf8.count)
    size += LineWriter.bound(of: measures[index].unit.utf8.count)
    size += LineWriter.bound(of: measures[index].subject.utf8.count)
    size += LineWriter.bound(of: measures[index].action?.utf8.count ?? 0)
    size += LineWriter.bound(of: explanation?.utf8.count ?? 0)
    line.begin(bound: size, flushingTo: &out)
    line.raw(#"{"type":"measure","statement":"s"#)
    line.integer(measures[index].statement)
    line.raw(#"","span":"#)
    line.span(measures[index].span)
    line.raw(#","text":"#)
    line.string(text)
    line.raw(#","plain":"#)
    line.string(measures[index].plain)
    line.raw(#","value":"#)
    line.number(measures[index].value)
    line.raw(#","upper":"#)
    line.number(measures[index].upper)
    line.raw(#","unit":"#)
    line.string(measures[index].unit)
    line.raw(#","comparator":""#)
    line.raw(measures[index].comparator.word)
    line.raw(#"","basis":""#)
    line.raw(measures[index].basis.word)
    line.raw(#"","subject":"#)
    line.string(measures[index].subject)
    line.raw(#","action":"#)
    line.string(measures[index].action)
    line.raw(#","tense":""#)
    line.raw(measures[index].tense.word)
    line.raw(#"","deadline":"#)
    line.day(measures[index].deadline)
    line.rule(measures[index].rule, explanation)
    line.raw("}\n")
  }

  func indicator(_ indicator: borrowing Indicator, to line: inout LineWriter, _ out: inout [UInt8])
  {
    let text = bytes(indicator.span)
    var size = LineWriter.bound(of: text.count + indicator.name.utf8.count)
    size += LineWriter.bound(of: indicator.unit?.utf8.count ?? 0)
    size += LineWriter.bound(of: indicator.period?.utf8.count ?? 0)
    line.begin(bound: size, flushingTo: &out)
    line.raw(#"{"type":"indicator","statement":"s"#)
    line.integer(indicator.statement)
    line.raw(#"","span":"#)
    line.span(indicator.span)
    line.raw(#","text":"#)
    line.string(text)
    line.raw(#","name":"#)
    line.string(indicator.name)
    line.raw(#","value":"#)
    line.number(indicator.value)
    line.raw(#","upper":"#)
    line.number(indicator.upper)
    line.raw(#","unit":"#)
    line.string(indicator.unit)
    line.raw(#","comparator":"#)
    line.word(indicator.comparator?.word)
    line.raw(#","basis":"#)
    line.word(indicator.basis?.word)
    line.raw(#","tense":""#)
    line.raw(indicator.tense.word)
    line.raw(#"","nature":"#)
    line.word(indicator.nature?.word)
    line.raw(#","period":"#)
    line.string(indicator.period)
    line.raw("}\n")
  }

  func livelihood(_ item: LivelihoodItem, to line: inout LineWriter, _ out: inout [UInt8]) {
    let text = bytes(item.span)
    let size = LineWriter.bound(of: text.count)
    line.begin(bound: size, flushingTo: &out)
    line.raw(#"{"type":"livelihood","ordinal":"#)
    line.integer(item.ordinal)
    line.raw(#","span":"#)
    line.span(item.span)
    line.raw(#","text":"#)
    line.string(text)
    line.raw(#","year":"#)
    line.integer(item.year)
    line.raw("}\n")
  }

  func term(_ term: Term, to line: inout LineWriter, _ out: inout [UInt8]) {
    let text = bytes(term.span)
    var size = LineWriter.bound(of: term.term.utf8.count + term.definition.utf8.count)
    size += LineWriter.bound(of: text.count) + 48 * term.marks.count
    line.begin(bound: size, flushingTo: &out)
    line.raw(#"{"type":"term","n":"#)
    line.integer(term.number)
    line.raw(#","term":"#)
    line.string(term.term)
    line.raw(#","definition":"#)
    line.string(term.definition)
    line.raw(#","span":"#)
    line.span(term.span)
    line.raw(#","text":"#)
    line.string(text)
    line.raw(#","marks":["#)
    for (index, mark) in term.marks.enumerated() {
      if index > 0 { line.raw(",") }
      line.span(mark)
    }
    line.raw("]}\n")
  }
}
