// SPDX-License-Identifier: Apache-2.0
import Reading
import Foundation
import ReportText
import Testing

/// Every case of the corpus through every entry point: alone in its section, behind and before
/// other text, and with the disturbances that the view repairs.
@Suite struct CorpusTests {
  static let cases = ["measures", "negative", "deadlines", "tense"].flatMap { Corpus.cases($0) }

  @Test func theCorpusIsLarge() {
    #expect(Self.cases.count >= 600)
    #expect(Self.cases.count { $0.marks.isEmpty } >= 150)
    let ids = Set(Self.cases.map(\.id))
    #expect(ids.count == Self.cases.count)
    for id in Corpus.skipped.keys {
      #expect(ids.contains(id), "\(id) is skipped and does not exist")
    }
  }

  @Test(arguments: cases)
  func readsTheCase(_ one: Corpus.Case) {
    let faults = faults(of: one, in: one.heading + one.text)
    if let reason = Corpus.skipped[one.id] {
      #expect(!faults.isEmpty, "\(one.id) passes: take it off skip.tsv (\(reason))")
      return
    }
    #expect(faults.isEmpty, "\(one.text)\n\(faults.joined(separator: "\n"))")
  }

  /// What stands around a text must not change what is read from it.
  @Test(arguments: cases)
  func readsItBetweenOthers(_ one: Corpus.Case) {
    guard Corpus.skipped[one.id] == nil, one.where == "plan" || one.where == "review" else {
      return
    }
    let text = one.heading + "坚持稳中求进，真抓实干。\n" + one.text + "\n各位代表！"
    let faults = faults(of: one, in: text)
    #expect(faults.isEmpty, "\(one.text)\n\(faults.joined(separator: "\n"))")
  }

  /// The same words in other dress: CR LF, half-width commas, spaces beside digits, full-width
  /// digits, no line break but tabs.
  @Test(arguments: cases, Disturbance.allCases)
  func readsItDisturbed(_ one: Corpus.Case, _ disturbance: Disturbance) {
    guard Corpus.skipped[one.id] == nil, !one.id.contains("form"), !one.heading.isEmpty else {
      return
    }
    let text = disturbance.apply(one.heading + one.text)
    let faults = faults(of: one, in: text, byPlace: false)
    #expect(faults.isEmpty, "\(disturbance): \(text)\n\(faults.joined(separator: "\n"))")
  }

  /// What is wrong with the reading of a case that stands in a text.
  private func faults(of one: Corpus.Case, in text: String, byPlace: Bool = true) -> [String] {
    let stored = StoredText(utf8: Array(text.utf8))
    let report = readReport(stored, options: ReadingOptions(year: one.year))
    var left = report.measures
    var faults: [String] = []
    let start =
      text.utf8.count
      - text.suffix(from: text.range(of: one.text)?.lowerBound ?? text.startIndex).utf8.count
    for mark in one.marks {
      let place = mark.at.map { $0 + start }
      let index =
        byPlace
        ? left.firstIndex { $0.span.contains(place ?? -1) }
        : left.firstIndex { squeezed($0.plain).hasPrefix(squeezed(mark.num)) }
      guard let index else {
        faults.append("\(mark.num) is missed")
        continue
      }
      let measure = left.remove(at: index)
      for fault in mark.faults(of: measure) {
        faults.append("\(mark.num): \(fault) is wrong in \(measure)")
      }
    }
    for measure in left { faults.append("\(measure.plain) is no measure") }
    return faults
  }
}

/// A change of form that says the same.
enum Disturbance: String, CaseIterable, Sendable {
  case crlf, halfWidth, spaced, fullWidthDigits, written

  func apply(_ text: String) -> String {
    switch self {
    case .crlf: text.replacing("\n", with: "\r\n")
    case .halfWidth: text.replacing("，", with: ",").replacing("；", with: ";")
    case .spaced: spaced(text)
    case .fullWidthDigits:
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { scalar in
            (0x30...0x39).contains(scalar.value)
              ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
          }
        )
      )
    case .written: text.replacing("\n", with: #"\r\n"#)
    }
  }

  /// One space on both sides of a run of digits that stands among Chinese characters.
  private func spaced(_ text: String) -> String {
    var result = ""
    var last: Character = "\n"
    for character in text {
      let isEdge =
        isChinese(last) && character.isNumber && character.isASCII
        || last.isNumber && last.isASCII && isChinese(character)
      if isEdge { result.append(" ") }
      result.append(character)
      last = character
    }
    return result
  }

  private func isChinese(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return (0x4E00...0x9FFF).contains(scalar.value)
  }
}
