// SPDX-License-Identifier: Apache-2.0

/// Words that a rule looks for; the sets of `Tables/cues.tsv`.
struct Cue: OptionSet, Sendable {
  let rawValue: UInt64

  /// Names the livelihood items (民生实事).
  static let livelihood = Cue(rawValue: 1 << 0)
  /// Heads a list of targets (预期目标).
  static let targetHead = Cue(rawValue: 1 << 1)
  /// Looks back, in a heading.
  static let backTitle = Cue(rawValue: 1 << 2)
  /// Looks ahead, in a heading.
  static let aheadTitle = Cue(rawValue: 1 << 3)
  /// Says that something was done.
  static let done = Cue(rawValue: 1 << 4)
  /// Opens the plan of the year.
  static let planHead = Cue(rawValue: 1 << 5)
  /// Announces a list of livelihood items.
  static let livelihoodHead = Cue(rawValue: 1 << 6)
  /// More common in plans than in reviews.
  static let ahead = Cue(rawValue: 1 << 7)
  /// More common in reviews than in plans.
  static let back = Cue(rawValue: 1 << 8)
  /// Speaks of a project.
  static let project = Cue(rawValue: 1 << 9)
  /// Speaks of a reform.
  static let reform = Cue(rawValue: 1 << 10)
  /// Addresses the congress.
  static let address = Cue(rawValue: 1 << 11)
  /// Opens a clause that hangs on the one before.
  static let dependent = Cue(rawValue: 1 << 12)
  /// States what is.
  static let standing = Cue(rawValue: 1 << 13)
  /// States what is left to do.
  static let remaining = Cue(rawValue: 1 << 14)
  /// What troubles people: background.
  static let afflicts = Cue(rawValue: 1 << 15)
  /// Makes a standing word part of a rate or a denominator.
  static let notStanding = Cue(rawValue: 1 << 16)
  /// Speaks for the rest of its sentence.
  static let timeWord = Cue(rawValue: 1 << 17)
  /// Makes the verb before it part of a noun.
  static let nominal = Cue(rawValue: 1 << 18)
  /// People who are counted.
  static let person = Cue(rawValue: 1 << 19)
  /// What a threshold before it defines.
  static let group = Cue(rawValue: 1 << 20)
  /// What a deed delivers.
  static let deliverable = Cue(rawValue: 1 << 21)
  /// The particle 的.
  static let particle = Cue(rawValue: 1 << 22)
  /// The word 等 behind examples.
  static let suchAs = Cue(rawValue: 1 << 23)
  /// The verb 占 of shares.
  static let share = Cue(rawValue: 1 << 24)
  /// The adverb 分别.
  static let respectively = Cue(rawValue: 1 << 25)
  /// The title of a work report.
  static let reportTitle = Cue(rawValue: 1 << 26)
  /// 基础上: what was done before.
  static let ground = Cue(rawValue: 1 << 27)
  /// Binds a number behind its verb.
  static let atLeast = Cue(rawValue: 1 << 28)
  /// 突破 as a deed, not as a bound.
  static let breakthrough = Cue(rawValue: 1 << 29)
  /// The noun 目标.
  static let goal = Cue(rawValue: 1 << 30)
  /// A goal for growth.
  static let growthGoal = Cue(rawValue: 1 << 31)
  /// A rate before its predicate.
  static let rate = Cue(rawValue: 1 << 32)
  /// 到, 至, 为.
  static let arrives = Cue(rawValue: 1 << 33)
  /// A length of time that is itself measured.
  static let timeNoun = Cue(rawValue: 1 << 34)
  /// Years of schooling or of life.
  static let span = Cue(rawValue: 1 << 35)
  /// A number of days that is itself measured.
  static let dayNoun = Cue(rawValue: 1 << 36)
  /// The bound 以上.
  static let above = Cue(rawValue: 1 << 37)
  /// Compares without a number (同步).
  static let wordless = Cue(rawValue: 1 << 38)
  /// Sets a value in a list in prose.
  static let sets = Cue(rawValue: 1 << 39)
  /// Makes a headline that of a whole part.
  static let partWord = Cue(rawValue: 1 << 40)
  /// Closes the heading of a part.
  static let partEnding = Cue(rawValue: 1 << 41)
  /// The State Council reports.
  static let stateCouncil = Cue(rawValue: 1 << 42)
  /// No topic sentence has it.
  static let copula = Cue(rawValue: 1 << 43)

  /// A base of comparison before a change.
  static let comparison = Cue(rawValue: 1 << 44)

  /// Firms that are counted by 家.
  static let firm = Cue(rawValue: 1 << 45)

  /// Verbs of rank.
  static let ranks = Cue(rawValue: 1 << 46)
  /// The meeting that a report is given to.
  static let congress = Cue(rawValue: 1 << 47)
  /// Opens the words of whoever reports.
  static let speaker = Cue(rawValue: 1 << 48)

  /// The cues that are asked for at a place, not within a stretch.
  static let openings: Cue = [.dependent, .nominal, .person, .group, .timeWord, .firm]

  /// The cues by the names of the table.
  static let named: [String: Cue] = [
    "livelihood": .livelihood,
    "targetHead": .targetHead,
    "backTitle": .backTitle,
    "aheadTitle": .aheadTitle,
    "done": .done,
    "planHead": .planHead,
    "livelihoodHead": .livelihoodHead,
    "ahead": .ahead,
    "back": .back,
    "project": .project,
    "reform": .reform,
    "address": .address,
    "dependent": .dependent,
    "standing": .standing,
    "remaining": .remaining,
    "afflicts": .afflicts,
    "notStanding": .notStanding,
    "timeWord": .timeWord,
    "nominal": .nominal,
    "person": .person,
    "group": .group,
    "deliverable": .deliverable,
    "particle": .particle,
    "suchAs": .suchAs,
    "share": .share,
    "respectively": .respectively,
    "reportTitle": .reportTitle,
    "ground": .ground,
    "atLeast": .atLeast,
    "breakthrough": .breakthrough,
    "goal": .goal,
    "growthGoal": .growthGoal,
    "rate": .rate,
    "arrives": .arrives,
    "timeNoun": .timeNoun,
    "span": .span,
    "dayNoun": .dayNoun,
    "above": .above,
    "wordless": .wordless,
    "sets": .sets,
    "partWord": .partWord,
    "partEnding": .partEnding,
    "stateCouncil": .stateCouncil,
    "copula": .copula,
    "comparison": .comparison,
    "firm": .firm,
    "ranks": .ranks,
    "congress": .congress,
    "speaker": .speaker,
  ]
}
