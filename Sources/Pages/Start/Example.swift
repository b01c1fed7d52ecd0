// SPDX-License-Identifier: Apache-2.0
import Reading

/// The three lines that show on the empty start page what the site does.
///
/// They are of the invented city and marked by hand, so that the page needs no reader.
enum Example {
  private enum Piece {
    case words(StaticString)
    case mark(Tense, StaticString)
  }

  private static let lines: [[Piece]] = [
    [
      .words("去年改造老旧小区"), .mark(.outcome, "62个"), .words("，惠及居民"),
      .mark(.outcome, "2.7万户"), .words("；今年再改造"), .mark(.target, "85个"),
      .words("，加装电梯"), .mark(.target, "40部"), .words("。"),
    ],
    [
      .words("新增公共停车泊位"), .mark(.target, "6000个以上"),
      .words("，公园绿地步行可达率提高到"), .mark(.target, "82%"), .words("。"),
    ],
    [
      .words("中水利用率由"), .mark(.context, "27%"), .words("提升至"), .mark(.target, "33%"),
      .words("，三条入河沟渠水质年内稳定达标。"),
    ],
  ]

  private static let fields: [(Phrase, StaticString)] = [
    (.subject, "公共停车泊位"), (.value, "≥ 6000 个"), (.action, "新增"), (.deadline, "2026-12-31"),
  ]

  static func write(to html: inout Html) {
    html.raw("<figure class=\"example\"><div class=\"text\" lang=\"zh-CN\">")
    for line in lines {
      html.raw("<p>")
      for piece in line {
        switch piece {
        case .words(let words): html.raw(words)
        case .mark(let tense, let words):
          html.raw("<mark class=\"")
          html.raw(tense.word)
          html.raw("\">")
          html.raw(words)
          html.raw("</mark>")
        }
      }
      html.raw("</p>")
    }
    html.raw("</div><ul class=\"legend\">")
    for tense in [Tense.target, .outcome, .context] {
      html.raw("<li><span class=\"line ")
      html.raw(tense.word)
      html.raw("\">")
      html.say(.tense(tense))
      html.raw("</span> ")
      html.element("small", .tenseMeaning(tense))
      html.raw("</li>")
    }
    html.raw("</ul><div class=\"panel\"><p class=\"caption\">")
    html.say(.exampleFields)
    html.raw("</p><dl>")
    for (name, value) in fields {
      html.element("dt", name)
      html.raw("<dd lang=\"zh-CN\">")
      html.raw(value)
      html.raw("</dd>")
    }
    html.raw("</dl></div><figcaption>")
    html.say(.exampleCaption)
    html.raw("</figcaption></figure>")
  }
}
