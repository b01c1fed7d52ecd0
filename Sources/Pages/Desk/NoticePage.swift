// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register
package import WorkingDays

/// A supervision order to print, filled from the register (督办单).
package struct NoticePage: Sendable {
  /// What it is about.
  package var subject: Subject
  /// Its number.
  package var number: SerialNumber
  /// The name of the jurisdiction.
  package var place: String
  /// The office that issues it.
  package var office: String
  /// What it is called.
  package var title: String
  /// The promise, word by word; blank for a case.
  package var quote = ""
  /// Where the promise stands: the report and its headings.
  package var source = ""
  /// The lead agency.
  package var lead = ""
  /// The supporting agencies.
  package var supporting: [String] = []
  /// The next day on which something is due.
  package var due: CivilDate?
  /// Working days left to it.
  package var workingDays: Int?
  /// The rule of that day, in its own words; nil where none says.
  package var dueRule: StageOutline.Line?
  /// The notice of the ladder; nil where none is due or was sent.
  package var rule: StageOutline.Line?
  /// What the notice is called.
  package var kind = Bilingual(zh: "督办单", en: "Supervision order")
  /// What is asked.
  package var ask = ""
  /// The day by which it is to be answered.
  package var answerBy: CivilDate?
  /// A note of whoever issues it.
  package var note = ""
  /// The day of issue.
  package var today: CivilDate

  /// An order about something.
  package init(
    _ subject: Subject,
    number: SerialNumber,
    place: String,
    office: String,
    title: String,
    today: CivilDate
  ) {
    self.subject = subject
    self.number = number
    self.place = place
    self.office = office
    self.title = title
    self.today = today
  }

  /// The page as bytes.
  package func render(_ visitor: Visitor) -> [UInt8] {
    let context = PageContext(visitor, address: .notice(subject))
    return Layout(context: context, area: .desk, style: "paper").page(
      title: visitor.language.words(kind) + " \(number)"
    ) { html in
      form(&html)
      html.raw("<article class=\"sheet\" lang=\"zh-CN\"><h1>")
      html.text(kind)
      html.raw("</h1><p class=\"docno\">")
      html.text(documentNumber)
      html.raw("</p><p class=\"to\">")
      html.text(lead.isEmpty ? "____________" : lead)
      html.raw("：</p>")
      table(&html)
      html.raw("<p>")
      html.text(ask)
      html.raw("</p>")
      if !note.isEmpty { html.element("p") { $0.text(note) } }
      html.raw("<p class=\"from\">")
      html.text(office)
      html.raw("<br>")
      html.text(today.inWords)
      html.raw("</p>")
      html.paperSignature()
      html.raw("</article>")
    }
  }

  private func table(_ html: inout Html) {
    html.raw("<table class=\"order\"><tbody>")
    row(.paperNumber, &html) { $0.text(number.description) }
    row(.deskItem, &html) { html in
      html.text(quote.isEmpty ? title : quote)
      if !source.isEmpty {
        html.raw("<br><small>")
        html.say(.orderSource)
        html.text(source)
        html.raw("</small>")
      }
    }
    row(.deskLeadAgency, &html) { $0.text(lead) }
    if !supporting.isEmpty {
      row(.supportingAgencies, &html) { $0.text(supporting.joined(separator: "、")) }
    }
    row(.deskDueDay, &html) { html in
      if let due {
        html.text(due.inWords)
        if let workingDays {
          html.text("（")
          html.text(Bilingual(workingDays: workingDays))
          html.text("）")
        }
      } else {
        html.say(.noDue)
      }
      rule(dueRule, &html)
    }
    if let rule {
      row(.orderRule, &html) { html in
        html.text(rule.text)
        html.raw("<br>")
        html.origin(rule.origin)
      }
    }
    if let answerBy { row(.answerBy, &html) { $0.text(answerBy.inWords) } }
    html.raw("</tbody></table>")
  }

  private func rule(_ rule: StageOutline.Line?, _ html: inout Html) {
    guard let rule else { return }
    html.raw("<br><small>")
    html.text(rule.text)
    html.raw("</small> ")
    html.origin(rule.origin)
  }

  private func row(_ name: Phrase, _ html: inout Html, _ value: (inout Html) -> Void) {
    html.raw("<tr>")
    html.raw("<th scope=\"row\">")
    html.say(name)
    html.raw("</th>")
    html.element("td", value)
    html.raw("</tr>")
  }

  /// What may be changed before it is printed; nothing of it is kept.
  private func form(_ html: inout Html) {
    html.raw("<form class=\"act-form edit\" method=\"get\"")
    html.attribute("action", .notice(subject))
    html.raw("><p class=\"hint\">")
    html.say(.editBeforePrint)
    html.raw("</p><label>")
    html.say(.whatIsAsked)
    html.raw("<textarea name=\"ask\" rows=\"2\" maxlength=\"1000\">")
    html.text(ask)
    html.raw("</textarea></label><p class=\"row\"><label>")
    html.say(.answerBy)
    html.raw("<input type=\"date\" name=\"by\"")
    html.attribute("value", answerBy?.description ?? "")
    html.raw("></label> <label>")
    html.say(.deskNote)
    html.raw("<input name=\"note\" maxlength=\"1000\" autocomplete=\"off\"")
    html.attribute("value", note)
    html.raw("></label></p><p class=\"acts\"><button>")
    html.say(.fillIn)
    html.raw("</button> ")
    html.wordButton(.noticeFile(subject))
    html.link(.desk(DeskView(at: subject))) { $0.say(.backToDesk) }
    html.raw("</p></form>")
  }
}

extension CivilDate {
  /// `2026年11月20日`.
  var inWords: String { "\(year)年\(month)月\(day)日" }
}

extension Html {
  /// Writes a button that sends its form for a docx file instead.
  mutating func wordButton(_ address: SiteURL) {
    raw("<button")
    attribute("formaction", address)
    raw(">")
    say(.asWordFile)
    raw("</button> ")
  }

  /// Writes the line on which it is signed for (签收).
  mutating func paperSignature() {
    raw("<p class=\"receipt\"><span>签收人：</span><span>签收时间：</span></p>")
  }
}
