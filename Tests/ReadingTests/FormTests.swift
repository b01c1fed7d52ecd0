// SPDX-License-Identifier: Apache-2.0
import Foundation
import Reading
import ReportText
import Testing

/// Whole small documents in the forms that real files come in.
@Suite struct FormTests {
  struct Form: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let document: String
    let year: Int?
    let place: String?
    let expect: Expectation
    var testDescription: String { id }
  }

  /// What a reader must find; what is not there is not asked.
  struct Expectation: Decodable, Sendable {
    var sections: [Heading]?
    var measures: Corpus.Wants?
    var livelihood: [Item]?
    var indicators: [Entry]?
    var terms: [Word]?
    var joined: [String]?
  }

  struct Heading: Decodable, Sendable {
    let level: Int?
    let title: String
  }

  struct Item: Decodable, Sendable {
    let ordinal: Int
    let text: String
  }

  struct Entry: Decodable, Sendable {
    let name: String
    let value: Double?
  }

  struct Word: Decodable, Sendable {
    let n: Int
    let term: String
    let marks: Int?
  }

  static let forms: [Form] = Corpus.decoded("forms")

  @Test(arguments: forms)
  func readsTheForm(_ form: Form) {
    let faults = faults(of: form)
    if let reason = Corpus.skippedForms[form.id] {
      #expect(!faults.isEmpty, "\(form.id) passes: take it off skip-forms.tsv (\(reason))")
    } else {
      #expect(faults.isEmpty, "\(form.document)\n\(faults.joined(separator: "\n"))")
    }
  }

  private func faults(of form: Form) -> [String] {
    let report = readReport(StoredText(utf8: Array(form.document.utf8)))
    var faults: [String] = []
    if report.year != form.year { faults.append("year \(report.year ?? 0)") }
    let isPlace =
      form.place == nil ? report.place == nil : report.place?.hasSuffix(form.place ?? "") ?? false
    if !isPlace { faults.append("place \(report.place ?? "none")") }
    faults += sectionFaults(form.expect, report) + measureFaults(form.expect, report)
    faults += listFaults(form.expect, report)
    for phrase in form.expect.joined ?? [] {
      let isInside = report.statements.contains { squeezed($0.plain).contains(squeezed(phrase)) }
      if !isInside { faults.append("\(phrase) is not inside one statement") }
    }
    return faults
  }

  private func sectionFaults(_ expect: Expectation, _ report: Report) -> [String] {
    guard let wanted = expect.sections else { return [] }
    var faults: [String] = []
    for heading in wanted {
      let isFound = report.sections.contains {
        squeezed($0.title) == squeezed(heading.title) && ($0.level == heading.level ?? $0.level)
      }
      if !isFound { faults.append("no section \(heading.title)") }
    }
    for section in report.sections
    where !wanted.contains(where: { squeezed($0.title) == squeezed(section.title) }) {
      faults.append("\(section.title) is no section")
    }
    return faults
  }

  private func measureFaults(_ expect: Expectation, _ report: Report) -> [String] {
    guard let wanted = expect.measures else { return [] }
    var faults: [String] = []
    var left = report.measures
    for mark in wanted.marks {
      guard let index = left.firstIndex(where: { squeezed($0.plain).hasPrefix(squeezed(mark.num)) })
      else {
        faults.append("\(mark.num) is missed")
        continue
      }
      let measure = left.remove(at: index)
      faults += mark.faults(of: measure).map { "\(mark.num): \($0) is wrong in \(measure)" }
    }
    return faults + left.map { "\($0.plain) is no measure" }
  }

  private func listFaults(_ expect: Expectation, _ report: Report) -> [String] {
    var faults: [String] = []
    if let wanted = expect.livelihood {
      let found = report.livelihood.map { "\($0.ordinal) \(squeezed($0.plain))" }
      if found != wanted.map({ "\($0.ordinal) \(squeezed($0.text))" }) {
        faults.append("livelihood items \(found)")
      }
    }
    if let wanted = expect.indicators {
      let isSame =
        wanted.count == report.indicators.count
        && zip(wanted, report.indicators).allSatisfy { want, found in
          let (a, b) = (squeezed(want.name), squeezed(found.name))
          return (a.contains(b) || b.contains(a))
            && (want.value == nil || want.value == found.value)
        }
      if !isSame { faults.append("indicators \(report.indicators.map(\.name))") }
    }
    if let wanted = expect.terms {
      let isSame =
        wanted.count == report.terms.count
        && zip(wanted, report.terms).allSatisfy { want, found in
          want.n == found.number && squeezed(want.term) == squeezed(found.term)
            && (want.marks == nil || want.marks == found.marks.count)
        }
      if !isSame { faults.append("terms \(report.terms.map(\.term))") }
    }
    return faults
  }
}
