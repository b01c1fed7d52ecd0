// SPDX-License-Identifier: Apache-2.0
import Dispatch
public import Mechanisms
import Synchronization
public import WorkingDays

/// The rules that a city runs: the shipped ones, with its own laid over them by id, kind by kind.
public struct ProfileLibrary: Sendable {
  /// All mechanisms, by id.
  public private(set) var profiles: [String: Profile] = [:]
  /// All rule sets of scores, by id; `unit-score` is the default.
  public private(set) var scoreRules: [String: ScoreRules] = [:]
  /// All presets of lamps, by id; `default-80-60` is the default.
  public private(set) var lampRules: [String: LampRules] = [:]
  /// All themes of lamps as their files say them, by id; `house` lies under all of them.
  public private(set) var themes: [String: LampTheme] = [:]
  private var heads: [FileKind: [String: RuleHead]] = [:]
  private var fingerprints: [String: Fingerprint] = [:]

  /// A library with nothing in it.
  public init() {}

  /// The mechanisms that come with the program.
  public static let shipped: ProfileLibrary = {
    let files = ShippedProfiles.files
    let readings = Mutex<[Int: ProfileReading]>([:])
    // They are half of what a start takes: the cores share them.
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let reading = ProfileReading(files[index].text.description, file: files[index].name)
      readings.withLock { $0[index] = reading }
    }
    var library = ProfileLibrary()
    for (_, reading) in readings.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
      precondition(
        reading.mistakes.isEmpty,
        "a shipped profile is wrong: \(reading.mistakes.map { $0.line(in: \.en) })"
      )
      library.take(reading)
    }
    return library
  }()

  /// The shipped file of that id as it stands; nil where there is none.
  public static func shippedText(of id: String) -> String? {
    ShippedProfiles.files.first { $0.name == id + ".yaml" }?.text.description
  }

  /// The ids of all mechanisms, in order.
  public var ids: [String] { profiles.keys.sorted() }

  /// Lays a file over what is there; one with mistakes changes nothing.
  public mutating func add(_ text: String, file: String) -> [ProfileMistake] {
    let reading = ProfileReading(text, file: file)
    take(reading)
    return reading.mistakes
  }

  /// Lays what a file holds over what is there.
  private mutating func take(_ reading: ProfileReading) {
    if let profile = reading.profile {
      profiles[profile.id] = profile
      fingerprints[profile.id] = reading.fingerprint
    }
    if let rules = reading.scoreRules { scoreRules[rules.id] = rules }
    if let rules = reading.lampRules { lampRules[rules.id] = rules }
    if let theme = reading.theme { themes[theme.id] = theme }
    if let head = reading.head { heads[head.kind, default: [:]][head.id] = head }
  }

  /// The heads of all files of a kind, in the order of their ids.
  public func heads(_ kind: FileKind) -> [RuleHead] {
    (heads[kind] ?? [:]).values.sorted { $0.id < $1.id }
  }

  /// The theme of that id, over the house's own where it does not speak of a lamp.
  public func theme(_ id: String) -> LampTheme? {
    themes[id].map { theme in themes["house"].map { theme.over($0) } ?? theme }
  }

  /// The mechanism of that id on a calendar.
  public func mechanism(_ id: String, calendar: WorkingCalendar) -> Mechanism? {
    profiles[id].map { Mechanism($0, calendar: calendar) }
  }

  /// All mechanisms on the shipped calendar, by id.
  ///
  /// What lists keep of them is made anew where the rules or the calendar are others than before.
  public var mechanisms: [String: Mechanism] {
    let calendar = WorkingCalendar.shipped
    var days = Fingerprint()
    calendar.add(to: &days)
    return Dictionary(
      uniqueKeysWithValues: profiles.map { id, profile in
        var fingerprint = fingerprints[id]
        fingerprint?.add("\(days.value)")
        return (id, Mechanism(profile, calendar: calendar, fingerprint: fingerprint))
      }
    )
  }

  /// Lays limits of a city's table over those of a mechanism; no mechanism, no effect.
  public mutating func overlay(_ limits: [TableLimit], on id: String) {
    profiles[id] = profiles[id]?.overlaid(with: limits)
    for limit in limits {
      let words = [limit.caseClass, limit.severity ?? "", limit.stage, "\(limit.count)"]
      for word in words + ["\(limit.unit)"] { fingerprints[id]?.add(word) }
    }
  }
}
