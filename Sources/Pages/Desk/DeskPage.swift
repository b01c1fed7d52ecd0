// SPDX-License-Identifier: Apache-2.0
import Register

/// The supervisor's desk (督办台): what waits, by the clock, and what the rules suggest.
package struct DeskPage: Sendable {
  /// The draw of the month (抽查).
  package struct Draw: Sendable, Hashable {
    /// What the draw starts from: jurisdiction and month.
    package var seed: String
    /// How many numbers it was drawn of.
    package var population: Int

    /// A draw.
    package init(seed: String, population: Int) {
      self.seed = seed
      self.population = population
    }
  }

  /// What somebody asked to see.
  package var view: DeskView
  /// The moment that everything stands at.
  package var now: CivilTime
  /// The queues, in the order in which they are dealt with.
  package var groups: [DeskGroup]
  /// How many statements of reports nobody has looked at.
  package var statements: Int
  /// How this month's sample was drawn.
  package var draw: Draw
  /// What is dealt with; nil where nothing is.
  package var chosen: DeskCase?
  /// A word that nobody can guess, for the forms.
  package var word: String
  /// Why the last act was not done.
  package var problem: DeskProblem?
  /// The way back from the last act, or what became of it; nil where there is none.
  package var undo: UndoLine?

  /// A page.
  package init(
    view: DeskView,
    now: CivilTime,
    groups: [DeskGroup],
    statements: Int,
    draw: Draw,
    chosen: DeskCase? = nil,
    word: String,
    problem: DeskProblem? = nil,
    undo: UndoLine? = nil
  ) {
    self.view = view
    self.now = now
    self.groups = groups
    self.statements = statements
    self.draw = draw
    self.chosen = chosen
    self.word = word
    self.problem = problem
    self.undo = undo
  }

  /// The lines on the page, each once.
  var subjects: [Subject] {
    var seen: Set<Subject> = []
    return groups.flatMap(\.lines).map(\.subject).filter { seen.insert($0).inserted }
  }

  /// What stands before and behind what is dealt with.
  var neighbours: (previous: Subject?, next: Subject?) {
    let subjects = subjects
    guard let place = view.at.flatMap({ subjects.firstIndex(of: $0) }) else {
      return (nil, subjects.first)
    }
    return (
      place > 0 ? subjects[place - 1] : nil,
      place + 1 < subjects.count ? subjects[place + 1] : nil
    )
  }
}
