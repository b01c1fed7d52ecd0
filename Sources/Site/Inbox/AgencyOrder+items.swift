// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register
import WorkingDays

extension AgencyOrder {
  /// What is asked about a commitment; throws `RegisterError` or ``ActRefusal`` where it cannot be meant.
  mutating func commands(
    _ act: AgencyAct,
    _ item: Commitment,
    _ mechanism: Mechanism
  ) throws -> [RegisterCommand] {
    func about(_ command: CommitmentCommand) -> RegisterCommand {
      .commitment(item.number, command)
    }
    switch act {
    case .sign: return [about(.loop(.file(stage: text(Name.stage), Filing())))]
    case .unchanged: return [about(try unchanged(item, mechanism))]
    case .progress: return try progress(item, mechanism).map(about)
    case .file: return try file(item, mechanism).map(about)
    case .extend: return [about(.loop(try extend()))]
    case .suggest:
      let suggestion = Suggestion(field: "lead", value: text(Name.lead), why: try reason())
      return [about(.suggest(suggestion))]
    case .carryOut:
      guard let place = Int(text(Name.stage)) else { throw PageError(.badRequest) }
      return [about(.carryOut(place, note: try said()))]
    case .reply: return [about(.reply(Reply(about: "notice", text: try said())))]
    case .answer, .handBack: throw PageError(.notFound)
    }
  }

  // MARK: - Progress

  /// The node that is due is answered with what was said last: that is what has not changed.
  private func unchanged(
    _ item: Commitment,
    _ mechanism: Mechanism
  ) throws(RegisterError) -> CommitmentCommand {
    guard let last = item.updates.last else { throw .missing("update") }
    let update = Update(saying: last.saying, isUnchanged: true)
    guard fields.first(Name.answers) != nil, let stage = item.reportStage(by: mechanism) else {
      return .update(update, filing: nil)
    }
    let same = "与\(last.mark.at.date)所报一致，无变化。"
    var filing = Filing()
    for field in stage.mustSay { filing.says[field.id] = lastSays[stage.id]?[field.id] ?? same }
    return .update(update, filing: filing)
  }

  private mutating func progress(
    _ item: Commitment,
    _ mechanism: Mechanism
  ) throws -> [CommitmentCommand] {
    let words = try short(Name.text, "进展")
    let figures = try figures(item)
    var commands: [CommitmentCommand] = []
    let piece = try piece()
    if let piece, !item.has(piece) { commands.append(.addEvidence(piece)) }
    guard let saying = Saying(rawValue: text(Name.saying)) else {
      throw RegisterError.badValue("said")
    }
    let stage = item.reportStage(by: mechanism)
    let answers = fields.first(Name.answers) != nil && stage != nil
    guard
      answers || !words.isEmpty || !figures.isEmpty || piece != nil
        || saying != item.updates.last?.saying
    else { throw RegisterError.missing("text") }
    let update = Update(saying: saying, text: words, figures: figures)
    guard answers, let stage else { return commands + [.update(update, filing: nil)] }
    // The first field that the stage asks for is the progress itself; nobody says it twice.
    var filing = Filing(says: try says(stage), evidence: piece.map { [$0.sha256] } ?? [])
    if let first = stage.mustSay.first { filing.says[first.id] = words }
    return commands + [.update(update, filing: filing)]
  }

  /// The figures that are new: one that was filled in from here and left as it was is known already.
  private func figures(_ item: Commitment) throws(RegisterError) -> [ReportedFigure] {
    var figures: [ReportedFigure] = []
    for (place, target) in item.fields.targets.enumerated() {
      let names = KnownFigure.Names(place)
      guard let typed = fields.first(names.value) else { continue }
      guard let value = Figure(typed) else { throw .badValue(target.subject) }
      var (day, source) = (try day(Name.day) ?? today, "")
      if typed == fields.first(names.known) {
        guard let from = fields.first(names.source) else { continue }
        (day, source) = (try self.day(names.day) ?? day, "事项 \(from)")
      }
      figures.append(ReportedFigure(target: place, value: value, asOf: day, source: source))
    }
    return figures
  }

  // MARK: - Stages and limits

  private mutating func file(
    _ item: Commitment,
    _ mechanism: Mechanism
  ) throws -> [CommitmentCommand] {
    guard let stage = mechanism.profile.stage(text(Name.stage))?.stage else {
      throw PageError(.badRequest)
    }
    let piece = try piece()
    let chosen = fields.values[Name.evidence] ?? []
    let filing = Filing(
      says: try says(stage),
      evidence: chosen + (piece.map { chosen.contains($0.sha256) ? [] : [$0.sha256] } ?? [])
    )
    let adding = piece.flatMap { item.has($0) ? nil : CommitmentCommand.addEvidence($0) }
    return (adding.map { [$0] } ?? []) + [.loop(.file(stage: stage.id, filing))]
  }

  /// A request to put off a limit, the kind of its reason before its words.
  func extend() throws(RegisterError) -> Command {
    guard let day = try day(Name.day) else { throw .missing("day") }
    guard let cause = ObstacleCause(rawValue: text(Name.cause)) else { throw .badValue("cause") }
    let words = try reason()
    guard !words.isEmpty else { throw .missing("plan") }
    return .askExtension(
      stage: text(Name.stage),
      to: day,
      plan: "原因：\(cause.title.zh)。\(words)"
    )
  }

  /// What is said of a decision or a notice; something must be.
  private func said() throws(RegisterError) -> String {
    let words = try short(Name.text, "内容")
    guard words.contains(where: { !$0.isWhitespace }) else { throw .missing("text") }
    return words
  }

  /// Why.
  func reason() throws(RegisterError) -> String { try short(Name.text, "理由") }
}

extension Commitment {
  /// The stage that a report of progress answers now; nil where none is open.
  func reportStage(by mechanism: Mechanism) -> Stage? {
    mechanism.agencyStages(of: loop).first { $0.act == .report }
  }

  /// Whether the same bytes were handed in already.
  fileprivate func has(_ piece: Evidence) -> Bool {
    standingEvidence.contains { $0.sha256 == piece.sha256 }
  }
}
