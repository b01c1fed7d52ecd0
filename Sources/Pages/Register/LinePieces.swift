// SPDX-License-Identifier: Apache-2.0
import Register

/// What is the same in every line of the register, written once in each language.
///
/// Each piece closes the cell before it and opens its own.
struct LinePieces: Sendable {
  let start, startBox, title, titleKey, targets, lead, supporting, deadline, clock: HtmlPiece
  let updated, next: HtmlPiece
  let saying: MarkPieces<SaidStatus>
  let showing: MarkPieces<ShownStatus>
  let verdicts: MarkPieces<VerdictGroup>

  private static let all = Language.allCases.map { language in
    [LinePieces(language, hasKeys: false), LinePieces(language, hasKeys: true)]
  }

  static subscript(language: Language, hasKeys hasKeys: Bool) -> LinePieces {
    all[language == .zh ? 0 : 1][hasKeys ? 1 : 0]
  }

  private init(_ language: Language, hasKeys: Bool) {
    func piece(_ write: (inout Html) -> Void) -> HtmlPiece {
      HtmlPiece(language, hasKeys: hasKeys, write)
    }
    func cell(_ column: Phrase, class style: StaticString = "") -> HtmlPiece {
      piece { html in
        html.raw("</td>")
        html.startCell(column, class: style)
      }
    }
    func open(_ html: inout Html) {
      html.raw("<tr")
      html.line()
      html.raw("><td class=\"n0\">")
    }
    start = piece(open)
    startBox = piece { html in
      open(&html)
      html.raw("<label><input type=\"checkbox\" name=\"item\"")
      html.key("Space")
      html.raw(" value=\"")
    }
    title = piece { $0.raw("</td><th scope=\"row\" class=\"said\" lang=\"zh-CN\"><a") }
    titleKey = piece { html in
      html.key("Enter")
      html.raw(">")
    }
    targets = piece { html in
      html.raw("</a></th>")
      html.startCell(.targets, class: "figure")
    }
    lead = cell(.leadAgency)
    supporting = cell(.supporting)
    deadline = cell(.lastDay, class: "day")
    saying = MarkPieces(language, .saidStatus) { said, html in html.mark(said) }
    showing = MarkPieces(language, .shownStatus) { shown, html in html.mark(shown) }
    clock = cell(.clockStatus)
    verdicts = MarkPieces(language, .verdict) { verdict, html in html.mark(verdict) }
    updated = cell(.lastUpdate, class: "day")
    next = cell(.nextStep)
  }
}

/// A cell for each of the words that may stand in it; it is left open.
struct MarkPieces<Word: CaseIterable & Hashable & Sendable>: Sendable {
  private let pieces: [Word: HtmlPiece]

  fileprivate init(
    _ language: Language,
    _ column: Phrase,
    _ mark: (Word, inout Html) -> Void
  ) {
    pieces = Dictionary(
      uniqueKeysWithValues: Word.allCases.map { word in
        let piece = HtmlPiece(language) { html in
          html.raw("</td>")
          html.startCell(column)
          mark(word, &html)
        }
        return (word, piece)
      }
    )
  }

  subscript(word: Word) -> HtmlPiece {
    guard let piece = pieces[word] else { preconditionFailure("every case was written") }
    return piece
  }
}
