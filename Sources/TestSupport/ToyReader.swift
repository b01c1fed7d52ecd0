// SPDX-License-Identifier: Apache-2.0
package import Reading
package import ReportText

/// A reader for tests of pages: it knows a dozen units, so that what it finds never changes when
/// the real reader learns something.
package enum ToyReader {
  /// Reads lines as paragraphs, 一、 and （一） as headings, digits with a known unit as measures.
  package static func read(_ text: StoredText, _ options: ReadingOptions) -> Report {
    var reading = Toy(bytes: text.bytes)
    reading.run()
    reading.report.year = options.year ?? reading.report.year
    reading.report.place = options.place ?? reading.report.place
    return reading.report
  }
}

private struct Toy {
  let bytes: [UInt8]
  var report = Report()
  private var tense = Tense.context
  private var isLivelihood = false

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 > 32 }) { paragraph(start..<end) }
      start = end + 1
    }
    for index in report.terms.indices { marks(of: index) }
  }

  private mutating func paragraph(_ span: Range<Int>) {
    report.paragraphs.append(span)
    let words = words(span)
    let first = words.first.map(String.init) ?? ""
    if report.paragraphs.count == 1 {
      report.title = words
      report.year = Int(words.filter(\.isNumber).prefix(4))
      report.place = words.split(separator: "市").first.map { $0 + "市" }
      section(span, words, 1)
    } else if "一二三四五六七".contains(first), words.dropFirst().first == "、" {
      section(span, words, 1)
      tense = words.contains("回顾") ? .outcome : .target
      isLivelihood = false
    } else if words.hasPrefix("（") {
      section(span, words, 2)
      isLivelihood = words.contains("民生实事")
    } else if words == "名词解释" {
      section(span, words, 1)
      tense = .context
      isLivelihood = false
    } else if words.hasPrefix("["), let end = words.firstIndex(of: "]") {
      term(span, words, end)
    } else {
      statements(span)
    }
  }

  private mutating func section(_ span: Range<Int>, _ words: String, _ level: Int) {
    let parent = report.sections.last { $0.level < level }?.id
    report.sections.append(
      Section(
        id: report.sections.count,
        level: level,
        title: words,
        span: span,
        parent: level == 1 ? nil : parent
      )
    )
  }

  private mutating func term(_ span: Range<Int>, _ words: String, _ end: String.Index) {
    let number = Int(words[..<end].dropFirst()) ?? report.terms.count + 1
    let parts = words[words.index(after: end)...].split(separator: "：", maxSplits: 1)
    report.terms.append(
      Term(
        number: number,
        term: parts.first.map(String.init) ?? "",
        definition: parts.last.map(String.init) ?? "",
        span: span,
        marks: []
      )
    )
  }

  private mutating func marks(of index: Int) {
    let term = report.terms[index]
    let mark = Array("[\(term.number)]".utf8)
    var marks: [Range<Int>] = []
    for place in 0..<max(0, bytes.count - mark.count)
    where bytes[place..<place + mark.count].elementsEqual(mark) && !term.span.contains(place) {
      marks.append(place..<place + mark.count)
    }
    report.terms[index] = Term(
      number: term.number,
      term: term.term,
      definition: term.definition,
      span: term.span,
      marks: marks
    )
  }

  /// A statement runs to ； or 。; its measures are digits with a unit that is known.
  private mutating func statements(_ span: Range<Int>) {
    var start = span.lowerBound
    var place = start
    while place < span.upperBound {
      let isEnd = ["。", "；"].contains { bytes[place...].starts(with: $0.utf8) }
      if isEnd {
        statement(start..<place)
        place += 3
        start = place
      } else {
        place += 1
      }
    }
    statement(start..<span.upperBound)
  }

  private mutating func statement(_ span: Range<Int>) {
    let words = words(span)
    guard !words.isEmpty else { return }
    let id = report.statements.count
    let now: Tense = words.contains("去年") ? .outcome : tense
    let isIndicator = words.contains("预期目标")
    let kind: StatementKind =
      isLivelihood
      ? .livelihood : isIndicator ? .indicator : words.contains("项目") ? .project : .task
    report.statements.append(
      Statement(
        id: id,
        span: span,
        plain: words,
        tense: now,
        kind: kind,
        section: report.sections.last?.id,
        topics: isLivelihood ? ["民生"] : [],
        agency: words.contains("停车")
          ? AgencySuggestion(lead: "市城管局", why: "停车") : nil,
        rule: Rule.all[0]
      )
    )
    if isLivelihood {
      report.livelihood.append(
        LivelihoodItem(
          ordinal: report.livelihood.count + 1,
          span: span,
          plain: words,
          year: report.year
        )
      )
    }
    measures(span, id, now, isIndicator)
  }

  private static let units = [
    "微克/立方米", "万人", "万户", "亿元", "万元", "亿斤", "万亩", "公里", "平方米", "个", "部", "条", "家",
    "%", "套", "件", "项", "所", "天",
  ]

  private mutating func measures(_ span: Range<Int>, _ id: Int, _ tense: Tense, _ isEntry: Bool) {
    var place = span.lowerBound
    var last = span.lowerBound
    while place < span.upperBound {
      guard (48...57).contains(bytes[place]) else {
        place += 1
        continue
      }
      var end = place
      while end < span.upperBound, (48...57).contains(bytes[end]) || bytes[end] == 46 { end += 1 }
      let number = Double(String(decoding: bytes[place..<end], as: UTF8.self)) ?? 0
      guard let unit = Self.units.first(where: { bytes[end...].starts(with: $0.utf8) }) else {
        place = end
        continue
      }
      var stop = end + unit.utf8.count
      var comparator = Comparator.equal
      for (word, sign) in [("以上", Comparator.atLeast), ("左右", .about), ("以下", .atMost)]
      where bytes[stop...].starts(with: word.utf8) {
        comparator = sign
        stop += word.utf8.count
      }
      let before = words(last..<place)
      let subject = String(before.split { "，、；：由至到".contains($0) }.last ?? "")
      let factor = unit.hasPrefix("万") ? 1e4 : unit.hasPrefix("亿") ? 1e8 : 1
      let bare = factor == 1 ? unit : String(unit.dropFirst())
      let isBase = before.hasSuffix("由")
      report.measures.append(
        Measure(
          statement: id,
          span: place..<stop,
          plain: words(place..<stop),
          value: (number * factor).rounded(to: 6),
          upper: nil,
          unit: bare,
          comparator: comparator,
          basis: before.hasSuffix("增长") ? .growth : .level,
          subject: subject,
          action: nil,
          tense: isBase ? .context : tense,
          deadline: tense == .target && !isBase
            ? report.year.map { Deadline(year: $0, month: 12, day: 31) } : nil,
          rule: Rule.all[0]
        )
      )
      if isEntry {
        report.indicators.append(
          Indicator(
            statement: id,
            span: last..<stop,
            name: subject,
            value: number * factor,
            upper: nil,
            unit: bare,
            comparator: comparator,
            basis: before.hasSuffix("增长") ? .growth : .level,
            tense: tense,
            nature: .expected,
            period: report.year.map(String.init)
          )
        )
      }
      place = stop
      last = stop
    }
  }

  private func words(_ span: Range<Int>) -> String {
    let all = String(decoding: bytes[span], as: UTF8.self)
    let scalars = all.unicodeScalars.drop { $0.properties.isWhitespace }
    return String(scalars)
  }
}

extension Double {
  fileprivate func rounded(to digits: Int) -> Double {
    (self * 1e6).rounded() / 1e6
  }
}
