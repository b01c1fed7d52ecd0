// SPDX-License-Identifier: Apache-2.0
import Mechanisms

extension RegisterDecision {
  mutating func run(_ command: IntakeCommand) throws(RegisterError) {
    switch command {
    case .open(let sheet): try open(sheet)
    case .accept(let sheet, let span, let acceptance):
      try accept(sheet, span, acceptance, isAtOnce: false)
    case .acceptAll(let sheet, let acceptance): try acceptAll(sheet, acceptance)
    case .setAside(let report, let span, let reason, let note):
      try setAside(report, span, reason, note)
    case .reopen(let report, let span): try reopen(report, span)
    }
  }

  private mutating func open(_ sheet: ReportSheet) throws(RegisterError) {
    guard isHash(sheet.report) else { throw .badValue("report") }
    guard state.intakes[sheet.report] == nil else { throw .exists("report") }
    try require(sheet.place, "place", limit: 100)
    guard SerialNumber(year: sheet.year, serial: 1) != nil else { throw .badValue("year") }
    // An entry of the log has 65,535 bytes at most.
    guard sheet.candidates.count <= 3000 else { throw .tooLong("candidates", limit: 3000) }
    for candidate in sheet.candidates where sheet.quote(candidate.span) == nil {
      throw .badSpan(candidate.span)
    }
    emit(
      .intake(report: sheet.report),
      .intake(
        .opened(
          place: sheet.place,
          year: sheet.year,
          candidates: Set(sheet.candidates.map(\.span)).sorted()
        )
      )
    )
  }

  private mutating func accept(
    _ sheet: ReportSheet,
    _ span: TextSpan,
    _ acceptance: Acceptance,
    isAtOnce: Bool
  ) throws(RegisterError) {
    let intake = try intake(sheet.report)
    guard sheet.year == intake.year else { throw .badValue("year") }
    guard intake.outcomes[span] == nil else { throw .settled(span) }
    guard let quote = sheet.quote(span) else { throw .badSpan(span) }
    guard span.range.count <= 8000 else { throw .tooLong("quote", limit: 8000) }
    let candidate = sheet.candidate(span)
    let isMissed = !intake.candidates.contains(span)
    var entry = Entry()
    entry.origin = isMissed ? .missed : .report
    entry.report = sheet.report
    entry.span = span
    entry.quote = quote
    entry.section = candidate?.section ?? ""
    entry.year = sheet.year
    entry.isAtOnce = isAtOnce
    entry.suggestedLead = candidate?.suggestedLead ?? ""
    entry.suggestedWhy = candidate?.suggestedWhy ?? ""
    entry.fields = acceptance.fields ?? candidate?.fields ?? CommitmentFields()
    if entry.fields.title.isEmpty { entry.fields.title = title(of: quote) }
    let number = try next("item", sheet.year)
    emit(
      .intake(report: sheet.report),
      .intake(.accepted(span, number, isMissed: isMissed, isAtOnce: isAtOnce))
    )
    try enter(number, entry, acceptance)
  }

  private mutating func acceptAll(
    _ sheet: ReportSheet,
    _ acceptance: Acceptance
  ) throws(RegisterError) {
    // One set of fields is not what all of them promise.
    guard acceptance.fields == nil else { throw .badValue("fields") }
    let intake = try intake(sheet.report)
    let unseen = intake.candidates.filter { intake.outcomes[$0] == nil }
    guard !unseen.isEmpty else { throw .nothingUnseen }
    for span in unseen { try accept(sheet, span, acceptance, isAtOnce: true) }
  }

  private mutating func setAside(
    _ report: String,
    _ span: TextSpan,
    _ reason: SetAsideReason,
    _ note: String
  ) throws(RegisterError) {
    let intake = try intake(report)
    guard intake.candidates.contains(span) else { throw .badSpan(span) }
    guard intake.outcomes[span] == nil else { throw .settled(span) }
    if reason == .other { try require(note, "note") }
    try checkLength(note, "note")
    emit(.intake(report: report), .intake(.setAside(span, reason, note: note)))
  }

  private mutating func reopen(_ report: String, _ span: TextSpan) throws(RegisterError) {
    guard case .setAside(let reason)? = try intake(report).outcomes[span] else {
      throw .notSetAside(span)
    }
    emit(.intake(report: report), .intake(.reopened(span, old: reason)))
  }

  private func intake(_ report: String) throws(RegisterError) -> Intake {
    guard let intake = state.intakes[report] else { throw .unknown(.intake(report: report)) }
    return intake
  }

  // MARK: - Into the register

  /// Enters a commitment and registers it with its mechanism.
  mutating func enter(
    _ number: SerialNumber,
    _ entry: Entry,
    _ acceptance: Acceptance
  ) throws(RegisterError) {
    var entry = entry
    entry.mechanism = acceptance.mechanism
    try check(entry.fields)
    let profile = try mechanism(entry.mechanism).profile
    let registration = Registration(
      severity: acceptance.severity ?? profile.severities.first?.id ?? "",
      caseClass: acceptance.caseClass ?? fittingClass(entry.fields, in: profile),
      year: entry.year
    )
    let subject = Subject.commitment(number)
    emit(subject, .commitment(.entered(entry)))
    for fact in try register(registration, by: entry.mechanism) {
      emit(subject, .commitment(.looped(fact)))
    }
  }

  /// Whether the directory knows all that the fields name, and targets can be meant.
  ///
  /// What was there before is not asked for again: an agency that closed can be replaced.
  func check(
    _ fields: CommitmentFields,
    since old: CommitmentFields = CommitmentFields()
  ) throws(RegisterError) {
    try require(fields.title, "title", limit: 500)
    for (text, field) in [
      (fields.topic, "topic"), (fields.kind, "kind"), (fields.nature, "nature"),
      (fields.resultForm, "resultForm"), (fields.deadlineRule, "deadlineRule"),
    ] {
      try checkLength(text, field, limit: 500)
    }
    guard Self.kinds.contains(fields.kind) else { throw .badValue("kind") }
    guard ["", "binding", "expected"].contains(fields.nature) else { throw .badValue("nature") }
    if fields.lead != old.lead { try requireAgency(fields.lead) }
    for agency in fields.supporting where !old.supporting.contains(agency) {
      try requireAgency(agency)
    }
    guard fields.supporting.count <= 50 else { throw .tooLong("supporting", limit: 50) }
    guard !fields.supporting.contains(fields.lead),
      Set(fields.supporting).count == fields.supporting.count
    else { throw .badValue("supporting") }
    for post in [fields.post, fields.leader] where !post.isEmpty { try requirePost(post) }
    if !fields.post.isEmpty, state.directory.posts[fields.post]?.agency != fields.lead {
      throw .badValue("post")
    }
    guard zip(fields.nodes, fields.nodes.dropFirst()).allSatisfy(<) else {
      throw .badValue("nodes")
    }
    guard fields.nodes.count <= 100 else { throw .tooLong("nodes", limit: 100) }
    guard fields.targets.count <= 20 else { throw .tooLong("targets", limit: 20) }
    for target in fields.targets {
      try checkLength(target.subject, "subject", limit: 100)
      try checkLength(target.unit, "unit", limit: 20)
      if let upper = target.upper, upper.value < target.value.value { throw .badValue("upper") }
    }
  }

  private static let kinds: Set<String> = [
    "indicator", "livelihood", "project", "task", "reform", "other",
  ]

  /// The class of a mechanism that fits what a statement is; its first where none does.
  private func fittingClass(_ fields: CommitmentFields, in profile: Profile) -> String {
    let wanted =
      switch fields.kind {
      case "livelihood", "project": fields.kind
      case "indicator": fields.nature == "binding" ? "binding" : "expected"
      default: fields.targets.isEmpty ? "qualitative" : "quantified"
      }
    let ids = profile.classes.map(\.id)
    return ids.contains(wanted) ? wanted : ids.first ?? ""
  }

  /// The beginning of a quotation as a title.
  func title(of quote: String) -> String {
    let line = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let scalars = line.unicodeScalars
    guard scalars.count > 60 else { return line }
    return String(String.UnicodeScalarView(scalars.prefix(59))) + "…"
  }
}
