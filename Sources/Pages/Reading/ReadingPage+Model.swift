// SPDX-License-Identifier: Apache-2.0
package import Reading

/// A stored report as its pages show it.
package struct ReportModel: Sendable {
  /// The report's id in addresses.
  package var id: String
  /// The name of the file it came in.
  package var fileName: String
  /// When it came.
  package var receivedAt: CivilTime
  /// SHA-256 of the stored text, in hexadecimal.
  package var sha256: String
  /// SHA-256 of the file, in hexadecimal.
  package var sourceSHA256: String
  /// What the file was before it was decoded, such as `GB 18030`; nil for plain UTF-8.
  package var origin: String?
  /// What spans count in.
  package var text: [UInt8]
  /// What was read from the text.
  package var report: Report
  /// The files that can be made from it.
  package var downloads: [Download]

  /// Makes a model from its parts; a reading without paragraphs gets the lines of its text.
  package init(
    id: String,
    fileName: String,
    receivedAt: CivilTime,
    sha256: String,
    sourceSHA256: String,
    origin: String? = nil,
    text: [UInt8],
    report: Report,
    downloads: [Download] = Download.allCases
  ) {
    self.id = id
    self.fileName = fileName
    self.receivedAt = receivedAt
    self.sha256 = sha256
    self.sourceSHA256 = sourceSHA256
    self.origin = origin
    self.text = text
    self.report = report
    self.downloads = downloads
    if report.paragraphs.isEmpty { self.report.paragraphs = Self.lines(of: text) }
  }

  /// What the report is called on its pages.
  package var title: String {
    ReportTitle.shown(
      title: report.title,
      place: report.place,
      year: report.year,
      fileName: fileName
    )
  }

  private static func lines(of text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (place, byte) in text.enumerated() where byte == 0x0A {
      lines.append(start..<place)
      start = place + 1
    }
    lines.append(start..<text.count)
    return lines.filter { range in text[range].contains { $0 > 0x20 } }
  }
}

extension ReportModel {
  /// How many measures there are of each tense.
  func count(_ tense: Tense?) -> Int {
    guard let tense else { return report.measures.count }
    return report.measures.reduce(0) { $0 + ($1.tense == tense ? 1 : 0) }
  }

  /// How many measures stand in statements of a kind, within a tense.
  func count(_ kind: StatementKind?, _ tense: Tense?) -> Int {
    let view = ReadingView(tense: tense, kind: kind)
    return report.measures.reduce(0) { $0 + (view.shows($1, in: report) ? 1 : 0) }
  }

  /// How many rows a list has.
  func count(_ list: ListKind) -> Int {
    switch list {
    case .targets: count(.target)
    case .outcomes: count(.outcome)
    case .livelihood: report.livelihood.count
    case .indicators: report.indicators.count
    case .sections: report.sections.count
    case .terms: report.terms.count
    }
  }

  /// The number, from 0, of the paragraph that holds an offset.
  func paragraph(at offset: Int) -> Int? {
    let next = report.paragraphs.partitioningIndex { $0.lowerBound > offset }
    return next > 0 ? next - 1 : nil
  }

  /// The headings above a section and itself, the highest first.
  func path(to section: Int?) -> [Section] {
    var path: [Section] = []
    var next = section
    while let id = next, let found = report.sections.first(where: { $0.id == id }),
      path.count < 8
    {
      path.insert(found, at: 0)
      next = found.parent
    }
    return path
  }

  /// The place of a span: a measure inside it, or its paragraph.
  package func link(to span: Range<Int>) -> SiteURL {
    let first = report.measures.partitioningIndex { $0.span.lowerBound >= span.lowerBound }
    if first < report.measures.count, report.measures[first].span.upperBound <= span.upperBound {
      return .reading(id, ReadingView(measure: first))
    }
    return paragraph(at: span.lowerBound).map { .place(id, .paragraph($0)) } ?? .reading(id)
  }
}

/// The reading page: a report's text with its measures marked.
package struct ReadingPage: Sendable {
  /// The report.
  package var model: ReportModel
  /// What was asked for.
  package var view: ReadingView

  /// Makes a page from its parts; a measure that does not exist is not asked for.
  package init(model: ReportModel, view: ReadingView) {
    self.model = model
    self.view = view
    if let measure = view.measure, !model.report.measures.indices.contains(measure) {
      self.view.measure = nil
    }
  }

  /// The blocks that are shown: all, or those whose words were asked for under their headings.
  func shownBlocks() -> (blocks: [Block], found: Int) {
    let blocks = Block.blocks(of: model.report, in: model.text)
    guard let words = view.words.map({ Array($0.utf8) }) else { return (blocks, 0) }
    var shown: [Block] = []
    var headings: [(rank: Int, block: Block)] = []
    var found = 0
    for block in blocks {
      let has = !TypesetText(model.text, block.span).places(of: words).isEmpty
      switch block {
      case .heading(_, let rank, _):
        headings.removeAll { $0.rank >= rank }
        headings.append((rank, block))
        guard has else { continue }
      case .paragraph: guard has else { continue }
      }
      found += 1
      for heading in headings { shown.append(heading.block) }
      let isHeading = if case .heading = block { true } else { false }
      if !isHeading { shown.append(block) }
      headings = []
    }
    return (shown, found)
  }
}
