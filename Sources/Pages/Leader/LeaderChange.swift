// SPDX-License-Identifier: Apache-2.0
package import Mechanisms
package import Register
package import WorkingDays

/// What became of a line of the register since the last meeting.
package struct LeaderChange: Sendable, Hashable {
  /// What kind of thing.
  package enum Kind: String, Sendable, CaseIterable {
    /// It came into the register.
    case entered
    /// It left: struck off, lawfully ended, withdrawn, merged or split.
    case left
    /// A decision changed what was promised; it runs on.
    case changed
  }

  /// Its number.
  package var number: SerialNumber
  /// What kind of thing.
  package var kind: Kind
  /// What happened, in a word or two.
  package var what: Bilingual
  /// When.
  package var day: CivilDate

  /// What an event did; nil where it is no change of this page.
  package init?(_ event: RegisterEvent) {
    guard case .commitment(let number) = event.subject, case .commitment(let change) = event.change,
      let (kind, what) = Self.telling(change)
    else { return nil }
    self.number = number
    self.kind = kind
    self.what = what
    day = event.mark.at.date
  }

  private static func telling(_ change: CommitmentChange) -> (Kind, Bilingual)? {
    switch change {
    case .entered: (.entered, Bilingual(zh: "入册", en: "entered"))
    case .split: (.left, Bilingual(zh: "拆分", en: "split"))
    case .merged: (.left, Bilingual(zh: "并入他项", en: "merged"))
    case .withdrawn: (.left, Bilingual(zh: "撤回", en: "withdrawn"))
    case .looped(let loop): telling(loop.fact)
    case .amended(let amendment):
      amendment.changes.contains { $0.field == .targets }
        ? (.changed, Bilingual(zh: "依法调整指标", en: "targets lawfully changed")) : nil
    default: nil
    }
  }

  private static func telling(_ fact: Fact) -> (Kind, Bilingual)? {
    switch fact {
    case .filed(let filing) where filing.endsCase: (.left, Bilingual(zh: "销号", en: "struck off"))
    case .changed(let change, _, _):
      switch change.kind {
      case .stop: (.left, Bilingual(zh: "依法终止", en: "lawfully ended"))
      case .postpone: (.changed, Bilingual(zh: "依法延期", en: "lawfully postponed"))
      case .adjust: (.changed, Bilingual(zh: "依法调整", en: "lawfully changed"))
      }
    default: nil
    }
  }
}
