// SPDX-License-Identifier: Apache-2.0
import Mechanisms
import WorkingDays

/// A small profile by hand, and a case on it, for what no shipped profile has.
struct Sample {
  var profile: Profile
  var state = CaseState()

  init() {
    func entry(_ id: String) -> NamedEntry {
      NamedEntry(id: id, title: Bilingual(zh: "《\(id)》", en: id), origin: .assumed)
    }
    profile = Profile(id: "sample", title: Bilingual(zh: "样本", en: "sample"), basis: .labelOnly)
    profile.roles = [
      Role(entry: entry("office"), side: .supervision), Role(entry: entry("unit"), side: .agency),
      Role(entry: entry("head"), side: .decision), Role(entry: entry("system"), side: .system),
    ]
    profile.severities = [entry("easy"), entry("hard")]
    profile.classes = [entry("one"), entry("two")]
    profile.stages = [
      Stage(entry: entry("register"), act: .register, by: "office"),
      Stage(entry: entry("assign"), act: .assign, by: "office"),
      Stage(
        entry: entry("work"),
        act: .requestClose,
        by: "unit",
        limits: [Sample.limit(.count(10, .naturalDay), .stage("assign"))]
      ),
      Stage(entry: entry("review"), act: .review, by: "office", returnsTo: "work"),
    ]
  }

  static func limit(
    _ term: LimitTerm,
    _ start: LimitStart = .stage("assign"),
    roll: ClockRule.Roll = .stay
  ) -> Limit { Limit(term: term, start: start, clock: ClockRule(roll: roll), origin: .assumed) }

  var mechanism: Mechanism { Mechanism(profile, calendar: .shipped) }

  static func moment(_ text: String) -> CivilMoment {
    CivilMoment(text) ?? CivilMoment("\(text)T09:00") ?? CivilMoment(CivilDate.first)
  }

  static func actor(_ role: String, _ person: String? = nil) -> Actor {
    Actor(person: person ?? role, role: role, body: role == "unit" ? "住建局" : "市政府")
  }

  /// Does it, and gives why it is refused.
  @discardableResult
  mutating func play(
    _ at: String,
    _ role: String,
    _ command: Command,
    person: String? = nil
  ) -> Refusal? {
    do {
      let context = CommandContext(at: Sample.moment(at), actor: Sample.actor(role, person))
      let events = try mechanism.decide(state, command, context)
      state = events.reduce(state) { $0.evolved(by: $1) }
      return nil
    } catch {
      return error
    }
  }

  /// Registered and assigned on 2 March: ten natural days end on the 12th.
  static func assigned(_ change: (inout Profile) -> Void = { _ in }) -> Sample {
    var sample = Sample()
    change(&sample.profile)
    sample.play("2026-03-02", "office", register())
    sample.play("2026-03-02", "office", .file(stage: "assign", Filing(agency: "住建局")))
    return sample
  }

  static func register(_ severity: String = "easy", _ caseClass: String = "one") -> Command {
    .register(Registration(severity: severity, caseClass: caseClass, year: 2026))
  }

  func lamp(_ at: String) -> DeadlineLamp {
    mechanism.deadlineLamp(of: state, at: Sample.moment(at))
  }

  func progress(_ at: String, share: Int? = nil) -> ProgressLamp {
    mechanism.progressLamp(of: state, at: Sample.moment(at), share: share)
  }

  func meets(_ condition: Condition, _ at: String, share: Int? = nil) -> Bool {
    mechanism.standing(of: state, at: Sample.moment(at), share: share).meets(condition)
  }
}
