// SPDX-License-Identifier: Apache-2.0
import Reading
import ReportText

/// Reads a report from any bytes that may be stored.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnyReport(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  guard let text = try? StoredText.read(decoded: bytes) else { return 0 }
  let report = readReport(text)
  checkSpans(report, text.bytes)
  checkOrder(report)
  checkReferences(report)
  let again = readReport(text)
  hold(
    again.statements == report.statements && again.measures == report.measures
      && again.sections == report.sections && again.indicators == report.indicators
      && again.livelihood == report.livelihood && again.terms == report.terms,
    "a second reading finds the same"
  )
  return 0
}

private func checkSpans(_ report: Report, _ bytes: [UInt8]) {
  for span in report.terms.flatMap(\.marks) + report.paragraphs { check(span, bytes) }
  for section in report.sections { check(section.span, section.title, bytes) }
  for statement in report.statements { check(statement.span, statement.plain, bytes) }
  for measure in report.measures { check(measure.span, measure.plain, bytes) }
  for indicator in report.indicators {
    check(indicator.span, bytes)
    // A second value takes the name before it, so that a name may stand before its span.
    check(bytes.indices, indicator.name, bytes)
  }
  for item in report.livelihood { check(item.span, item.plain, bytes) }
  for term in report.terms { check(term.span, term.term, bytes) }
}

private func check(_ span: Range<Int>, _ bytes: [UInt8]) {
  hold(span.lowerBound >= 0 && span.upperBound <= bytes.count, "a span lies in the stored text")
  hold(
    (try? UTF8Span(validating: bytes.span.extracting(span))) != nil,
    "a span cuts no character"
  )
}

/// What is shown as read stands in the text: the Chinese of `words` comes in this order in the
/// slice, which may have more of it (marks, breaks and furniture that the view leaves out).
private func check(_ span: Range<Int>, _ words: String, _ bytes: [UInt8]) {
  check(span, bytes)
  // A reference such as &#34584; stands for a character that the slice does not spell.
  let pairs = zip(bytes[span], bytes[span].dropFirst())
  if pairs.contains(where: { $0.0 == 0x26 && $0.1 == 0x23 }) { return }
  var slice = String(decoding: bytes[span], as: UTF8.self).unicodeScalars.makeIterator()
  for scalar in words.unicodeScalars where ("\u{4E00}"..."\u{9FFF}").contains(scalar) {
    var isThere = false
    while let next = slice.next() {
      if next == scalar {
        isThere = true
        break
      }
    }
    hold(isThere, "a span slices to its words")
  }
}

private func checkOrder(_ report: Report) {
  var end = 0
  for (index, statement) in report.statements.enumerated() {
    hold(statement.id == index, "a statement's id is its place")
    hold(statement.span.lowerBound >= end, "statements are in order and do not overlap")
    end = statement.span.upperBound
  }
  end = 0
  for measure in report.measures {
    hold(measure.span.lowerBound >= end, "measures are in order and do not overlap")
    end = measure.span.upperBound
  }
  var start = 0
  for (index, section) in report.sections.enumerated() {
    hold(section.id == index, "a section's id is its place")
    hold(section.span.lowerBound >= start, "sections are in order")
    start = section.span.lowerBound
  }
}

private func checkReferences(_ report: Report) {
  for section in report.sections {
    guard let parent = section.parent else { continue }
    hold((0..<section.id).contains(parent), "a section's parent stands before it")
    hold(report.sections[parent].level < section.level, "a section's parent has a lower level")
  }
  for statement in report.statements {
    guard let section = statement.section else { continue }
    hold(report.sections.indices.contains(section), "a statement's section exists")
  }
  for measure in report.measures {
    hold(report.statements.indices.contains(measure.statement), "a measure's statement exists")
    let statement = report.statements[measure.statement].span
    hold(
      statement.lowerBound <= measure.span.lowerBound
        && measure.span.upperBound <= statement.upperBound,
      "a measure lies in its statement"
    )
    hold(measure.value.isFinite && measure.upper?.isFinite != false, "a value is finite")
    hold(
      measure.upper.map { measure.value <= $0 } != false,
      "the lower end is not above the upper end"
    )
  }
  for indicator in report.indicators {
    hold(report.statements.indices.contains(indicator.statement), "an indicator's statement exists")
  }
}

private func hold(_ law: Bool, _ sentence: StaticString) {
  guard law else { fatalError("the law is broken: \(sentence)") }
}
