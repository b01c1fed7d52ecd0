// SPDX-License-Identifier: Apache-2.0
import WorkingDays

/// The day that a test writes down.
func day(_ text: String) -> CivilDate {
  guard let date = CivilDate(text) else { preconditionFailure("\(text) is no day") }
  return date
}

/// The moment that a test writes down, or the beginning of a day.
func moment(_ text: String) -> CivilMoment {
  if let date = CivilDate(text) { return CivilMoment(date) }
  guard let moment = CivilMoment(text) else { preconditionFailure("\(text) is no moment") }
  return moment
}

/// The time of the day that a test writes down.
func time(_ text: String) -> MinuteOfDay {
  guard let time = MinuteOfDay(text) else { preconditionFailure("\(text) is no time") }
  return time
}

/// A stop of which either end is a day or a moment.
func stop(_ from: String, _ resume: String?) -> Stop {
  Stop(from: moment(from), resume: resume.map { moment($0) })
}
