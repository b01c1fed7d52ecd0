// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

/// The particulars of what happened to a case; what is private stands in none of them.
struct CaseEventDetail {
  let page: CasePage
  let change: HandlingChange

  func write(to html: inout Html) {
    switch change {
    case .opened(let intake): html.text(intake.title)
    case .recorded(let past): html.text(past.intake.title)
    case .looped(let fact):
      LoopDetail(profile: page.mechanism.profile, names: page.names, fact: fact.fact)
        .write(to: &html)
    case .answered(let answer):
      if !answer.grade.isEmpty { html.say(.answerGrade(answer.grade)) }
      html.reason(answer.promise)
    case .calledBack(let callback):
      if let isResolved = callback.isResolved {
        html.say(isResolved ? .resolvedYes : .resolvedNo)
        html.raw(" ")
      }
      if let opinion = callback.opinion { html.say(.opinion(opinion)) }
    case .excluded(let reason), .erased(let reason): html.reason(reason)
    case .takenBack(let count): html.say(.takenBackSteps, "\(count)")
    case .promised(let number): html.link(.item(number)) { $0.text(number.description) }
    }
  }
}
