// SPDX-License-Identifier: Apache-2.0
import Reading

/// Which statements review several years, and which speak of what is still wrong.
struct Periods {
  private(set) var isOfManyYears: [Bool]
  private(set) var isProblem: [Bool]
  /// Targets of a plan of several years, by the heading or the paragraph they stand in.
  private(set) var isPlan: [Bool]

  init(_ source: ReadText) {
    let report = source.report
    isOfManyYears = [Bool](repeating: false, count: report.statements.count)
    isProblem = isOfManyYears
    isPlan = isOfManyYears
    let isPlanSection = report.sections.map { section in
      ["“十", "五年", "五年主要"].contains { Scalars.contains($0, in: Array(section.title.utf8)) }
        && !["今年", "年工作"].contains { Scalars.contains($0, in: Array(section.title.utf8)) }
    }
    var hasFigure = isProblem
    for measure in report.measures { hasFigure[measure.statement] = true }
    var paragraph = -1
    var section: Int?
    var isLasting = false
    var isHere = false
    var isWrong = false
    for statement in report.statements {
      let plain = Array(statement.plain.utf8)
      let words = WordList.shipped.scan(plain.span)
      let classes = words.reduce(into: WordClass()) { $0.formUnion($1.classes) }
      let place = Self.paragraph(
        statement.span.lowerBound,
        report.paragraphs,
        from: max(0, paragraph)
      )
      let isNewParagraph = place != paragraph
      paragraph = place
      if section != statement.section {
        section = statement.section
        if let section, report.sections[section].level == 1 { isWrong = false }
      }
      if isNewParagraph {
        isHere = false
        if classes.contains(.oneYear), !classes.contains(.manyYears) { isLasting = false }
      }
      isPlan[statement.id] =
        statement.section.map {
          isPlanSection[$0] || Self.parents($0, report).contains { isPlanSection[$0] }
        } ?? false
      let opensPeriod = ["五年来", "过去五年", "这五年", "五年间"].contains { Scalars.contains($0, in: plain) }
      if opensPeriod {
        isHere = true
        if isNewParagraph { isLasting = true }
      }
      if classes.contains(.problem) { isWrong = true }
      if statement.tense == .target {
        isLasting = false
        isHere = false
      }
      isOfManyYears[statement.id] =
        isLasting || isHere
        || classes.contains(.manyYears)
          && !classes.contains(.oneYear)
      isProblem[statement.id] = isWrong || classes.contains(.weak) && !hasFigure[statement.id]
      if statement.tense == .target { isWrong = false }
    }
  }

  private static func parents(_ section: Int, _ report: Report) -> [Int] {
    var found: [Int] = []
    var next = report.sections[section].parent
    while let parent = next {
      found.append(parent)
      next = report.sections[parent].parent
    }
    return found
  }

  /// The paragraph that a place stands in; paragraphs and places come in order.
  private static func paragraph(_ place: Int, _ paragraphs: [Range<Int>], from start: Int) -> Int {
    var i = start
    while i + 1 < paragraphs.count, paragraphs[i + 1].lowerBound <= place { i += 1 }
    return i
  }
}
