// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register
import WorkingDays

/// The stages of the loop (闭环) with the day each is due and the day it was passed, and what was asked
/// of the clock.
struct LoopSection {
  let loop: CaseState
  let mechanism: Mechanism
  let names: RegisterNames
  let now: Timestamp
  /// What a commitment's decisions changed; a case has none.
  var amendments: [Amendment] = []
  /// Whether the minute is told: limits of cases run in hours.
  var tellsMinutes = false

  func write(to html: inout Html) {
    html.raw("<section id=\"loop\">")
    html.element("h2", .loopOf)
    html.raw("<ol class=\"loop\">")
    for (place, stage) in mechanism.profile.stages.enumerated() { write(stage, at: place, &html) }
    html.raw("</ol>")
    matters(&html)
    html.raw("</section>")
  }

  private func write(_ stage: Stage, at place: Int, _ html: inout Html) {
    let due = mechanism.due(of: stage, in: loop)
    // What lies behind was passed over where it was not passed.
    let passed = place < loop.stage || stage.act == .report ? loop.passed[stage.id] : nil
    let isNow = place == loop.stage && loop.phase == .open
    let isOver = due?.date.map { $0.instant <= now.civil } ?? false
    let isLate = passed.map { mark in due?.date.map { $0.instant <= mark.at } ?? false } ?? false
    html.raw("<li class=\"")
    html.raw(
      place < loop.stage
        ? (isLate ? "passed late" : "passed") : isNow ? (isOver ? "now over" : "now") : "ahead"
    )
    html.raw(isNow ? "\" aria-current=\"step\"><b>" : "\"><b>")
    html.text(stage.entry.title)
    html.raw("</b> <span>")
    if let due {
      html.say(.dueOn)
      if let date = due.date {
        html.text(day(of: date))
      } else {
        html.say(.lamp(.stopped))
      }
      if due.isMoved {
        html.raw(" ")
        html.say(.movedByDecision)
      }
    } else if place >= loop.stage {
      html.say(.noLimit)
    }
    html.raw("</span> <span>")
    if let passed {
      html.say(isNow ? .lastFiled : isLate ? .passedLate : .passedOn)
      html.text(tellsMinutes ? passed.at.description.replacingT : "\(passed.at.date)")
      if !passed.actor.person.isEmpty {
        let agency = passed.actor.body.isEmpty ? "" : names.agency(passed.actor.body) + " "
        html.text("　" + agency + passed.actor.person)
      }
    } else if place < loop.stage {
      html.say(.passedOver)
    } else if isNow {
      html.say(isOver ? .waitsLate : .waits)
    }
    html.raw("</span></li>")
  }

  /// The day a stage is due, with the minute where it ends within the day.
  private func day(of due: DueDate) -> String {
    let isWholeDay = due.instant.minute == 0
    return tellsMinutes && !isWholeDay ? due.instant.description.replacingT : "\(due.date)"
  }

  private func moment(_ moment: CivilMoment) -> String {
    tellsMinutes ? moment.description.replacingT : "\(moment.date)"
  }

  // MARK: - What was asked of the clock

  private func matters(_ html: inout Html) {
    let isQuiet =
      loop.extensions.isEmpty && loop.stops.isEmpty && loop.notices.isEmpty
      && loop.appeals.isEmpty && loop.changes.isEmpty
    guard !isQuiet else { return }
    html.raw("<ul class=\"matters\">")
    for asked in loop.extensions {
      line(.extensionOf, &html) { html in
        html.text(title(of: asked.stage, html.language))
        html.text(" \(asked.from) → \(asked.to)，")
        html.say(asked.isGranted.map { $0 ? .granted : .notGranted } ?? .undecided)
        html.text("　\(asked.asked.at.date) \(asked.asked.actor.person)")
      }
    }
    for stop in loop.stops {
      line(.stopOf, &html) { html in
        html.text("\(moment(stop.from)) → \(stop.to.map(moment) ?? "…")　")
        let reason = mechanism.profile.stop?.reasons.first { $0.id == stop.reason }
        html.text(reason.map { html.language.words($0.title) } ?? stop.reason)
      }
    }
    for notice in loop.notices {
      line(.noticeOf, &html) { html in
        let entry = mechanism.profile.ladder.first { $0.entry.id == notice.id }?.entry
        html.text(entry.map { html.language.words($0.title) } ?? notice.id)
        html.text("　\(notice.proposed.at.date)　")
        html.say(.notice(notice.status))
        if let due = notice.due { html.text("　→ \(due)") }
      }
    }
    for appeal in loop.appeals {
      line(.appealOf, &html) { html in
        html.text("\(appeal.filed.at.date) \(appeal.filed.actor.person)　")
        html.say(appeal.isUpheld.map { $0 ? .upheld : .notUpheld } ?? .undecided)
      }
    }
    for amendment in amendments {
      line(.lawfulChange, &html) { html in
        html.text(amendment.decision)
        for change in amendment.changes {
          html.raw(" ")
          EventChange(change, names, html.language).write(to: &html)
        }
        html.text("　\(amendment.mark.at.date)")
      }
    }
    html.raw("</ul>")
  }

  private func line(_ name: Phrase, _ html: inout Html, _ words: (inout Html) -> Void) {
    html.raw("<li><b>")
    html.say(name)
    html.raw("</b> ")
    words(&html)
    html.raw("</li>")
  }

  private func title(of stage: String, _ language: Language) -> String {
    names.stage(stage, of: mechanism.profile.id).map(language.words) ?? stage
  }
}
