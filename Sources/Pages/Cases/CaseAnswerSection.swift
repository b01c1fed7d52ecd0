// SPDX-License-Identifier: Apache-2.0
import Register

/// The answer with its class and its promise, and what whoever asked said of it.
struct CaseAnswerSection {
  let page: CasePage

  private var handling: Handling { page.handling }

  func write(to html: inout Html) {
    html.raw("<section id=\"answer\">")
    html.element("h2", .caseAnswer)
    if let answer = handling.answer {
      write(answer, &html)
    } else {
      html.element("p", class: "none", .notAnswered)
    }
    html.raw("</section><section id=\"satisfaction\">")
    html.element("h2", .caseSatisfaction)
    if let callback = handling.callback {
      write(callback, &html)
    } else {
      html.element("p", class: "none", .notCalledBack)
    }
    html.raw("</section>")
  }

  private func write(_ answer: CaseAnswer, _ html: inout Html) {
    html.raw("<dl class=\"summary\">")
    if !answer.grade.isEmpty {
      row(.answerClass, &html) { $0.say(.answerGrade(answer.grade)) }
    }
    row(.answerText, &html) { html in
      if page.showsPrivate {
        html.privateText(answer.text)
      } else {
        html.element("span", class: "none", .answerNotYours)
      }
    }
    if !answer.promise.isEmpty {
      row(.answerPromised, &html) { html in
        html.text(answer.promise)
        if let day = answer.deadline { html.text("（\(day)）") }
        for number in handling.commitments {
          html.raw("<br>")
          html.link(.item(number)) { html in
            html.text("\(number) \(page.promises[number] ?? "")")
          }
        }
      }
    }
    row(.answeredBy, &html) { html in
      html.moment(answer.mark.at)
      html.raw(" ")
      html.officer(answer.mark.officer, page.names)
    }
    html.raw("</dl>")
  }

  private func write(_ callback: Callback, _ html: inout Html) {
    html.raw("<dl class=\"summary\">")
    row(.callBackResolved, &html) { html in
      html.say(callback.isResolved.map { $0 ? .resolvedYes : .resolvedNo } ?? .notSaid)
    }
    row(.callBackOpinion, &html) { html in
      html.say(callback.opinion.map { .opinion($0) } ?? .notSaid)
    }
    row(.calledBackBy, &html) { html in
      html.moment(callback.mark.at)
      html.raw(" ")
      html.officer(callback.mark.officer, page.names)
    }
    html.raw("</dl>")
  }

  private func row(_ name: Phrase, _ html: inout Html, _ words: (inout Html) -> Void) {
    html.element("dt", name)
    html.element("dd", words)
  }
}
