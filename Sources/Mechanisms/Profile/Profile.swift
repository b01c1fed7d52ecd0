// SPDX-License-Identifier: Apache-2.0

/// A mechanism as data (机制): who does what by when, and where each rule comes from.
///
/// A profile is read from YAML by `Profiles`, which refuses one that contradicts itself; the loop
/// relies on that and treats what it cannot find as not ruled.
public struct Profile: Sendable, Hashable {
  /// Its id, by which a city's own file replaces a shipped one; ASCII.
  public var id: String
  /// What people call it.
  public var title: Bilingual
  /// Where it holds: a code of GB/T 2260 or ISO 3166-2 (`CN-14`); `*` for anywhere.
  public var jurisdiction: String
  /// What stands behind it.
  public var basis: Basis
  /// What the keys of its origins stand for, as a person can find it.
  public var sources: [String: String]
  /// What a reader must know besides; shown with the title.
  public var note: Bilingual?
  /// Who acts.
  public var roles: [Role]
  /// How hard a case is (一般, 复杂); at least one.
  public var severities: [NamedEntry]
  /// Kinds of cases; at least one.
  public var classes: [NamedEntry]
  /// The stages in order; the first registers.
  public var stages: [Stage]
  /// The days of the year on which progress is reported; the first rule that speaks of a case is
  /// the one.
  public var nodes: [NodeRule]
  /// When limits may be put off.
  public var extensions: [ExtensionRule]
  /// Who may stop the clock; nil: nobody.
  public var stop: StopRule?
  /// How the promise may be changed; nil: not at all.
  public var change: ChangeRule?
  /// When which deadline lamp (时限灯) is lit, in order; none: there is time left.
  public var deadlineLamps: [LampCondition<DeadlineLamp>]
  /// When which progress lamp (进度灯) is lit, in order; none: on track.
  public var progressLamps: [LampCondition<ProgressLamp>]
  /// The ladder of escalation, in order.
  public var ladder: [NoticeRule]
  /// Who excuses lateness; nil: nobody.
  public var excuse: ExcuseRule?
  /// Who closes for a stage only; nil: nobody.
  public var stageClose: StageCloseRule?
  /// How agencies object; nil: not at all.
  public var appeal: AppealRule?
  /// The grades of a closing; empty where none is given.
  public var grades: [NamedEntry]
  /// What is public; nil: nothing.
  public var publication: PublicationRule?
  /// Where the refusal of classified matter comes from; every profile refuses it.
  public var confidentiality: Origin

  /// A profile with nothing in it but its names.
  public init(id: String, title: Bilingual, jurisdiction: String = "*", basis: Basis) {
    self.id = id
    self.title = title
    self.jurisdiction = jurisdiction
    self.basis = basis
    sources = [:]
    roles = []
    severities = []
    classes = []
    stages = []
    nodes = []
    extensions = []
    deadlineLamps = []
    progressLamps = []
    ladder = []
    grades = []
    confidentiality = .assumed
  }

  /// The stage of that id and its place.
  public func stage(_ id: String) -> (index: Int, stage: Stage)? {
    stages.firstIndex { $0.id == id }.map { ($0, stages[$0]) }
  }

  /// The side of a role; nil for a role that the profile does not have.
  public func side(of role: String) -> Side? {
    roles.first { $0.entry.id == role }?.side
  }
}
