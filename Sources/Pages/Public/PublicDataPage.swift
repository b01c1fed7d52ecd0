// SPDX-License-Identifier: Apache-2.0

/// What of the public site can be had as data.
struct PublicDataPage {
  let index: PublicIndex
  let language: Language

  func bytes() -> [UInt8] {
    let layout = PublicLayout(
      index: index,
      address: PublicAddress(.data, language),
      style: "open-data"
    )
    return layout.page(.publicData, lead: .publicDataLead) { html in
      html.raw("<ul class=\"entries\">")
      for year in index.planYears {
        html.raw("<li><b>")
        html.number(year)
        html.raw("</b> ")
        links(
          [
            (.table(year), .publicTable), (.tableMetadata(year), .publicTableForm),
            (.records(year), .publicRecords), (.calendar(year), .publicCalendar),
          ],
          layout,
          &html
        )
        html.raw("</li>")
      }
      html.raw("<li>")
      links([(.package, .publicPackage), (.schema, .publicSchema)], layout, &html)
      html.raw("</li></ul><section><h2>")
      html.say(.publicFeeds)
      html.raw("</h2><p>")
      html.say(.publicFeedsWords)
      html.raw(" ")
      html.link(.file(.atom(.all)), in: layout) { $0.text("Atom") }
      html.raw(" · ")
      html.link(.file(.jsonFeed(.all)), in: layout) { $0.text("JSON Feed") }
      html.raw("</p>")
      html.element("p", .publicAsOfWords)
      html.raw("</section>")
      LinkedData(index, layout).write(&html)
    }
  }

  private func links(
    _ files: [(PublicFile, Phrase)],
    _ layout: PublicLayout,
    _ html: inout Html
  ) {
    for (place, file) in files.enumerated() {
      if place > 0 { html.raw(" · ") }
      html.link(.file(file.0), in: layout) { $0.say(file.1) }
    }
  }
}
