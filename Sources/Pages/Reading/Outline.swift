// SPDX-License-Identifier: Apache-2.0
import Reading

/// The report's headings as links; a column where there is room, a fold where there is none.
struct Outline {
  let model: ReportModel
  let view: ReadingView

  func write(to html: inout Html) {
    let sections = shown
    guard !sections.isEmpty else {
      html.raw("<div class=\"outline\"></div>")
      return
    }
    let here = current
    html.raw("<nav class=\"outline wide\"")
    html.attribute("aria-label", .outline)
    html.raw(">")
    html.element("h2", .outline)
    list(sections, here, &html)
    html.raw("</nav><details class=\"outline narrow\"><summary>")
    html.say(.outline)
    html.raw("</summary>")
    list(sections, here, &html)
    html.raw("</details>")
  }

  /// Topic sentences are left to the list of sections, the report's own name to the title.
  private var shown: [Section] {
    let sections = model.report.sections.filter { $0.level <= 2 && $0.title != model.report.title }
    return sections.isEmpty ? model.report.sections : sections
  }

  /// The shown section that the chosen measure stands in.
  private var current: Int? {
    guard let index = view.measure else { return nil }
    let offset = model.report.measures[index].span.lowerBound
    return shown.last { $0.span.lowerBound <= offset }?.id
  }

  private func list(_ sections: [Section], _ here: Int?, _ html: inout Html) {
    html.raw("<ol lang=\"zh-CN\">")
    for section in sections {
      html.raw("<li")
      html.attribute("class", "level", min(3, section.level))
      html.raw(">")
      html.raw("<a")
      html.attribute("href", .place(model.id, .section(section.id)))
      html.raw(section.id == here ? " aria-current=\"location\">" : ">")
      html.text(section.title)
      html.raw("</a></li>")
    }
    html.raw("</ol>")
  }
}
