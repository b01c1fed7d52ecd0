// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register
package import WorkingDays

/// A commitment or a case as a line of the desk.
package struct DeskLine: Sendable, Hashable {
  /// What it is.
  package var subject: Subject
  /// Its number, which people quote.
  package var number: SerialNumber
  /// What it is called.
  package var title: String
  /// The lead agency; blank where none is set.
  package var lead: String
  /// The next day on which something is due.
  package var due: CivilDate?
  /// Working days left to it; below zero behind it; nil where nothing is due.
  package var workingDays: Int?
  /// The lamp of its clock.
  package var lamp: DeadlineLamp
  /// When it was last reported on.
  package var updated: CivilDate?
  /// What should be done, and by which rule.
  package var suggestion: DeskSuggestion

  /// A line.
  package init(
    subject: Subject,
    number: SerialNumber,
    title: String,
    lead: String,
    due: CivilDate?,
    workingDays: Int?,
    lamp: DeadlineLamp,
    updated: CivilDate?,
    suggestion: DeskSuggestion
  ) {
    self.subject = subject
    self.number = number
    self.title = title
    self.lead = lead
    self.due = due
    self.workingDays = workingDays
    self.lamp = lamp
    self.updated = updated
    self.suggestion = suggestion
  }
}

/// What the rules suggest to do; a person does it or does not.
package struct DeskSuggestion: Sendable, Hashable {
  /// What.
  package var act: Bilingual
  /// The rule that suggests it, in its own words; nil where none does.
  package var rule: Bilingual?
  /// Where the rule comes from.
  package var origin: Origin?

  /// A suggestion.
  package init(_ act: Bilingual, rule: Bilingual? = nil, origin: Origin? = nil) {
    self.act = act
    self.rule = rule
    self.origin = origin
  }
}

/// The first lines of a queue, and how many there are.
package struct DeskGroup: Sendable, Hashable {
  /// The queue.
  package var queue: DeskQueue
  /// How many wait in it.
  package var count: Int
  /// The first ones, or those of a page.
  package var lines: [DeskLine]
  /// Where the next page begins; nil where there is none.
  package var next: String?

  /// A group.
  package init(queue: DeskQueue, count: Int, lines: [DeskLine], next: String? = nil) {
    self.queue = queue
    self.count = count
    self.lines = lines
    self.next = next
  }
}
