// SPDX-License-Identifier: Apache-2.0
import WorkingDays

@testable import Register

/// Reports whose statements random commands take, set aside and open again.
enum RandomSheet {
  static let all: [ReportSheet] = [sheet("12", 2026), sheet("cd", 2027), sheet("ef", 2026)]

  /// Sixty sentences, of which the reading proposes two of three.
  private static func sheet(_ digits: String, _ year: Int) -> ReportSheet {
    var text: [UInt8] = []
    var candidates: [ReportSheet.Candidate] = []
    for number in 1...60 {
      let sentence = Array("今年改造老旧小区\(number)个。".utf8)
      let span = TextSpan(text.count..<(text.count + sentence.count - 3))
      text += sentence
      guard number % 3 != 0 else { continue }
      var fields = CommitmentFields()
      fields.title = "改造老旧小区\(number)个"
      fields.targets = [
        Target(subject: "老旧小区", value: Figure("\(number)") ?? .zero, unit: "个")
      ]
      fields.lead = number % 2 == 0 ? "zhujian" : ""
      fields.deadline = number % 5 == 0 ? CivilDate(year: year, month: 11, day: 30) : nil
      candidates.append(.init(span: span, section: "一、城建", fields: fields))
    }
    return ReportSheet(
      report: String(repeating: digits, count: 32),
      place: "青禾市",
      year: year,
      text: text,
      candidates: candidates
    )
  }
}
