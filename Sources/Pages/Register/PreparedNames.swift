// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import Register

/// The names of a register as its lists write them, made once for a directory: a county has a hundred
/// agencies, and a list names all of them twice.
package struct PreparedNames: Sendable {
  private let zh: NameOptions
  private let en: NameOptions
  /// What lines ask of each mechanism.
  let rules: [String: LineRules]

  /// Makes the choices of agencies and posts in each language.
  package init(_ names: RegisterNames) {
    zh = NameOptions(names, .zh)
    en = NameOptions(names, .en)
    rules = names.mechanisms.mapValues { LineRules($0.profile) }
  }

  subscript(language: Language) -> NameOptions { language == .zh ? zh : en }
}

/// What a line asks of its mechanism.
struct LineRules: Sendable {
  /// What calls a limit near.
  let lamps: [LampCondition<DeadlineLamp>]
  /// What the stages are called.
  let stages: [String: Bilingual]

  init(_ profile: Profile) {
    lamps = profile.deadlineLamps
    stages = Dictionary(profile.stages.map { ($0.id, $0.entry.title) }) { first, _ in first }
  }
}

/// The choices that name agencies and posts.
struct NameOptions: Sendable {
  /// Lead agencies to filter by; the first is none.
  let lead: OptionList
  /// Lead agencies to give commitments to.
  let newLead: OptionList
  /// Leaders in charge to filter by.
  let leader: OptionList

  init(_ names: RegisterNames, _ language: Language) {
    let agencies = names.agencies.map { ($0.id, names.agency($0.id)) }
    let nobody = (RegisterView.noLead, language.words(.nobodyYet))
    lead = OptionList(language, all: .all, [nobody] + agencies)
    newLead = OptionList(language, all: .dash, agencies)
    leader = OptionList(language, all: .all, names.leaders.map { ($0.id, names.post($0.id)) })
  }
}
