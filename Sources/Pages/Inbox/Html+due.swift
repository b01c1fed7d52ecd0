// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays

extension Html {
  /// Writes the day with its hour, the lamp with its shape and its word, and what is left of the time.
  mutating func due(_ due: InboxLine.Due, today: CivilDate) {
    if let date = due.date {
      let hour = due.hour.isEmpty ? "" : " " + due.hour
      element("b") { $0.text(DayText.short(date, today, $0.language) + hour) }
    }
    raw("<span class=\"lamp ")
    raw(due.lamp.style)
    raw("\"><span aria-hidden=\"true\">")
    text(due.lamp.shape.sign)
    raw("</span> ")
    if due.lamp == .overdue, due.daysLate > 0 {
      say(.daysLate, "\(due.daysLate)")
    } else {
      text(due.lamp.word)
    }
    raw("</span>")
    if let left = left(of: due, today) {
      element("small") { $0.say(left, "\(due.workingDaysLeft)") }
    }
    if let asked = due.askedFor {
      raw("<small class=\"asked\">")
      say(.extensionAsked, DayText.short(asked, today, language))
      raw("</small>")
    }
  }

  /// What is left of the time; nil where it is over, or none is set.
  private func left(of due: InboxLine.Due, _ today: CivilDate) -> Phrase? {
    guard let date = due.date, due.daysLate == 0 else { return nil }
    guard date == today else { return .workingDaysLeft }
    return due.lamp == .overdue ? .lateToday : .dueToday
  }
}

extension DeadlineLamp {
  /// The word of the style sheet.
  fileprivate var style: StaticString {
    switch self {
    case .done, .onTrack: "in-time"
    case .nearDue: "near"
    case .overdue: "late"
    case .stopped, .unknown: "still"
    }
  }
}
