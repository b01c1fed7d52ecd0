// SPDX-License-Identifier: Apache-2.0
import Yams

/// What a configuration file says, or what is wrong with it.
public struct SettingsReading: Sendable {
  /// The settings; nil where there are mistakes.
  public private(set) var settings: SiteSettings?
  /// All mistakes, in the order of the file.
  public private(set) var mistakes: [ProfileMistake] = []

  /// Reads a configuration file: one mapping, each key at most once.
  ///
  /// - Parameters:
  ///   - text: The text of the file; an empty one says nothing.
  ///   - file: The name of the file in messages.
  public init(_ text: String, file: String) {
    if let mistake = YAMLBounds.check(text, file: file) {
      mistakes = [mistake]
      return
    }
    let found = Mistakes(file: file)
    do {
      guard let node = try Yams.compose(yaml: text, .basic) else {
        settings = SiteSettings()
        return
      }
      settings = Self.settings(node, found)
    } catch {
      found.add(error)
    }
    mistakes = found.list.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    if !mistakes.isEmpty { settings = nil }
  }

  private static func settings(_ node: Node, _ found: Mistakes) -> SiteSettings? {
    let keys = SiteSettings.Key.allCases.map(\.rawValue)
    guard let section = Section(node, keys: keys, found) else { return nil }
    func text(_ key: SiteSettings.Key) -> String? { section.text(key.rawValue) }
    func choice<Value: RawRepresentable<String> & CaseIterable>(
      _ key: SiteSettings.Key,
      _ type: Value.Type = Value.self
    ) -> Value? { section.choice(key.rawValue, of: type) }
    var settings = SiteSettings()
    settings.database = text(.database)
    settings.host = text(.host)
    settings.port = section.number(SiteSettings.Key.port.rawValue, in: 0...65_535)
    settings.publicURL = text(.publicURL)
    settings.certificate = text(.certificate)
    settings.certificateKey = text(.certificateKey)
    settings.behindProxy = section.flag(SiteSettings.Key.behindProxy.rawValue)
    settings.mechanisms = text(.mechanisms)
    settings.limit = section.number(SiteSettings.Key.limit.rawValue, in: 1...(1 << 32))
    settings.language = choice(.language)
    settings.passwords = choice(.passwords)
    settings.webhook = text(.webhook)
    settings.webhookSecret = text(.webhookSecret)
    settings.webhookShape = choice(.webhookShape)
    settings.sendmail = text(.sendmail)
    settings.mailFrom = text(.mailFrom)
    settings.answerLinks = section.flag(SiteSettings.Key.answerLinks.rawValue)
    return settings
  }
}
