// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register
package import WorkingDays

/// One thing that waits for an agency, as a line of its inbox.
package struct InboxLine: Sendable {
  /// When it is due, and what is left of the time.
  package struct Due: Sendable, Hashable {
    /// The lamp of days.
    package var lamp: DeadlineLamp
    /// The day; nil where none is set, or the clock stands still.
    package var date: CivilDate?
    /// The minute at which it runs out, such as `14:30`; blank where it is the end of the day.
    package var hour = ""
    /// Working days that are left; below zero where the day is past.
    package var workingDaysLeft: Int
    /// Natural days since the day, where it is past.
    package var daysLate: Int
    /// The new day that was asked for and waits for its decision.
    package var askedFor: CivilDate?

    /// Made of all its parts.
    package init(
      lamp: DeadlineLamp,
      date: CivilDate?,
      workingDaysLeft: Int = 0,
      daysLate: Int = 0,
      askedFor: CivilDate? = nil
    ) {
      self.lamp = lamp
      self.date = date
      self.workingDaysLeft = workingDaysLeft
      self.daysLate = daysLate
      self.askedFor = askedFor
    }
  }

  /// Who sent it back, when and why.
  package struct Returned: Sendable, Hashable {
    /// Who.
    package var person: String
    /// When.
    package var day: CivilDate
    /// Why.
    package var reason: String

    /// Made of all its parts.
    package init(person: String, day: CivilDate, reason: String) {
      self.person = person
      self.day = day
      self.reason = reason
    }
  }

  /// In which group it stands.
  package var task: AgencyTask
  /// What it is called.
  package var title: String
  /// The agency that asks.
  package var asker: String
  /// What is asked: the stage that it stands at.
  package var stage: Bilingual
  /// When it is due.
  package var due: Due
  /// The day of the last report; nil where none was made.
  package var reported: CivilDate?
  /// The figures that were reported last.
  package var figures: [KnownFigure]
  /// Who sent it back; nil where nobody did.
  package var returned: Returned?
  /// The agency that this one has suggested in its place; blank for none.
  package var suggested: String
  /// What may be done about it; the forms are shown where it is unfolded.
  package var acts: AgencyActs

  /// Made of all its parts.
  package init(
    task: AgencyTask,
    title: String,
    asker: String,
    stage: Bilingual,
    due: Due,
    reported: CivilDate? = nil,
    figures: [KnownFigure] = [],
    returned: Returned? = nil,
    suggested: String = "",
    acts: AgencyActs
  ) {
    self.task = task
    self.title = title
    self.asker = asker
    self.stage = stage
    self.due = due
    self.reported = reported
    self.figures = figures
    self.returned = returned
    self.suggested = suggested
    self.acts = acts
  }

  /// What it is about.
  package var subject: Subject { acts.subject }
}
