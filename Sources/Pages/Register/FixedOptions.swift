// SPDX-License-Identifier: Apache-2.0
import Register

/// The choices that are the same in every register.
struct FixedOptions: Sendable {
  let verdict, said, shown, due, kind, order, group, bulkField: OptionList

  private static let zh = FixedOptions(.zh)
  private static let en = FixedOptions(.en)

  static subscript(language: Language) -> FixedOptions { language == .zh ? zh : en }

  private static let kinds = ["indicator", "livelihood", "project", "task", "reform", "other"]

  private init(_ language: Language) {
    func list<Case: CaseIterable & RawRepresentable<String>>(
      all: Phrase? = .all,
      _ words: (Case) -> String
    ) -> OptionList {
      OptionList(language, all: all, Case.allCases.map { ($0.rawValue, words($0)) })
    }
    verdict = list { (group: VerdictGroup) in language.words(group.title) }
    said = list { (said: SaidStatus) in language.words(said.title) }
    shown = list { (shown: ShownStatus) in language.words(shown.title) }
    due = list { (window: DueWindow) in language.words(.due(window)) }
    kind = OptionList(
      language,
      all: .all,
      Self.kinds.map { kind in (kind, Phrase.itemKind(kind).map(language.words) ?? kind) }
    )
    order = list(all: nil) { (order: RegisterOrder) in language.words(.order(order)) }
    group = list(all: .groupNone) { (group: RegisterGroup) in language.words(.group(group)) }
    bulkField = list(all: nil) { (field: BulkChange.Field) in language.words(.bulk(field)) }
  }
}
