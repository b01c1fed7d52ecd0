// SPDX-License-Identifier: Apache-2.0
public import Mechanisms
import WorkingDays
import Yams

/// What a file of rules holds, or what is wrong with it.
public struct ProfileReading: Sendable {
  /// The mechanism, unless there are mistakes or the file is of another kind.
  public var profile: Profile?
  /// The rule set of scores, unless there are mistakes or the file is of another kind.
  public var scoreRules: ScoreRules?
  /// The preset of lamps, unless there are mistakes or the file is of another kind.
  public var lampRules: LampRules?
  /// The theme of lamps, unless there are mistakes or the file is of another kind.
  public var theme: LampTheme?
  /// The head of the file, whatever its kind; nil if there are mistakes.
  public var head: RuleHead?
  /// All mistakes, in the order of the file.
  public var mistakes: [ProfileMistake]
  /// What tells the text from others.
  private(set) var fingerprint = Fingerprint()

  /// What people call the rules of the file, whatever its kind; nil if there are mistakes.
  public var title: Bilingual? { head?.title }

  /// Reads a file of rules.
  ///
  /// All mistakes are found at once; a file with any gives nothing else. Text beyond 256 KiB, of
  /// lines beyond 2000 bytes, nested too deep or with anchors is refused before it is parsed.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - file: The name of the file in messages.
  public init(_ text: String, file: String) {
    let found = Mistakes(file: file)
    if let mistake = YAMLBounds.check(text, file: file) {
      self.init(mistakes: [mistake])
      return
    }
    do {
      // Every value is read as the text that stands there; no rule guesses its type.
      if let node = try Yams.compose(yaml: text, .basic) {
        self = ProfileReading(node, found)
        fingerprint.add(text)
      } else {
        found.add(
          .notAMapping,
          at: nil,
          Bilingual(zh: "文件是空的。", en: "the file is empty.")
        )
        self.init(mistakes: found.list)
      }
    } catch {
      found.add(error)
      self.init(mistakes: found.list)
    }
  }

  private init(mistakes: [ProfileMistake]) {
    self.mistakes = mistakes.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private init(_ node: Node, _ found: Mistakes) {
    var (profile, scores, lamps, theme): (Profile?, ScoreRules?, LampRules?, LampTheme?)
    let builder: RuleFileBuilder?
    switch FileKind.named(in: node, found) {
    case .mechanism:
      let reader = ProfileBuilder(node, found)
      profile = reader?.profile()
      builder = reader
    case .unitScore:
      let reader = ScoreBuilder(node, found)
      scores = reader?.rules()
      builder = reader
    case .lampRules:
      let reader = LampRulesBuilder(node, found)
      lamps = reader?.rules()
      builder = reader
    case .lampTheme:
      let reader = LampThemeBuilder(node, found)
      theme = reader?.theme()
      builder = reader
    }
    self.init(mistakes: found.list)
    guard mistakes.isEmpty else { return }
    head = builder?.head
    self.profile = profile
    scoreRules = scores
    lampRules = lamps
    self.theme = theme
  }
}

extension FileKind {
  /// The kind that a file says it is of; a file that says nothing is a mechanism.
  fileprivate static func named(in node: Node, _ found: Mistakes) -> FileKind {
    guard let value = node.mapping?["kind"], let word = value.scalar?.string else {
      return .mechanism
    }
    if let kind = FileKind(rawValue: word) { return kind }
    let kinds = FileKind.allCases.map(\.rawValue)
    found.add(
      .unknownValue,
      at: value,
      zh: "没有“\(word)”这种文件：可写 \(kinds.joined(separator: "、"))。",
      en: "there is no kind of file “\(word)”: possible are \(kinds.joined(separator: ", "))."
    )
    return .mechanism
  }
}
