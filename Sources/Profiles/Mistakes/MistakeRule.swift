// SPDX-License-Identifier: Apache-2.0

/// What a mistake in a profile breaks; the word in brackets behind the message.
public enum MistakeRule: String, Sendable, CaseIterable {
  /// The text is no YAML.
  case yamlSyntax = "yaml-syntax"
  /// The file, or a line of it, is too large.
  case tooLarge = "too-large"
  /// Lists within lists go too deep.
  case tooDeep = "too-deep"
  /// Anchors and aliases are not read: a profile says each thing where it stands.
  case noAnchors = "no-anchors"
  /// A key stands twice in a mapping.
  case duplicateKey = "duplicate-key"
  /// A mapping is wanted.
  case notAMapping = "not-a-mapping"
  /// A list is wanted.
  case notAList = "not-a-list"
  /// A text is wanted.
  case notAText = "not-a-text"
  /// A whole number is wanted.
  case notANumber = "not-a-number"
  /// A decimal number is wanted.
  case badDecimal = "bad-decimal"
  /// `true` or `false` is wanted.
  case notTrueOrFalse = "not-true-or-false"
  /// A key that no profile has.
  case unknownKey = "unknown-key"
  /// A key that must be there.
  case missingKey = "missing-key"
  /// A word that is none of those possible.
  case unknownValue = "unknown-value"
  /// An id has other characters than a-z, 0-9, - and _.
  case badID = "bad-id"
  /// An id stands twice in its list.
  case duplicateID = "duplicate-id"
  /// A number is too small or too large.
  case outOfRange = "out-of-range"
  /// A day is not written MM-DD or is none.
  case badDay = "bad-day"
  /// A time is not written hh:mm, or spans of time are none.
  case badTime = "bad-time"
  /// A list that must have an entry is empty.
  case emptyList = "empty-list"
  /// There is no role of that id.
  case unknownRole = "unknown-role"
  /// There is no stage of that id.
  case unknownStage = "unknown-stage"
  /// There is no severity of that id.
  case unknownSeverity = "unknown-severity"
  /// There is no class of that id.
  case unknownClass = "unknown-class"
  /// There is no earlier notice of that id.
  case unknownNotice = "unknown-notice"
  /// The key of a source has no title.
  case unknownSource = "unknown-source"
  /// A rule names more than one of source, borrowed and leaning_on.
  case oneOrigin = "one-origin"
  /// A label-only profile claims a source of its own.
  case sourceInLabelOnly = "source-in-label-only"
  /// A sourced profile names no source at all.
  case nothingSourced = "nothing-sourced"
  /// The first stage, and only it, registers.
  case firstStageRegisters = "first-stage-registers"
  /// An agency acts before the case was assigned to one, or it is assigned twice.
  case assignedOnce = "assigned-once"
  /// Decisions are for supervision or for who decides, never for the agency or the program.
  case agencyDecides = "agency-decides"
  /// The last stage is the agency's own: it would close its own case.
  case agencyEndsCase = "agency-ends-case"
  /// A case is sent back to a later stage, or to the register.
  case returnGoesBack = "return-goes-back"
  /// A limit needs exactly one of count, date, planned and nodes, a near limit one of days, minutes and never.
  case oneTerm = "one-term"
  /// An earlier limit speaks of all cases of this one.
  case limitShadowed = "limit-shadowed"
  /// A limit begins with a stage that comes later.
  case startsLater = "starts-later"
  /// Nothing is filed at such a stage, so nothing can be asked for there.
  case notFiled = "not-filed"
  /// A lamp of days looks at progress, or one of progress at the days left.
  case lampsBlended = "lamps-blended"
  /// A lamp that no figure lights, for an earlier one does.
  case neverLit = "never-lit"
  /// Two lamps of a kind look alike but for their colour.
  case lampsAlike = "lamps-alike"
  /// Classified matter must be refused.
  case classifiedForbidden = "classified-forbidden"
}
