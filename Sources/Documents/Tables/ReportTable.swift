// SPDX-License-Identifier: Apache-2.0
package import Reading

/// Appends a reading as tables for a terminal of the given width.
///
/// The head line names the report and counts what was found; then come the indicators, the
/// livelihood items and the measures, each as a table of its own that is left out when empty.
package func appendTable(
  _ report: Report,
  source: ReadSource,
  only selection: Selection = .all,
  explain: Bool = false,
  language: OutputLanguage,
  width: Int,
  to out: inout [UInt8]
) {
  let printer = TablePrinter(report: report, language: language, width: max(width, 80))
  printer.head(source, to: &out)
  let grouping = Grouping(report, selection)
  var indicators: [Indicator] = []
  var measures: [Measure] = []
  for index in report.statements.indices {
    for at in grouping.indicators[index] { indicators.append(report.indicators[at]) }
    for at in grouping.measures[index] { measures.append(report.measures[at]) }
  }
  printer.indicators(indicators, to: &out)
  if selection.takesLivelihood { printer.livelihood(report.livelihood, to: &out) }
  printer.measures(measures, explain: explain, to: &out)
}

private struct TablePrinter {
  let report: Report
  let language: OutputLanguage
  let width: Int

  func head(_ source: ReadSource, to out: inout [UInt8]) {
    let name = source.file ?? source.id ?? "-"
    let title = [report.place, report.year.map(String.init), report.title]
      .compactMap { $0 }.joined(separator: " · ")
    let head = title.isEmpty ? name : name + "  " + title
    out.append(DisplayWidth.fitted(head, to: width) + "\n")
    let targets = report.measures.count { $0.tense == .target }
    let outcomes = report.measures.count { $0.tense == .outcome }
    let counts = [
      language(zh: "语句", en: "statements") + " \(report.statements.count)",
      language(zh: "量值", en: "measures") + " \(report.measures.count)"
        + language(
          zh: "（承诺 \(targets)，成效 \(outcomes)）",
          en: " (targets \(targets), outcomes \(outcomes))"
        ),
      language(zh: "指标", en: "indicators") + " \(report.indicators.count)",
      language(zh: "民生实事", en: "livelihood items") + " \(report.livelihood.count)",
      language(zh: "名词", en: "terms") + " \(report.terms.count)",
    ]
    var line = ""
    for count in counts {
      let longer = line.isEmpty ? count : line + " · " + count
      if DisplayWidth.of(longer) > width {
        out.append(line + "\n")
        line = count
      } else {
        line = longer
      }
    }
    out.append(line + "\n\n")
  }

  func indicators(_ indicators: [Indicator], to out: inout [UInt8]) {
    var table = TextTable([
      .init(language(zh: "指标", en: "Indicator"), least: 16),
      .init(language(zh: "数值", en: "Value"), isNumber: true, least: 12, most: 24),
      .init(language(zh: "时态", en: "Tense"), least: 7),
      .init(language(zh: "性质", en: "Nature"), least: 8),
      .init(language(zh: "期间", en: "Period"), least: 9),
    ])
    for indicator in indicators {
      table.add([
        indicator.name, amount(indicator), language.word(indicator.tense),
        indicator.nature.map(language.word) ?? "–", indicator.period ?? "–",
      ])
    }
    render(table, to: &out)
  }

  func livelihood(_ items: [LivelihoodItem], to out: inout [UInt8]) {
    var table = TextTable([
      .init(language(zh: "序号", en: "No."), isNumber: true, least: 4),
      .init(language(zh: "民生实事", en: "Livelihood item"), least: 40),
      .init(language(zh: "年份", en: "Year"), least: 4),
    ])
    for item in items {
      table.add([String(item.ordinal), item.plain, item.year.map(String.init) ?? "–"])
    }
    render(table, to: &out)
  }

  func measures(_ measures: [Measure], explain: Bool, to out: inout [UInt8]) {
    var table = TextTable([
      .init(language(zh: "时态", en: "Tense"), least: 7),
      .init(language(zh: "对象", en: "Subject"), least: 12, most: 30),
      .init(language(zh: "动作", en: "Action"), least: 6, most: 12),
      .init(language(zh: "量值", en: "Measure"), isNumber: true, least: 12, most: 24),
      .init(language(zh: "期限", en: "Due"), least: 10),
      .init(language(zh: "语句", en: "Statement"), least: 14),
    ])
    for measure in measures {
      let statement =
        report.statements.indices.contains(measure.statement)
        ? report.statements[measure.statement].plain : ""
      let note = measure.rule.name + "  " + measure.rule.explanation(in: language)
      table.add(
        [
          language.word(measure.tense), measure.subject, measure.action ?? "–", measure.plain,
          measure.deadline?.iso ?? "–", statement,
        ],
        note: explain ? note : nil
      )
    }
    render(table, to: &out)
  }

  private func render(_ table: TextTable, to out: inout [UInt8]) {
    guard !table.isEmpty else { return }
    table.render(width: width, to: &out)
    out.append("\n")
  }

  private func amount(_ indicator: Indicator) -> String {
    let sign = indicator.comparator.map { $0 == .equal ? "" : $0.rawValue + " " } ?? ""
    guard let value = indicator.value else { return sign.isEmpty ? "–" : sign }
    let upper = indicator.upper.map { "–" + plainDecimal($0) } ?? ""
    return sign + plainDecimal(value) + upper + (indicator.unit ?? "")
  }
}
