// SPDX-License-Identifier: Apache-2.0
public import WorkingDays

/// Where a case stands: what its events fold to.
public struct CaseState: Sendable, Hashable {
  /// What can still happen to it.
  public enum Phase: String, Sendable, CaseIterable {
    /// It is not on the register yet.
    case unregistered
    /// It runs.
    case open
    /// It went through its last stage.
    case done
    /// It was lawfully ended without being done (依法终止).
    case ended
  }

  /// Who filed or decided, and when.
  public struct Mark: Sendable, Hashable {
    /// When.
    public var at: CivilMoment
    /// Who.
    public var actor: Actor
  }

  /// A request to put off a limit.
  public struct Extension: Sendable, Hashable {
    /// The stage.
    public var stage: String
    /// The day it was due when it was asked.
    public var from: CivilDate
    /// The new day.
    public var to: CivilDate
    /// Who asked.
    public var asked: Mark
    /// Whether it was granted; nil while nobody has decided.
    public var isGranted: Bool?
  }

  /// A stop of the clock.
  public struct Stop: Sendable, Hashable {
    /// From when.
    public var from: CivilMoment
    /// To when; nil while it lasts.
    public var to: CivilMoment?
    /// The reason.
    public var reason: String
  }

  /// How far a notice has come.
  public enum NoticeStatus: String, Sendable, CaseIterable {
    /// A person must decide.
    case proposed
    /// Sent.
    case approved
    /// Not sent.
    case dismissed
    /// Taken back on appeal.
    case withdrawn
  }

  /// A notice.
  public struct Notice: Sendable, Hashable {
    /// The step of the ladder.
    public var id: String
    /// Who proposed it.
    public var proposed: Mark
    /// How far it has come.
    public var status: NoticeStatus
    /// Who decided.
    public var decided: Mark?
    /// The new limit it sets.
    public var due: CivilDate?
  }

  /// An appeal.
  public struct Appeal: Sendable, Hashable {
    /// Against what.
    public var target: AppealTarget
    /// Who appealed.
    public var filed: Mark
    /// Whether the decision stands; nil while nobody has answered.
    public var isUpheld: Bool?
  }

  /// A date that a decision put in the place of a limit.
  public struct MovedDate: Sendable, Hashable {
    /// The new day.
    public var date: CivilDate
    /// When it was decided.
    public var at: CivilMoment
  }

  /// What can still happen.
  public var phase = Phase.unregistered
  /// What it is.
  public var registration = Registration(severity: "", caseClass: "", year: 0)
  /// The lead agency; blank until it is assigned.
  public var agency = ""
  /// The place of the stage it stands at; the count of the stages when it is done.
  public var stage = 0
  /// The last filing of each stage.
  public var passed: [String: Mark] = [:]
  /// The closing at review.
  public var closing: Mark?
  /// The grade of the closing.
  public var grade = ""
  /// The days on which progress is to be reported.
  public var nodes: [CivilDate] = []
  /// How many of them are behind: answered, or before their stage began.
  public var reportedNodeCount = 0
  /// The last sending back, by the stage to which it went.
  public var sentBack: [String: Mark] = [:]
  /// How often it was sent back.
  public var returnCount = 0
  /// Whether it is closed for a stage only; it still runs.
  public var isStageClosed = false
  /// All requests to put off a limit; only the last can be open.
  public var extensions: [Extension] = []
  /// All stops; only the last can be open.
  public var stops: [Stop] = []
  /// The days that stages were given at the assignment.
  public var planned: [String: CivilDate] = [:]
  /// The dates that decisions set, by stage.
  public var moved: [String: MovedDate] = [:]
  /// The changes by decision.
  public var changes: [LawfulChange] = []
  /// What must still be done after changes.
  public var duties: [String] = []
  /// All notices; only the last can be undecided.
  public var notices: [Notice] = []
  /// The stages whose lateness is excused.
  public var excused: Set<String> = []
  /// All appeals; only the last can be open.
  public var appeals: [Appeal] = []
  /// The first signature of the striking off.
  public var strikeOffSigned: Mark?
  /// All evidence, in the order it came.
  public var evidence: [String] = []
  /// The last event.
  public var last: Mark?

  /// A case of which nothing is known.
  public init() {}

  /// Whether the clock stands still.
  public var isStopped: Bool { stops.last.map { $0.to == nil } ?? false }

  /// Whether an extension waits for its decision.
  public var hasOpenExtension: Bool { extensions.last.map { $0.isGranted == nil } ?? false }

  /// Whether a notice waits for its decision.
  public var hasProposedNotice: Bool { notices.last?.status == .proposed }

  /// Whether an appeal waits for its answer.
  public var hasOpenAppeal: Bool { appeals.last.map { $0.isUpheld == nil } ?? false }

  /// The latest notice of that id that was approved and not withdrawn.
  public func approvedNotice(_ id: String) -> Notice? {
    notices.last { $0.id == id && $0.status == .approved }
  }
}
