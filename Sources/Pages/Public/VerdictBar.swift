// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

/// The shares of the verdicts as one bar, with a title and a sentence; its numbers stand below it.
struct VerdictBar {
  let counts: PublicCounts
  let title: String

  private static let width = 1000

  func write(_ html: inout Html) {
    html.raw("<svg class=\"verdict-bar\" viewBox=\"0 0 1000 28\" preserveAspectRatio=\"none\"")
    html.raw(" role=\"img\"><title>")
    html.text(title)
    html.raw("</title><desc>")
    html.text(sentence(html.language))
    html.raw("</desc>")
    var (place, before) = (0, 0)
    for group in VerdictGroup.allCases where counts[group] > 0 {
      before += counts[group]
      let end = Self.width * before / counts.all
      html.raw("<rect y=\"0\" height=\"28\"")
      html.attribute("class", "bar-\(group.rawValue)")
      html.attribute("x", String(place))
      // A hair between two, and at least a hair of each.
      html.attribute("width", String(max(2, end - place - 2)))
      html.raw("/>")
      place = end
    }
    html.raw("</svg><p class=\"bar-says\">")
    html.text(sentence(html.language))
    html.raw("</p>")
  }

  /// What the bar shows, in words.
  private func sentence(_ language: Language) -> String {
    let kept = counts[.met]
    let over = kept + counts[.partly] + counts[.missed] + counts[.changed]
    let unknown = counts[.unknown]
    return language.words(
      Bilingual(
        zh: "公开 \(counts.all) 项：兑现 \(kept) 项，已有结论 \(over) 项，待核 \(unknown) 项。",
        en: "\(counts.all) published: \(kept) kept, \(over) decided, \(unknown) unknown."
      )
    )
  }
}
