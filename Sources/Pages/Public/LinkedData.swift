// SPDX-License-Identifier: Apache-2.0
import Register
import WorkingDays

/// What a page says, in the words of schema.org, for programs that gather pages (JSON-LD 1.1).
///
/// It repeats what the page shows and adds nothing. Addresses are relative to the page, so that it is the
/// same bytes wherever the site lies.
indirect enum LinkedData {
  case text(String)
  case list([LinkedData])
  /// A thing of a type of schema.org; what has no value is left out.
  case thing(StaticString, [(name: StaticString, value: LinkedData?)])

  /// A text; nil where it is empty.
  private static func some(_ text: String) -> LinkedData? { text.isEmpty ? nil : .text(text) }

  /// A government, by its place.
  private static func government(_ place: String) -> LinkedData {
    .thing("GovernmentOrganization", [("name", .text(place))])
  }

  /// A promise as somebody quotes it from a report.
  init(_ item: PublicItem, in index: PublicIndex, _ layout: PublicLayout) {
    let report = index.register.reports[item.report]
    let language = layout.address.language
    self = .thing(
      "Quotation",
      [
        ("identifier", .text(item.number.description)), ("text", .text(item.quote)),
        ("inLanguage", .text("zh-Hans")), ("about", .some(item.topic)),
        ("creativeWorkStatus", .text(language.words(item.verdict(on: index.day).title))),
        ("dateModified", .text(item.asOf.description)),
        (
          "isPartOf",
          report.map { report in
            .thing(
              "Report",
              [
                ("name", .text("\(report.place) \(report.year) \(language.words(.report))")),
                ("author", .government(report.place)),
              ]
            )
          }
        ), ("publisher", .government(index.register.place)),
        ("encoding", .download(.document(item.number), layout)),
      ]
    )
  }

  /// All that can be had as data.
  init(_ index: PublicIndex, _ layout: PublicLayout) {
    let language = layout.address.language
    let years = index.planYears
    let files = years.flatMap { [PublicPlace.file(.table($0)), .file(.records($0))] }
    self = .thing(
      "Dataset",
      [
        ("name", .text(index.register.place + language.words(.publicName))),
        ("description", .text(language.words(.publicDataLead))),
        ("temporalCoverage", years.last.map { .text("\($0)/\(years[0])") }),
        ("dateModified", .text(index.register.lastAt.date.description)),
        ("creator", .government(index.register.place)),
        ("distribution", .list(files.map { .download($0, layout) })),
      ]
    )
  }

  private static func download(_ place: PublicPlace, _ layout: PublicLayout) -> LinkedData {
    .thing(
      "DataDownload",
      [
        ("contentUrl", .text(PublicAddress(place).link(from: layout.address))),
        ("encodingFormat", .text(place.mediaType)),
      ]
    )
  }

  /// Writes it as a block of data, which no browser runs.
  func write(_ html: inout Html) {
    html.raw("<script type=\"application/ld+json\">")
    value(isOutermost: true, &html)
    html.raw("</script>")
  }

  private func value(isOutermost: Bool = false, _ html: inout Html) {
    switch self {
    case .text(let words): html.json(words)
    case .list(let values):
      html.raw("[")
      for (place, value) in values.enumerated() {
        if place > 0 { html.raw(",") }
        value.value(&html)
      }
      html.raw("]")
    case .thing(let type, let fields):
      html.raw(isOutermost ? "{\"@context\":\"https://schema.org\",\"@type\":\"" : "{\"@type\":\"")
      html.raw(type)
      html.raw("\"")
      for field in fields {
        guard let value = field.value else { continue }
        html.raw(",\"")
        html.raw(field.name)
        html.raw("\":")
        value.value(&html)
      }
      html.raw("}")
    }
  }
}
