// SPDX-License-Identifier: Apache-2.0
public import Mechanisms
import Yams

/// What a file of rules holds, or what is wrong with it.
public struct ProfileReading: Sendable {
  /// The mechanism, unless there are mistakes or the file is of another kind.
  public var profile: Profile?
  /// The sheet of scores, unless there are mistakes or the file is of another kind.
  public var scoreSheet: ScoreSheet?
  /// All mistakes, in the order of the file.
  public var mistakes: [ProfileMistake]

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
      if let node = try Yams.compose(yaml: text) {
        self = ProfileReading(node, text, found)
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

  private init(_ node: Node, _ text: String, _ found: Mistakes) {
    let isScore = node.mapping?["kind"]?.scalar?.string == ScoreSheet.kind
    let sheet = isScore ? ScoreSheet(node, text, found) : nil
    let profile = isScore ? nil : ProfileBuilder(node, found)?.profile()
    self.init(mistakes: found.list)
    guard mistakes.isEmpty else { return }
    self.profile = profile
    scoreSheet = sheet
  }
}

/// A file of rules for scores (`kind: unit-score`): its head is checked here, its rules elsewhere.
public struct ScoreSheet: Sendable, Hashable {
  /// The kind of file.
  public static let kind = "unit-score"
  /// Its id.
  public var id: String
  /// What people call it.
  public var title: Bilingual
  /// What stands behind it.
  public var basis: Basis
  /// The whole text; whoever knows the rules of scores reads `score` in it.
  public var text: String

  init?(_ node: Node, _ text: String, _ found: Mistakes) {
    let keys = ["kind", "id", "zh", "en", "basis", "sources", "note", "score"]
    guard let section = Section(node, keys: keys, found) else { return nil }
    id = section.id()
    title = section.title()
    basis = section.required("basis").flatMap { section.choice($0, of: Basis.self) } ?? .labelOnly
    self.text = text
    _ = section.required("score")
  }
}
