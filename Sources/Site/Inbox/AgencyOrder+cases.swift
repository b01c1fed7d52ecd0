// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Pages
import Register

extension AgencyOrder {
  /// What is asked about a case; throws `RegisterError` or ``ActRefusal`` where it cannot be meant.
  mutating func commands(
    _ act: AgencyAct,
    _ handling: Handling,
    _ mechanism: Mechanism,
    in directory: Directory
  ) throws -> [RegisterCommand] {
    let number = handling.number
    switch act {
    case .sign:
      return [.handling(.loop(number, .file(stage: text(Name.stage), Filing())))]
    case .file:
      guard let stage = mechanism.profile.stage(text(Name.stage))?.stage else {
        throw PageError(.badRequest)
      }
      let filing = Filing(says: try says(stage), evidence: try evidence())
      return [.handling(.loop(number, .file(stage: stage.id, filing)))]
    case .answer: return [try answer(handling, mechanism)]
    case .extend: return [.handling(.loop(number, try extend()))]
    case .handBack:
      let words = try reason()
      guard !words.isEmpty else { throw RegisterError.missing("reason") }
      let agency = directory.agencies[text(Name.lead)].map { "建议改派\($0.name)：" } ?? ""
      return [.handling(.loop(number, .sendBack(reason: agency + words)))]
    case .unchanged, .progress, .suggest, .carryOut, .reply: throw PageError(.notFound)
    }
  }

  private mutating func evidence() throws -> [String] { try piece().map { [$0.sha256] } ?? [] }

  /// An answer to whoever asked: the filing says where it stands, for it is private.
  private mutating func answer(
    _ handling: Handling,
    _ mechanism: Mechanism
  ) throws -> RegisterCommand {
    guard let stage = handling.answerStage(by: mechanism) else {
      throw RegisterError.mechanism(.wrongStage("answer"))
    }
    let words = try short(Name.text, limit: AgencyActs.Limit.answer)
    guard !words.isEmpty else { throw RegisterError.missing("text") }
    var filing = Filing(says: try says(stage), evidence: try evidence())
    if let first = stage.mustSay.first { filing.says[first.id] = CaseAnswer.seeAnswer }
    let hasClasses = stage.mustSay.contains { $0.id == CaseAnswer.gradeField }
    let grade = hasClasses ? text(Name.grade) : ""
    if hasClasses { filing.says[CaseAnswer.gradeField] = grade }
    let answer = CaseAnswer(
      grade: grade,
      text: PrivateText(value: words, salt: salt()),
      promise: try short(Name.promise),
      deadline: try day(Name.day)
    )
    return .handling(.answer(handling.number, answer, filing))
  }
}
