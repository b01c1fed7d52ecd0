// SPDX-License-Identifier: Apache-2.0
public import Mechanisms
public import WorkingDays

/// The mechanisms that a city runs: the shipped ones, with its own laid over them by id.
public struct ProfileLibrary: Sendable {
  /// All mechanisms, by id.
  public private(set) var profiles: [String: Profile] = [:]
  /// All sheets of scores, by id.
  public private(set) var scoreSheets: [String: ScoreSheet] = [:]

  /// A library with nothing in it.
  public init() {}

  /// The mechanisms that come with the program.
  public static let shipped: ProfileLibrary = {
    var library = ProfileLibrary()
    for file in ShippedProfiles.files {
      let mistakes = library.add(file.text.description, file: file.name)
      precondition(
        mistakes.isEmpty,
        "a shipped profile is wrong: \(mistakes.map { $0.line(in: \.en) })"
      )
    }
    return library
  }()

  /// The shipped file of that mechanism or sheet as it stands; nil where there is none.
  public static func shippedText(of id: String) -> String? {
    ShippedProfiles.files.first { $0.name == id + ".yaml" }?.text.description
  }

  /// The ids of all mechanisms, in order.
  public var ids: [String] { profiles.keys.sorted() }

  /// Lays a file over what is there; one with mistakes changes nothing.
  public mutating func add(_ text: String, file: String) -> [ProfileMistake] {
    let reading = ProfileReading(text, file: file)
    if let profile = reading.profile { profiles[profile.id] = profile }
    if let sheet = reading.scoreSheet { scoreSheets[sheet.id] = sheet }
    return reading.mistakes
  }

  /// The mechanism of that id on a calendar.
  public func mechanism(_ id: String, calendar: WorkingCalendar) -> Mechanism? {
    profiles[id].map { Mechanism($0, calendar: calendar) }
  }
}
